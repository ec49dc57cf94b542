# See ro/elections-official-ui.ftl.

offi-title = Official programme
offi-from-text = Paste the table
offi-from-text-about = In Word select the programme’s table, copy it and paste it here with Ctrl+V.
offi-text = The programme’s table
offi-read = Read the table
offi-from-file = Or choose the file
offi-formats = Word (.docx), Excel (.xlsx, .xls), .ods, .csv, .html.
offi-pick = Choose the file…
offi-reading = Reading…
offi-last = Last taken in: { $source }
offi-other = Another table
offi-leave = Back to the programme
offi-pasted = pasted table
offi-found = { $count ->
    [one] one row, chapters: { $chapters }
   *[other] { $n } rows, chapters: { $chapters }
}
offi-step-table = Table and columns
offi-step-rows = Rows
offi-table = Table
offi-table-named = { $count ->
    [one] { $name } (one row)
   *[other] { $name } ({ $n } rows)
}
offi-head = Heading
offi-head-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
offi-column = Column { $n }
offi-field-none = left out
offi-field-no = No.
offi-field-action = Action
offi-field-term = Term
offi-field-ground = Legal ground
offi-field-bodies = Who does it
offi-field-note = Remarks
offi-lacks = No column is chosen for: { $fields }.
offi-row = Row { $row }
offi-narrow = Which rows are shown
offi-narrow-all = all
offi-narrow-differs = another date
offi-narrow-changes = change
offi-narrow-unread = no date read
offi-narrow-alone = unmatched
offi-narrow-wrong = with problems
offi-none = No such row.
offi-take = Row { $row }: which action of the programme it is
offi-take-find = Another action of the programme…
offi-take-new = New action
offi-take-skip = Leave out
offi-find = Row { $row }: find the action
offi-find-hint = no., words or article
offi-chosen = chosen by you
offi-likely = worth a look
offi-because = by: { $why }
offi-because-article = article
offi-because-words = words
offi-because-date = date
offi-because-number = number
offi-reading-dated = date read
offi-reading-words = stays text, without a date
offi-reading-no_such_day = there is no such day
offi-reading-empty = no term
offi-earlier = { $count ->
    [one] one day earlier
   *[other] { $n } days earlier
}
offi-later = { $count ->
    [one] one day later
   *[other] { $n } days later
}
offi-nothing = nothing
offi-changes = { $count ->
    [one] One field changes
   *[other] { $count } fields change
}
offi-same = It is so already.
offi-change-no = no.
offi-change-chapter = chapter
offi-change-action = action
offi-change-law_term = term in words
offi-change-legal_act = act
offi-change-legal_ref = ground
offi-change-bodies = who does it
offi-change-official = official date
offi-change-note = remark
offi-summary = What will be taken in
offi-sum-matched = Matched
offi-sum-new = New actions
offi-sum-skip = Left out
offi-sum-differs = Another date than counted
offi-sum-unread = No date read
offi-sum-missing = Only in your programme
offi-source = Where it stands
offi-source-hint = The commission’s decision: number and date.
offi-source-missing = Write the decision the programme comes from.
offi-words = Take the official wording too
offi-words-about = Action, term, ground and who does it, in place of those of the pack.
offi-drop = { $count ->
    [one] The action the official programme lacks becomes “not applicable”
   *[other] The { $n } actions the official programme lacks become “not applicable”
}
offi-drop-about = Not ticked: they stay in the programme as they are.
offi-missing = Which ones
offi-run = { $count ->
    [one] Take in one action
   *[other] Take in { $n } actions
}
offi-run-short = Take the programme in
offi-undo-note = It is one step: Ctrl+Z takes it back.
offi-key-rows = next row
offi-done = The official programme was taken in
offi-report-read = Rows read
offi-report-matched = Matched with the programme
offi-report-added = New actions
offi-report-unchanged = Were so already
offi-report-skipped = Left out
offi-report-differing = { $count ->
    [one] One date differs from the counted one
   *[other] { $n } dates differ from the counted ones
}
offi-report-unread = { $count ->
    [one] One wording stayed text, without a date
   *[other] { $n } wordings stayed text, without a date
}
offi-report-problems = To check at their rows
offi-see = See the programme
offi-take-back = Take it back
