# Figures over tasks.
# Families: report-by-<ReportBy>, report-without-<ReportBy>.

command-reports = Open the task reports
report-title = Task reports
report-period = Period
report-month = Month
report-quarter-word = Quarter
report-quarter = quarter { $n } { $year }
report-year = Year
report-own = Chosen days
report-from = From
report-to = To
report-before = Period before
report-after = Next period
report-by = Rows
report-by-person = People
report-by-council = Councils
report-by-source = Sources
report-without-person = nobody responsible
report-without-council = no council
report-without-source = no source
report-given = Given
report-done = Done
report-in-time = Done in time
report-late = Done late
report-share = In time, of those done
report-mean = Days late, on average
report-extended = Extended
report-open = Open now
report-overdue = Overdue now
report-of-open = { $count ->
    [one] of one open
   *[other] of { $n } open
}
report-former = { $value } in { $period }
report-percent = { $n } %
report-table = Table of the report
report-total = Total
report-empty = No tasks in this period
report-empty-text = Choose another period with the arrows above.
report-council-hint = A task with several councils is counted at each; the total counts it once.
report-how = Given: the day of giving lies in the period. Done: confirmed, performed on a day in the period; without a term counts as in time. Lateness is counted in calendar days from the extended term.
report-late-councils = Councils with overdue tasks now
report-late-tasks = { $count ->
    [one] one overdue
   *[other] { $n } overdue
}
report-latest = { $count ->
    [one] the oldest by one day
   *[other] the oldest by { $count } days
}
report-copy = Copy the table
report-copied = The table is copied.
