# Терміни, прочитані зі звичайних слів і показані повністю.
# Родини: term-weekday-<1..7>, term-month-<1..12> (як у даті), term-refused-<code>.

term-date = { $weekday }, { $day } { $month } { $year } р.
term-date-time = { $date }, { $time }

term-weekday-1 = понеділок
term-weekday-2 = вівторок
term-weekday-3 = середа
term-weekday-4 = четвер
term-weekday-5 = пʼятниця
term-weekday-6 = субота
term-weekday-7 = неділя
term-month-1 = січня
term-month-2 = лютого
term-month-3 = березня
term-month-4 = квітня
term-month-5 = травня
term-month-6 = червня
term-month-7 = липня
term-month-8 = серпня
term-month-9 = вересня
term-month-10 = жовтня
term-month-11 = листопада
term-month-12 = грудня

term-count-days = { $n ->
    [one] { $n } календарний день
    [few] { $n } календарні дні
   *[many] { $n } календарних днів
}
term-count-working-days = { $n ->
    [one] { $n } робочий день
    [few] { $n } робочі дні
   *[many] { $n } робочих днів
}
term-count-weeks = { $n ->
    [one] { $n } тиждень
    [few] { $n } тижні
   *[many] { $n } тижнів
}
term-count-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
   *[many] { $n } місяців
}
term-count-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
   *[many] { $n } років
}
term-count-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
   *[many] { $n } годин
}

term-how-fixed = Дата написана повністю.
term-how-no-year = Рік не написано: найближчий такий день, починаючи з сьогодні.
term-how-today = Сьогодні.
term-how-tomorrow = Завтра.
term-how-after-tomorrow = Післязавтра.
term-how-yesterday = Пораховано назад від сьогодні.
term-how-weekday = Названий день: { $weekday }, найближчий.
term-how-weekday-next = Названий день: { $weekday }, наступного календарного тижня.
term-how-start-day = Наступний день.
term-how-start-week = Перший день тижня, понеділок.
term-how-start-month = Перший день місяця.
term-how-start-quarter = Перший день кварталу.
term-how-start-year = Перший день року.
term-how-end-day = Кінець дня.
term-how-end-week = Останній день тижня, неділя.
term-how-end-month = Останній день місяця.
term-how-end-quarter = Останній день кварталу.
term-how-end-year = Останній день року.
term-how-nth-weekday = Названий день: { $weekday }, { $n }-й раз у місяці.
term-how-last-weekday = Названий день: { $weekday }, останній раз у місяці.
term-how-edge-day = Перший або останній день, порахований від краю періоду.
term-how-after = Строк: { $amount }, рахунок від наступного дня після дати: { $anchor }.
term-how-before = Строк: { $amount }, рахунок назад від дати: { $anchor }.
term-how-same-day = Строк: { $amount } від дати: { $anchor }.
term-how-hours-after = Строк: { $amount } від указаного часу, дата: { $anchor }.
term-how-hours-before = Строк: { $amount } назад від указаного часу, дата: { $anchor }.

term-step-anchor = { $date }: звідси рахуємо, цей день не входить
term-step-first = { $date }: перший порахований день
term-step-weekend = { $date }: вихідний, не рахується
term-step-holiday = { $date }: { $why }, не рахується
term-step-short-month = { $date }: такого числа в місяці немає, береться останній день
term-step-result = { $date }: знайдений день
term-step-last = { $date }: останній день строку

term-note-past = Цей день уже минув.
term-note-day-off = Це не робочий день: { $why }.
term-note-day-off-next = Це не робочий день: { $why }. Наступний робочий день: { $next }.
term-note-unknown-year = Дні, перенесені рішенням уряду на { $year } рік, невідомі; дата може змінитися.

term-refused-empty = Напишіть термін, наприклад «через 10 робочих днів» або «до пʼятниці».
term-refused-too-long = Текст задовгий для терміну: щонайбільше { $limit } знаків.
term-refused-unknown-words = { $count ->
    [one] Незрозуміле слово: { $words }.
   *[other] Незрозумілі слова: { $words }.
} Без нього дата може бути іншою. Напишіть інакше.
term-refused-not-a-date = Такого дня в календарі немає: «{ $text }». Перевірте день і місяць.
term-refused-weekday-differs = День тижня не збігається: ця дата — { $date }. Виправте одне з двох.
term-refused-incomplete = Термін незрозумілий; читання зупинилося на «{ $text }». Напишіть день, кількість днів або дату, від якої рахувати.
term-refused-ambiguous = Це можна прочитати двояко: «{ $text }». Напишіть дату повністю, наприклад 15.03.2027.
term-refused-hours-need-a-moment = Для годин потрібні дата й час, від яких рахувати, наприклад «24 години від 20.11 10:00».
term-refused-too-far = Термін надто далекий. Програма рахує від 1990 до 2199 року.
