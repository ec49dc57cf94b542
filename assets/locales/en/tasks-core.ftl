# Tasks: refusals of the core, fields and words of the journal.
# Families: error-<ErrorCode>, field-error-<FieldCode>, field-<field>, log-<field>-<word>.

error-move-not-allowed = A task that is “{ $from ->
    *[draft] draft
     [planned] planned
     [assigned] assigned
     [accepted] accepted
     [in_progress] in progress
     [suspended] suspended
     [refused] refused
     [reported] reported
     [returned] returned
     [done] done
     [off_control] off control
     [cancelled] cancelled
     [skipped] skipped
}” cannot become “{ $to ->
    *[draft] draft
     [planned] planned
     [assigned] assigned
     [accepted] accepted
     [in_progress] in progress
     [suspended] suspended
     [refused] refused
     [reported] reported
     [returned] returned
     [done] done
     [off_control] off control
     [cancelled] cancelled
     [skipped] skipped
}”. The task stayed as it was. Choose another of the permitted states.
error-term-refused = The term “{ $words }” was not understood: { $reason } Nothing was changed. Write a date (for example 27.11.2026) or other words.
error-term-needs-extension = { $closed ->
    [true] The task is closed and its term ({ $due }) is not moved any more. Nothing was changed. If the term was written wrongly, say why it is corrected.
   *[false] The task was given out with the term { $due }, which only an act of extension moves. Nothing was changed. Note the extension or, if the term was written wrongly, why it is corrected.
}
error-task-closed = The task is closed ({ $state ->
    *[draft] draft
     [planned] planned
     [assigned] assigned
     [accepted] accepted
     [in_progress] in progress
     [suspended] suspended
     [refused] refused
     [reported] reported
     [returned] returned
     [done] done
     [off_control] off control
     [cancelled] cancelled
     [skipped] skipped
}). Nothing was changed. Take it up again, then repeat.
error-extension-decided = This extension was decided already. Nothing was changed. Note a new request.
error-extension-not-last = The term in force does not come from this extension. Nothing was changed. Remove the newer extension first.
field-error-not-an-hour = This is not an hour. Write hours and minutes, for example 14:30.
field-error-one-of-these = Choose one kind of term: a date, words, a rule or no term.

task-basis-no = no. { $no }
task-basis-point = point { $point }
task-log-undone = { $what } (taken back)
log-priority-normal = normal
log-priority-high = high
log-control-once = once
log-control-interim = with interim reports
log-control-periodic = periodic
log-decision-granted = granted
log-decision-refused = refused

field-title = Title
field-text = Text
field-state_reason = Reason
field-suspended_until = Suspended until
field-priority = Urgency
field-basis_kind = Basis
field-basis_no = Number of the basis
field-basis_date = Date of the basis
field-basis_point = Point
field-author_name = Author
field-responsible_name = Responsible
field-controller_name = Controller
field-issued_on = Given on
field-plan_on = Planned day
field-plan_time = Planned hour
field-due_on = Term
field-due_time = Hour of the term
field-first_due_on = First term
field-own_due_on = Own term
field-control = Kind of control
field-result_doc = Document of the answer
field-performed_on = Performed on
field-late_days = Days late
field-off_control_on = Off control on
field-off_control_by = Taken off by
field-off_control_ground = Ground
field-off_control_act = Act of removal
field-ladder = Reminder days
field-series_date = Day of the series
field-label = Label
field-council_name = Council
field-person_name = Person
field-part = Part
field-reported_on = Reported on
field-report = Report
field-percent = Done, %
field-asked_on = Asked on
field-asked_by = Asked by
field-reason = Reason
field-decision = Decision
field-decided_on = Decided on
field-act = Act
field-new_due_on = Term asked for
field-remark = Remark
field-done_on = Done on
field-at = When
field-by_name = Who
field-on_date = Day
field-way = Way
match-number = number:
match-basis = basis:
match-person = person:
match-text = text:
match-group-number = Found in numbers
match-group-basis = Found in the basis
match-group-person = Found in people
match-group-text = Found in the text
