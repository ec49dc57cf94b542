# Обстеження приміщень: акт і недоліки. Families: survey-kind-<вид>.

survey-questions = Запитання
survey-print = Друкувати
survey-fill = Заповнити акт
survey-fill-of = Заповнити акт: { $name }
survey-answered = відповідей: { $n } з { $total }
survey-good = без недоліків
survey-empty-title = Ще немає дільниць для обстеження
survey-empty-text = Спершу візьміть дільниці до виборів, потім заповніть акт кожної.
survey-back = Назад до списку
survey-progress = Відповідей: { $n } з { $total }
survey-gone = Акта більше немає: його вилучено.
survey-end = Завершення
survey-on = День обстеження
survey-by = Хто обстежив
survey-present = Хто був присутній
survey-conclusion = Висновок
survey-into-matrix = Перенести результати до таблиці готовності
survey-into-matrix-hint = Де є недолік, буде «проблема», де все гаразд — «готово».
survey-into-passport = Перенести дані до паспорта дільниці
survey-save = Зберегти акт
survey-yes = Так
survey-no = Ні
survey-none = Без відповіді
survey-suggested = з паспорта або попереднього акта; ще не підтверджено
survey-short = Недолік
survey-short-least = Недолік: потрібно щонайменше { $n }
survey-what-short = Чого саме бракує
survey-note = Примітка
survey-handed = передано до виконання
survey-task = Завдання { $no }
survey-questions-title = Запитання акта обстеження
survey-question-up = Вище: { $text }
survey-question-down = Нижче: { $text }
survey-question-edit = Змінити
survey-question-out = Прибрати
survey-question-back = Повернути
survey-question-new = Додати запитання
survey-question-text = Запитання
survey-question-chapter = Розділ
survey-question-kind = Як відповідають
survey-kind-yes_no = Так чи ні
survey-kind-number = Число
survey-kind-choice = Один із варіантів
survey-kind-text = Словами
survey-question-options = Варіанти через «;»
survey-question-least = Щонайменше (менше — недолік)
survey-question-good = Добра відповідь
survey-good-any = Будь-яка
survey-question-save = Зберегти запитання
survey-missing = { $count ->
    [one] { $n } дільницю не обстежено
    [few] { $n } дільниці не обстежено
    [many] { $n } дільниць не обстежено
   *[other] { $n } дільниці не обстежено
}
survey-done = { $count ->
    [one] { $n } заповнений акт
    [few] { $n } заповнені акти
    [many] { $n } заповнених актів
   *[other] { $n } заповненого акта
}
survey-shortfalls-open = { $count ->
    [one] { $n } недолік до усунення
    [few] { $n } недоліки до усунення
    [many] { $n } недоліків до усунення
   *[other] { $n } недоліку до усунення
}
survey-shortfalls = { $count ->
    [one] { $n } недолік передано до виконання
    [few] { $n } недоліки передано до виконання
    [many] { $n } недоліків передано до виконання
   *[other] { $n } недоліку передано до виконання
}
survey-take-all = { $count ->
    [one] Підтвердити { $n } відповідь з паспорта
    [few] Підтвердити { $n } відповіді з паспорта
    [many] Підтвердити { $n } відповідей з паспорта
   *[other] Підтвердити { $n } відповіді з паспорта
}
survey-to-solve = { $count ->
    [one] { $n } недолік
    [few] { $n } недоліки
    [many] { $n } недоліків
   *[other] { $n } недоліку
}
survey-make-tasks = { $count ->
    [one] Створити { $n } завдання
    [few] Створити { $n } завдання
    [many] Створити { $n } завдань
   *[other] Створити { $n } завдання
}
