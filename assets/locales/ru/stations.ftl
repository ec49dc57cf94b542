# Избирательные участки: верх экрана, таблица готовности, паспорт.
# Families: stations-view-<view>, stations-title-<view>, readiness-state-<state>, readiness-word-<state>.

stations-view-readiness = Готовность
stations-view-register = Участки
stations-view-surveys = Обследование
stations-view-equipment = Обеспечение
stations-view-bureaus = Комиссии
stations-view-day = День голосования
stations-title-readiness = Готовность участков
stations-title-register = Избирательные участки
stations-title-surveys = Обследование помещений
stations-title-equipment = Обеспечение участков
stations-title-bureaus = Участковые комиссии
stations-title-day = День голосования

stations-views = Виды участков
stations-whole = все участки учреждения
stations-no-day = без даты
stations-today = сегодня день голосования
stations-days-left = { $count ->
    [one] { $n } день
    [few] { $n } дня
   *[other] { $n } дней
}
stations-days-after = { $count ->
    [one] { $n } день назад
    [few] { $n } дня назад
   *[other] { $n } дней назад
}
stations-no-votes = Программа не хранит ни голосов, ни данных избирателей.
stations-none-title = Нет выборов, которые готовят
stations-none-text = Участки готовят к выборам. Добавьте выборы, затем возьмите участки из реестра.

readiness-state-none = не проверено
readiness-state-ok = готово
readiness-state-work = в работе
readiness-state-problem = проблема
readiness-state-na = не применяется
readiness-noted = есть примечание
readiness-handed = есть задача
readiness-task = Задача { $no }
passport-title = Паспорт участка
passport-gone = Участка здесь больше нет: он перенесён в корзину.
passport-print = Печатать паспорт
passport-no-premises = Помещение неизвестно
passport-solve = Нужно решить
passport-solve-none = Решать нечего.
passport-equipment = Обеспечение
passport-equipment-for = { $count ->
    [one] Обеспечение, { $n } избиратель
    [few] Обеспечение, { $n } избирателя
   *[other] Обеспечение, { $n } избирателей
}
passport-need = норма
passport-have = есть
passport-lack = нехватка
passport-need-none = Норма неизвестна
passport-have-none = Ещё не сосчитано
passport-contacts = Ключи и связь
passport-acting = и. о.
passport-copy = Копировать { $phone }
passport-no-phone = без телефона
passport-premises = Помещение
passport-station = Участок
passport-history = На других выборах
passport-voters = { $count ->
    [one] { $n } избиратель
    [few] { $n } избирателя
   *[other] { $n } избирателей
}
passport-surface = Площадь
passport-area = { $n } м²
passport-doors = { $count ->
    [one] { $n } дверь
    [few] { $n } двери
   *[other] { $n } дверей
}
passport-access = Доступ
passport-access-yes = без ступеней
passport-access-partly = частично без ступеней
passport-access-no = только по ступеням
passport-heating = Отопление
passport-light = Свет
passport-power = Резерв
passport-phone = Телефон
passport-internet = Интернет
passport-toilets = Туалеты
passport-parking = Стоянка
passport-distance = Расстояние
passport-km = { $n } км
passport-m = { $n } м
passport-owner = Владелец
passport-alternate = Запасное помещение
passport-note = Примечание
passport-council = Совет
passport-code = Код
passport-zone = Зона
passport-route = Маршрут
passport-bureau-phone = Телефон комиссии
passport-boundary = Границы
