# Избирательные участки: что о них говорит программа. Семейства: station-state-<состояние>, station-kind-<вид>.

station-state-proposed = предложен
station-state-approved = утверждён
station-state-active = действует
station-state-alternative = запасной
station-state-out_of_use = не используется
station-kind-ordinary = обычный
station-kind-special = специальный

station-contact-keys = Ключи
station-contact-manager = Заведующий
station-contact-manager-keys = Заведующий, ключи
station-contact-post-keys = { $post }, ключи
station-contact-owner = Владелец
station-contact-mayor = Примар
station-contact-mayor-acting = И. о. примара
station-contact-secretary = Секретарь совета
station-contact-secretary-acting = И. о. секретаря совета
station-contact-chair = Председатель бюро

station-remark-no-voters = Число избирателей не записано.
station-remark-no-premises = Помещение не записано.
station-remark-no-keys = Не записано, у кого ключи.
station-remark-voters = Избирателей — { $voters }: норма от { $least } до { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = Избирателей — { $voters }: свыше { $most }, но в пределах дополнительных { $percent } %. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Номер { $number } уже у другого участка: { $place }. Запишите другой номер.
field-error-not-a-distance = Это не расстояние. Запишите, например, 12 км или 800 м.
error-station-ahead = Участок { $number } взят в «{ $name }». Ничего не изменено. Сначала уберите его из этих выборов или отметьте, что он не используется.
error-station-has-work = По участку { $number } в «{ $name }» уже есть записи: проверки, обследования, члены бюро или факты дня голосования. Ничего не изменено. Сначала уберите их, затем уберите участок из выборов.

import-field-station-number = Номер участка
import-field-station-kind = Вид участка
import-field-locality = Населённый пункт
import-field-premises = Помещение
import-field-boundary = Границы участка
import-field-owner = Владелец помещения
import-field-manager = Заведующий
import-field-manager-phone = Телефон заведующего
import-field-keys = У кого ключи
import-field-keys-phone = Телефон того, у кого ключи
import-field-area = Площадь
import-field-doors = Число дверей
import-field-floor = Этаж
import-field-access = Доступ без ступеней
import-field-heating = Отопление
import-field-light = Свет
import-field-reserve-power = Резервное питание
import-field-phone = Телефон в помещении
import-field-internet = Интернет
import-field-toilets = Туалет
import-field-parking = Парковка
import-field-distance = Расстояние до районного центра
import-field-zone = Зона
import-field-route = Маршрут

import-kind-stations = Избирательные участки
import-template-hint-stations = Заполните по одной строке на каждый участок и замените строку-пример. Неизвестное оставляйте пустым.
import-template-row-stations = 38/07 | обычный | Примерное | Примерное | Гимназия | ул. Примерная 14 | ул. Примерная, ул. Пробная | 1346 | Вера Примерова | 0257 00 000 | Иван Примеров | 079 000 000 | 64 | первый | да | печь | да | 12 км | Север | 2
import-template-name-stations = Образец участков
import-problem-number-missing = Нет номера участка.
import-problem-number-twice = Номер { $number } есть и в строке { $row } списка.
import-problem-station-differs = В программе: «{ $stored }», в списке: «{ $row }». Остаётся то, что в программе; сравните и исправьте, если нужно.
import-problem-not-a-station = Строка не об участке: «{ $value }» — не номер. Она не взята.
import-problem-number-is-day = Вместо номера стоит дата { $value }: табличный редактор принял номер за дату. Перепишите столбец как текст и откройте список ещё раз.

cli-command-import-stations = Избирательные участки из таблицы (.csv .tsv .xlsx .xls .ods)
cli-option-map-stations = Что содержит столбец, например "Помещение=premises"; можно повторять
cli-option-on-duplicate-stations = Номера, которые уже есть: skip и keep пропускают строку и показывают её, merge добавляет недостающее

station-register-title = Реестр избирательных участков
station-register-total = Всего
station-register-keys = У кого ключи
station-register-zone = Зона
station-register-route = Маршрут
station-register-state = Состояние
station-register-council = Совет
station-register-address = Адрес
station-passport-title = Паспорт избирательного участка
station-passport-code = Код
station-passport-note = Примечание
station-passport-alternates = Запасные помещения
station-passport-files = Фотографии и файлы
station-passport-contacts = Кому звонить
station-passport-history = Выборы
station-passport-election = Выборы
station-passport-act = Акт
station-access-yes = да
station-access-partly = частично
station-access-no = нет

palette-station = Избирательные участки
