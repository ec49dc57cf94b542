# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Draft
task-state-planned = Planned
task-state-assigned = Assigned
task-state-accepted = Accepted
task-state-in_progress = In progress
task-state-suspended = Suspended
task-state-refused = Refused
task-state-reported = Reported
task-state-returned = Returned
task-state-done = Done
task-state-off_control = Off control
task-state-cancelled = Cancelled
task-state-skipped = Skipped

nav-tasks = Tasks
palette-task = Tasks
command-tasks = Open the tasks
tasks-title = Tasks
tasks-view = How tasks are shown
tasks-view-list = List
tasks-view-board = Board
tasks-view-calendar = Calendar
tasks-search = Search tasks
tasks-search-hint = Search the list
tasks-search-clear = Clear the search
tasks-open-count = { $count ->
    [one] { $n } open
   *[other] { $n } open
}
tasks-found = { $count ->
    [one] { $n } task
   *[other] { $n } tasks
}
tasks-empty-title = No tasks yet
tasks-empty-text = Tasks live here with their basis, responsible person and term. A title is enough for a new one.
tasks-none-title = Nothing found
tasks-none-text = No task passes the filters.
tasks-none-everywhere = Search everywhere
tasks-none-create = Create “{ $title }”

# Rows: lateness, dates, groups.
task-late = { $count ->
    [one] Overdue, { $count } day
   *[other] Overdue, { $count } days
}
task-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
task-late-plus = { $count ->
    [one] +{ $count } day
   *[other] +{ $count } days
}
task-done-late = Done late
task-done-late-by = { $count ->
    [one] Done { $count } day late
   *[other] Done { $count } days late
}
task-due-soon = Due soon
task-in-time = in time
task-in-time-long = Done in time
task-no-term = No term
task-no-term-yet = No term set yet
task-own-term-title = Own term: { $own }. Term: { $due }
task-today = today
task-me = me
task-councils = { $count ->
    [one] { $count } council
   *[other] { $count } councils
}
task-urgent = urgent
task-extended = { $count ->
    [one] extended { $count }×
   *[other] extended { $count }×
}
task-steps-of = { $done } of { $all } steps
task-subtasks-count = { $count ->
    [one] { $count } subtask
   *[other] { $count } subtasks
}
task-in-series = Repeating task
task-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
task-group-overdue = Overdue
task-group-today = Today
task-group-week = This week
task-group-later = Later
task-group-none = No term
task-group-closed = Done
task-group-late = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
task-without-responsible = Nobody responsible
task-without-council = No council
task-without-source = No basis
task-caption-overdue = late by
task-caption-week = until { $day }
task-caption-closed = in the last 7 days
task-grouping = Group
task-group-by-term = term
task-group-by-council = council
task-group-by-responsible = responsible
task-group-by-source = basis
task-group-by-state = state
task-group-by-none = no groups
task-sort-term = Order: term
task-sort-number = Order: number
task-sort-title = Order: title
task-sort-changed = Order: last change
task-columns = Columns
task-column-title = Task
task-column-number = No.
task-column-councils = Councils
task-column-responsible = Responsible
task-column-source = Basis
task-column-labels = Labels
task-column-plan = Planned
task-column-due = Term

# Filters.
task-filter-add = Filter
task-filter-find = Find a filter
task-filter-none = No filter of that name.
task-filter-off = Take off the filter: { $what }
task-filters-clear = Clear
task-filter-from = Term from
task-filter-to = to
task-filter-range = Apply
task-filter-open = State
task-filter-state = State
task-filter-responsible = Responsible
task-filter-author = Given by
task-filter-controller = Confirmed by
task-filter-involved = Involved
task-filter-council = Council
task-filter-source = Basis
task-filter-label = Label
task-filter-due = Term
task-filter-parent = subtasks
task-filter-series = one series
task-open-open = open
task-open-closed = closed
task-open-all = all
task-on-control = under control
task-not-on-control = not under control
task-flag-overdue = overdue
task-flag-due_soon = due soon
task-flag-waiting = to confirm
task-flag-extended = extended
task-flag-no_term = without a term
task-flag-orders = Collective orders
task-flag-not_orders = Not collective orders
task-flag-owed = Some councils still owe
task-flag-binned = in the bin
task-due-week = this week
task-due-month = this month
task-due-next-month = next month

# Keys, bulk acts, menus.
task-key-row = row up or down
task-key-fold = Unfold or fold the group
task-key-range = Tick several rows
task-key-open = Open the task
task-key-pick = Tick the row
task-key-all = Tick all tasks
task-key-finish = Finish and go to the next
task-key-escape = Back to the list
task-hint-row = row
task-hint-pick = tick
task-hint-term = term
task-hint-person = responsible
task-hint-state = state
task-space = Space
task-picked = { $count ->
    [one] { $n } task ticked
   *[other] { $n } tasks ticked
}
task-pick-none = Untick all
task-make-urgent = Mark urgent
task-make-normal = Not urgent
task-menu = Acts: { $title }
task-more = More acts
task-bin = Move to the bin
task-restore = Bring back from the bin
task-duplicate = Copy as a new task
task-rename = Change the title

# Board and calendar.
task-board-todo = To do
task-board-work = In work
task-board-confirm = To confirm
task-board-done = Done
task-board-empty = No tasks here.
task-board-more = { $count ->
    [one] Show { $count } more task
   *[other] Show { $count } more tasks
}
task-move-to-of = Move to…: { $title }
task-cal-month = Month
task-cal-week = Week
task-cal-agenda = Agenda
task-cal-span = Period shown
task-cal-before = Back
task-cal-after = Forward
task-cal-today = Today
task-cal-empty = No terms in this period.
task-cal-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
task-cal-left = { $count ->
    [one] { $count } task does not fit here. Narrow with a filter.
   *[other] { $count } tasks do not fit here. Narrow with a filter.
}
task-day = { $count ->
    [one] { $day }, { $count } term
   *[other] { $day }, { $count } terms
}
tasks-reports = Reports
tasks-hand-over = Hand over somebody’s tasks
tasks-import = Import tasks from a file
