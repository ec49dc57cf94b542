# What is done with tasks: moves, questions over one or many, a new task.
# Families: task-move-<TaskState>.

task-move-draft = Повернути в чернетки
task-move-planned = Запланувати
task-move-assigned = Довести до виконання
task-move-accepted = Прийняти
task-move-in_progress = Взяти в роботу
task-move-suspended = Призупинити
task-move-refused = Відхилити
task-move-reported = Прозвітувати
task-move-returned = Повернути
task-move-done = Виконати
task-move-off_control = Зняти з контролю
task-move-cancelled = Скасувати
task-move-skipped = Пропустити
task-move-why = Причина чи результат
task-no-moves = Звідси завдання вже не перемістити.
task-reason = Причина
task-remark = Зауваження
task-ground = Підстава зняття з контролю
task-ground-act = У якому акті
task-off-day = Дата
task-until = До якого дня
task-ask-term = Змінити строк
task-ask-person = Змінити відповідального
task-ask-state = Змінити стан
task-ask-column = Перемістити до…
task-ask-label = Додати мітку
task-ask-council = Додати раду
task-ask-term-many = { $count ->
    [one] Строк для { $count } завдання
    [few] Строк для { $count } завдань
   *[many] Строк для { $count } завдань
}
task-ask-person-many = { $count ->
    [one] Відповідальний за { $count } завдання
    [few] Відповідальний за { $count } завдання
   *[many] Відповідальний за { $count } завдань
}
task-ask-state-many = { $count ->
    [one] Стан { $count } завдання
    [few] Стан { $count } завдань
   *[many] Стан { $count } завдань
}
task-ask-column-many = { $count ->
    [one] Перемістити { $count } завдання
    [few] Перемістити { $count } завдання
   *[many] Перемістити { $count } завдань
}
task-ask-label-many = { $count ->
    [one] Мітка для { $count } завдання
    [few] Мітка для { $count } завдань
   *[many] Мітка для { $count } завдань
}
task-ask-council-many = { $count ->
    [one] Рада для { $count } завдання
    [few] Рада для { $count } завдань
   *[many] Рада для { $count } завдань
}
task-refused-title = { $count ->
    [one] { $count } завдання лишилося без змін
    [few] { $count } завдання лишилися без змін
   *[many] { $count } завдань лишилося без змін
}
task-refused-text = Решту змінено. Причину вказано біля кожного.

# A new task.
task-new = Нове завдання
task-new-more = Більше полів
task-new-less = Менше полів
task-add = Додати завдання
task-add-next = Додати і ще одне
task-title-missing = Напишіть, що треба зробити.
task-as-draft = Лишити чернеткою
task-draft-kept = Ви почали завдання й не зберегли його.
task-draft-drop = Почати спочатку
