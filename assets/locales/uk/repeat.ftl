# Tasks that come again, in words.
# Families: repeat-weekday-<1–7>, repeat-month-<1–12>.
repeat-off-next = якщо день неробочий, наступного робочого дня
repeat-off-before = якщо день неробочий, напередодні в робочий день
repeat-days = { $n ->
    [1] щодня
    [one] раз на { $n } день
    [few] раз на { $n } дні
   *[many] раз на { $n } днів
}
repeat-working-days = кожного робочого дня
repeat-weeks = { $n ->
    [1] щотижня, { $days }
    [one] раз на { $n } тиждень, { $days }
    [few] раз на { $n } тижні, { $days }
   *[many] раз на { $n } тижнів, { $days }
}
repeat-months = { $n ->
    [1] щомісяця, { $day }
    [3] щокварталу, { $day }
    [one] раз на { $n } місяць, { $day }
    [few] раз на { $n } місяці, { $day }
   *[many] раз на { $n } місяців, { $day }
}
repeat-years = { $n ->
    [1] щороку, { $day }, у { $month }
    [few] раз на { $n } роки, { $day }, у { $month }
   *[many] раз на { $n } років, { $day }, у { $month }
}
repeat-after-day = { $n ->
    [one] через { $n } день після виконання
    [few] через { $n } дні після виконання
   *[many] через { $n } днів після виконання
}
repeat-after-working-day = { $n ->
    [one] через { $n } робочий день після виконання
    [few] через { $n } робочі дні після виконання
   *[many] через { $n } робочих днів після виконання
}
repeat-after-week = { $n ->
    [one] через { $n } тиждень після виконання
    [few] через { $n } тижні після виконання
   *[many] через { $n } тижнів після виконання
}
repeat-after-month = { $n ->
    [one] через { $n } місяць після виконання
    [few] через { $n } місяці після виконання
   *[many] через { $n } місяців після виконання
}
repeat-on-day = { $day }-го числа
repeat-on-last = в останній день
repeat-on-weekday = { $nth ->
    [1] { $weekday ->
        [1] у перший { $name }
        [2] у перший { $name }
        [4] у перший { $name }
       *[other] у першу { $name }
    }
    [2] { $weekday ->
        [1] у другий { $name }
        [2] у другий { $name }
        [4] у другий { $name }
       *[other] у другу { $name }
    }
    [3] { $weekday ->
        [1] у третій { $name }
        [2] у третій { $name }
        [4] у третій { $name }
       *[other] у третю { $name }
    }
    [4] { $weekday ->
        [1] у четвертий { $name }
        [2] у четвертий { $name }
        [4] у четвертий { $name }
       *[other] у четверту { $name }
    }
   *[0] { $weekday ->
        [1] в останній { $name }
        [2] в останній { $name }
        [4] в останній { $name }
       *[other] в останню { $name }
    }
}
repeat-on-working = { $n ->
    [1] у перший робочий день
   *[other] у { $n }-й робочий день
}
repeat-on-last-working = в останній робочий день
repeat-weekday-1 = понеділок
repeat-weekday-2 = вівторок
repeat-weekday-3 = середу
repeat-weekday-4 = четвер
repeat-weekday-5 = п’ятницю
repeat-weekday-6 = суботу
repeat-weekday-7 = неділю
repeat-month-1 = січні
repeat-month-2 = лютому
repeat-month-3 = березні
repeat-month-4 = квітні
repeat-month-5 = травні
repeat-month-6 = червні
repeat-month-7 = липні
repeat-month-8 = серпні
repeat-month-9 = вересні
repeat-month-10 = жовтні
repeat-month-11 = листопаді
repeat-month-12 = грудні
history-series-run = { $count ->
    [one] { $count } завдання настало із серії
    [few] { $count } завдання настали із серій
   *[many] { $count } завдань настало із серій
}
act-series-run = Завдання із серій
series-title = Повторюється
series-ended = Серію завершено; нових завдань не буде.
series-next = Далі: { $days }
series-made = Завдання серії
series-words = Як повторюється відсьогодні
series-words-hint = Наприклад: щомісяця до 5; щопонеділка; щомісяця в останній робочий день
series-not-understood = Не зрозуміло, як часто. Напишіть, як у прикладах.
series-save = Змінити серію
series-change = Змінити правило
series-follow = Поширити на наступні
series-skip = Пропустити { $day }
series-end = Завершити серію
