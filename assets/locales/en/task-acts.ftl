# What is done with tasks: moves, questions over one or many, a new task.
# Families: task-move-<TaskState>.

task-move-draft = Back to draft
task-move-planned = Plan
task-move-assigned = Assign
task-move-accepted = Accept
task-move-in_progress = Start work
task-move-suspended = Suspend
task-move-refused = Refuse
task-move-reported = Report
task-move-returned = Return
task-move-done = Mark done
task-move-off_control = Take off control
task-move-cancelled = Cancel the task
task-move-skipped = Skip
task-move-why = Reason or result
task-no-moves = The task cannot be moved from here.
task-reason = Reason
task-remark = Remark
task-ground = Ground of the removal
task-ground-act = In which act
task-off-day = Day
task-until = Until
task-ask-term = Change the term
task-ask-person = Change the responsible
task-ask-state = Change the state
task-ask-column = Move to…
task-ask-label = Add a label
task-ask-council = Add a council
task-ask-term-many = { $count ->
    [one] Term of { $count } task
   *[other] Term of { $count } tasks
}
task-ask-person-many = { $count ->
    [one] Responsible for { $count } task
   *[other] Responsible for { $count } tasks
}
task-ask-state-many = { $count ->
    [one] State of { $count } task
   *[other] State of { $count } tasks
}
task-ask-column-many = { $count ->
    [one] Move { $count } task
   *[other] Move { $count } tasks
}
task-ask-label-many = { $count ->
    [one] Label for { $count } task
   *[other] Label for { $count } tasks
}
task-ask-council-many = { $count ->
    [one] Council for { $count } task
   *[other] Council for { $count } tasks
}
task-refused-title = { $count ->
    [one] { $count } task stayed as it was
   *[other] { $count } tasks stayed as they were
}
task-refused-text = The others were changed. The reason stands beside each.

# A new task.
task-new = New task
task-new-more = More fields
task-new-less = Fewer fields
task-add = Add the task
task-add-next = Add and another
task-title-missing = Write what is to be done.
task-as-draft = Keep as a draft
task-draft-kept = You began a task and did not save it.
task-draft-drop = Start afresh
