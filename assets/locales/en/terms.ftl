# Terms read from natural words, shown back in full.
# Families: term-weekday-<1..7>, term-month-<1..12> (as in a date), term-refused-<code>.

term-date = { $weekday }, { $day } { $month } { $year }
term-date-time = { $date }, { $time }

term-weekday-1 = Monday
term-weekday-2 = Tuesday
term-weekday-3 = Wednesday
term-weekday-4 = Thursday
term-weekday-5 = Friday
term-weekday-6 = Saturday
term-weekday-7 = Sunday
term-month-1 = January
term-month-2 = February
term-month-3 = March
term-month-4 = April
term-month-5 = May
term-month-6 = June
term-month-7 = July
term-month-8 = August
term-month-9 = September
term-month-10 = October
term-month-11 = November
term-month-12 = December

term-count-days = { $n ->
    [one] one calendar day
   *[other] { $n } calendar days
}
term-count-working-days = { $n ->
    [one] one working day
   *[other] { $n } working days
}
term-count-weeks = { $n ->
    [one] one week
   *[other] { $n } weeks
}
term-count-months = { $n ->
    [one] one month
   *[other] { $n } months
}
term-count-years = { $n ->
    [one] one year
   *[other] { $n } years
}
term-count-hours = { $n ->
    [one] one hour
   *[other] { $n } hours
}

term-how-fixed = The date as written.
term-how-no-year = No year was written: the next such day, from today on.
term-how-today = Today.
term-how-tomorrow = Tomorrow.
term-how-after-tomorrow = The day after tomorrow.
term-how-yesterday = Counted back from today.
term-how-weekday = The nearest { $weekday }.
term-how-weekday-next = { $weekday } of the next calendar week.
term-how-start-day = The next day.
term-how-start-week = The first day of the week, Monday.
term-how-start-month = The first day of the month.
term-how-start-quarter = The first day of the quarter.
term-how-start-year = The first day of the year.
term-how-end-day = The end of the day.
term-how-end-week = The last day of the week, Sunday.
term-how-end-month = The last day of the month.
term-how-end-quarter = The last day of the quarter.
term-how-end-year = The last day of the year.
term-how-nth-weekday = { $weekday } number { $n } of the month.
term-how-last-weekday = The last { $weekday } of the month.
term-how-edge-day = The first or last day, counted from the edge of the period.
term-how-after = A term of { $amount }, counted from the day after { $anchor }.
term-how-before = A term of { $amount }, counted back from { $anchor }.
term-how-same-day = A term of { $amount } from { $anchor }.
term-how-hours-after = A term of { $amount } from the given moment of { $anchor }.
term-how-hours-before = A term of { $amount } back from the given moment of { $anchor }.

term-step-anchor = { $date }: the count begins here, this day is not counted
term-step-first = { $date }: the first day counted
term-step-weekend = { $date }: day of rest, not counted
term-step-holiday = { $date }: { $why }, not counted
term-step-short-month = { $date }: the month lacks that day, its last day is taken
term-step-result = { $date }: the day found
term-step-last = { $date }: the last day of the term

term-note-past = This day is over.
term-note-day-off = Not a working day: { $why }.
term-note-day-off-next = Not a working day: { $why }. The next working day: { $next }.
term-note-unknown-year = The days moved by Government act for { $year } are not known; the date may change.

term-refused-empty = Write a term, for example “in 10 working days” or “by Friday”.
term-refused-too-long = The text is too long for a term: { $limit } characters at most.
term-refused-unknown-words = { $count ->
    [one] Not understood: { $words }.
   *[other] Words not understood: { $words }.
} Passing over it could give another date. Write it differently.
term-refused-not-a-date = There is no such day as “{ $text }”. Check the day and the month.
term-refused-weekday-differs = The weekday does not fit: the date is { $date }. Correct one of them.
term-refused-incomplete = The term is not understood; reading stopped at “{ $text }”. Write a day, a number of days, or the date to count from.
term-refused-ambiguous = This can be read in two ways: “{ $text }”. Write the whole date, for example 15.03.2027.
term-refused-hours-need-a-moment = Hours need the date and time to count from, for example “24 hours from 20.11 10:00”.
term-refused-too-far = The term is too far away. The program counts between the years 1990 and 2199.
