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
