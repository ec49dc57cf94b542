# Collective orders: refusals and reasons, said by the core.
# Families: error-<ErrorCode>.

error-line-move-not-allowed = The line “{ $name }” is “{ $from ->
    *[sent] sent
     [received] received
     [in_work] in work
     [answered] answered
     [accepted] accepted
     [returned] returned
     [excused] excused
 }” and cannot become “{ $to ->
    *[sent] sent
     [received] received
     [in_work] in work
     [answered] answered
     [accepted] accepted
     [returned] returned
     [excused] excused
 }”{ $count ->
    [1] {""}
    [one] {""}
   *[other] {" "}(and others like it: { $count } lines in all)
}. Nothing was changed. A wrong step is corrected by deleting its date in the line.
error-order-not-sent = The order is still a draft: nobody has it yet. Nothing was changed. Give it out first.
error-order-lines-open = { $count ->
    [one] One line of the order is neither accepted nor excused: { $names }.
   *[other] { $count } lines of the order are neither accepted nor excused: { $names }.
} The order was not closed. Look at the answers, or say why it is closed; those missing stay listed as missing.
order-skip-binned = is in the bin
order-skip-no-body = has no institution to receive the order
order-skip-no-institution = belongs to no institution

log-line-state = { $state ->
    *[sent] sent
     [received] received
     [in_work] in work
     [answered] answered
     [accepted] accepted
     [returned] returned
     [excused] excused
}
task-board-councils = Waiting for councils

field-sent_on = Sent on
field-received_on = Received on
field-in_work_on = In work since
field-answered_on = Answered on
field-accepted_on = Accepted on
field-returned_on = Returned on
field-excused_on = Excused on
field-answer_no = Number of the answer
field-answer_date = Date of the answer
field-added_on = Added on
