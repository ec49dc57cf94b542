# Reminders: the bell, its list, the days of the ladder.

reminders-title = Reminders
reminders-list = List of reminders
reminders-button = Reminders: { $count } not seen
reminders-notice = { $count ->
    [one] One reminder since you were here
   *[other] { $count } reminders since you were here
}
reminders-none = Nothing new. What falls due appears here.
reminders-all-seen = Mark all as seen
reminders-more = { $count ->
    [one] and one more
   *[other] and { $n } more
}
reminder-day-today = Today
reminder-own = reminder you set
reminder-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
reminder-today = due today
reminder-before = { $count ->
    [one] one day left
   *[other] { $count } days left
}
reminder-report = { $title } — report: { $report }
ladder-title = Reminders
ladder-hint = how many days before a term
ladder-days = Days before the term
ladder-how = Numbers with commas, 0 is the day of the term. After it, every day. Empty: 10,5,3,1,0.
ladder-save = Save the days
