# What was done with councils and tasks, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-council-add = Раду додано: { $subject }
history-council-edit = Паспорт ради змінено: { $subject }
history-council-bin = Раду переміщено до кошика: { $subject }
history-council-restore = Раду повернено з кошика: { $subject }
history-contact-add = Контакт записано: { $subject }
history-contact-edit = Запис про контакт змінено: { $subject }
history-contact-remove = Запис про контакт видалено: { $subject }
history-task-add = Нове завдання: { $subject }
history-task-edit = Завдання змінено: { $subject }
history-task-move = Стан завдання змінено: { $subject }
history-task-term = Строк завдання змінено: { $subject }
history-task-bin = Завдання переміщено до кошика: { $subject }
history-task-restore = Завдання повернено з кошика: { $subject }
history-task-duplicate = Завдання скопійовано: { $subject }
history-task-import = { $count ->
    [one] { $count } завдання імпортовано з файлу
    [few] { $count } завдання імпортовано з файлу
   *[many] { $count } завдань імпортовано з файлу
}
history-extension-ask = Продовження строку запитано: { $subject }
history-extension-decide = Рішення про продовження строку: { $subject }
history-extension-remove = Продовження видалено: { $subject }
history-checkpoint-add = Контрольну дату додано: { $subject }
history-checkpoint-edit = Контрольну дату змінено: { $subject }
history-checkpoint-report = Проміжну інформацію записано: { $subject }
history-checkpoint-remove = Контрольну дату видалено: { $subject }
history-step-add = Крок додано: { $subject }
history-step-edit = Крок змінено: { $subject }
history-step-tick = Позначку кроку змінено: { $subject }
history-step-remove = Крок видалено: { $subject }
history-note-add = Нотатку додано: { $subject }
history-note-edit = Нотатку змінено: { $subject }
history-note-remove = Нотатку видалено: { $subject }
history-link-add = Зв’язок додано: { $subject }
history-link-remove = Зв’язок видалено: { $subject }
history-attachment-add = { $count ->
    [one] Файл долучено: { $subject }
    [few] Долучено { $count } файли: { $subject }
   *[other] Долучено { $count } файлів: { $subject }
}
history-attachment-remove = Долучений файл видалено: { $subject }
history-reminder-add = Нагадування додано: { $subject }
history-reminder-remove = Нагадування видалено: { $subject }
history-series-edit = Серію змінено: { $subject }
history-series-skip = День серії пропущено: { $subject }
history-series-end = Серію завершено: { $subject }
history-user-person = Користувача пов’язано з особою: { $subject }
history-ladder-set = Дні нагадувань змінено: { $subject }
history-tasks-edit = { $count ->
    [one] { $count } завдання змінено
    [few] { $count } завдання змінено
   *[other] { $count } завдань змінено
}
history-hand-over = { $count ->
    [one] Справи передано: { $subject } ({ $count } завдання)
    [few] Справи передано: { $subject } ({ $count } завдання)
   *[other] Справи передано: { $subject } ({ $count } завдань)
}

act-council-add = Раду додано
act-council-edit = Паспорт ради змінено
act-council-bin = Раду переміщено до кошика
act-council-restore = Раду повернено з кошика
act-contact-add = Контакт записано
act-contact-edit = Запис про контакт змінено
act-contact-remove = Запис про контакт видалено
act-task-add = Нове завдання
act-task-edit = Завдання змінено
act-task-move = Стан завдання змінено
act-task-term = Строк завдання змінено
act-task-bin = Завдання переміщено до кошика
act-task-restore = Завдання повернено з кошика
act-task-duplicate = Завдання скопійовано
act-task-import = Завдання імпортовано
act-extension-ask = Продовження строку запитано
act-extension-decide = Рішення про продовження строку
act-extension-remove = Продовження видалено
act-checkpoint-add = Контрольну дату додано
act-checkpoint-edit = Контрольну дату змінено
act-checkpoint-report = Проміжну інформацію записано
act-checkpoint-remove = Контрольну дату видалено
act-step-add = Крок додано
act-step-edit = Крок змінено
act-step-tick = Позначку кроку змінено
act-step-remove = Крок видалено
act-note-add = Нотатку додано
act-note-edit = Нотатку змінено
act-note-remove = Нотатку видалено
act-link-add = Зв’язок додано
act-link-remove = Зв’язок видалено
act-attachment-add = Файл долучено
act-attachment-remove = Долучений файл видалено
act-reminder-add = Нагадування додано
act-reminder-remove = Нагадування видалено
act-series-edit = Серію змінено
act-series-skip = День серії пропущено
act-series-end = Серію завершено
act-user-person = Користувача пов’язано з особою
act-ladder-set = Дні нагадувань змінено
act-tasks-edit = Кілька завдань змінено
act-hand-over = Справи передано іншій особі
