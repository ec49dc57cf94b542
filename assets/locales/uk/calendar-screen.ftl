# The screen of the year's calendar and its lines in the history.
history-calendar-days = { $count ->
    [one] { $count } день змінено в календарі (від { $subject })
    [few] { $count } дні змінено в календарі (від { $subject })
   *[many] { $count } днів змінено в календарі (від { $subject })
}
history-calendar-year-known = Перенесені дні { $subject } року: позначку змінено
history-council-hram = День храмового свята змінено: { $subject }
act-calendar-days = Дні змінено в календарі
act-calendar-year-known = Позначку про перенесені дні змінено
act-council-hram = День храмового свята змінено
field-hram = День храмового свята

command-calendar = Відкрити календар року
cal-title = Календар року
cal-settings-hint = Перенесені дні, свята установи, храмові свята.
cal-year = Рік
cal-year-before = Попередній рік
cal-year-after = Наступний рік
cal-working = { $year }: { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
   *[many] { $count } робочих днів
}
cal-legend = Позначки днів
cal-how = Натисніть на день (або Enter на ньому), щоб змінити його. Стрілки ведуть по днях, PgUp і PgDn по місяцях.
cal-locality = Показати й храмове свято
cal-locality-none = Без храмового свята
cal-copy = Скопіювати перелік днів
cal-copy-date = Дата
cal-copy-weekday = День тижня
cal-copy-kind = Який день
cal-copy-name = Назва
cal-copied = { $count ->
    [one] Скопійовано { $count } день. Вставте перелік у Word або Excel.
    [few] Скопійовано { $count } дні. Вставте перелік у Word або Excel.
   *[many] Скопійовано { $count } днів. Вставте перелік у Word або Excel.
}
cal-unsaved = зміну не збережено
cal-day-now = Зараз: { $kind }
cal-day-kind = Буде
cal-day-country = як у календарі країни
cal-day-name = Назва
cal-day-act = Акт
cal-day-act-hint = Наприклад: рішення уряду та його номер
cal-day-take = Додати до змін
cal-day-leave = Залишити як є
cal-moves = Що зміниться, якщо зберегти
cal-moves-none = Жоден день не стане іншим.
cal-move-same = Кількість робочих днів не зміниться.
cal-moves-year = { $year }: робочих днів { $before } → { $after }
cal-moves-terms = Терміни в робочих днях, що проходять через ці дні, рахуватимуться за новим календарем. Усе зберігається разом і скасовується разом.
cal-save = { $count ->
    [one] Зберегти { $count } день
    [few] Зберегти { $count } дні
   *[many] Зберегти { $count } днів
}
cal-drop = Відмовитися від змін
cal-known = Усі перенесені дні { $year } року внесено
cal-known-hint = Доки не позначено, біля термінів цього року є застереження.
cal-known-act = Акт, з якого їх узято
cal-known-pack = Перенесені дні { $year } року вже є в програмі.
cal-hrams = Храмові свята населених пунктів
cal-hrams-hint = День і місяць, як 21.11. Зберігається, коли ви виходите з поля; будь-яку зміну можна скасувати.
cal-hram-example = ДД.ММ
cal-print = Друкувати перелік
