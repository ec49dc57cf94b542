# Papers of collective orders.
order-paper-sheet = Sheet of order no. { $number }
order-paper-matrix-title = Orders by council
order-paper-missing-title = Missing answers
order-paper-statement-title = Statement of execution of the order
order-paper-ground = Ground
order-paper-text = What is asked
order-paper-term = Term
order-paper-responsible = Responsible
order-paper-sent = Sent on
order-paper-standing = How it stands
order-paper-basis-of = { $basis } of { $day }
order-paper-addressed = { $count ->
    [one] one addressee
   *[other] { $count } addressees
}
order-paper-answered = { $count ->
    [one] { $count } answered
   *[other] { $count } answered
}
order-paper-of-them-late = { $count ->
    [one] { $count } of them late
   *[other] { $count } of them late
}
order-paper-missing = { $count ->
    [one] { $count } missing
   *[other] { $count } missing
}
order-paper-returned = { $count ->
    [one] { $count } returned
   *[other] { $count } returned
}
order-paper-waiting = { $count ->
    [one] { $count } within term
   *[other] { $count } within term
}
order-paper-excused = { $count ->
    [one] { $count } excused
   *[other] { $count } excused
}
order-paper-days = { $count ->
    [one] one day
   *[other] { $count } days
}
order-paper-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
order-paper-times = { $count ->
    [one] once
   *[other] { $count } times
}
order-paper-group-missing = Missing
order-paper-group-returned = Returned to be completed
order-paper-group-waiting = Within the term
order-paper-group-answered = Answered
order-paper-group-excused = Excused
order-paper-state-missing = missing
order-paper-state-sent = sent
order-paper-state-received = received
order-paper-state-in_work = in work
order-paper-state-answered = answered
order-paper-state-accepted = accepted
order-paper-state-returned = returned
order-paper-state-excused = excused
order-paper-way-letter = letter
order-paper-way-list = list
order-paper-way-email = e-mail
order-paper-way-call = call
order-paper-returned-on = returned on { $day }
order-paper-excused-on = excused on { $day }
order-paper-now = now { $name }
order-paper-merged = merged into { $name }
order-paper-gone = no longer there
order-paper-added = added on { $day }
order-paper-own-term = own term { $day }
order-paper-no-of = no. { $no } of { $day }
order-paper-promised = promised by { $day }
order-paper-council = Council
order-paper-col-state = State
order-paper-col-late = Days late
order-paper-col-sent = Sent
order-paper-col-received = Received
order-paper-col-answer = Answer
order-paper-col-no = Answer no.
order-paper-col-no-day = Day of the answer
order-paper-col-reason = Reason
order-paper-col-note = Remarks
order-paper-col-promised = Promised by
order-paper-col-reminded = Reminded
order-paper-col-reminded-on = Last reminder
order-paper-col-contact = Whom to ring
order-paper-col-email = E-mail
order-paper-col-missing = Missing
order-paper-none-missing = No answer is missing.

# The statement of execution.
order-paper-asked = Asked: “{ $title }”.
order-paper-closed-on = The order was closed on { $day }.
order-paper-answered-in-time = Answered in time
order-paper-answered-late = Answered late
order-paper-answered-again = answered again on { $day }
order-paper-added-later = Added later
order-paper-extensions = Extended terms
order-paper-moved = from { $old } to { $new }
order-paper-decided = on { $day }
order-paper-whole = the whole order
order-paper-reminders = Reminders

# The matrix.
order-paper-mark-missing = MISSING
order-paper-mark-returned = RETURNED
order-paper-mark-waiting = awaited
order-paper-mark-excused = excused
order-paper-mark-late = { $count ->
    [one] +1 day
   *[other] +{ $count } days
}
order-paper-legend = What the marks mean
order-paper-legend-missing = the term has passed and there is no answer; below it how many days
order-paper-legend-returned = the answer was sent back to be completed; below it the days past the term
order-paper-legend-waiting = the answer is awaited, the term has not passed
order-paper-legend-answered = the day the answer came, in time
order-paper-legend-late = the day of the answer and how late it was
order-paper-legend-excused = need not answer
order-paper-legend-none = the order did not go to them
order-paper-orders = The orders
order-paper-until = term { $day }
order-paper-answered-of = Answered
order-paper-count-orders = { $count ->
    [one] one order
   *[other] { $count } orders
}
order-paper-only-problems = problems only
order-paper-closed-too = closed ones too
order-paper-series = one series over time
order-paper-no-problems = Nothing is missing or returned.
order-paper-no-orders = There is no open order.

# Letters that remind.
order-letter-title = Reminder letters
order-letter-heading = Reminder
order-letter-heading-again = Repeated reminder
order-letter-no =
    No. ____________
    of { $day }
order-letter-to = To:
order-letter-about = About: “{ $title }”
order-letter-asked = By our order no. { $number } of { $day } you were asked for an answer.
order-letter-asked-by = On the ground of { $basis }, by our order no. { $number } of { $day } you were asked for an answer.
order-letter-late = { $count ->
    [one] The term was { $due }. By { $today } we had not received your answer; it is one day late.
   *[other] The term was { $due }. By { $today } we had not received your answer; it is { $count } days late.
}
order-letter-in-time = The term is { $due }; your answer has not come yet.
order-letter-no-term = By { $today } we had not received your answer.
order-letter-returned = Your answer of { $answered } was sent back on { $returned } to be completed: { $reason }. The completion has not come yet.
order-letter-before = { $count ->
    [one] You were reminded once before, on { $day }.
   *[other] You were reminded { $count } times before, last on { $day }.
}
order-letter-columns = The answer is given in a table with the columns: { $columns }.
order-letter-please = Please send your answer by { $day }.
order-letter-please-now = Please send your answer without delay.
order-letter-ring = For questions: { $who }, tel. { $phone }.

# The dialogs of papers, forms and answers.
order-print-sheet = The sheet
order-print-sheet-about = All addressees, those missing first.
order-print-letters = Letters to those missing
order-print-letters-about = One letter a page, only to those that did not answer.
order-print-missing = List of those missing
order-print-missing-about = With telephones, to ring them.
order-print-statement = Statement of execution
order-print-statement-about = For a commission: who answered and when, extensions and reminders.
order-print-size = Size of the sheet
order-print-until = The answer is asked by
order-print-until-hint = Without a day: without delay.
order-print-log = Note them as reminded
order-print-apart-pdf = Separate PDF files
order-print-apart-docx = Separate Word files
order-print-xlsx = Excel table
order-print-csv = CSV table
order-print-rows = { $count ->
    [one] one addressee
   *[other] { $n } addressees
}
order-print-count = { $count ->
    [one] one letter
   *[other] { $n } letters
}
order-print-written = { $count ->
    [one] One file was written to:
   *[other] { $n } files were written to:
}
order-print-taken = The folder has files of these names already; they were left untouched:
order-print-replace = Replace the files
order-print-open = Print the sheet
order-print-matrix = Print the matrix
order-print-write = Letters…
order-answers-title = Forms and answers
order-answers-forms = Form for councils
order-answers-forms-about = The council fills in the form and sends it back; here you take it into its line.
order-answers-take = Take the answer
order-answers-take-about = Choose the filled forms (Excel, CSV, OpenDocument). You see first what would change.
order-answers-join = Joined table
order-answers-join-about = The answers of all councils in one table; who did not answer has an empty row.
order-answers-join-name = Joined answers
order-answers-form-name = Form
order-answers-target = How many forms
order-answers-each = One for each council, in a folder
order-answers-each-about = The name of the council and the code of its line are there already.
order-answers-all = One for all
order-answers-all-about = Each council writes its name.
order-answers-language = Language of the file
order-answers-save = Save the forms
order-answers-choose = Choose the files
order-answers-on = The answer came on
order-answers-leave = Take off the list: { $name }
order-answers-same = Nothing new: the line has this already.
order-answers-marks = The line is marked as answered.
order-answers-rows = Rows of the table that change
order-answers-what = What changes
order-answers-rest = { $count ->
    [one] one row stays
   *[other] { $n } rows stay
}
order-answers-nothing = nothing
order-answers-do-take = { $count ->
    [one] Take one answer
   *[other] Take { $n } answers
}
order-answers-taken = { $count ->
    [one] One answer was taken.
   *[other] { $n } answers were taken.
}
