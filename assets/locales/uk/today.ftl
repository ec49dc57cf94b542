# The day: what is late, what is for today, who owes an answer, how councils stand.
# Families: today-none-<block>.

nav-today = Сьогодні
command-today = Відкрити сьогоднішній день
today-title = Сьогодні
today-district = Стан району
today-week = Строки тижня
today-terms = { $count ->
    [one] { $count } строк
    [few] { $count } строки
    [many] { $count } строків
   *[other] { $count } строку
}
today-planned = { $count ->
    [one] { $count } заплановане
    [few] { $count } заплановані
    [many] { $count } запланованих
   *[other] { $count } запланованого
}
today-off = вихідний день
today-overdue = Прострочені
today-today = Сьогодні
today-waiting = Чекаємо відповіді від рад
today-this-week = Цього тижня
today-lateness = запізнення
today-since = від запиту
today-of = { $shown } з { $total }
today-all = усі
today-fewer = менше
today-none-overdue = Нічого не прострочено.
today-none-today = На сьогодні строків немає.
today-none-waiting = Жодна рада не винна відповіді.
today-none-week = До неділі нічого немає.
today-late = прострочено
today-soon = строк близько
today-waits = Чекає відповіді
today-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
today-now = сьогодні
today-me = я
today-report = звіт: { $title }
today-steps = { $done } з { $all }
today-councils = { $count ->
    [one] { $count } рада
    [few] { $count } ради
    [many] { $count } рад
   *[other] { $count } ради
}
today-term = строк { $date }
today-own = власний строк { $date }
today-extended = { $count ->
    [one] продовжено { $count } раз
    [few] продовжено { $count } рази
    [many] продовжено { $count } разів
   *[other] продовжено { $count } разу
}
today-reminded = { $count ->
    [one] нагадано { $count } раз
    [few] нагадано { $count } рази
    [many] нагадано { $count } разів
   *[other] нагадано { $count } разу
}
today-asked = запитано { $date }
today-key-row = рядок
today-key-open = відкрити
today-key-done = виконано
today-key-council = рада
today-key-phone = копіювати телефон
today-key-pane = інша частина
today-recent-count = сьогодні, { $n }
today-empty-title = Завдань ще немає
today-empty-text = Тут з’являються завдання зі строком: прострочені, на сьогодні й на цей тиждень, та ради, що зволікають з відповіддю.
today-empty-add = Нове завдання
today-empty-import = Імпортувати список
today-reports = Звіти
today-cancel = Скасувати
today-done-title = Завдання { $number }: що зроблено
today-done-result = Результат коротко
today-done-save = Позначити виконаним
today-done-report = Прозвітувати
today-done-no = Зі стану «{ $state }» завдання не можна завершити. Відкрийте його, щоб побачити, що можливо.
heat-title = Місцеві ради
heat-summary = { $late } з { $all } з простроченням
heat-council = Рада
heat-open = відкриті
heat-late = прострочені
heat-wait = очікувані
heat-contact = днів від останнього контакту
heat-no-contact = контактів не записано
heat-silent = без контакту понад { $count } днів
first-steps-title = Перші кроки
first-steps-close = Закрити перші кроки
first-step-people = Імпортуйте людей
first-step-councils = Імпортуйте ради
first-step-task = Запишіть перше завдання
first-step-backup = Виберіть місце для резервної копії
first-step-done = зроблено
heat-total = Сума по радах
heat-total-each = завдання кількох рад рахується в кожній
today-council-open = Відкрити сторінку: { $name }
