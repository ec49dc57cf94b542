# What was done with councils and tasks, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-council-add = Совет добавлен: { $subject }
history-council-edit = Паспорт совета изменён: { $subject }
history-council-bin = Совет перемещён в корзину: { $subject }
history-council-restore = Совет возвращён из корзины: { $subject }
history-contact-add = Контакт записан: { $subject }
history-contact-edit = Запись о контакте изменена: { $subject }
history-contact-remove = Запись о контакте удалена: { $subject }
history-task-add = Новая задача: { $subject }
history-task-edit = Задача изменена: { $subject }
history-task-move = Состояние задачи изменено: { $subject }
history-task-term = Срок задачи изменён: { $subject }
history-task-bin = Задача перемещена в корзину: { $subject }
history-task-restore = Задача возвращена из корзины: { $subject }
history-task-duplicate = Задача скопирована: { $subject }
history-task-import = { $count ->
    [one] { $count } задача импортирована из файла
    [few] { $count } задачи импортированы из файла
   *[many] { $count } задач импортировано из файла
}
history-extension-ask = Запрошено продление срока: { $subject }
history-extension-decide = Решение о продлении срока: { $subject }
history-extension-remove = Продление удалено: { $subject }
history-checkpoint-add = Контрольная дата добавлена: { $subject }
history-checkpoint-edit = Контрольная дата изменена: { $subject }
history-checkpoint-report = Промежуточный отчёт записан: { $subject }
history-checkpoint-remove = Контрольная дата удалена: { $subject }
history-step-add = Шаг добавлен: { $subject }
history-step-edit = Шаг изменён: { $subject }
history-step-tick = Отметка шага изменена: { $subject }
history-step-remove = Шаг удалён: { $subject }
history-note-add = Заметка добавлена: { $subject }
history-note-edit = Заметка изменена: { $subject }
history-note-remove = Заметка удалена: { $subject }
history-link-add = Связь добавлена: { $subject }
history-link-remove = Связь удалена: { $subject }
history-attachment-add = { $count ->
    [one] Файл приложен: { $subject }
    [few] Приложено { $count } файла: { $subject }
   *[other] Приложено { $count } файлов: { $subject }
}
history-attachment-remove = Приложенный файл удалён: { $subject }
history-reminder-add = Напоминание добавлено: { $subject }
history-reminder-remove = Напоминание удалено: { $subject }
history-series-edit = Серия изменена: { $subject }
history-series-skip = День серии пропущен: { $subject }
history-series-end = Серия завершена: { $subject }
history-user-person = Пользователь связан с человеком: { $subject }
history-ladder-set = Дни напоминаний изменены: { $subject }
history-tasks-edit = { $count ->
    [one] { $count } задача изменена
    [few] { $count } задачи изменены
   *[other] { $count } задач изменено
}
history-hand-over = { $count ->
    [one] Дела переданы: { $subject } ({ $count } задача)
    [few] Дела переданы: { $subject } ({ $count } задачи)
   *[other] Дела переданы: { $subject } ({ $count } задач)
}

act-council-add = Совет добавлен
act-council-edit = Паспорт совета изменён
act-council-bin = Совет перемещён в корзину
act-council-restore = Совет возвращён из корзины
act-contact-add = Контакт записан
act-contact-edit = Запись о контакте изменена
act-contact-remove = Запись о контакте удалена
act-task-add = Новая задача
act-task-edit = Задача изменена
act-task-move = Состояние задачи изменено
act-task-term = Срок задачи изменён
act-task-bin = Задача перемещена в корзину
act-task-restore = Задача возвращена из корзины
act-task-duplicate = Задача скопирована
act-task-import = Задачи импортированы
act-extension-ask = Запрошено продление срока
act-extension-decide = Решение о продлении срока
act-extension-remove = Продление удалено
act-checkpoint-add = Контрольная дата добавлена
act-checkpoint-edit = Контрольная дата изменена
act-checkpoint-report = Промежуточный отчёт записан
act-checkpoint-remove = Контрольная дата удалена
act-step-add = Шаг добавлен
act-step-edit = Шаг изменён
act-step-tick = Отметка шага изменена
act-step-remove = Шаг удалён
act-note-add = Заметка добавлена
act-note-edit = Заметка изменена
act-note-remove = Заметка удалена
act-link-add = Связь добавлена
act-link-remove = Связь удалена
act-attachment-add = Файл приложен
act-attachment-remove = Приложенный файл удалён
act-reminder-add = Напоминание добавлено
act-reminder-remove = Напоминание удалено
act-series-edit = Серия изменена
act-series-skip = День серии пропущен
act-series-end = Серия завершена
act-user-person = Пользователь связан с человеком
act-ladder-set = Дни напоминаний изменены
act-tasks-edit = Несколько задач изменено
act-hand-over = Дела переданы другому человеку
