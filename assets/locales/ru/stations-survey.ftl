# Обследование помещений: акт и недостатки. Families: survey-kind-<вид>.

survey-questions = Вопросы
survey-print = Напечатать
survey-fill = Заполнить акт
survey-fill-of = Заполнить акт: { $name }
survey-answered = ответов: { $n } из { $total }
survey-good = без недостатков
survey-empty-title = Пока нет участков для обследования
survey-empty-text = Сначала возьмите участки в выборы, потом заполните акт каждого.
survey-back = Назад к списку
survey-progress = Ответов: { $n } из { $total }
survey-gone = Акта больше нет: он удалён.
survey-end = Завершение
survey-on = День обследования
survey-by = Кто обследовал
survey-present = Кто присутствовал
survey-conclusion = Заключение
survey-into-matrix = Перенести результаты в таблицу готовности
survey-into-matrix-hint = Где есть недостаток, будет «проблема», где всё хорошо — «готово».
survey-into-passport = Перенести данные в паспорт участка
survey-save = Сохранить акт
survey-yes = Да
survey-no = Нет
survey-none = Без ответа
survey-suggested = из паспорта или прошлого акта; ещё не подтверждено
survey-short = Недостаток
survey-short-least = Недостаток: нужно не меньше { $n }
survey-what-short = Чего именно не хватает
survey-note = Примечание
survey-handed = передано в исполнение
survey-task = Задача { $no }
survey-questions-title = Вопросы акта обследования
survey-question-up = Выше: { $text }
survey-question-down = Ниже: { $text }
survey-question-edit = Изменить
survey-question-out = Убрать
survey-question-back = Вернуть
survey-question-new = Добавить вопрос
survey-question-text = Вопрос
survey-question-chapter = Раздел
survey-question-kind = Как отвечают
survey-kind-yes_no = Да или нет
survey-kind-number = Число
survey-kind-choice = Один из вариантов
survey-kind-text = Словами
survey-question-options = Варианты через «;»
survey-question-least = Не меньше (меньше — недостаток)
survey-question-good = Хороший ответ
survey-good-any = Любой
survey-question-save = Сохранить вопрос
survey-missing = { $count ->
    [one] { $n } участок не обследован
    [few] { $n } участка не обследованы
    [many] { $n } участков не обследованы
   *[other] { $n } участка не обследовано
}
survey-done = { $count ->
    [one] { $n } заполненный акт
    [few] { $n } заполненных акта
    [many] { $n } заполненных актов
   *[other] { $n } заполненного акта
}
survey-shortfalls-open = { $count ->
    [one] { $n } недостаток к устранению
    [few] { $n } недостатка к устранению
    [many] { $n } недостатков к устранению
   *[other] { $n } недостатка к устранению
}
survey-shortfalls = { $count ->
    [one] { $n } недостаток передан в исполнение
    [few] { $n } недостатка переданы в исполнение
    [many] { $n } недостатков переданы в исполнение
   *[other] { $n } недостатка передано в исполнение
}
survey-take-all = { $count ->
    [one] Подтвердить { $n } ответ из паспорта
    [few] Подтвердить { $n } ответа из паспорта
    [many] Подтвердить { $n } ответов из паспорта
   *[other] Подтвердить { $n } ответа из паспорта
}
survey-to-solve = { $count ->
    [one] { $n } недостаток
    [few] { $n } недостатка
    [many] { $n } недостатков
   *[other] { $n } недостатка
}
survey-make-tasks = { $count ->
    [one] Создать { $n } задачу
    [few] Создать { $n } задачи
    [many] Создать { $n } задач
   *[other] Создать { $n } задачи
}
