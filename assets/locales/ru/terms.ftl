# Сроки, прочитанные из обычных слов и показанные полностью.
# Семейства: term-weekday-<1..7>, term-month-<1..12> (как в дате), term-refused-<code>.

term-date = { $weekday }, { $day } { $month } { $year } г.
term-date-time = { $date }, { $time }

term-weekday-1 = понедельник
term-weekday-2 = вторник
term-weekday-3 = среда
term-weekday-4 = четверг
term-weekday-5 = пятница
term-weekday-6 = суббота
term-weekday-7 = воскресенье
term-month-1 = января
term-month-2 = февраля
term-month-3 = марта
term-month-4 = апреля
term-month-5 = мая
term-month-6 = июня
term-month-7 = июля
term-month-8 = августа
term-month-9 = сентября
term-month-10 = октября
term-month-11 = ноября
term-month-12 = декабря

term-count-days = { $n ->
    [one] { $n } календарный день
    [few] { $n } календарных дня
   *[many] { $n } календарных дней
}
term-count-working-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
}
term-count-weeks = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
   *[many] { $n } недель
}
term-count-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}
term-count-years = { $n ->
    [one] { $n } год
    [few] { $n } года
   *[many] { $n } лет
}
term-count-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[many] { $n } часов
}

term-how-fixed = Дата написана полностью.
term-how-no-year = Год не написан: ближайший такой день, начиная с сегодняшнего.
term-how-today = Сегодня.
term-how-tomorrow = Завтра.
term-how-after-tomorrow = Послезавтра.
term-how-yesterday = Отсчитано назад от сегодня.
term-how-weekday = Названный день: { $weekday }, ближайший.
term-how-weekday-next = Названный день: { $weekday }, на следующей календарной неделе.
term-how-start-day = Следующий день.
term-how-start-week = Первый день недели, понедельник.
term-how-start-month = Первый день месяца.
term-how-start-quarter = Первый день квартала.
term-how-start-year = Первый день года.
term-how-end-day = Конец дня.
term-how-end-week = Последний день недели, воскресенье.
term-how-end-month = Последний день месяца.
term-how-end-quarter = Последний день квартала.
term-how-end-year = Последний день года.
term-how-nth-weekday = Названный день: { $weekday }, { $n }-й раз в месяце.
term-how-last-weekday = Названный день: { $weekday }, последний раз в месяце.
term-how-edge-day = Первый или последний день, отсчитанный от края периода.
term-how-after = Срок: { $amount }, счёт со следующего дня после даты: { $anchor }.
term-how-before = Срок: { $amount }, счёт назад от даты: { $anchor }.
term-how-same-day = Срок: { $amount } от даты: { $anchor }.
term-how-hours-after = Срок: { $amount } от указанного времени, дата: { $anchor }.
term-how-hours-before = Срок: { $amount } назад от указанного времени, дата: { $anchor }.

term-step-anchor = { $date }: отсюда считаем, этот день не входит
term-step-first = { $date }: первый день счёта
term-step-weekend = { $date }: выходной, не считается
term-step-holiday = { $date }: { $why }, не считается
term-step-short-month = { $date }: такого числа в месяце нет, берётся последний день
term-step-result = { $date }: найденный день
term-step-last = { $date }: последний день срока

term-note-past = Этот день уже прошёл.
term-note-day-off = Это не рабочий день: { $why }.
term-note-day-off-next = Это не рабочий день: { $why }. Следующий рабочий день: { $next }.
term-note-unknown-year = Дни, перенесённые решением правительства на { $year } год, неизвестны; дата может измениться.

term-refused-empty = Напишите срок, например «через 10 рабочих дней» или «до пятницы».
term-refused-too-long = Текст слишком длинный для срока: не больше { $limit } знаков.
term-refused-unknown-words = { $count ->
    [one] Непонятное слово: { $words }.
   *[other] Непонятные слова: { $words }.
} Без него дата может быть другой. Напишите иначе.
term-refused-not-a-date = Такого дня в календаре нет: «{ $text }». Проверьте день и месяц.
term-refused-weekday-differs = День недели не сходится: эта дата — { $date }. Исправьте одно из двух.
term-refused-incomplete = Срок непонятен; чтение остановилось на «{ $text }». Напишите день, число дней или дату, от которой считать.
term-refused-ambiguous = Это можно прочесть двояко: «{ $text }». Напишите дату полностью, например 15.03.2027.
term-refused-hours-need-a-moment = Для часов нужны дата и время, от которых считать, например «24 часа от 20.11 10:00».
term-refused-too-far = Срок слишком далёк. Программа считает с 1990 по 2199 год.
