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
series-words = Коротко, словами
series-words-hint = Наприклад: щомісяця до 5; щопонеділка; щомісяця в останній робочий день
series-not-understood = Не зрозуміло, як часто. Напишіть, як у прикладах.
series-save = Змінити серію
series-change = Змінити правило
series-follow = Поширити на наступні
series-skip = Пропустити { $day }
series-end = Завершити серію
series-scope = Що змінюється
series-scope-follow = Це й усі наступні
series-scope-one = Лише це
series-one-day = День цього завдання
series-one-reason = Чому переноситься (потрібно, коли строк пізніший)
series-one-save = Змінити лише це
series-after-this = Завдання вже почали або його день минув: воно лишається, нове правило діє після нього.
series-skip-other = Пропустити інший день…
series-skipped = Пропущені дні: { $days }
task-repeats = Повторюється
task-repeats-hint = Завдання приходить знову, за правилом.
again-fields = Правило повторення
again-often = Як часто
again-often-days = Через кілька днів
again-often-working_days = Щодня в робочі дні
again-often-weeks = Щотижня
again-often-months = Щомісяця
again-often-years = Щороку
again-often-after_done = Після виконання попереднього
again-n-days = Через скільки днів
again-n-weeks = Через скільки тижнів
again-n-months = Через скільки місяців (3 – квартал)
again-n-years = Через скільки років
again-n-after_done = Через який час
again-unit = Що рахувати
again-unit-day = дні
again-unit-working_day = робочі дні
again-unit-week = тижні
again-unit-month = місяці
again-month = Місяць
again-weekdays = У які дні
again-on = У який день
again-on-day = Певного дня місяця (наприклад, 5-го)
again-on-last = Останнього дня
again-on-weekday = У день тижня (другий вівторок)
again-on-working = У робочий день (третій)
again-on-last_working = В останній робочий день
again-day = День місяця
again-working-nth = Котрий робочий день
again-nth = Котрий
again-nth-1 = перший
again-nth-2 = другий
again-nth-3 = третій
again-nth-4 = четвертий
again-nth-0 = останній
again-weekday = День тижня
again-off = Якщо день неробочий
again-off-stay = Лишається той день
again-off-next = Наступний робочий день
again-off-before = Попередній робочий день
again-start = Перший можливий день
again-start-hint = Порожньо: від сьогодні.
again-end = Закінчується
again-end-never = Ніколи
again-end-on = У певний день
again-end-count = Після кількох разів
again-end-day = Останній можливий день
again-count = Скільки разів (щонайбільше 60)
again-next = Далі: { $days }
again-nothing = Правило не дає жодного дня.
