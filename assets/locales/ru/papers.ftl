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
