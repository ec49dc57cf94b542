# People: the list, the card, a new person.
# Families: match-<MatchField>, match-group-<MatchField>, phone-kind-<PhoneKind>.

people-title = Люди
people-count = { $count ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
people-vacant-count = { $count ->
    [one] { $n } вакантная должность
    [few] { $n } вакантные должности
   *[many] { $n } вакантных должностей
}
people-results = { $count ->
    [one] { $n } результат
    [few] { $n } результата
   *[many] { $n } результатов
}
people-search = Поиск среди людей
people-search-hint = Имя, должность, обязанности, телефон
people-search-clear = Очистить поиск (Esc)
people-institution = Учреждение
people-institution-all = Все учреждения
people-vacant-only = Только вакантные должности
people-filters-clear = Очистить
people-sort-name = По имени
people-sort-institution = По учреждению
people-paste = Вставить контакты
people-list = Список людей
people-card = Карточка человека
people-vacant = Вакантная должность
people-acting = и. о.
people-extension = доб. { $number }
people-copy-phone = Копировать телефон
people-copy-phone-of = Копировать телефон: { $name }
people-copy = Копировать
people-copy-number = Копировать { $phone }
people-copied = Телефон скопирован: { $phone }
people-copied-card = Карточка скопирована как текст.
people-copied-email = Адрес скопирован: { $address }
people-copy-email = Копировать адрес { $address }
people-no-phone = В этой карточке нет телефона.
people-no-copy = Скопировать не удалось. Выделите номер и нажмите Ctrl+C.
people-position = { $place } из { $total }
people-previous = Предыдущая карточка
people-next = Следующая карточка
people-edit = Редактировать (F2)
people-edit-done = Готово
people-bin = В корзину (Del)
people-more = Другие действия
people-back = Назад к списку
people-menu = Действия: { $name }
people-menu-open = Открыть карточку
people-menu-edit = Редактировать
people-menu-copy-card = Копировать карточку как текст
people-menu-select = Выбрать строку
people-menu-bin = Переместить в корзину
people-selected = { $count ->
    [one] Выбрана { $n } строка
    [few] Выбраны { $n } строки
   *[many] Выбрано { $n } строк
}
people-bin-selected = { $count ->
    [one] В корзину { $n } карточку
    [few] В корзину { $n } карточки
   *[many] В корзину { $n } карточек
}
people-select-none = Снять выбор

# Empty list, nothing found
people-empty-title = Людей пока нет
people-empty-text = Здесь будут люди, их должности и телефоны. Можно вставить список, скопированный с сайта или из документа.
people-empty-example = Посмотреть район-пример
people-none-title = Ничего не найдено
people-none-query = Ни одна карточка не содержит «{ $query }».
people-none-filter = Ни одна карточка не подходит под фильтры.
people-none-clear = Очистить фильтры
people-none-clear-search = Очистить поиск
people-none-create = Создать «{ $query }»
people-none-everywhere = Искать везде
people-card-none = Выберите строку, чтобы увидеть карточку.

# Why a row was found: families match-<MatchField> and match-group-<MatchField>
match-name = имя:
match-alias = другое имя:
match-post = должность:
match-duty = отвечает:
match-institution = учреждение:
match-council = совет:
match-phone = телефон:
match-email = эл. почта:
match-room = кабинет:
match-note = примечание:
match-group-name = Найдено в именах
match-group-alias = Найдено в других именах
match-group-post = Найдено в должностях
match-group-duty = Найдено в обязанностях
match-group-institution = Найдено в названии учреждения
match-group-council = Найдено в советах
match-group-phone = Найдено в телефонах
match-group-email = Найдено в адресах эл. почты
match-group-room = Найдено в кабинетах
match-group-note = Найдено в примечаниях

# The card
phone-kind-work = рабочий
phone-kind-mobile = мобильный
phone-kind-home = домашний
phone-kind-fax = факс
phone-kind-short = короткий
phone-kind-internal = внутренний
phone-private = только для своих
phone-unusual = необычная запись
phone-offer = Добавить код: { $phone }
phone-understood = Прочитано: { $phone }, { $kind }
phone-understood-unusual = Необычная запись номера. Он сохранится как есть.
phone-number = Номер
phone-kind = Вид номера
phone-extension = Добавочный
phone-add = Добавить телефон
phone-remove = Удалить телефон { $phone }
phone-none = Без телефона
email-add = Добавить эл. почту
email-remove = Удалить адрес { $address }
card-responsible = Отвечает за
card-history = История
card-history-none = Изменений нет.
card-contacts = Телефоны и эл. почта
card-binned = Карточка в корзине.
card-restore = Восстановить
card-gone = Такой карточки уже нет. Возможно, её добавление отменено.
card-refused = Не изменено. { $reason }
card-edit-hint = Enter: сохранить и ниже · Tab: дальше · Esc: отменить

# A new person
new-title = Новый человек
new-lead = Достаточно имени или должности. Остальное можно добавить в любое время.
new-more = Другие данные
new-save = Добавить человека
new-save-next = Добавить и ещё одного
new-cancel = Отмена
new-needs-name = Укажите имя или должность.
new-draft = Мы сохранили то, что вы начали писать.
new-draft-clear = Очистить черновик

# Keys of the list
people-key-row = строка
people-key-open = открыть карточку
people-key-copy = копировать телефон
people-key-edit = редактировать
people-key-clear = очистить поиск
people-key-range = выбрать несколько строк
people-key-all = выбрать все строки
