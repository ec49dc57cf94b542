# Виборчі дільниці: верх екрана, таблиця готовності, паспорт.
# Families: stations-view-<view>, stations-title-<view>, readiness-state-<state>, readiness-word-<state>.

stations-view-readiness = Готовність
stations-view-register = Дільниці
stations-view-surveys = Обстеження
stations-view-equipment = Забезпечення
stations-view-bureaus = Комісії
stations-view-day = День голосування
stations-title-readiness = Готовність дільниць
stations-title-register = Виборчі дільниці
stations-title-surveys = Обстеження приміщень
stations-title-equipment = Забезпечення дільниць
stations-title-bureaus = Дільничні комісії
stations-title-day = День голосування

stations-views = Вигляди дільниць
stations-whole = усі дільниці установи
stations-no-day = без дати
stations-today = сьогодні день голосування
stations-days-left = { $count ->
    [one] { $n } день
    [few] { $n } дні
   *[other] { $n } днів
}
stations-days-after = { $count ->
    [one] { $n } день тому
    [few] { $n } дні тому
   *[other] { $n } днів тому
}
stations-no-votes = Програма не зберігає голосів і даних виборців.
stations-none-title = Немає виборів, які готують
stations-none-text = Дільниці готують до виборів. Додайте вибори, потім візьміть дільниці з реєстру.

readiness-state-none = не перевірено
readiness-state-ok = готово
readiness-state-work = у роботі
readiness-state-problem = проблема
readiness-state-na = не стосується
readiness-noted = є примітка
readiness-handed = є завдання
readiness-task = Завдання { $no }
passport-title = Паспорт дільниці
passport-gone = Дільниці тут більше немає: її перенесено в кошик.
passport-print = Друкувати паспорт
passport-no-premises = Приміщення невідоме
passport-solve = Треба вирішити
passport-solve-none = Вирішувати нічого.
passport-equipment = Забезпечення
passport-equipment-for = { $count ->
    [one] Забезпечення, { $n } виборець
    [few] Забезпечення, { $n } виборці
   *[other] Забезпечення, { $n } виборців
}
passport-need = норма
passport-have = є
passport-lack = бракує
passport-need-none = Норма невідома
passport-have-none = Ще не полічено
passport-contacts = Ключі та зв'язок
passport-acting = в. о.
passport-copy = Копіювати { $phone }
passport-no-phone = без телефону
passport-premises = Приміщення
passport-station = Дільниця
passport-history = В інших виборах
passport-voters = { $count ->
    [one] { $n } виборець
    [few] { $n } виборці
   *[other] { $n } виборців
}
passport-surface = Площа
passport-area = { $n } м²
passport-doors = { $count ->
    [one] { $n } двері
    [few] { $n } дверей
   *[other] { $n } дверей
}
passport-access = Доступ
passport-access-yes = без сходів
passport-access-partly = частково без сходів
passport-access-no = лише сходами
passport-heating = Опалення
passport-light = Світло
passport-power = Резерв
passport-phone = Телефон
passport-internet = Інтернет
passport-toilets = Туалети
passport-parking = Стоянка
passport-distance = Відстань
passport-km = { $n } км
passport-m = { $n } м
passport-owner = Власник
passport-alternate = Запасне приміщення
passport-note = Примітка
passport-council = Рада
passport-code = Код
passport-zone = Зона
passport-route = Маршрут
passport-bureau-phone = Телефон комісії
passport-boundary = Межі
