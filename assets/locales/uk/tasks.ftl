# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Чернетка
task-state-planned = Заплановано
task-state-assigned = Доведено
task-state-accepted = Прийнято
task-state-in_progress = У роботі
task-state-suspended = Призупинено
task-state-refused = Відхилено
task-state-reported = Прозвітовано
task-state-returned = Повернуто
task-state-done = Виконано
task-state-off_control = Знято з контролю
task-state-cancelled = Скасовано
task-state-skipped = Пропущено
