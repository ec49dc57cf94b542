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
series-words = In short, in words
series-words-hint = For example: monthly on the 5th; every monday; monthly on the last working day
series-not-understood = How often was not understood. Write as in the examples.
series-save = Change the series
series-change = Change the rule
series-follow = Apply to the following
series-skip = Leave out { $day }
series-end = End the series
series-scope = What changes
series-scope-follow = This and all following
series-scope-one = This one only
series-one-day = The day of this task
series-one-reason = Why it moves (needed for a later term)
series-one-save = Change this one only
series-after-this = The task was begun or its day has passed: it stays, the new rule comes after it.
series-skip-other = Leave out another day…
series-skipped = Days left out: { $days }
task-repeats = It repeats
task-repeats-hint = The task comes again, by a rule.
again-fields = Rule of repeating
again-often = How often
again-often-days = Every few days
again-often-working_days = Every working day
again-often-weeks = Weekly
again-often-months = Monthly
again-often-years = Yearly
again-often-after_done = After the former one is done
again-n-days = Every how many days
again-n-weeks = Every how many weeks
again-n-months = Every how many months (3 for a quarter)
again-n-years = Every how many years
again-n-after_done = After how long
again-unit = What is counted
again-unit-day = days
again-unit-working_day = working days
again-unit-week = weeks
again-unit-month = months
again-month = Month
again-weekdays = On which days
again-on = On which day
again-on-day = On a day of the month (the 5th, say)
again-on-last = On the last day
again-on-weekday = On a weekday (the second Tuesday)
again-on-working = On a working day (the third)
again-on-last_working = On the last working day
again-day = Day of the month
again-working-nth = Which working day
again-nth = Which
again-nth-1 = first
again-nth-2 = second
again-nth-3 = third
again-nth-4 = fourth
again-nth-0 = last
again-weekday = Weekday
again-off = When the day is not worked
again-off-stay = It stays that day
again-off-next = The next working day
again-off-before = The working day before
again-start = First possible day
again-start-hint = Empty: from today.
again-end = It ends
again-end-never = Never
again-end-on = On a day
again-end-count = After a number
again-end-day = Last possible day
again-count = How many times (60 at most)
again-next = Next: { $days }
again-nothing = The rule gives no day.
