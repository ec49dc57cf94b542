# Папери програми виборів: додаток, контрольний список, аркуш для голів, аркуш на стіну.
election-paper-title = Календарна програма виконання заходів з організації та проведення { $election } { $day }
election-paper-title-draft = Календарна програма виконання заходів з організації та проведення { $election } (проєкт, без дня виборів)
election-paper-checklist-title = Контрольний список: { $election }
election-paper-mayors-title = Терміни для примарій: { $election }
election-paper-annex-to =
    Додаток
    до: { $act }
election-paper-called = Призначено: { $acts }
election-paper-page = с.
election-paper-on = { $day }
election-paper-by = До { $day }
election-paper-between = З { $from } до { $to }
election-paper-day-month = { $day } { $month }
election-paper-since = з { $day }
election-paper-onwards = і пізніше
election-paper-hour = { $day }, { $time }
election-paper-week = Тиждень { $from } – { $to }
election-paper-voting = ДЕНЬ ГОЛОСУВАННЯ: { $day }
election-paper-no-day = Поки що без дати
election-paper-empty = Жоден захід програми не належить до цього паперу.
election-paper-ask = Запитання: { $who }
election-paper-no = № з/п
election-paper-own = У нас
election-paper-in-office = Хто
election-paper-state = Стан
election-paper-evidence = Підтвердження
election-paper-when = До коли
election-paper-day = День
election-paper-what = Що вам треба зробити
election-paper-whom = Кому телефонувати
election-paper-first-day = Перший день
election-paper-last-day = Останній день
election-paper-official-from = Офіційно, перший день
election-paper-official-to = Офіційно, останній день
election-paper-done-on = Виконано
election-paper-late = Днів запізнення
election-paper-note = Примітка
election-paper-planned = Заплановано
election-paper-in-work = У роботі
election-paper-done = Виконано
election-paper-not-applicable = Не застосовується
election-paper-overdue = { $count ->
    [one] Прострочено на { $count } день
    [few] Прострочено на { $count } дні
    [many] Прострочено на { $count } днів
   *[other] Прострочено на { $count } дня
}
election-paper-done-late = { $count ->
    [one] Виконано із запізненням на { $count } день
    [few] Виконано із запізненням на { $count } дні
    [many] Виконано із запізненням на { $count } днів
   *[other] Виконано із запізненням на { $count } дня
}
election-paper-done-of = { $count ->
    [one] виконано { $done } з { $count } заходу
    [few] виконано { $done } з { $count } заходів
    [many] виконано { $done } з { $count } заходів
   *[other] виконано { $done } з { $count } заходів
}
election-paper-to-confirm = { $count ->
    [one] { $count } термін потребує підтвердження
    [few] { $count } терміни потребують підтвердження
    [many] { $count } термінів потребують підтвердження
   *[other] { $count } терміну потребують підтвердження
}
election-paper-practice = { $count ->
    [one] { $count } термін — робоча практика
    [few] { $count } терміни — робоча практика
    [many] { $count } термінів — робоча практика
   *[other] { $count } терміну — робоча практика
}
election-paper-differing = { $count ->
    [one] для { $count } терміну розрахунок дає інший день
    [few] для { $count } термінів розрахунок дає інший день
    [many] для { $count } термінів розрахунок дає інший день
   *[other] для { $count } терміну розрахунок дає інший день
}
election-paper-left-out = { $count ->
    [one] { $count } захід, що не застосовується на цих виборах, не надруковано.
    [few] { $count } заходи, що не застосовуються на цих виборах, не надруковано.
    [many] { $count } заходів, що не застосовуються на цих виборах, не надруковано.
   *[other] { $count } заходу, що не застосовуються на цих виборах, не надруковано.
}
