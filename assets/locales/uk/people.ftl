# People: the list, the card, a new person.
# Families: match-<MatchField>, match-group-<MatchField>, phone-kind-<PhoneKind>.

people-title = Люди
people-count = { $count ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
people-vacant-count = { $count ->
    [one] { $n } вакантна посада
    [few] { $n } вакантні посади
   *[many] { $n } вакантних посад
}
people-results = { $count ->
    [one] { $n } результат
    [few] { $n } результати
   *[many] { $n } результатів
}
people-search = Пошук серед людей
people-search-hint = Ім’я, посада, обов’язки, телефон
people-search-clear = Очистити пошук (Esc)
people-institution = Установа
people-institution-all = Усі установи
people-vacant-only = Лише вакантні посади
people-filters-clear = Очистити
people-sort-name = За іменем
people-sort-institution = За установою
people-paste = Вставити контакти
people-list = Перелік людей
people-card = Картка особи
people-vacant = Вакантна посада
people-acting = в. о.
people-extension = вн. { $number }
people-copy-phone = Копіювати телефон
people-copy-phone-of = Копіювати телефон: { $name }
people-copy = Копіювати
people-copy-number = Копіювати { $phone }
people-copied = Телефон скопійовано: { $phone }
people-copied-card = Картку скопійовано як текст.
people-copied-email = Адресу скопійовано: { $address }
people-copy-email = Копіювати адресу { $address }
people-no-phone = У цій картці немає телефону.
people-no-copy = Скопіювати не вдалося. Виділіть номер і натисніть Ctrl+C.
people-position = { $place } з { $total }
people-previous = Попередня картка
people-next = Наступна картка
people-edit = Редагувати (F2)
people-edit-done = Готово
people-bin = У кошик (Del)
people-more = Інші дії
people-back = Назад до списку
people-menu = Дії: { $name }
people-menu-open = Відкрити картку
people-menu-edit = Редагувати
people-menu-copy-card = Копіювати картку як текст
people-menu-select = Вибрати рядок
people-menu-bin = Перемістити в кошик
people-selected = { $count ->
    [one] Вибрано { $n } рядок
    [few] Вибрано { $n } рядки
   *[many] Вибрано { $n } рядків
}
people-bin-selected = { $count ->
    [one] У кошик { $n } картку
    [few] У кошик { $n } картки
   *[many] У кошик { $n } карток
}
people-select-none = Зняти вибір

# Empty list, nothing found
people-empty-title = Людей ще немає
people-empty-text = Тут будуть люди, їхні посади й телефони. Можна вставити список, скопійований із сайту чи документа.
people-empty-example = Переглянути район-приклад
people-none-title = Нічого не знайдено
people-none-query = Жодна картка не містить «{ $query }».
people-none-filter = Жодна картка не відповідає фільтрам.
people-none-clear = Очистити фільтри
people-none-clear-search = Очистити пошук
people-none-create = Створити «{ $query }»
people-none-everywhere = Шукати всюди
people-card-none = Виберіть рядок, щоб побачити картку.

# Why a row was found: families match-<MatchField> and match-group-<MatchField>
match-name = ім’я:
match-alias = інше ім’я:
match-post = посада:
match-duty = відповідає:
match-institution = установа:
match-council = рада:
match-phone = телефон:
match-email = ел. пошта:
match-room = кабінет:
match-note = примітка:
match-group-name = Знайдено в іменах
match-group-alias = Знайдено в інших іменах
match-group-post = Знайдено в посадах
match-group-duty = Знайдено в обов’язках
match-group-institution = Знайдено в назві установи
match-group-council = Знайдено в радах
match-group-phone = Знайдено в телефонах
match-group-email = Знайдено в адресах ел. пошти
match-group-room = Знайдено в кабінетах
match-group-note = Знайдено в примітках

# The card
phone-kind-work = робочий
phone-kind-mobile = мобільний
phone-kind-home = домашній
phone-kind-fax = факс
phone-kind-short = короткий
phone-kind-internal = внутрішній
phone-private = лише для своїх
phone-unusual = незвичний запис
phone-offer = Додати код: { $phone }
phone-understood = Прочитано: { $phone }, { $kind }
phone-understood-unusual = Незвичний запис номера. Його буде збережено як є.
phone-number = Номер
phone-kind = Вид номера
phone-extension = Внутрішній
phone-add = Додати телефон
phone-remove = Вилучити телефон { $phone }
phone-none = Без телефону
email-add = Додати ел. пошту
email-remove = Вилучити адресу { $address }
card-responsible = Відповідає за
card-history = Історія
card-history-none = Змін немає.
card-contacts = Телефони та ел. пошта
card-binned = Картка в кошику.
card-restore = Відновити
card-gone = Такої картки вже немає. Можливо, її додавання скасовано.
card-refused = Не змінено. { $reason }
card-edit-hint = Enter: зберегти й нижче · Tab: далі · Esc: скасувати

# A new person
new-title = Нова особа
new-lead = Досить імені або посади. Решту можна додати будь-коли.
new-more = Інші дані
new-save = Додати особу
new-save-next = Додати і ще одну
new-cancel = Скасувати
new-needs-name = Вкажіть ім’я або посаду.
new-draft = Ми зберегли те, що ви почали писати.
new-draft-clear = Очистити чернетку

# Keys of the list
people-key-row = рядок
people-key-open = відкрити картку
people-key-copy = копіювати телефон
people-key-edit = редагувати
people-key-clear = очистити пошук
people-key-range = вибрати кілька рядків
people-key-all = вибрати всі рядки
