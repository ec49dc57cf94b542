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
