# The lasting list of changes, the bin, and the sentence each operation is told by.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>, field-<name>.

history-person-add = Нова картка: { $subject }
history-person-edit = Картку змінено: { $subject }
history-phone-add = Додано телефон: { $subject }
history-phone-edit = Змінено телефон: { $subject }
history-phone-remove = Вилучено телефон: { $subject }
history-email-add = Додано ел. пошту: { $subject }
history-email-edit = Змінено ел. пошту: { $subject }
history-email-remove = Вилучено ел. пошту: { $subject }
history-person-bin = { $count ->
    [1] Картку переміщено в кошик: { $subject }
    [one] { $count } картку переміщено в кошик
    [few] { $count } картки переміщено в кошик
   *[many] { $count } карток переміщено в кошик
}
history-person-restore = { $count ->
    [1] Картку відновлено: { $subject }
    [one] { $count } картку відновлено
    [few] { $count } картки відновлено
   *[many] { $count } карток відновлено
}
history-contact-import = { $count ->
    [one] { $count } картка зі вставлених контактів
    [few] { $count } картки зі вставлених контактів
   *[many] { $count } карток зі вставлених контактів
}
history-people-import = { $count ->
    [one] { $count } картка з файлу
    [few] { $count } картки з файлу
   *[many] { $count } карток з файлу
}
history-council-import = { $count ->
    [one] { $count } рада з файлу
    [few] { $count } ради з файлу
   *[many] { $count } рад з файлу
}
history-office-found = Створено файл установи: { $subject }
history-office-edit = Змінено дані установи: { $subject }
history-user-add = Додано користувача: { $subject }
history-user-edit = Змінено користувача: { $subject }
history-example-fill = Заповнено район-приклад
history-undo = Зміну скасовано: { $subject }
history-redo = Зміну повернено: { $subject }

act-person-add = Нова картка
act-person-edit = Картку змінено
act-phone-add = Додано телефон
act-phone-edit = Змінено телефон
act-phone-remove = Вилучено телефон
act-email-add = Додано ел. пошту
act-email-edit = Змінено ел. пошту
act-email-remove = Вилучено ел. пошту
act-person-bin = Картку переміщено в кошик
act-person-restore = Картку відновлено
act-contact-import = Контакти вставлено й додано
act-people-import = Людей додано з файлу
act-council-import = Ради додано з файлу
act-office-found = Створено файл установи
act-office-edit = Змінено дані установи
act-user-add = Додано користувача
act-user-edit = Змінено користувача
act-example-fill = Заповнено район-приклад
act-undo = Зміну скасовано
act-redo = Зміну повернено

field-family = Прізвище
field-given = Ім’я
field-patronymic = По батькові
field-name = Ім’я та прізвище
field-alias = Інше ім’я
field-post = Посада
field-institution = Установа
field-council = Рада
field-duty = Відповідає за
field-room = Кабінет
field-hours = Приймає
field-address = Адреса
field-note = Примітка
field-phone = Телефон
field-email = Ел. пошта
field-kind = Вид
field-extension = Внутрішній
field-private = Лише для своїх
field-section = Відділ
field-district = Район
field-area-code = Код

recent-title = Останні зміни
recent-lead = Будь-яку зміну можна скасувати й пізніше, звідси.
recent-list = Перелік змін
recent-undo = Скасувати
recent-undo-this = Скасувати: { $what }
recent-undone = скасовано
recent-more = Показати давніші
recent-today = Сьогодні
recent-yesterday = Учора
recent-empty-title = Змін ще немає
recent-empty-text = Тут видно все, що змінюється: хто, коли, що було і що стало. Звідси зміну можна скасувати.
recent-was = було
recent-became = стало
recent-yes = так
recent-no = ні
recent-nothing = порожньо
recent-more-changes = { $count ->
    [one] ще { $n } зміна
    [few] ще { $n } зміни
   *[many] ще { $n } змін
}
recent-show-all = Показати всі
recent-undo-rest = Скасувати решту

bin-title = Кошик
bin-count = { $count ->
    [one] { $n } картка
    [few] { $n } картки
   *[many] { $n } карток
}
bin-lead = Картки зберігаються тут 90 днів після вилучення.
bin-list = Картки в кошику
bin-select = Вибрати: { $name }
bin-select-all = Вибрати всі
bin-restore = Відновити
bin-restore-this = Відновити: { $name }
bin-restore-many = { $count ->
    [one] Відновити { $n } картку
    [few] Відновити { $n } картки
   *[many] Відновити { $n } карток
}
bin-empty-title = Кошик порожній
bin-empty-text = Сюди потрапляють вилучені картки. Їх можна відновити протягом 90 днів.
bin-go-people = Назад до людей
