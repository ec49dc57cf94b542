# Papers of an election's programme: the annex, the checklist, the sheet for mayors, that for the wall.
election-paper-title = Calendar programme of the actions for organising and holding { $election } of { $day }
election-paper-title-draft = Calendar programme of the actions for organising and holding { $election } (draft, without the day of voting)
election-paper-checklist-title = Checklist: { $election }
election-paper-mayors-title = Terms for mayoralties: { $election }
election-paper-annex-to =
    Annex
    to { $act }
election-paper-called = Called by: { $acts }
election-paper-page = p.
election-paper-on = On { $day }
election-paper-by = By { $day }
election-paper-between = Between { $from } and { $to }
election-paper-day-month = { $day } { $month }
election-paper-since = from { $day }
election-paper-onwards = and later
election-paper-hour = { $day }, { $time }
election-paper-week = Week { $from } – { $to }
election-paper-voting = DAY OF VOTING: { $day }
election-paper-no-day = No date yet
election-paper-empty = No action of the programme belongs on this paper.
election-paper-ask = Questions: { $who }
election-paper-no = No.
election-paper-own = With us
election-paper-in-office = Who
election-paper-state = State
election-paper-evidence = Proof
election-paper-when = By when
election-paper-day = Day
election-paper-what = What you have to do
election-paper-whom = Whom to ring
election-paper-first-day = First day
election-paper-last-day = Last day
election-paper-official-from = Official, first day
election-paper-official-to = Official, last day
election-paper-done-on = Done on
election-paper-late = Days late
election-paper-note = Note
election-paper-planned = Planned
election-paper-in-work = In work
election-paper-done = Done
election-paper-not-applicable = Does not apply
election-paper-overdue = { $count ->
    [one] Overdue by { $count } day
   *[other] Overdue by { $count } days
}
election-paper-done-late = { $count ->
    [one] Done { $count } day late
   *[other] Done { $count } days late
}
election-paper-done-of = { $count ->
    [one] { $done } of { $count } action done
   *[other] { $done } of { $count } actions done
}
election-paper-to-confirm = { $count ->
    [one] { $count } term is to be confirmed
   *[other] { $count } terms are to be confirmed
}
election-paper-practice = { $count ->
    [one] { $count } term is working practice
   *[other] { $count } terms are working practice
}
election-paper-differing = { $count ->
    [one] for { $count } term the calculation gives another day
   *[other] for { $count } terms the calculation gives another day
}
election-paper-left-out = { $count ->
    [one] { $count } action that does not apply to this election is not printed.
   *[other] { $count } actions that do not apply to this election are not printed.
}
