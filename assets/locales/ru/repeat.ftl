# Tasks that come again, in words.
# Families: repeat-weekday-<1–7>, repeat-month-<1–12>.
repeat-off-next = если день нерабочий, в следующий рабочий день
repeat-off-before = если день нерабочий, в рабочий день накануне
repeat-days = { $n ->
    [1] каждый день
    [one] раз в { $n } день
    [few] раз в { $n } дня
   *[many] раз в { $n } дней
}
repeat-working-days = каждый рабочий день
repeat-weeks = { $n ->
    [1] каждую неделю, { $days }
    [one] раз в { $n } неделю, { $days }
    [few] раз в { $n } недели, { $days }
   *[many] раз в { $n } недель, { $days }
}
repeat-months = { $n ->
    [1] каждый месяц, { $day }
    [3] каждый квартал, { $day }
    [one] раз в { $n } месяц, { $day }
    [few] раз в { $n } месяца, { $day }
   *[many] раз в { $n } месяцев, { $day }
}
repeat-years = { $n ->
    [1] каждый год, { $day }, в { $month }
    [few] раз в { $n } года, { $day }, в { $month }
   *[many] раз в { $n } лет, { $day }, в { $month }
}
repeat-after-day = { $n ->
    [one] через { $n } день после исполнения
    [few] через { $n } дня после исполнения
   *[many] через { $n } дней после исполнения
}
repeat-after-working-day = { $n ->
    [one] через { $n } рабочий день после исполнения
    [few] через { $n } рабочих дня после исполнения
   *[many] через { $n } рабочих дней после исполнения
}
repeat-after-week = { $n ->
    [one] через { $n } неделю после исполнения
    [few] через { $n } недели после исполнения
   *[many] через { $n } недель после исполнения
}
repeat-after-month = { $n ->
    [one] через { $n } месяц после исполнения
    [few] через { $n } месяца после исполнения
   *[many] через { $n } месяцев после исполнения
}
repeat-on-day = { $day }-го числа
repeat-on-last = в последний день
repeat-on-weekday = { $nth ->
    [1] { $weekday ->
        [3] в первую { $name }
        [5] в первую { $name }
        [6] в первую { $name }
        [7] в первое { $name }
       *[other] в первый { $name }
    }
    [2] { $weekday ->
        [3] во вторую { $name }
        [5] во вторую { $name }
        [6] во вторую { $name }
        [7] во второе { $name }
       *[other] во второй { $name }
    }
    [3] { $weekday ->
        [3] в третью { $name }
        [5] в третью { $name }
        [6] в третью { $name }
        [7] в третье { $name }
       *[other] в третий { $name }
    }
    [4] { $weekday ->
        [3] в четвёртую { $name }
        [5] в четвёртую { $name }
        [6] в четвёртую { $name }
        [7] в четвёртое { $name }
       *[other] в четвёртый { $name }
    }
   *[0] { $weekday ->
        [3] в последнюю { $name }
        [5] в последнюю { $name }
        [6] в последнюю { $name }
        [7] в последнее { $name }
       *[other] в последний { $name }
    }
}
repeat-on-working = { $n ->
    [1] в первый рабочий день
   *[other] в { $n }-й рабочий день
}
repeat-on-last-working = в последний рабочий день
repeat-weekday-1 = понедельник
repeat-weekday-2 = вторник
repeat-weekday-3 = среду
repeat-weekday-4 = четверг
repeat-weekday-5 = пятницу
repeat-weekday-6 = субботу
repeat-weekday-7 = воскресенье
repeat-month-1 = январе
repeat-month-2 = феврале
repeat-month-3 = марте
repeat-month-4 = апреле
repeat-month-5 = мае
repeat-month-6 = июне
repeat-month-7 = июле
repeat-month-8 = августе
repeat-month-9 = сентябре
repeat-month-10 = октябре
repeat-month-11 = ноябре
repeat-month-12 = декабре
history-series-run = { $count ->
    [one] { $count } задача пришла из серии
    [few] { $count } задачи пришли из серий
   *[many] { $count } задач пришло из серий
}
act-series-run = Задачи из серий
series-title = Повторяется
series-ended = Серия завершена; новых задач не будет.
series-next = Далее: { $days }
series-made = Задачи серии
series-words = Коротко, словами
series-words-hint = Например: ежемесячно до 5; по понедельникам; ежемесячно в последний рабочий день
series-not-understood = Непонятно, как часто. Напишите, как в примерах.
series-save = Изменить серию
series-change = Изменить правило
series-follow = Применить к следующим
series-skip = Пропустить { $day }
series-end = Завершить серию
series-scope = Что меняется
series-scope-follow = Эта и все следующие
series-scope-one = Только эта
series-one-day = День этой задачи
series-one-reason = Почему переносится (нужно, когда срок позже)
series-one-save = Изменить только эту
series-after-this = Задачу уже начали или её день прошёл: она остаётся, новое правило действует после неё.
series-skip-other = Пропустить другой день…
series-skipped = Пропущенные дни: { $days }
task-repeats = Повторяется
task-repeats-hint = Задача приходит снова, по правилу.
again-fields = Правило повторения
again-often = Как часто
again-often-days = Через несколько дней
again-often-working_days = Каждый рабочий день
again-often-weeks = Еженедельно
again-often-months = Ежемесячно
again-often-years = Ежегодно
again-often-after_done = После исполнения предыдущей
again-n-days = Через сколько дней
again-n-weeks = Через сколько недель
again-n-months = Через сколько месяцев (3 – квартал)
again-n-years = Через сколько лет
again-n-after_done = Через какое время
again-unit = Что считать
again-unit-day = дни
again-unit-working_day = рабочие дни
again-unit-week = недели
again-unit-month = месяцы
again-month = Месяц
again-weekdays = В какие дни
again-on = В какой день
again-on-day = В определённый день месяца (например, 5-го)
again-on-last = В последний день
again-on-weekday = В день недели (второй вторник)
again-on-working = В рабочий день (третий)
again-on-last_working = В последний рабочий день
again-day = День месяца
again-working-nth = Который рабочий день
again-nth = Который
again-nth-1 = первый
again-nth-2 = второй
again-nth-3 = третий
again-nth-4 = четвёртый
again-nth-0 = последний
again-weekday = День недели
again-off = Если день нерабочий
again-off-stay = Остаётся тот день
again-off-next = Следующий рабочий день
again-off-before = Предыдущий рабочий день
again-start = Первый возможный день
again-start-hint = Пусто: с сегодняшнего.
again-end = Заканчивается
again-end-never = Никогда
again-end-on = В определённый день
again-end-count = После нескольких раз
again-end-day = Последний возможный день
again-count = Сколько раз (не больше 60)
again-next = Далее: { $days }
again-nothing = Правило не даёт ни одного дня.
