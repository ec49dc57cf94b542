# Tasks that come again, in words.
# Families: repeat-weekday-<1–7>, repeat-month-<1–12>.
repeat-off-next = on a day off, the next working day
repeat-off-before = on a day off, the working day before
repeat-days = { $n ->
    [1] every day
   *[other] every { $n } days
}
repeat-working-days = every working day
repeat-weeks = { $n ->
    [1] every week, { $days }
   *[other] every { $n } weeks, { $days }
}
repeat-months = { $n ->
    [1] every month, { $day }
    [3] every quarter, { $day }
   *[other] every { $n } months, { $day }
}
repeat-years = { $n ->
    [1] every year, { $day }, in { $month }
   *[other] every { $n } years, { $day }, in { $month }
}
repeat-after-day = { $n ->
    [1] a day after it is done
   *[other] { $n } days after it is done
}
repeat-after-working-day = { $n ->
    [1] a working day after it is done
   *[other] { $n } working days after it is done
}
repeat-after-week = { $n ->
    [1] a week after it is done
   *[other] { $n } weeks after it is done
}
repeat-after-month = { $n ->
    [1] a month after it is done
   *[other] { $n } months after it is done
}
repeat-on-day = on day { $day }
repeat-on-last = on the last day
repeat-on-weekday = { $weekday ->
   *[other] { $nth ->
        [1] on the first { $name }
        [2] on the second { $name }
        [3] on the third { $name }
        [4] on the fourth { $name }
       *[0] on the last { $name }
    }
}
repeat-on-working = { $n ->
    [1] on the first working day
   *[other] on working day { $n }
}
repeat-on-last-working = on the last working day
repeat-weekday-1 = Monday
repeat-weekday-2 = Tuesday
repeat-weekday-3 = Wednesday
repeat-weekday-4 = Thursday
repeat-weekday-5 = Friday
repeat-weekday-6 = Saturday
repeat-weekday-7 = Sunday
repeat-month-1 = January
repeat-month-2 = February
repeat-month-3 = March
repeat-month-4 = April
repeat-month-5 = May
repeat-month-6 = June
repeat-month-7 = July
repeat-month-8 = August
repeat-month-9 = September
repeat-month-10 = October
repeat-month-11 = November
repeat-month-12 = December
history-series-run = { $count ->
    [one] One task came from a series
   *[other] { $count } tasks came from series
}
act-series-run = Tasks from series
series-title = Comes again
series-ended = The series has ended; no more tasks come.
series-next = Next: { $days }
series-made = Tasks of the series
series-words = How it comes again from today
series-words-hint = For example: monthly on the 5th; every monday; monthly on the last working day
series-not-understood = How often was not understood. Write as in the examples.
series-save = Change the series
series-change = Change the rule
series-follow = Apply to the following
series-skip = Leave out { $day }
series-end = End the series
