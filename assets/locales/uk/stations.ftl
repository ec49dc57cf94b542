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
