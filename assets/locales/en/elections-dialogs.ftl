# See ro/elections-dialogs.ftl.

eldlg-new-title = New election
eldlg-new-save = Create the election
eldlg-round-title = Second round: { $name }
eldlg-round-save = Create the second round
eldlg-official = Take in the official programme…
eldlg-round = Second round…
eldlg-copy-to = New election after this one…
eldlg-close = Close the election…
eldlg-reopen = Open the election again
eldlg-kind = Kind of election
eldlg-day = Day of voting
eldlg-day-hint = a date, or in words: 17 October 2027
eldlg-no-sunday = not a Sunday
eldlg-day-unknown = The day is not known yet
eldlg-day-unknown-about = A draft: terms are shown as E−35, E−25 and are counted once the day is known.
eldlg-past = { $day } has already passed.
eldlg-past-take = I enter it as a past election
eldlg-past-move = Move to this day all the same
eldlg-period = First day of the electoral period
eldlg-period-hint = It is set by an act; the program never counts it.
eldlg-where = Where people vote
eldlg-where-whole = The whole district
eldlg-where-chosen = Some councils
eldlg-find-council = Find a council
eldlg-chosen = { $count ->
    [one] One council chosen
   *[other] { $n } councils chosen
}
eldlg-territory = Constituency, in words
eldlg-territory-hint = For example: district constituency No. 38.
eldlg-acts = Acts that called the election
eldlg-acts-hint = The body, the number and the date.
eldlg-buffer = Own term earlier by
eldlg-buffer-unit = Counted in
eldlg-buffer-wrong = Write a number of days from 1 to 999.
eldlg-buffer-about = So many days before the law the office wants to be ready. Empty: no own term.
eldlg-unit-working_day = working days
eldlg-unit-calendar_day = calendar days
eldlg-copy = Take over from a former election
eldlg-copy-hint = Own actions, responsible people and notes.
eldlg-copy-none = take nothing over
eldlg-events = { $count ->
    [one] One event terms are counted from
   *[other] { $count } events terms are counted from
}
eldlg-events-hint = You can fill them in later; until then the actions that hang on them have no date.
eldlg-event-rows = { $count ->
    [one] One action waits for it
   *[other] { $count } actions wait for it
}
eldlg-event-hours = { $count ->
    [one] One action waits for it; write the hour too
   *[other] { $count } actions wait for it; write the hour too
}
eldlg-event-basis = The act that set it
eldlg-name = Name
eldlg-name-hint = Empty: the kind of election and the day.
eldlg-language = Language of the programme
eldlg-language-hint = Actions are written in it; screen and paper can show others too.
eldlg-outlook = The programme that comes of it
eldlg-counting = Counting…
eldlg-rows = { $count ->
    [one] One action of the country’s pack
   *[other] { $n } actions of the country’s pack
}
eldlg-rests = It rests on
eldlg-uncertain = { $count ->
    [one] One term is practice or to be confirmed, until the official programme.
   *[other] { $n } terms are practice or to be confirmed, until the official programme.
}
eldlg-undated = { $count ->
    [one] One action waits for an event or a number and has no date.
   *[other] { $n } actions wait for an event or a number and have no date.
}
eldlg-draft-about = Without a day: terms are shown as E−35, E−25.
eldlg-first = The first terms
eldlg-former = Compared with the former election
eldlg-former-round = Compared with the first round
eldlg-former-rows = { $count ->
    [one] One action in the programme
   *[other] { $n } actions in the programme
}
eldlg-former-people = { $count ->
    [one] one responsible person taken over
   *[other] { $n } responsible people taken over
}
eldlg-former-same = Nothing differs.
eldlg-former-changed = { $count ->
    [one] One action changed
   *[other] { $n } actions changed
}
eldlg-former-new = { $count ->
    [one] One new action
   *[other] { $n } new actions
}
eldlg-former-gone = { $count ->
    [one] One action is gone
   *[other] { $n } actions are gone
}
eldlg-former-carried = { $count ->
    [one] One own action taken over
   *[other] { $n } own actions taken over
}
eldlg-former-done = { $count ->
    [one] One action done is not asked again
   *[other] { $n } actions done are not asked again
}
eldlg-move-title = Move the terms: { $name }
eldlg-move-save = { $count ->
    [one] Move one term
   *[other] Move { $n } terms
}
eldlg-move-keep = Save
eldlg-moves = { $count ->
    [one] One term moves
   *[other] { $n } terms move
}
eldlg-moves-none = No term moves.
eldlg-moves-say = Write the new day, an event or another own term: everything that moves is seen here before it is saved.
eldlg-moves-same = { $count ->
    [one] one open action keeps its day
   *[other] { $n } open actions keep their day
}
eldlg-col-no = No.
eldlg-col-action = Action
eldlg-col-before = Now
eldlg-col-after = Will be
eldlg-no-day = no date
eldlg-official-stays = the official date { $day } stays
eldlg-passed = already past
eldlg-own = own: { $day }
eldlg-stays = { $count ->
    [one] One action stays as it is
   *[other] { $n } actions stay as they are
}
eldlg-stays-done = done
eldlg-stays-not_applicable = not applicable
eldlg-tasks = { $count ->
    [one] One task follows
   *[other] { $n } tasks follow
}
eldlg-countings = How the acts count
eldlg-countings-about = Change it only when the electoral authority counts otherwise.
eldlg-close-title = Close the election
eldlg-close-open = { $count ->
    [one] One action is still open and stays so.
   *[other] { $n } actions are still open and stay so.
}
eldlg-close-all = Every action has ended.
eldlg-close-about = A closed election leaves Today and the list of open ones; it can be opened again at any time.
eldlg-close-save = Close the election
eldlg-hand-title = { $count ->
    [one] Hand on one action
   *[other] Hand on { $n } actions
}
eldlg-hand-how = How
eldlg-hand-task = Tasks to a person
eldlg-hand-order = Order to councils
eldlg-hand-for = Answers for it here
eldlg-hand-nobody = Write who answers for it.
eldlg-hand-term = Term
eldlg-hand-term-own = own
eldlg-hand-term-law = of the law
eldlg-hand-term-other = another
eldlg-hand-made = What will be made
eldlg-hand-tasks = { $count ->
    [one] One task
   *[other] { $n } tasks
}
eldlg-hand-orders = { $count ->
    [one] One order
   *[other] { $n } orders, one for each action
}
eldlg-hand-undated = { $count ->
    [one] One action has no date yet: its task has no term until it gets one.
   *[other] { $n } actions have no date yet: their tasks have no term until they get one.
}
eldlg-hand-again = Hand them on once more
eldlg-hand-again-about = The actions marked below have an open task already.
eldlg-hand-ended = { $count ->
    [one] One action that has ended is not handed on.
   *[other] { $n } actions that have ended are not handed on.
}
eldlg-hand-has = has task { $number } already ({ $name })
eldlg-hand-save = { $count ->
    [one] Give the task
   *[other] Give { $n } tasks
}
eldlg-hand-save-order = { $count ->
    [one] Send the order
   *[other] Send { $n } orders
}
eldlg-print-title = Print the programme
eldlg-print-annex = Annex
eldlg-print-annex-about = In the official form: no., action, term, ground, who does it.
eldlg-print-checklist = Checklist
eldlg-print-checklist-about = By stage, with a box to tick, the own day and who sees to it.
eldlg-print-mayors = For mayors
eldlg-print-mayors-about = Only what mayoralties do, and until when.
eldlg-print-wall = Wall sheet, A3
eldlg-print-wall-about = Large letters, few words, by week.
eldlg-print-only = { $count ->
    [one] Only the chosen action
   *[other] Only the { $n } chosen actions
}
eldlg-print-other = Other forms
eldlg-print-xlsx = Excel table
eldlg-print-ics = Calendar (.ics)
