# Reminders: the bell, its list, the days of the ladder.

reminders-title = Напоминания
reminders-list = Список напоминаний
reminders-button = Напоминания: непросмотренных { $count }
reminders-notice = { $count ->
    [one] { $count } напоминание за время вашего отсутствия
    [few] { $count } напоминания за время вашего отсутствия
    [many] { $count } напоминаний за время вашего отсутствия
   *[other] { $count } напоминания за время вашего отсутствия
}
reminders-none = Ничего нового. Здесь появляется то, чему подходит срок.
reminders-all-seen = Всё просмотрено
reminders-more = и ещё { $n }
reminder-day-today = Сегодня
reminder-own = напоминание по просьбе
reminder-late = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
    [many] просрочено на { $count } дней
   *[other] просрочено на { $count } дня
}
reminder-today = срок сегодня
reminder-before = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
    [many] осталось { $count } дней
   *[other] осталось { $count } дня
}
reminder-report = { $title } — отчёт: { $report }
ladder-title = Напоминания
ladder-hint = за сколько дней до срока
ladder-days = Дней до срока
ladder-how = Числа через запятую, 0 — день срока. После срока напоминается ежедневно. Пусто: 10,5,3,1,0.
ladder-save = Сохранить дни
