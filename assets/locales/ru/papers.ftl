# Бумаги: справочники, списки, экспорт.
paper-guide-by-institution = Телефонный справочник района, по учреждениям
paper-about-guide-by-institution = Все люди и должности по учреждениям, с адресами и телефонами.
paper-guide-by-council = Телефонный справочник района, по советам
paper-about-guide-by-council = По коммунам и городам: сначала примар и секретарь, затем остальные; районные учреждения в конце.
paper-mayors-and-secretaries = Примары и секретари советов
paper-about-mayors-and-secretaries = Одна строка на каждый местный совет: примар, секретарь и их телефоны.
paper-emergency = Телефоны для чрезвычайных ситуаций
paper-about-emergency = Руководители полиции, пожарных, медицины, спасателей и сетей на одной странице.
paper-people = Люди
paper-page = Страница
paper-page-of = из
paper-made = составлено { $moment }
paper-query = поиск: { $query }
paper-chosen = только выбранные
paper-only-vacant = только вакантные должности
paper-role = должность: { $role }
paper-group = группа «{ $name }»
paper-favourites = только избранное
paper-absent = только отсутствующие в день составления
paper-stale = только карточки, не проверенные с { $day }
paper-binned = из корзины
paper-people-count = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
paper-vacant-count = { $count ->
    [one] { $count } вакантная должность
    [few] { $count } вакантные должности
   *[many] { $count } вакантных должностей
}
paper-councils = { $count ->
    [one] { $count } совет
    [few] { $count } совета
   *[many] { $count } советов
}
paper-institutions = { $count ->
    [one] { $count } учреждение
    [few] { $count } учреждения
   *[many] { $count } учреждений
}
paper-without-private = без личных номеров
paper-with-private = с личными номерами, только для служебного пользования
paper-head-no = №
paper-head-name = Имя
paper-head-name-post = Имя и должность
paper-head-post = Должность, обязанности
paper-head-phone = Телефон
paper-head-email = Эл. почта, кабинет
paper-head-institution = Учреждение
paper-head-council = Совет
paper-head-mayor = Примар
paper-head-secretary = Секретарь
paper-head-head = Руководитель
paper-vacant = вакантная должность
paper-acting = и. о.
paper-away = отсутствует
paper-away-until = отсутствует до { $day }
paper-substitute = замещает { $name }
paper-no-institution = Без учреждения
paper-district-institutions = Районные учреждения
paper-extension = { $number } вн. { $extension }
paper-internal = вн. { $number }
paper-fax = факс { $number }
paper-home = дом. { $number }
paper-room = каб. { $room }
export-family = Фамилия
export-given = Имя
export-patronymic = Отчество
export-post = Должность
export-institution = Учреждение
export-council = Совет
export-duty = Отвечает за
export-phone-work = Рабочий телефон
export-phone-mobile = Мобильный телефон
export-phone-internal = Внутренний телефон
export-fax = Факс
export-phone-home = Домашний телефон
export-email = Эл. почта
export-room = Кабинет
export-hours = Часы работы
export-institution-address = Адрес учреждения
export-address = Адрес
export-birthday = Дата рождения
export-other-names = Имя на других языках
export-alias = Другое имя
export-note = Примечание

# Окна «Печать» и «Экспорт».
print-title = Печать или сохранение в PDF
print-what = Что печатать
print-list = Список с экрана
print-list-about = Люди из списка, с тем же поиском, фильтрами и порядком; выбранные строки, если вы их выбрали.
print-language = Язык документа
print-size = Размер букв
print-size-usual = Обычный
print-size-large = Крупные буквы
print-signature = Добавить строку для подписи
print-private = Печатать и личные номера
print-private-on = В документе будут личные номера: только для служебного пользования.
print-private-out = { $count ->
    [one] { $n } личный номер не попадёт на бумагу.
    [few] { $n } личных номера не попадут на бумагу.
   *[many] { $n } личных номеров не попадёт на бумагу.
}
print-rows = { $count ->
    [one] { $n } строка на бумаге
    [few] { $n } строки на бумаге
   *[many] { $n } строк на бумаге
}
print-preview = Страница, как она будет напечатана
print-picture = { $title }, страница { $page }
print-page = Страница { $page } из { $total }
print-making = Готовится…
print-page-before = Предыдущая страница
print-page-after = Следующая страница
print-smaller = Уменьшить страницу
print-larger = Увеличить страницу
print-whole = Вся страница
print-save-pdf = Сохранить PDF
print-save-docx = Сохранить для Word
print-writing = Файл записывается…
print-saved = { $count ->
    [one] Сохранено, { $n } строка:
    [few] Сохранено, { $n } строки:
   *[many] Сохранено, { $n } строк:
}
print-open = Открыть файл
print-taken = Файл с таким именем уже есть; он не изменён:
print-replace = Заменить файл
print-other-name = Выбрать другое имя
export-title = Экспорт людей
export-who = Кто
export-who-list = { $count ->
    [one] Список с экрана: { $n } строка
    [few] Список с экрана: { $n } строки
   *[many] Список с экрана: { $n } строк
}
export-who-all = Все люди и вакантные должности.
export-who-narrowed = С тем же поиском, фильтрами и порядком.
export-who-picked = { $count ->
    [one] Только выбранные строки: { $n } строка
    [few] Только выбранные строки: { $n } строки
   *[many] Только выбранные строки: { $n } строк
}
export-format = Какой файл
export-xlsx = Таблица Excel (XLSX)
export-xlsx-about = С закреплённой шапкой и фильтром; удобно печатать.
export-csv = Текст с разделителями (CSV)
export-csv-about = Для других программ: UTF-8, разделено «;».
export-vcf = Визитные карточки (vCard)
export-vcf-about = Для телефона и почтовых программ. Вакантные должности не входят.
export-vcard = Версия vCard
export-vcard-4 = 4.0, для новых программ
export-vcard-3 = 3.0, для Outlook и телефонов постарше
export-heads = Язык шапки
export-private = Экспортировать и личные поля
export-private-out = Номера, адреса и поля, отмеченные личными, в файл не попадут.
export-copy = Копировать как таблицу
export-save = { $count ->
    [one] Сохранить { $n } строку
    [few] Сохранить { $n } строки
   *[many] Сохранить { $n } строк
}
export-copied = { $count ->
    [one] Скопировано как таблица: { $n } строка. Вставьте в Word или Excel.
    [few] Скопировано как таблица: { $n } строки. Вставьте в Word или Excel.
   *[many] Скопировано как таблица: { $n } строк. Вставьте в Word или Excel.
}
export-no-copy = Не удалось скопировать. Сохраните список как таблицу Excel.
export-file-name = Люди
key-print = Печать, PDF
key-export = Экспорт людей
command-print = Печать
