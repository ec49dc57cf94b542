# See ro/elections-dialogs.ftl.

eldlg-new-title = Нові вибори
eldlg-new-save = Створити вибори
eldlg-round-title = Другий тур: { $name }
eldlg-round-save = Створити другий тур
eldlg-official = Взяти офіційну програму…
eldlg-round = Другий тур…
eldlg-copy-to = Нові вибори за цими…
eldlg-close = Закрити вибори…
eldlg-reopen = Відкрити вибори знову
eldlg-kind = Вид виборів
eldlg-day = День голосування
eldlg-day-hint = дата або словами: 17 жовтня 2027
eldlg-no-sunday = це не неділя
eldlg-day-unknown = День ще не відомий
eldlg-day-unknown-about = Проєкт: строки показані як E−35, E−25 і будуть обчислені, коли день стане відомий.
eldlg-past = День { $day } уже минув.
eldlg-past-take = Вношу як минулі вибори
eldlg-past-move = Усе ж переношу на цей день
eldlg-period = Початок виборчого періоду
eldlg-period-hint = Установлюється актом; програма його не обчислює.
eldlg-where = Де голосують
eldlg-where-whole = У всьому районі
eldlg-where-chosen = У деяких радах
eldlg-find-council = Знайти раду
eldlg-chosen = { $count ->
    [one] { $n } рада обрана
    [few] { $n } ради обрано
   *[many] { $n } рад обрано
}
eldlg-territory = Округ, словами
eldlg-territory-hint = Наприклад: районний округ № 38.
eldlg-acts = Акти, якими призначено вибори
eldlg-acts-hint = Орган, номер і дата.
eldlg-buffer = Власний строк раніше на
eldlg-buffer-unit = Рахуються
eldlg-buffer-wrong = Напишіть кількість днів від 1 до 999.
eldlg-buffer-about = За стільки днів до строку закону відділ хоче бути готовим. Порожньо: без власного строку.
eldlg-unit-working_day = робочі дні
eldlg-unit-calendar_day = календарні дні
eldlg-copy = Взяти з минулих виборів
eldlg-copy-hint = Власні заходи, відповідальні та примітки.
eldlg-copy-none = нічого не брати
eldlg-events = { $count ->
    [one] { $count } подія, від якої рахують
    [few] { $count } події, від яких рахують
   *[many] { $count } подій, від яких рахують
}
eldlg-events-hint = Їх можна заповнити й пізніше; доти пов’язані з ними заходи не мають дати.
eldlg-event-rows = { $count ->
    [one] Чекає { $count } захід
    [few] Чекають { $count } заходи
   *[many] Чекають { $count } заходів
}
eldlg-event-hours = { $count ->
    [one] Чекає { $count } захід; напишіть і годину
    [few] Чекають { $count } заходи; напишіть і годину
   *[many] Чекають { $count } заходів; напишіть і годину
}
eldlg-event-basis = Акт, яким установлено
eldlg-name = Назва
eldlg-name-hint = Порожня: вид виборів і день.
eldlg-language = Мова програми
eldlg-language-hint = Нею записано заходи; на екрані й папері можна читати й іншими.
eldlg-outlook = Яка програма вийде
eldlg-counting = Обчислюється…
eldlg-rows = { $count ->
    [one] { $n } захід із пакета країни
    [few] { $n } заходи з пакета країни
   *[many] { $n } заходів із пакета країни
}
eldlg-rests = Спирається на
eldlg-uncertain = { $count ->
    [one] { $n } строк із практики або потребує підтвердження, доки немає офіційної програми.
    [few] { $n } строки з практики або потребують підтвердження, доки немає офіційної програми.
   *[many] { $n } строків із практики або потребують підтвердження, доки немає офіційної програми.
}
eldlg-undated = { $count ->
    [one] { $n } захід чекає події або числа і не має дати.
    [few] { $n } заходи чекають події або числа і не мають дати.
   *[many] { $n } заходів чекають події або числа і не мають дати.
}
eldlg-draft-about = Без дня: строки показані як E−35, E−25.
eldlg-first = Перші строки
eldlg-former = Порівняно з минулими виборами
eldlg-former-round = Порівняно з першим туром
eldlg-former-rows = { $count ->
    [one] { $n } захід у програмі
    [few] { $n } заходи у програмі
   *[many] { $n } заходів у програмі
}
eldlg-former-people = { $count ->
    [one] { $n } відповідального взято
    [few] { $n } відповідальних взято
   *[many] { $n } відповідальних взято
}
eldlg-former-same = Нічого не відрізняється.
eldlg-former-changed = { $count ->
    [one] { $n } захід змінено
    [few] { $n } заходи змінено
   *[many] { $n } заходів змінено
}
eldlg-former-new = { $count ->
    [one] { $n } новий захід
    [few] { $n } нові заходи
   *[many] { $n } нових заходів
}
eldlg-former-gone = { $count ->
    [one] { $n } заходу більше немає
    [few] { $n } заходів більше немає
   *[many] { $n } заходів більше немає
}
eldlg-former-carried = { $count ->
    [one] { $n } власний захід взято
    [few] { $n } власні заходи взято
   *[many] { $n } власних заходів взято
}
eldlg-former-done = { $count ->
    [one] { $n } виконаний захід не повторюється
    [few] { $n } виконані заходи не повторюються
   *[many] { $n } виконаних заходів не повторюються
}
eldlg-move-title = Перенести строки: { $name }
eldlg-move-save = { $count ->
    [one] Перенести { $n } строк
    [few] Перенести { $n } строки
   *[many] Перенести { $n } строків
}
eldlg-move-keep = Зберегти
eldlg-moves = { $count ->
    [one] Переноситься { $n } строк
    [few] Переносяться { $n } строки
   *[many] Переносяться { $n } строків
}
eldlg-moves-none = Жоден строк не переноситься.
eldlg-moves-say = Напишіть новий день, подію або інший власний строк: тут видно все, що перенесеться, ще до збереження.
eldlg-moves-same = { $count ->
    [one] { $n } відкритий захід лишається у свій день
    [few] { $n } відкриті заходи лишаються у свій день
   *[many] { $n } відкритих заходів лишаються у свій день
}
eldlg-col-no = №
eldlg-col-action = Захід
eldlg-col-before = Зараз
eldlg-col-after = Буде
eldlg-no-day = без дати
eldlg-official-stays = офіційна дата { $day } лишається
eldlg-passed = уже минуло
eldlg-own = власний: { $day }
eldlg-stays = { $count ->
    [one] { $n } захід лишається як є
    [few] { $n } заходи лишаються як є
   *[many] { $n } заходів лишаються як є
}
eldlg-stays-done = виконано
eldlg-stays-not_applicable = не застосовується
eldlg-tasks = { $count ->
    [one] { $n } завдання переноситься разом
    [few] { $n } завдання переносяться разом
   *[many] { $n } завдань переносяться разом
}
eldlg-countings = Спосіб обчислення за актами
eldlg-countings-about = Змінюйте лише тоді, коли виборчий орган рахує інакше.
eldlg-close-title = Закрити вибори
eldlg-close-open = { $count ->
    [one] { $n } захід ще відкритий і таким лишиться.
    [few] { $n } заходи ще відкриті й такими лишаться.
   *[many] { $n } заходів ще відкриті й такими лишаться.
}
eldlg-close-all = Усі заходи завершено.
eldlg-close-about = Закриті вибори не показуються в «Сьогодні» та у списку відкритих; їх можна будь-коли відкрити знову.
eldlg-close-save = Закрити вибори
eldlg-hand-title = { $count ->
    [one] Передати до виконання { $n } захід
    [few] Передати до виконання { $n } заходи
   *[many] Передати до виконання { $n } заходів
}
eldlg-hand-how = Як передати
eldlg-hand-task = Завдання особі
eldlg-hand-order = Доручення радам
eldlg-hand-for = Відповідає тут
eldlg-hand-nobody = Напишіть, хто відповідає.
eldlg-hand-term = Строк
eldlg-hand-term-own = власний
eldlg-hand-term-law = за законом
eldlg-hand-term-other = інший
eldlg-hand-made = Що буде створено
eldlg-hand-tasks = { $count ->
    [one] { $n } завдання
    [few] { $n } завдання
   *[many] { $n } завдань
}
eldlg-hand-orders = { $count ->
    [one] { $n } доручення
    [few] { $n } доручення, по одному на захід
   *[many] { $n } доручень, по одному на захід
}
eldlg-hand-undated = { $count ->
    [one] { $n } захід ще не має дати: його завдання лишиться без строку, доки вона не з’явиться.
    [few] { $n } заходи ще не мають дати: їхні завдання лишаться без строку, доки вона не з’явиться.
   *[many] { $n } заходів ще не мають дати: їхні завдання лишаться без строку, доки вона не з’явиться.
}
eldlg-hand-again = Передаю ще раз
eldlg-hand-again-about = Для позначених нижче заходів уже є відкрите завдання.
eldlg-hand-ended = { $count ->
    [one] { $n } завершений захід не передається.
    [few] { $n } завершені заходи не передаються.
   *[many] { $n } завершених заходів не передаються.
}
eldlg-hand-has = вже має завдання { $number } ({ $name })
eldlg-hand-save = { $count ->
    [one] Дати { $n } завдання
    [few] Дати { $n } завдання
   *[many] Дати { $n } завдань
}
eldlg-hand-save-order = { $count ->
    [one] Надіслати { $n } доручення
    [few] Надіслати { $n } доручення
   *[many] Надіслати { $n } доручень
}
eldlg-print-title = Друк програми
eldlg-print-annex = Додаток
eldlg-print-annex-about = В офіційній формі: №, захід, строк, підстава, виконавець.
eldlg-print-checklist = Контрольний список
eldlg-print-checklist-about = За етапами, з клітинкою для позначки, власною датою і відповідальним.
eldlg-print-mayors = Для примарів
eldlg-print-mayors-about = Лише те, що роблять примарії, і до коли.
eldlg-print-wall = Настінний аркуш, A3
eldlg-print-wall-about = Великі літери, мало слів, за тижнями.
eldlg-print-only = { $count ->
    [one] Лише { $n } обраний захід
    [few] Лише { $n } обрані заходи
   *[many] Лише { $n } обраних заходів
}
eldlg-print-other = Інші форми
eldlg-print-xlsx = Таблиця Excel
eldlg-print-ics = Календар (.ics)
