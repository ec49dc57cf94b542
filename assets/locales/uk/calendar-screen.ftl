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
