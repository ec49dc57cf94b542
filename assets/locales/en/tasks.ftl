# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Draft
task-state-planned = Planned
task-state-assigned = Assigned
task-state-accepted = Accepted
task-state-in_progress = In progress
task-state-suspended = Suspended
task-state-refused = Refused
task-state-reported = Reported
task-state-returned = Returned
task-state-done = Done
task-state-off_control = Off control
task-state-cancelled = Cancelled
task-state-skipped = Skipped
