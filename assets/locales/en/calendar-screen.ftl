# The screen of the year's calendar and its lines in the history.
history-calendar-days = { $count ->
    [one] A day changed in the calendar: { $subject }
   *[other] { $count } days changed in the calendar
}
history-calendar-year-known = Moved days of { $subject }: mark changed
history-council-hram = Patron day changed: { $subject }
act-calendar-days = Days changed in the calendar
act-calendar-year-known = Mark of moved days changed
act-council-hram = Patron day changed
field-hram = Patron day
