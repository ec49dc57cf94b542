# Заходи плану: введені дні, завдання з них, сьогоднішній день, пошук.

row-day-no-voting = рахують від дня виборів, а він ще не відомий.
row-due-title = з календарного плану
row-due-title-no = з календарного плану, № { $no }
row-task-basis = Календарний план: { $name }
error-row-ended = Захід „{ $action }” виконано або він не застосовується, тому його вже нікому не дають. Нічого не змінено. Поверніть його до стану „заплановано”, якщо його ще треба зробити.
error-row-handed = { $count ->
    [one] З цих заходів уже є { $count } відкрите завдання: { $tasks }.
    [few] З цих заходів уже є { $count } відкриті завдання: { $tasks }.
   *[many] З цих заходів уже є { $count } відкритих завдань: { $tasks }.
} Нічого не змінено. Відкрийте їх або попросіть дати ще раз.
palette-election = Вибори
task-programme = Календарний план
task-programme-open = Відкрити захід у плані: { $action }
task-programme-no = № { $no }
task-programme-gone = захід вилучено з плану
election-ahead-unit = { $count ->
    [one] день
    [few] дні
   *[many] днів
}
election-ahead-today = сьогодні голосування
election-ahead-past = { $count ->
    [one] минув { $count } день
    [few] минуло { $count } дні
   *[many] минуло { $count } днів
}
election-ahead-draft = день ще не відомий
election-ahead-open = Відкрити план: { $name }
election-ahead-late = { $count ->
    [one] { $count } прострочений
    [few] { $count } прострочені
   *[many] { $count } прострочених
}
election-ahead-soon = { $count ->
    [one] { $count } захід за сім днів
    [few] { $count } заходи за сім днів
   *[many] { $count } заходів за сім днів
}
election-ahead-none = Немає заходів зі строком у найближчі сім днів.
election-ahead-own = власний строк
election-ahead-overdue = прострочено
election-ahead-legal = строк за законом
