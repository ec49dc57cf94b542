# Rows of a programme: typed days, tasks made of them, the day, the search.

row-day-no-voting = it is counted from the day of voting, which is not known yet.
row-due-title = from the calendar programme
row-due-title-no = from the calendar programme, no. { $no }
row-task-basis = Calendar programme: { $name }
error-row-ended = The action “{ $action }” is done or does not apply, so nobody is given it any more. Nothing was changed. Mark it planned again if it is still to be done.
error-row-handed = { $count ->
    [one] One open task was made of these actions already: { $tasks }.
   *[other] { $count } open tasks were made of these actions already: { $tasks }.
} Nothing was changed. Open them, or ask for the actions to be handed on once more.
palette-election = Elections
task-programme = Calendar programme
task-programme-open = Open the action in the programme: { $action }
task-programme-no = no. { $no }
task-programme-gone = the action was taken off the programme
election-ahead-unit = { $count ->
    [one] day
   *[other] days
}
election-ahead-today = voting is today
election-ahead-past = { $count ->
    [one] one day ago
   *[other] { $count } days ago
}
election-ahead-draft = the day is not known
election-ahead-open = Open the programme: { $name }
election-ahead-late = { $count } overdue
election-ahead-soon = { $count ->
    [one] one action within seven days
   *[other] { $count } actions within seven days
}
election-ahead-none = No action falls due within the next seven days.
election-ahead-own = own term
election-ahead-overdue = overdue
election-ahead-legal = legal term
