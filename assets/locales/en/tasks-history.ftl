# What was done with councils and tasks, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-council-add = Council added: { $subject }
history-council-edit = Council card changed: { $subject }
history-council-bin = Council moved to the bin: { $subject }
history-council-restore = Council restored from the bin: { $subject }
history-contact-add = Contact noted: { $subject }
history-contact-edit = Contact note changed: { $subject }
history-contact-remove = Contact note deleted: { $subject }
history-task-add = New task: { $subject }
history-task-edit = Task changed: { $subject }
history-task-move = Task state changed: { $subject }
history-task-term = Task term changed: { $subject }
history-task-bin = Task moved to the bin: { $subject }
history-task-restore = Task restored from the bin: { $subject }
history-task-duplicate = Task duplicated: { $subject }
history-task-import = { $count ->
    [one] One task imported from a file
   *[other] { $count } tasks imported from a file
}
history-extension-ask = Extension asked for: { $subject }
history-extension-decide = Extension decided: { $subject }
history-extension-remove = Extension deleted: { $subject }
history-checkpoint-add = Checkpoint added: { $subject }
history-checkpoint-edit = Checkpoint changed: { $subject }
history-checkpoint-report = Interim report noted: { $subject }
history-checkpoint-remove = Checkpoint deleted: { $subject }
history-step-add = Step added: { $subject }
history-step-edit = Step changed: { $subject }
history-step-tick = Step ticked or unticked: { $subject }
history-step-remove = Step deleted: { $subject }
history-note-add = Note added: { $subject }
history-note-edit = Note changed: { $subject }
history-note-remove = Note deleted: { $subject }
history-link-add = Link added: { $subject }
history-link-remove = Link deleted: { $subject }
history-attachment-add = { $count ->
    [one] File attached: { $subject }
   *[other] { $count } files attached: { $subject }
}
history-attachment-remove = Attached file removed: { $subject }
history-reminder-add = Reminder added: { $subject }
history-reminder-remove = Reminder deleted: { $subject }
history-series-edit = Series changed: { $subject }
history-series-skip = Day left out of the series: { $subject }
history-series-end = Series ended: { $subject }
history-user-person = User linked to a person: { $subject }
history-ladder-set = Reminder days changed: { $subject }
history-tasks-edit = { $count ->
    [one] One task changed
   *[other] { $count } tasks changed
}
history-hand-over = { $count ->
    [one] Desk handed over: { $subject } (one task)
   *[other] Desk handed over: { $subject } ({ $count } tasks)
}

act-council-add = Council added
act-council-edit = Council card changed
act-council-bin = Council moved to the bin
act-council-restore = Council restored from the bin
act-contact-add = Contact noted
act-contact-edit = Contact note changed
act-contact-remove = Contact note deleted
act-task-add = New task
act-task-edit = Task changed
act-task-move = Task state changed
act-task-term = Task term changed
act-task-bin = Task moved to the bin
act-task-restore = Task restored from the bin
act-task-duplicate = Task duplicated
act-task-import = Tasks imported
act-extension-ask = Extension asked for
act-extension-decide = Extension decided
act-extension-remove = Extension deleted
act-checkpoint-add = Checkpoint added
act-checkpoint-edit = Checkpoint changed
act-checkpoint-report = Interim report noted
act-checkpoint-remove = Checkpoint deleted
act-step-add = Step added
act-step-edit = Step changed
act-step-tick = Step ticked or unticked
act-step-remove = Step deleted
act-note-add = Note added
act-note-edit = Note changed
act-note-remove = Note deleted
act-link-add = Link added
act-link-remove = Link deleted
act-attachment-add = File attached
act-attachment-remove = Attached file removed
act-reminder-add = Reminder added
act-reminder-remove = Reminder deleted
act-series-edit = Series changed
act-series-skip = Day left out of the series
act-series-end = Series ended
act-user-person = User linked to a person
act-ladder-set = Reminder days changed
act-tasks-edit = Several tasks changed
act-hand-over = Desk handed over
