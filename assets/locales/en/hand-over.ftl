# The hand-over of a desk.
# Families: hand-part-<DeskPart>.

command-hand-over = Hand over a person’s tasks
hand-menu = Hand over the tasks…
hand-title = Hand-over of tasks
hand-lead = All that one person holds goes to another in one act, which can be undone.
hand-from = From
hand-to = To
hand-note = Remark
hand-note-hint = For example: on leave until 15 January.
hand-parts = What is handed over
hand-part-responsible = responsible
hand-part-controller = controls
hand-part-author = author
hand-part-co_executor = co-executor
hand-part-informed = informed
hand-part-step = steps of the checklist
hand-author-hint = who gave the task usually stays
hand-tasks = Tasks to hand over
hand-no-term = no term
hand-give = { $count ->
    [one] Hand over one task
   *[other] Hand over { $n } tasks
}
hand-count = { $count ->
    [one] one task
   *[other] { $n } tasks
}
hand-nothing = There is nothing to hand over. Choose at least one task.
hand-empty = { $name }: no open tasks
hand-empty-text = There is nothing to hand over.
hand-copy = Copy the list
hand-copied = The list is copied: { $count }.
hand-copy-head = Hand-over of tasks: { $from } → { $to }, { $date }
hand-copy-note = Remark: { $note }
hand-col-number = No.
hand-col-title = Task
hand-col-part = Part
hand-col-state = State
hand-col-due = Due
hand-records = Hand-overs made
