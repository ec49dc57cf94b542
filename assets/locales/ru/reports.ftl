# Figures over tasks.
# Families: report-by-<ReportBy>, report-without-<ReportBy>.

command-reports = Открыть отчёты о заданиях
report-title = Отчёты о заданиях
report-period = Период
report-month = Месяц
report-quarter-word = Квартал
report-quarter = { $n } квартал { $year }
report-year = Год
report-own = Выбранные дни
report-from = С
report-to = По
report-before = Предыдущий период
report-after = Следующий период
report-by = Строки
report-by-person = Люди
report-by-council = Советы
report-by-source = Основания
report-without-person = без ответственного
report-without-council = без совета
report-without-source = без основания
report-given = Выдано
report-done = Исполнено
report-in-time = Исполнено в срок
report-late = Исполнено с опозданием
report-share = В срок, из исполненных
report-mean = Дней опоздания, в среднем
report-extended = Продлено
report-open = Открыты сейчас
report-overdue = Просрочены сейчас
report-of-open = из { $n } открытых
report-former = { $value } — { $period }
report-percent = { $n } %
report-table = Таблица отчёта
report-total = Всего
report-empty = За этот период заданий нет
report-empty-text = Выберите другой период стрелками вверху.
report-council-hint = Задание с несколькими советами считается у каждого; в итоге — один раз.
report-how = Выдано: день выдачи в периоде. Исполнено: подтверждено, день исполнения в периоде; без срока — в срок. Опоздание считается в календарных днях от продлённого срока.
report-late-councils = Советы с просрочкой сейчас
report-late-tasks = { $count ->
    [one] { $n } просроченное
    [few] { $n } просроченных
    [many] { $n } просроченных
   *[other] { $n } просроченного
}
report-latest = { $count ->
    [one] самое давнее — { $count } день
    [few] самое давнее — { $count } дня
    [many] самое давнее — { $count } дней
   *[other] самое давнее — { $count } дня
}
report-copy = Копировать таблицу
report-copied = Таблица скопирована.
