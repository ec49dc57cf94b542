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

command-calendar = Open the calendar of the year
cal-title = Calendar of the year
cal-settings-hint = Moved days, the office's own feasts, patron days.
cal-year = Year
cal-year-before = Year before
cal-year-after = Year after
cal-working = { $year }: { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
cal-legend = Signs of the days
cal-how = Press a day (or Enter on it) to change it. Arrows go by days, PgUp and PgDn by months.
cal-locality = Show the patron day too
cal-locality-none = No patron day
cal-copy = Copy the list of days
cal-copy-date = Date
cal-copy-weekday = Weekday
cal-copy-kind = Kind of day
cal-copy-name = Name
cal-copied = { $count ->
    [one] One day copied. Paste the list into Word or Excel.
   *[other] { $count } days copied. Paste the list into Word or Excel.
}
cal-unsaved = change not saved
cal-day-now = Now: { $kind }
cal-day-kind = Will be
cal-day-country = as in the country's calendar
cal-day-name = Name
cal-day-act = Act
cal-day-act-hint = For example: a Government decision and its number
cal-day-take = Add to the changes
cal-day-leave = Leave as it is
cal-moves = What changes if you save
cal-moves-none = No day becomes another.
cal-move-same = The number of working days does not change.
cal-moves-year = { $year }: { $before } → { $after } working days
cal-moves-terms = Terms in working days that pass over these days will be worked out by the new calendar. All of it is saved at once and can be undone at once.
cal-save = { $count ->
    [one] Save one day
   *[other] Save { $count } days
}
cal-drop = Drop the changes
cal-known = All moved days of { $year } are entered
cal-known-hint = Until this is ticked, a warning stands beside the terms of that year.
cal-known-act = The act they were taken from
cal-known-pack = The moved days of { $year } are in the program already.
cal-hrams = Patron days of the localities
cal-hrams-hint = Day and month, as 21.11. Saved when you leave the field; every change can be undone.
cal-hram-example = DD.MM
cal-print = Print the list
