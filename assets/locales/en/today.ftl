# The day: what is late, what is for today, who owes an answer, how councils stand.
# Families: today-none-<block>.

nav-today = Today
command-today = Open today
today-title = Today
today-district = The district
today-week = Terms of the week
today-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
today-planned = { $count } planned
today-off = day off
today-overdue = Overdue
today-today = For today
today-waiting = Waiting for councils
today-this-week = This week
today-lateness = late by
today-since = since asked
today-of = { $shown } of { $total }
today-all = all
today-fewer = fewer
today-none-overdue = Nothing is late.
today-none-today = Nothing is due today.
today-none-waiting = No council owes an answer.
today-none-week = Nothing until Sunday.
today-late = overdue
today-soon = due soon
today-waits = Waits for an answer
today-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
today-now = today
today-me = me
today-report = report: { $title }
today-steps = { $done } of { $all }
today-councils = { $count ->
    [one] one council
   *[other] { $count } councils
}
today-term = due { $date }
today-own = own term { $date }
today-extended = { $count ->
    [one] extended once
   *[other] extended { $count } times
}
today-reminded = { $count ->
    [one] reminded once
   *[other] reminded { $count } times
}
today-asked = asked on { $date }
today-key-row = row
today-key-open = open
today-key-done = done
today-key-council = the council
today-key-phone = copy the number
today-key-pane = other pane
today-recent-count = { $count ->
    [one] one today
   *[other] today, { $n }
}
today-empty-title = No tasks yet
today-empty-text = Tasks with a term appear here: overdue, for today and for this week, and the councils that are slow to answer.
today-empty-add = New task
today-empty-import = Import a list
today-reports = Reports
today-cancel = Cancel
today-done-title = Task { $number }: what was done
today-done-result = The result in short
today-done-save = Mark as done
today-done-report = Report
today-done-no = A task that is “{ $state }” cannot be finished. Open it to see what can be done.
heat-title = Local councils
heat-summary = { $late } of { $all } with something overdue
heat-council = Council
heat-open = open
heat-late = overdue
heat-wait = awaited
heat-contact = days since the last contact
heat-no-contact = no contact noted
heat-silent = no contact for more than { $count } days
first-steps-title = First steps
first-steps-close = Close the first steps
first-step-people = Import the people
first-step-councils = Import the councils
first-step-task = Write the first task
first-step-backup = Choose a place for the backup
first-step-done = done
heat-total = Sum of councils
heat-total-each = a task of several councils counts for each of them
today-council-open = Open the page: { $name }
