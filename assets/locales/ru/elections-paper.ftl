# Бумаги программы выборов: приложение, контрольный список, лист для примаров, лист на стену.
election-paper-title = Календарная программа выполнения мероприятий по организации и проведению { $election } { $day }
election-paper-title-draft = Календарная программа выполнения мероприятий по организации и проведению { $election } (проект, без дня выборов)
election-paper-checklist-title = Контрольный список: { $election }
election-paper-mayors-title = Сроки для примэрий: { $election }
election-paper-annex-to =
    Приложение
    к: { $act }
election-paper-called = Назначены: { $acts }
election-paper-page = стр.
election-paper-on = { $day }
election-paper-by = До { $day }
election-paper-between = С { $from } по { $to }
election-paper-day-month = { $day } { $month }
election-paper-since = с { $day }
election-paper-onwards = и позже
election-paper-hour = { $day }, { $time }
election-paper-week = Неделя { $from } – { $to }
election-paper-voting = ДЕНЬ ГОЛОСОВАНИЯ: { $day }
election-paper-no-day = Пока без даты
election-paper-empty = Ни одно мероприятие программы не относится к этой бумаге.
election-paper-ask = Вопросы: { $who }
election-paper-no = № п/п
election-paper-own = У нас
election-paper-in-office = Кто
election-paper-state = Состояние
election-paper-evidence = Подтверждение
election-paper-when = До какого дня
election-paper-day = День
election-paper-what = Что вам нужно сделать
election-paper-whom = Кому звонить
election-paper-first-day = Первый день
election-paper-last-day = Последний день
election-paper-official-from = Официально, первый день
election-paper-official-to = Официально, последний день
election-paper-done-on = Исполнено
election-paper-late = Дней опоздания
election-paper-note = Заметка
election-paper-planned = Запланировано
election-paper-in-work = В работе
election-paper-done = Исполнено
election-paper-not-applicable = Не применяется
election-paper-overdue = { $count ->
    [one] Просрочено на { $count } день
    [few] Просрочено на { $count } дня
    [many] Просрочено на { $count } дней
   *[other] Просрочено на { $count } дня
}
election-paper-done-late = { $count ->
    [one] Исполнено с опозданием на { $count } день
    [few] Исполнено с опозданием на { $count } дня
    [many] Исполнено с опозданием на { $count } дней
   *[other] Исполнено с опозданием на { $count } дня
}
election-paper-done-of = { $count ->
    [one] исполнено { $done } из { $count } мероприятия
    [few] исполнено { $done } из { $count } мероприятий
    [many] исполнено { $done } из { $count } мероприятий
   *[other] исполнено { $done } из { $count } мероприятий
}
election-paper-to-confirm = { $count ->
    [one] { $count } срок требует подтверждения
    [few] { $count } срока требуют подтверждения
    [many] { $count } сроков требуют подтверждения
   *[other] { $count } срока требуют подтверждения
}
election-paper-practice = { $count ->
    [one] { $count } срок — рабочая практика
    [few] { $count } срока — рабочая практика
    [many] { $count } сроков — рабочая практика
   *[other] { $count } срока — рабочая практика
}
election-paper-differing = { $count ->
    [one] для { $count } срока расчёт даёт другой день
    [few] для { $count } сроков расчёт даёт другой день
    [many] для { $count } сроков расчёт даёт другой день
   *[other] для { $count } срока расчёт даёт другой день
}
election-paper-left-out = { $count ->
    [one] { $count } мероприятие, не применяемое на этих выборах, не напечатано.
    [few] { $count } мероприятия, не применяемые на этих выборах, не напечатаны.
    [many] { $count } мероприятий, не применяемых на этих выборах, не напечатано.
   *[other] { $count } мероприятия, не применяемые на этих выборах, не напечатаны.
}
