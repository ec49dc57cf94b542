# Figures over tasks.
# Families: report-by-<ReportBy>, report-without-<ReportBy>.

command-reports = Відкрити звіти про завдання
report-title = Звіти про завдання
report-period = Період
report-month = Місяць
report-quarter-word = Квартал
report-quarter = { $n } квартал { $year }
report-year = Рік
report-own = Обрані дні
report-from = Від
report-to = До
report-before = Попередній період
report-after = Наступний період
report-by = Рядки
report-by-person = Особи
report-by-council = Ради
report-by-source = Підстави
report-without-person = без відповідального
report-without-council = без ради
report-without-source = без підстави
report-given = Доведено
report-done = Виконано
report-in-time = Виконано вчасно
report-late = Виконано із запізненням
report-share = Вчасно, з виконаних
report-mean = Днів запізнення, у середньому
report-extended = Продовжено
report-open = Відкриті зараз
report-overdue = Прострочені зараз
report-of-open = з { $n } відкритих
report-former = { $value } — { $period }
report-percent = { $n } %
report-table = Таблиця звіту
report-total = Усього
report-empty = За цей період завдань немає
report-empty-text = Оберіть інший період стрілками вгорі.
report-council-hint = Завдання з кількома радами рахується в кожній; у підсумку — один раз.
report-how = Доведено: день доведення в періоді. Виконано: підтверджено, день виконання в періоді; без строку — вчасно. Запізнення рахується в календарних днях від продовженого строку.
report-late-councils = Ради з простроченням зараз
report-late-tasks = { $count ->
    [one] { $n } прострочене
    [few] { $n } прострочені
    [many] { $n } прострочених
   *[other] { $n } простроченого
}
report-latest = { $count ->
    [one] найдавніше — { $count } день
    [few] найдавніше — { $count } дні
    [many] найдавніше — { $count } днів
   *[other] найдавніше — { $count } дня
}
report-copy = Копіювати таблицю
report-copied = Таблицю скопійовано.
