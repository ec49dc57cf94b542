# Папери: довідники, списки, експорт.
paper-guide-by-institution = Телефонний довідник району, за установами
paper-about-guide-by-institution = Усі люди й посади за установами, з адресами й телефонами.
paper-guide-by-council = Телефонний довідник району, за радами
paper-about-guide-by-council = За громадами: спершу голова й секретар, потім інші; районні установи наприкінці.
paper-mayors-and-secretaries = Голови й секретарі рад
paper-about-mayors-and-secretaries = Один рядок на кожну місцеву раду: голова, секретар і їхні телефони.
paper-emergency = Телефони для надзвичайних ситуацій
paper-about-emergency = Керівники поліції, пожежників, медицини, рятувальників і мереж на одній сторінці.
paper-people = Люди
paper-page = Сторінка
paper-page-of = з
paper-made = складено { $moment }
paper-query = пошук: { $query }
paper-chosen = лише вибрані
paper-only-vacant = лише вакантні посади
paper-role = посада: { $role }
paper-group = група «{ $name }»
paper-favourites = лише вибрані (із зіркою)
paper-absent = лише відсутні в день складання
paper-stale = лише картки, не перевірені з { $day }
paper-binned = із кошика
paper-people-count = { $count ->
    [one] { $count } особа
    [few] { $count } особи
   *[many] { $count } осіб
}
paper-vacant-count = { $count ->
    [one] { $count } вакантна посада
    [few] { $count } вакантні посади
   *[many] { $count } вакантних посад
}
paper-councils = { $count ->
    [one] { $count } рада
    [few] { $count } ради
   *[many] { $count } рад
}
paper-institutions = { $count ->
    [one] { $count } установа
    [few] { $count } установи
   *[many] { $count } установ
}
paper-without-private = без приватних номерів
paper-with-private = з приватними номерами, лише для службового користування
paper-head-no = №
paper-head-name = Ім’я
paper-head-name-post = Ім’я та посада
paper-head-post = Посада, обов’язки
paper-head-phone = Телефон
paper-head-email = Ел. пошта, кабінет
paper-head-institution = Установа
paper-head-council = Рада
paper-head-mayor = Голова
paper-head-secretary = Секретар
paper-head-head = Керівник
paper-vacant = вакантна посада
paper-acting = в. о.
paper-away = відсутність
paper-away-until = відсутність до { $day }
paper-substitute = заступає { $name }
paper-no-institution = Без установи
paper-district-institutions = Районні установи
paper-extension = { $number } вн. { $extension }
paper-internal = вн. { $number }
paper-fax = факс { $number }
paper-home = дом. { $number }
paper-room = каб. { $room }
export-family = Прізвище
export-given = Ім’я
export-patronymic = По батькові
export-post = Посада
export-institution = Установа
export-council = Рада
export-duty = Відповідає за
export-phone-work = Робочий телефон
export-phone-mobile = Мобільний телефон
export-phone-internal = Внутрішній телефон
export-fax = Факс
export-phone-home = Домашній телефон
export-email = Ел. пошта
export-room = Кабінет
export-hours = Години роботи
export-institution-address = Адреса установи
export-address = Адреса
export-birthday = Дата народження
export-other-names = Ім’я іншими мовами
export-alias = Інше ім’я
export-note = Примітка

# Вікна «Друк» і «Експорт».
print-title = Друк або збереження в PDF
print-what = Що друкувати
print-list = Список з екрана
print-list-about = Люди зі списку, з тим самим пошуком, фільтрами й порядком; вибрані рядки, якщо ви їх вибрали.
print-language = Мова документа
print-size = Розмір літер
print-size-usual = Звичайний
print-size-large = Великі літери
print-signature = Додати рядок для підпису
print-private = Друкувати також приватні номери
print-private-on = Документ міститиме приватні номери: лише для службового користування.
print-private-out = { $count ->
    [one] { $n } приватний номер не потрапить на папір.
    [few] { $n } приватні номери не потраплять на папір.
   *[many] { $n } приватних номерів не потрапить на папір.
}
print-rows = { $count ->
    [one] { $n } рядок на папері
    [few] { $n } рядки на папері
   *[many] { $n } рядків на папері
}
print-preview = Сторінка, як її буде надруковано
print-picture = { $title }, сторінка { $page }
print-page = Сторінка { $page } з { $total }
print-making = Готується…
print-page-before = Попередня сторінка
print-page-after = Наступна сторінка
print-smaller = Зменшити сторінку
print-larger = Збільшити сторінку
print-whole = Уся сторінка
print-save-pdf = Зберегти PDF
print-save-docx = Зберегти для Word
print-writing = Файл записується…
print-saved = { $count ->
    [one] Збережено, { $n } рядок:
    [few] Збережено, { $n } рядки:
   *[many] Збережено, { $n } рядків:
}
print-open = Відкрити файл
print-taken = Файл із такою назвою вже є; його не змінено:
print-replace = Замінити файл
print-other-name = Вибрати іншу назву
export-title = Експорт людей
export-who = Хто
export-who-list = { $count ->
    [one] Список з екрана: { $n } рядок
    [few] Список з екрана: { $n } рядки
   *[many] Список з екрана: { $n } рядків
}
export-who-all = Усі люди й вакантні посади.
export-who-narrowed = З тим самим пошуком, фільтрами й порядком.
export-who-picked = { $count ->
    [one] Лише вибрані рядки: { $n } рядок
    [few] Лише вибрані рядки: { $n } рядки
   *[many] Лише вибрані рядки: { $n } рядків
}
export-format = Який файл
export-xlsx = Таблиця Excel (XLSX)
export-xlsx-about = Із закріпленою шапкою та фільтром; зручно друкувати.
export-csv = Текст із роздільниками (CSV)
export-csv-about = Для інших програм: UTF-8, розділено «;».
export-vcf = Візитні картки (vCard)
export-vcf-about = Для телефона й поштових програм. Вакантні посади не входять.
export-vcard = Версія vCard
export-vcard-4 = 4.0, для нових програм
export-vcard-3 = 3.0, для Outlook і старіших телефонів
export-heads = Мова шапки
export-private = Експортувати також приватні поля
export-private-out = Номери, адреси й поля, позначені приватними, у файл не потраплять.
export-copy = Копіювати як таблицю
export-save = { $count ->
    [one] Зберегти { $n } рядок
    [few] Зберегти { $n } рядки
   *[many] Зберегти { $n } рядків
}
export-copied = { $count ->
    [one] Скопійовано як таблицю: { $n } рядок. Вставте у Word або Excel.
    [few] Скопійовано як таблицю: { $n } рядки. Вставте у Word або Excel.
   *[many] Скопійовано як таблицю: { $n } рядків. Вставте у Word або Excel.
}
export-no-copy = Не вдалося скопіювати. Збережіть список як таблицю Excel.
export-file-name = Люди
key-print = Друк, PDF
key-export = Експорт людей
command-print = Друк
