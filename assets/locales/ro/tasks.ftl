# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Ciornă
task-state-planned = Planificată
task-state-assigned = Dată spre executare
task-state-accepted = Primită
task-state-in_progress = În lucru
task-state-suspended = Suspendată
task-state-refused = Refuzată
task-state-reported = Raportată
task-state-returned = Restituită
task-state-done = Executată
task-state-off_control = Scoasă de la control
task-state-cancelled = Anulată
task-state-skipped = Omisă
