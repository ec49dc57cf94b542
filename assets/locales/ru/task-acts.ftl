# What is done with tasks: moves, questions over one or many, a new task.
# Families: task-move-<TaskState>.

task-move-draft = Вернуть в черновики
task-move-planned = Запланировать
task-move-assigned = Направить на исполнение
task-move-accepted = Принять
task-move-in_progress = Взять в работу
task-move-suspended = Приостановить
task-move-refused = Отклонить
task-move-reported = Отчитаться
task-move-returned = Вернуть
task-move-done = Исполнить
task-move-off_control = Снять с контроля
task-move-cancelled = Отменить
task-move-skipped = Пропустить
task-move-why = Причина или результат
task-no-moves = Отсюда задачу уже не переместить.
task-reason = Причина
task-remark = Замечание
task-ground = Основание снятия с контроля
task-ground-act = В каком акте
task-off-day = Дата
task-until = До какого дня
task-ask-term = Изменить срок
task-ask-person = Изменить ответственного
task-ask-state = Изменить состояние
task-ask-column = Переместить в…
task-ask-label = Добавить метку
task-ask-council = Добавить совет
task-ask-term-many = { $count ->
    [one] Срок для { $count } задачи
    [few] Срок для { $count } задач
   *[many] Срок для { $count } задач
}
task-ask-person-many = { $count ->
    [one] Ответственный за { $count } задачу
    [few] Ответственный за { $count } задачи
   *[many] Ответственный за { $count } задач
}
task-ask-state-many = { $count ->
    [one] Состояние { $count } задачи
    [few] Состояние { $count } задач
   *[many] Состояние { $count } задач
}
task-ask-column-many = { $count ->
    [one] Переместить { $count } задачу
    [few] Переместить { $count } задачи
   *[many] Переместить { $count } задач
}
task-ask-label-many = { $count ->
    [one] Метка для { $count } задачи
    [few] Метка для { $count } задач
   *[many] Метка для { $count } задач
}
task-ask-council-many = { $count ->
    [one] Совет для { $count } задачи
    [few] Совет для { $count } задач
   *[many] Совет для { $count } задач
}
task-refused-title = { $count ->
    [one] { $count } задача осталась без изменений
    [few] { $count } задачи остались без изменений
   *[many] { $count } задач осталось без изменений
}
task-refused-text = Остальные изменены. Причина указана у каждой.

# A new task.
task-new = Новая задача
task-new-more = Больше полей
task-new-less = Меньше полей
task-add = Добавить задачу
task-add-next = Добавить и ещё одну
task-title-missing = Напишите, что нужно сделать.
task-as-draft = Оставить черновиком
task-draft-kept = Вы начали задачу и не сохранили её.
task-draft-drop = Начать заново
