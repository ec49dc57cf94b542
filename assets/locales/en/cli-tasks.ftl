# desk task.
cli-command-task = Tasks under control
cli-command-task-add = Add a task; the line is read as in the window
cli-command-task-list = List open tasks
cli-command-task-export = Write the list to a file; its ending says the format: .xlsx, .csv, .ics, .pdf, .docx
cli-command-task-show = Show a task
cli-command-task-move = Change the state of a task
cli-command-task-extend = Extend the term of a task
cli-value-task-line = The task, for example: Ask for the lists by friday #elections
cli-value-task = Number of the task (14/2026, or 14 for this year)
cli-value-state = The new state
cli-option-plain = The whole line is the title, nothing is read out of it
cli-option-due = The term: a day or words (“in 10 working days”)
cli-option-no-term = The task has no term
cli-option-responsible = Who answers for it
cli-option-controller = Who controls it
cli-option-council = The local council; may be repeated when adding
cli-option-label = A label; may be repeated
cli-option-details = What is to be done, at length
cli-option-control = Put under control
cli-option-all = Closed ones too
cli-option-closed = Closed ones only
cli-option-overdue = Overdue ones only
cli-option-state = Only in these states
cli-option-due-from = With a term from this day
cli-option-due-to = With a term until this day
cli-option-reason = The reason
cli-option-result = What was done
cli-option-document = The document of the answer
cli-option-performed = The day it was performed; otherwise today
cli-option-until = Until when it is suspended
cli-option-off-day = The day of removal from control; otherwise today
cli-option-act = The act in which it was decided
cli-option-new-due = The new term: a day or words
cli-option-asked-by = Who asked for it
cli-option-asked = Only the request; it is decided later
cli-task-none = No tasks.
cli-task-state = State: { $value }
cli-task-due = Term: { $value }
cli-task-first-due = First term: { $value }
cli-task-responsible = Responsible: { $value }
cli-task-controller = Controlled by: { $value }
cli-task-basis = Basis: { $value }
cli-task-councils = Councils: { $value }
cli-task-labels = Labels: { $value }
cli-task-repeat = Comes again: { $value }
cli-task-result = Result: { $value }
cli-task-late = { $n ->
    [one] one day overdue
   *[other] { $n } days overdue
}
cli-task-was-late = { $n ->
    [one] one day late
   *[other] { $n } days late
}
cli-task-files = Files: { $value }
cli-task-no-files = There are no attached files.
cli-task-file-away = not here
cli-command-task-attach = Attach files to a task
cli-command-task-files = Show the files of a task, or write them to a folder
cli-value-attach = The files
cli-option-save = Write the files to this folder; nothing is replaced
