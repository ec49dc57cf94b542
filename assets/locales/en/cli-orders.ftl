# desk order.
cli-command-order = Collective orders: one to many councils
cli-command-order-add = Sends an order
cli-command-order-show = Shows the sheet of an order
cli-command-order-mark = Marks where councils stand
cli-command-order-missing = Who did not answer in time, of all orders or of one
cli-command-order-remind = Notes that those missing were reminded, and shows them
cli-value-order-title = Title of the order
cli-value-order = Number of the order (14/2026, or 14 of this year)
cli-value-order-or-all = Number of the order; without it, all of them
cli-value-order-council = Council or institution; several can be given
cli-option-order-to = To whom: every council (all), their names, or a group
cli-option-order-except = Whom to leave out
cli-option-order-basis = What it rests on, for example “Disposition no. 45, point 3”
cli-option-order-responsible = Who answers; otherwise you
cli-option-order-form = Columns of the table that councils fill in
cli-option-order-draft = Kept as a draft
cli-option-line-state = Where they stand; otherwise answered
cli-option-line-on = The day, also in words (“yesterday”); otherwise today
cli-option-answer-no = Number of their document
cli-option-line-reason = What was missing (returned) or why (excused)
cli-option-line-note = Remark
cli-option-remind-way = How: letter, list, e-mail, call
cli-option-remind-on = The day, also in words; otherwise today
cli-option-order-out = Writes the sheet to a file; the ending says the format
cli-option-letters-out = Writes letters to those missing: one .pdf or .docx file, or a PDF each into a folder that is there
cli-option-letters-until = Until when they are asked to answer now; otherwise without delay
cli-option-letters-replace = Replaces files that are there
cli-order-none-missing = Nobody is missing.
cli-order-tally = { $answered } of { $total } answered; missing: { $missing }, returned: { $returned }, in time: { $waiting }, excused: { $excused }
cli-line-mark = { $mark ->
    *[missing] missing
     [returned] returned
     [waiting] in time
     [answered] answered
     [answered_late] answered late
     [excused] excused
}
cli-line-reminded = { $n ->
    [one] reminded once
   *[other] reminded { $n } times
}
