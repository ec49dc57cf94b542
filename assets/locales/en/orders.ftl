# Collective orders: the form, the sheet, reminders, the matrix.
# Families: line-state-<LineState>, line-mark-<LineMark>, remind-way-<RemindWay>, order-col-<column>.

line-state-sent = Sent
line-state-received = Received
line-state-in_work = In work
line-state-answered = Answered
line-state-accepted = Checked
line-state-returned = Returned
line-state-excused = Excused
line-mark-missing = missing
line-mark-returned = returned
line-mark-waiting = within the term
line-mark-answered = received
line-mark-answered_late = received late
line-mark-excused = excused
remind-way-letter = Letter
remind-way-list = List
remind-way-email = E-mail
remind-way-call = Calls

order-title = Order
order-new = New order
order-where = Where you are
order-tally = { $count ->
    [one] { $done } of { $total } has answered
   *[other] { $done } of { $total } have answered
}
order-of = { $done } of { $total }
order-due = due { $day }
order-responsible = responsible { $name }
order-open-sheet = Open the sheet
order-open-card = Open the task
order-series-matrix = All months by council
order-is-draft = Draft: the order has not been sent yet.
order-is-closed = The order is closed. What is missing stays written as missing.
order-send = Send
order-no-lines = The order is addressed to nobody.

# Figures and groups.
order-n-total = { $count ->
    [one] council
   *[other] councils
}
order-n-addressees = { $count ->
    [one] addressee
   *[other] addressees
}
order-n-answered = { $count ->
    [one] has answered
   *[other] have answered
}
order-n-missing = { $count ->
    [one] is missing
   *[other] are missing
}
order-n-returned = { $count ->
    [one] returned
   *[other] returned
}
order-key-n-answered = { $count ->
    [one] { $n } received
   *[other] { $n } received
}
order-key-n-missing = { $count ->
    [one] { $n } missing
   *[other] { $n } missing
}
order-key-n-returned = { $count ->
    [one] { $n } returned
   *[other] { $n } returned
}
order-key-n-waiting = { $n } within the term
order-key-n-excused = { $count ->
    [one] { $n } excused
   *[other] { $n } excused
}
order-show = Which lines are shown
order-show-all = All
order-show-returned = Returned
order-group-missing = Missing
order-group-returned = Returned for completion
order-group-waiting = Within the term
order-group-answered = Received
order-group-excused = Excused
order-group-late = · { $n } late
order-none-missing = No answer is missing.
order-none-returned = No answer has been returned.
order-none-answered = No answer has come yet.
order-missing-days = { $count ->
    [one] missing · 1 day
   *[other] missing · { $n } days
}
order-late-days = { $count ->
    [one] received 1 day late
   *[other] received { $n } days late
}

# The grid.
order-lines = Councils of the order
order-col-name = Council
order-col-sent_on = Sent
order-col-received_on = Received
order-col-in_work_on = In work
order-col-answered_on = Answer
order-col-accepted_on = Checked
order-col-answer_no = Answer no.
order-col-reminded = Reminded
order-col-note = Remarks
order-col-phone = Phone
order-nothing = nothing
order-times = { $n }×
order-reminded-last = last on { $date }
order-own-due = until { $date }
order-promised = promised by { $date }
order-promise = Promised by
order-added-on = added on { $date }
order-now-name = now { $name }
order-merged-into = merged into { $name }
order-council-gone = the council no longer exists
order-day-hint = 12.09, yesterday, Monday
order-line-menu = Actions: { $name }
order-open-council = Open the council’s page
order-picked = { $count ->
    [one] 1 council chosen
   *[other] { $n } councils chosen
}
order-pick-none = Choose none

# Keys.
order-key-cell = cell
order-key-answered = answered today
order-key-step = today: { $step }
order-key-note = remark
order-key-phone = copy the phone number
order-key-type = type into the cell
order-key-enter = open the council or type into the cell
order-key-clear = empty the cell
order-key-same = the same value for the next one
order-key-range = choose several lines
order-key-pick = choose the line
order-key-all = choose all lines

# Marks.
order-mark-answered = Answered today
order-mark-received = Received today
order-mark-accepted = Checked today
order-mark-returned = Return…
order-mark-excused = Excuse…
order-mark-owes = Owes again
order-extend = Extend the term…
order-promise-set = Promised by…
order-note-set = Write a remark
order-remove = Take out of the order
order-ask-returned = { $count ->
    [one] Return the answer
   *[other] Return { $n } answers
}
order-ask-returned-one = { $name }: return the answer
order-ask-excused = { $count ->
    [one] Excuse one council
   *[other] Excuse { $n } councils
}
order-ask-excused-one = { $name }: excuse from answering
order-ask-extend = { $count ->
    [one] Extend the term of one council
   *[other] Extend the term of { $n } councils
}
order-ask-extend-one = { $name }: extend the term
order-why-returned = What the answer lacks
order-why-excused = Why they need not answer
order-why-extend = Why it is extended
order-do-returned = Return
order-do-excused = Excuse
order-do-extend = Extend
order-new-due = New term
order-asked-by = Who asked for it
order-asked-by-hint = Empty: the council itself.
order-on = Date
order-files = Files of the answer…
order-files-of = Files: { $name }
order-no-files = No files yet.
order-close-why = { $count ->
    [one] Why it is closed without one council
   *[other] Why it is closed without { $n } councils
}

# Reminders.
order-remind-missing = { $count ->
    [one] Remind only the one that is missing
   *[other] Remind only the { $n } that are missing
}
order-remind-some = Remind…
order-remind-title = Reminder
order-remind-how = How to remind
order-remind-whom = Whom to remind ({ $n })
order-remind-about-email = The addresses are copied, separated by semicolons. Paste them into your own letter.
order-remind-about-call = A round of calls is made of the contact persons and opened at once.
order-remind-about-list = The list with phone numbers is copied and can be pasted into a table.
order-do-email = { $count ->
    [one] Copy the address and log it
   *[other] Copy { $n } addresses and log it
}
order-do-call = { $count ->
    [one] Start the round: { $n } call
   *[other] Start the round: { $n } calls
}
order-do-list = { $count ->
    [one] Copy the list: { $n } line
   *[other] Copy the list: { $n } lines
}
order-reminded = reminded { $n } times
order-contact = Contact person
order-no-email = no e-mail address
order-no-phone = no phone number
order-without-email = { $count ->
    [one] One council has no address and will not be logged.
   *[other] { $n } councils have no address and will not be logged.
}
order-without-person = { $count ->
    [one] One council has no contact person and is not in the round.
   *[other] { $n } councils have no contact person and are not in the round.
}
order-round-name = { $number }: { $title }
order-round-note = The answer is missing. The term was { $date }.

# The form.
order-from-quick = Open as an order
order-field-title = What is asked for
order-form = Columns of the answer table
order-form-hint = One on each line; leave empty when no table is asked for.
order-to = To whom it goes
order-way-all = To all councils
order-way-chosen = To chosen ones
order-way-groups = To groups
order-way-rule = By a rule
order-find-council = Find the council
order-tick-shown = { $count ->
    [one] Tick the one shown
   *[other] Tick the { $n } shown
}
order-no-groups = There is no group yet.
order-groups-hint = The order goes to the councils and institutions of the people in the group.
order-rule-kind = Kind
order-rule-any = any
order-rule-from = Voters, at least
order-rule-to = Voters, at most
order-organisations = And to institutions
order-organisations-hint = Name of the institution
order-except = Except
order-preview = { $count ->
    [0] nobody
    [one] one addressee
   *[other] { $n } addressees
}
order-preview-phoneless = { $n } without a phone number
order-preview-already = { $count ->
    [one] one has it already
   *[other] { $n } have it already
}
order-preview-list = Addressees
order-skipped = { $count ->
    [one] One does not get it
   *[other] { $n } do not get it
}
order-due-missing = Give a term, or tick “No term”.
order-responsible-missing = Say who answers for it in the office.
order-nobody = Choose at least one addressee.
order-send-to = { $count ->
    [one] Send to one addressee
   *[other] Send to { $n } addressees
}
order-keep-draft = Keep as a draft
order-add = Add councils…
order-add-save = Add to the order

# The matrix.
tasks-view-matrix = Matrix
matrix-open = Open the matrix of councils
matrix-title = Councils and orders
matrix-count = { $count ->
    [one] one order
   *[other] { $n } orders
}
matrix-missing = { $count ->
    [0] nothing is missing
    [one] one answer is missing
   *[other] { $n } answers are missing
}
matrix-problems = Problems only
matrix-closed = Closed ones too
matrix-one-series = one series
matrix-all-orders = Show all orders
matrix-not-asked = was not asked
matrix-noted = has a remark
matrix-on = on { $date }
matrix-until = due { $date }
matrix-owes = Owes
matrix-owes-long = Answers missing or returned, of those asked for
matrix-total = Answered
matrix-legend = Signs
matrix-key-open = open the sheet at the council
matrix-empty-title = No open order
matrix-empty-text = Councils and the orders sent to them stand here: who owes what is seen at once.
matrix-none-title = No problems
matrix-none-text = No answer is missing or returned.

# On the page of a council.
council-tab-orders = Orders
council-orders-owes = Owes
council-orders-none = Owes no answer.
council-orders-past = Has answered
council-orders-answered = { $count ->
    [one] { $n } answer to orders
   *[other] { $n } answers to orders
}
council-orders-late = { $count ->
    [one] one late
   *[other] { $n } late
}
council-orders-average = { $count ->
    [one] on average 1 day
   *[other] on average { $n } days
}
council-orders-reminded = { $count ->
    [one] reminded once
   *[other] reminded { $n } times
}
council-merge = Merge with another council…
council-merge-of = { $name }: merge
council-merge-note = The council goes to the bin. Its lines in orders keep their name and say what it was merged into; people stay where they are.
council-merge-into = Becomes part of
council-merge-missing = Choose the council it becomes part of.
council-merge-on = Date
council-merge-act = Act
council-merge-do = Merge the council
council-merged = Merged into { $name } on { $date }.
council-merged-open = Open { $name }
council-merged-from = Took over by merging:
