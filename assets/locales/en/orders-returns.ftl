# Forms for councils and answers by file.
# Families: return-fault-<ReturnFault>, return-problem-<ReturnCode>, return-field-<ReturnField>, return-row-<ReturnRowKind>, error-<ErrorCode>.
return-form-number = Order no.
return-form-title = What is asked
return-form-term = Term
return-form-council = Council
return-form-code = Code (do not delete)
return-form-answer-no = Number of the answer
return-form-answer-date = Day of the answer
return-form-note = Remarks
return-form-hint = Fill in the framed cells and send the file back.
return-form-hint-table = Fill in the framed cells and the table below and send the file back.
return-form-hint-name = Write the name of the council, fill in the framed cells and send the file back.
return-form-hint-name-table = Write the name of the council, fill in the framed cells and the table below and send the file back.

# What cannot be taken.
return-fault-unreadable = No table can be read from this file.
return-fault-not_a_form = This is no form of this program: neither the code nor the order number with the council’s name was found.
return-fault-no_order = Order no. { $number } of the form is not in this register.
return-fault-other_order = The form is of another order: no. { $number }, “{ $title }”. Open its sheet and take it there.
return-fault-no_line = The council “{ $name }” of the form is not among the addressees.
return-fault-other_form = The table of the file does not have the columns asked for. Send the council the form of this order.
return-fault-too_large = The table has more than { $limit } rows. Attach it as a file.
return-fault-empty = Nothing is filled in.
return-fault-not_sent = The order is still a draft: nobody has it.
return-fault-excused = The council is excused. Bring its line back to “sent” first.
return-fault-twice = Another file of the list is for the same council. Leave only one.
return-fault-changed = The file changed after it was read. Read it again.
return-problem-not_a_date = Not a day: “{ $value }”; write for instance 12.09.2026. The field stays as it was.
return-problem-in_future = The day “{ $value }” is still to come. The field stays as it was.
return-problem-too_long = Too long, left out: “{ $value }…”
return-problem-missing_column = The column “{ $value }” is not there; it stays empty.
return-problem-unknown_column = The column “{ $value }” was not asked for and is left out.
return-problem-faulty_cell = A cell with an error in their table; it stays empty.
return-problem-no_value = A formula without a result; it stays empty.
return-field-answer_no = Answer no.
return-field-answer_date = Day of the answer
return-field-note = Remarks
return-row-same = the same
return-row-added = added
return-row-removed = removed
return-row-changed = changed

error-return-not-taken = The form “{ $name }” was not taken: { $fault ->
    [changed] it changed after it was read.
    [twice] another file is for the same council.
    [empty] nothing is filled in.
    [excused] the council is excused.
    [not_sent] the order is still a draft.
   *[other] it does not fit this order.
 } Nothing was changed. Take the file off the list or read the files again.
field-answer = Answer table
