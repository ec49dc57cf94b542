# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Черновик
task-state-planned = Запланировано
task-state-assigned = Направлено
task-state-accepted = Принято
task-state-in_progress = В работе
task-state-suspended = Приостановлено
task-state-refused = Отклонено
task-state-reported = Отчитано
task-state-returned = Возвращено
task-state-done = Исполнено
task-state-off_control = Снято с контроля
task-state-cancelled = Отменено
task-state-skipped = Пропущено
