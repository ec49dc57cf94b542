# The lasting list of changes, the bin, and the sentence each operation is told by.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>, field-<name>.

history-person-add = Новая карточка: { $subject }
history-person-edit = Карточка изменена: { $subject }
history-phone-add = Телефон добавлен: { $subject }
history-phone-edit = Телефон изменён: { $subject }
history-phone-remove = Телефон удалён: { $subject }
history-email-add = Эл. почта добавлена: { $subject }
history-email-edit = Эл. почта изменена: { $subject }
history-email-remove = Эл. почта удалена: { $subject }
history-person-bin = { $count ->
    [1] Карточка перемещена в корзину: { $subject }
    [one] { $count } карточка перемещена в корзину
    [few] { $count } карточки перемещены в корзину
   *[many] { $count } карточек перемещено в корзину
}
history-person-restore = { $count ->
    [1] Карточка восстановлена: { $subject }
    [one] { $count } карточка восстановлена
    [few] { $count } карточки восстановлены
   *[many] { $count } карточек восстановлено
}
history-contact-import = { $count ->
    [one] { $count } карточка из вставленных контактов
    [few] { $count } карточки из вставленных контактов
   *[many] { $count } карточек из вставленных контактов
}
history-people-import = { $count ->
    [one] { $count } карточка из файла
    [few] { $count } карточки из файла
   *[many] { $count } карточек из файла
}
history-council-import = { $count ->
    [one] { $count } совет из файла
    [few] { $count } совета из файла
   *[many] { $count } советов из файла
}
history-office-found = Создан файл учреждения: { $subject }
history-office-edit = Данные учреждения изменены: { $subject }
history-user-add = Добавлен пользователь: { $subject }
history-user-edit = Изменён пользователь: { $subject }
history-example-fill = Район-пример заполнен
history-undo = Изменение отменено: { $subject }
history-redo = Изменение возвращено: { $subject }

act-person-add = Новая карточка
act-person-edit = Карточка изменена
act-phone-add = Телефон добавлен
act-phone-edit = Телефон изменён
act-phone-remove = Телефон удалён
act-email-add = Эл. почта добавлена
act-email-edit = Эл. почта изменена
act-email-remove = Эл. почта удалена
act-person-bin = Карточка перемещена в корзину
act-person-restore = Карточка восстановлена
act-contact-import = Контакты вставлены и добавлены
act-people-import = Люди добавлены из файла
act-council-import = Советы добавлены из файла
act-office-found = Создан файл учреждения
act-office-edit = Данные учреждения изменены
act-user-add = Добавлен пользователь
act-user-edit = Изменён пользователь
act-example-fill = Район-пример заполнен
act-undo = Изменение отменено
act-redo = Изменение возвращено

field-family = Фамилия
field-given = Имя
field-patronymic = Отчество
field-name = Имя и фамилия
field-alias = Другое имя
field-post = Должность
field-institution = Учреждение
field-council = Совет
field-duty = Отвечает за
field-room = Кабинет
field-hours = Приём
field-address = Адрес
field-note = Примечание
field-phone = Телефон
field-email = Эл. почта
field-kind = Вид
field-extension = Добавочный
field-private = Только для своих
field-section = Отдел
field-district = Район
field-area-code = Код

recent-title = Последние изменения
recent-lead = Любое изменение можно отменить и позже, отсюда.
recent-list = Список изменений
recent-undo = Отменить
recent-undo-this = Отменить: { $what }
recent-undone = отменено
recent-more = Показать более ранние
recent-today = Сегодня
recent-yesterday = Вчера
recent-empty-title = Изменений пока нет
recent-empty-text = Здесь видно всё, что меняется: кто, когда, что было и что стало. Отсюда изменение можно отменить.
recent-was = было
recent-became = стало
recent-yes = да
recent-no = нет
recent-nothing = пусто
recent-more-changes = { $count ->
    [one] ещё { $n } изменение
    [few] ещё { $n } изменения
   *[many] ещё { $n } изменений
}
recent-show-all = Показать все
recent-undo-rest = Отменить остальное

bin-title = Корзина
bin-count = { $count ->
    [one] { $n } карточка
    [few] { $n } карточки
   *[many] { $n } карточек
}
bin-lead = Карточки хранятся здесь 90 дней после удаления.
bin-list = Карточки в корзине
bin-select = Выбрать: { $name }
bin-select-all = Выбрать все
bin-restore = Восстановить
bin-restore-this = Восстановить: { $name }
bin-restore-many = { $count ->
    [one] Восстановить { $n } карточку
    [few] Восстановить { $n } карточки
   *[many] Восстановить { $n } карточек
}
bin-empty-title = Корзина пуста
bin-empty-text = Сюда попадают удалённые карточки. Их можно восстановить в течение 90 дней.
bin-go-people = Назад к людям
