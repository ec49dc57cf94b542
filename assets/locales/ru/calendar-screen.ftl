# The screen of the year's calendar and its lines in the history.
history-calendar-days = { $count ->
    [one] { $count } день изменён в календаре (с { $subject })
    [few] { $count } дня изменены в календаре (с { $subject })
   *[many] { $count } дней изменено в календаре (с { $subject })
}
history-calendar-year-known = Перенесённые дни { $subject } года: отметка изменена
history-council-hram = День храмового праздника изменён: { $subject }
act-calendar-days = Дни изменены в календаре
act-calendar-year-known = Отметка о перенесённых днях изменена
act-council-hram = День храмового праздника изменён
field-hram = День храмового праздника
