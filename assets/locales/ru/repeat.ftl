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
series-words = Как повторяется с сегодняшнего дня
series-words-hint = Например: ежемесячно до 5; по понедельникам; ежемесячно в последний рабочий день
series-not-understood = Непонятно, как часто. Напишите, как в примерах.
series-save = Изменить серию
series-change = Изменить правило
series-follow = Применить к следующим
series-skip = Пропустить { $day }
series-end = Завершить серию
