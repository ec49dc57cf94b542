# Виборчі дільниці: що про них каже програма. Родини: station-state-<стан>, station-kind-<вид>.

station-state-proposed = запропонована
station-state-approved = затверджена
station-state-active = діюча
station-state-alternative = запасна
station-state-out_of_use = не використовується
station-kind-ordinary = звичайна
station-kind-special = спеціальна

station-contact-keys = Ключі
station-contact-manager = Завідувач
station-contact-manager-keys = Завідувач, ключі
station-contact-post-keys = { $post }, ключі
station-contact-owner = Власник
station-contact-mayor = Примар
station-contact-mayor-acting = В. о. примара
station-contact-secretary = Секретар ради
station-contact-secretary-acting = В. о. секретаря ради
station-contact-chair = Голова комісії

station-remark-no-voters = Кількість виборців не записано.
station-remark-no-premises = Приміщення не записано.
station-remark-no-keys = Не записано, у кого ключі.
station-remark-voters = Виборців — { $voters }: норма від { $least } до { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = Виборців — { $voters }: понад { $most }, але в межах додаткових { $percent } %. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Номер { $number } уже має інша дільниця: { $place }. Запишіть інший номер.
field-error-not-a-distance = Це не відстань. Запишіть, наприклад, 12 км або 800 м.
error-station-ahead = Дільницю { $number } взято до «{ $name }». Нічого не змінено. Спершу вилучіть її з цих виборів або позначте, що вона не використовується.
error-station-has-work = За дільницею { $number } у «{ $name }» вже є записи: перевірки, обстеження, члени комісії або факти дня голосування. Нічого не змінено. Спершу приберіть їх, потім вилучіть дільницю з виборів.

import-field-station-number = Номер дільниці
import-field-station-kind = Вид дільниці
import-field-locality = Населений пункт
import-field-premises = Приміщення
import-field-boundary = Межі дільниці
import-field-owner = Власник приміщення
import-field-manager = Завідувач
import-field-manager-phone = Телефон завідувача
import-field-keys = У кого ключі
import-field-keys-phone = Телефон того, у кого ключі
import-field-area = Площа
import-field-doors = Кількість дверей
import-field-floor = Поверх
import-field-access = Доступ без сходів
import-field-heating = Опалення
import-field-light = Світло
import-field-reserve-power = Резервне живлення
import-field-phone = Телефон у приміщенні
import-field-internet = Інтернет
import-field-toilets = Туалет
import-field-parking = Паркування
import-field-distance = Відстань до районного центру
import-field-zone = Зона
import-field-route = Маршрут

import-kind-stations = Виборчі дільниці
import-template-hint-stations = Заповніть по одному рядку на кожну дільницю й замініть рядок-приклад. Невідоме залишайте порожнім.
import-template-row-stations = 38/07 | звичайна | Прикладне | Прикладне | Гімназія | вул. Прикладна 14 | вул. Прикладна, вул. Пробна | 1346 | Віра Прикладенко | 0257 00 000 | Іван Прикладенко | 079 000 000 | 64 | перший | так | піч | так | 12 км | Північ | 2
import-template-name-stations = Зразок дільниць
import-problem-number-missing = Немає номера дільниці.
import-problem-number-twice = Номер { $number } є й у рядку { $row } списку.
import-problem-station-differs = У програмі: «{ $stored }», у списку: «{ $row }». Лишається те, що в програмі; порівняйте й виправте, якщо треба.
import-problem-not-a-station = Рядок не про дільницю: «{ $value }» — не номер. Його не взято.
import-problem-number-is-day = Замість номера стоїть дата { $value }: табличний редактор сприйняв номер за дату. Перепишіть стовпець як текст і відкрийте список ще раз.

cli-command-import-stations = Виборчі дільниці з таблиці (.csv .tsv .xlsx .xls .ods)
cli-option-map-stations = Що містить стовпець, наприклад "Приміщення=premises"; можна повторювати
cli-option-on-duplicate-stations = Номери, які вже є: skip і keep пропускають рядок і показують його, merge додає те, чого бракує

station-register-title = Реєстр виборчих дільниць
station-register-total = Разом
station-register-keys = У кого ключі
station-register-zone = Зона
station-register-route = Маршрут
station-register-state = Стан
station-register-council = Рада
station-register-address = Адреса
station-passport-title = Паспорт виборчої дільниці
station-passport-code = Код
station-passport-note = Примітка
station-passport-alternates = Запасні приміщення
station-passport-files = Фото та файли
station-passport-contacts = Кому дзвонити
station-passport-history = Вибори
station-passport-election = Вибори
station-passport-act = Акт
station-access-yes = так
station-access-partly = частково
station-access-no = ні

palette-station = Виборчі дільниці
