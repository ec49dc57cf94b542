# Elections: the list, the head of one, its stages and its programme.
# Families: el-state-<state>, el-filter-<flag>, el-mark-<state>, el-ask-<state>, el-column-<column>, el-field-<field>, el-write-<field>, el-correct-<field>.

nav-elections = Elections
command-elections = Open elections

el-list = List of elections
el-all = All elections
el-empty-title = No elections yet
el-empty-text = The calendar programme of each election stands here: every action with its legal term, who does it and how it stands.
el-closed = closed
el-show-closed = { $count ->
    [one] Show the closed election too
   *[other] Show { $n } closed elections too
}
el-hide-closed = Hide closed elections
el-gone = This election is not here any more: it was moved to the bin.

el-days-left = { $count ->
    [one] day to voting
   *[other] days to voting
}
el-days-after = { $count ->
    [one] day after voting
   *[other] days after voting
}
el-days-left-long = { $count ->
    [one] One day to the next voting
   *[other] { $count } days to the next voting
}
el-draft = no date
el-today = today
el-voting-day = voting day
el-day-unknown = the voting day is not set
el-whole-district = the whole district
el-round = round { $n }
el-of = { $done } of { $total }
el-done-of = { $done } of { $total } done
el-late = { $count ->
    [one] { $n } overdue
   *[other] { $n } overdue
}
el-soon = { $count ->
    [one] { $n } within 7 days
   *[other] { $n } within 7 days
}
el-differing = { $count ->
    [one] { $n } date differs from the official one
   *[other] { $n } dates differ from the official ones
}
el-waits = { $count ->
    [one] Missing: { $what }. One term is counted from it.
   *[other] Missing: { $what }. { $count } terms are counted from it.
}

el-tab-programme = Programme
el-programme = Calendar programme
el-stages = Stages of the election
el-stages-between = From { $from } to { $to }.
el-stages-voting = Voting day: { $day }.
el-stages-outside = { $count ->
    [one] One stage lies outside this time.
   *[other] { $count } stages lie outside this time.
}
el-column-no = No.
el-column-action = Action
el-column-term = Legal term and ground
el-column-date = Legal date
el-column-own = Own
el-column-responsible = Responsible
el-column-state = State
el-from = from { $day }
el-onwards = from then on
el-hour = at { $time }
el-counted = counted { $day }
el-counted-long = Counting gives { $day }
el-official = Official date: { $source }
el-official-unnamed = the source is not written
el-no-date = No date
el-own-term = own
el-practice = working practice
el-picked-one = chosen
el-no-rows = The programme has no action.
el-none-found = No action fits the filters.

el-state-planned = Planned
el-state-in_work = In work
el-state-done = Done
el-state-not_applicable = Not applicable
el-done-in-time = Done, in time
el-done-late = { $count ->
    [one] one day late
   *[other] { $n } days late
}
el-mark-done = Done today
el-mark-done-on = Done on another day…
el-correct-done = Correct the day it was done…
el-mark-in_work = In work
el-mark-planned = Planned again
el-mark-not_applicable = Not applicable
el-ask-done = Done
el-ask-not_applicable = Not applicable…
el-mark-save = Mark as done
el-done-day = Done on
el-day-hint = A date or words: yesterday, Friday, 12.09
el-done-on = on { $day }
el-reason = Why it does not apply
el-field-evidence = Evidence
el-evidence-hint = The paper that proves it: minutes, order, decision
el-field-note = Note
el-write-evidence = Write the evidence
el-write-note = Write a note
el-correct-evidence = Correct the evidence
el-correct-note = Correct the note
el-official-words = Official programme
el-source = source: { $source }
el-made-of-it = Tasks
el-papers = On paper
el-for-mayors = on the mayors’ sheet
el-on-wall = on the wall sheet
el-why-asking = Looking for the reason…
el-why-now = Counted today it would be { $day }: the calendar or the rule has changed since.

el-change-date = Change the date…
el-date-title = Date of action no. { $no }
el-counted-is = Counting gives: { $day }.
el-official-day = Official date
el-official-to = Until, or the day
el-official-from = From
el-official-source = Where it stands
el-official-source-hint = For example: the commission’s decision, its number and date
el-own-day = The office’s own day
el-own-day-hint = A date or “10 days before voting”; empty: by the office’s buffer
el-own-hint = dd.mm or E-10
el-counting-hint = What is counted from this action moves with it.
el-date-save = Keep the dates

el-add = Own action
el-add-title = An own action in the programme
el-add-after = After no. { $no }: { $action }
el-add-until = Until when
el-add-until-hint = A date, “Friday”, “10 days before voting” or E-10
el-add-responsible = Who answers for it here
el-add-bodies = Who does it
el-add-chapter = Chapter
el-edit = Edit the election…
el-edit-name = Name
el-edit-name-hint = Empty: the kind of election and its day
el-edit-territory = Territory
el-edit-acts = Acts that called it
el-edit-save = Keep
el-bin = Move the election to the bin
el-remove = Take off the programme
el-give = Name who answers for it
el-open-task = Open task { $number }
el-row-menu = Action no. { $no }
el-copied = The action was copied.
el-picked = { $count ->
    [one] One action chosen
   *[other] { $n } actions chosen
}

el-filters = Filters
el-filter-late = Overdue
el-filter-soon = Within 7 days
el-filter-mine = Mine
el-filter-confirm = To confirm
el-filter-differing = Differ from official
el-filter-trust = Trust
el-filter-text = Filter actions
el-filter-clear = Clear
el-filter-off = Take off the filter: { $name }

el-key-row = row
el-key-page = page
el-key-first = first, last action
el-key-open = open
el-key-open-one = open the election
el-key-edit = edit the cell
el-key-why = why this date
el-key-why-long = Why this date, details
el-key-done = done
el-key-pick = choose the action
el-key-range = choose a range
el-key-all = choose all actions
el-key-note = Note
el-key-evidence = Evidence
el-key-remove = Take off the programme
el-key-filter = filter the actions
el-key-copy = copy the action
el-key-fold = fold all chapters
el-key-unfold = unfold all chapters
el-print = Print the annex
el-move = Move the voting day…
el-set-day = Set the voting day…
el-hand = Hand on…
el-print-chosen = Print the chosen
