# Мероприятия плана: введённые дни, поручения из них, сегодняшний день, поиск.

row-day-no-voting = считается от дня выборов, а он ещё не известен.
row-due-title = из календарного плана
row-due-title-no = из календарного плана, № { $no }
row-task-basis = Календарный план: { $name }
error-row-ended = Мероприятие «{ $action }» выполнено или не применяется, поэтому его уже никому не дают. Ничего не изменено. Верните его в состояние «запланировано», если его ещё нужно сделать.
error-row-handed = { $count ->
    [one] Из этих мероприятий уже есть { $count } открытая задача: { $tasks }.
    [few] Из этих мероприятий уже есть { $count } открытые задачи: { $tasks }.
   *[many] Из этих мероприятий уже есть { $count } открытых задач: { $tasks }.
} Ничего не изменено. Откройте их или попросите дать ещё раз.
palette-election = Выборы
task-programme = Календарный план
task-programme-open = Открыть мероприятие в плане: { $action }
task-programme-no = № { $no }
task-programme-gone = мероприятие убрано из плана
election-ahead-unit = { $count ->
    [one] день
    [few] дня
   *[many] дней
}
election-ahead-today = сегодня голосование
election-ahead-past = { $count ->
    [one] прошёл { $count } день
    [few] прошло { $count } дня
   *[many] прошло { $count } дней
}
election-ahead-draft = день ещё не известен
election-ahead-open = Открыть план: { $name }
election-ahead-late = { $count ->
    [one] { $count } просроченное
    [few] { $count } просроченных
   *[many] { $count } просроченных
}
election-ahead-soon = { $count ->
    [one] { $count } мероприятие за семь дней
    [few] { $count } мероприятия за семь дней
   *[many] { $count } мероприятий за семь дней
}
election-ahead-none = Нет мероприятий со сроком в ближайшие семь дней.
election-ahead-own = собственный срок
election-ahead-overdue = просрочено
election-ahead-legal = срок по закону
