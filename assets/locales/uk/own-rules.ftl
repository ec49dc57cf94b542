# Власні правила установи.
history-own-rule-save = Правило установи записано: { $subject }
history-own-rule-remove = Правило установи вилучено: { $subject }
act-own-rule-save = Правило установи записано
act-own-rule-remove = Правило установи вилучено
prog-kind = Вид виборів
prog-day = День виборів
prog-day-hint = Без дня показано проєкт: E−35, E−25…
prog-begins = Початок виборчого періоду
prog-round = Тур
prog-round-1 = Перший тур
prog-round-2 = Другий тур
prog-sum = { $count ->
    [one] { $n } захід
    [few] { $n } заходи
    [many] { $n } заходів
   *[other] { $n } заходи
}
prog-uncertain = { $count ->
    [one] { $n } захід — робоча практика або потребує підтвердження. Звірте з офіційною програмою.
    [few] { $n } заходи — робоча практика або потребують підтвердження. Звірте з офіційною програмою.
    [many] { $n } заходів — робоча практика або потребують підтвердження. Звірте з офіційною програмою.
   *[other] { $n } заходи — робоча практика або потребують підтвердження. Звірте з офіційною програмою.
}
prog-until = до { $day }
prog-from = з { $day }
prog-print = Друкувати програму
term-print-programme = Програма виборів на папері
term-print-year = Перелік днів року на папері
term-print-other = Інший вид файлу
term-print-xlsx = Таблиця Excel
term-print-ics = Календар (.ics)
rule-new = Нове правило
rule-correct = Виправити для нашої установи
rule-change = Змінити правило установи
rule-own = правило установи
rule-own-corrected = виправлено установою
rule-own-mark = [установа]
rule-own-only = Лише правила установи
rule-save = Зберегти правило
rule-leave = Скасувати
rule-reset = Повернути правило з пакета
rule-remove = Вилучити правило
rule-corrected-hint = Установа виправила це правило. Правило з пакета збережене, його можна повернути.
rule-example = Приклад
rule-example-from = Якщо рахувати від
rule-example-hint = Будь-який день: 20.11.2026, сьогодні, п’ятниця. Не зберігається.
rule-example-day = Напишіть день, і дата обчислиться тут.
rule-group = Для чого правило
rule-group-handling = Документи і звернення
rule-group-elections = Вибори
rule-action = Що треба зробити
rule-responsible = Хто відповідає
rule-stage = Етап програми
rule-kinds = Для яких виборів
rule-kinds-hint = Нічого не позначено — для всіх.
rule-kind-parliament = парламентські
rule-kind-president = президентські
rule-kind-local_general = загальні місцеві
rule-kind-local_new = нові місцеві
rule-kind-local_partial = часткові місцеві
rule-kind-referendum_national = всенародний референдум
rule-kind-referendum_local = місцевий референдум
rule-when = Коли
rule-direction = Відносно події
rule-direction-before = до
rule-direction-after = після
rule-direction-on = у сам день
rule-anchor = Від чого рахується
rule-anchor-line = термін іншого правила
rule-line = Інше правило
rule-n = Скільки
rule-n-to = І скільки (друге число)
rule-unit = Що рахується
rule-unit-calendar_day = календарні дні
rule-unit-working_day = робочі дні
rule-unit-hour = години
rule-unit-month = місяці
rule-bound = Обчислений день — це
rule-bound-no_later_than = останній день, коли можна зробити
rule-bound-not_earlier_than = перший день, коли можна зробити
rule-bound-on = єдиний день
rule-bound-within = межа проміжку між ним і подією
rule-bound-between = одна межа; друга — за другим числом
rule-bound-open = початок, без кінця
rule-counting = Як рахується
rule-counting-act = як рахує акт
rule-counting-exact_n = рівно стільки
rule-counting-n_full_days_between = стільки повних лишається між двома днями
rule-counting-next_day_first = перший — день після події
rule-roll = Якщо день неробочий
rule-roll-none = лишається так
rule-roll-next_working = переноситься на наступний робочий день
rule-roll-previous_working = переноситься на попередній робочий день
rule-time = Година
rule-time-hint = Наприклад 17:00; можна не вказувати.
rule-hint = Що шукати, якщо число невідоме
rule-hint-hint = Без числа правило не дає жодної дати.
rule-ground = На якій підставі
rule-act = Акт
rule-act-other = інший акт, вписаний установою
rule-act-title = Назва акта
rule-ref = Стаття
rule-law-term = Термін словами акта
rule-trust = Наскільки певне число
rule-source = Звідки взято
rule-source-hint = Наприклад: офіційний вісник, лист комісії. Для практики установи можна не вказувати.
rule-valid-from = Діє з
rule-valid-to = Діє до
rule-note = Примітки
