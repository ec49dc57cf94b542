# Papers of collective orders.
order-paper-sheet = Аркуш доручення № { $number }
order-paper-matrix-title = Доручення за радами
order-paper-missing-title = Відповіді, яких бракує
order-paper-statement-title = Довідка про виконання доручення
order-paper-ground = Підстава
order-paper-text = Що треба зробити
order-paper-term = Термін
order-paper-responsible = Відповідальний
order-paper-sent = Надіслано
order-paper-standing = Стан
order-paper-basis-of = { $basis } від { $day }
order-paper-addressed = { $count ->
    [one] { $count } адресат
    [few] { $count } адресати
    [many] { $count } адресатів
   *[other] { $count } адресати
}
order-paper-answered = { $count ->
    [one] відповіла { $count }
    [few] відповіли { $count }
    [many] відповіли { $count }
   *[other] відповіли { $count }
}
order-paper-of-them-late = { $count ->
    [one] з них із запізненням { $count }
    [few] з них із запізненням { $count }
    [many] з них із запізненням { $count }
   *[other] з них із запізненням { $count }
}
order-paper-missing = { $count ->
    [one] бракує { $count }
    [few] бракує { $count }
    [many] бракує { $count }
   *[other] бракує { $count }
}
order-paper-returned = { $count ->
    [one] повернено { $count }
    [few] повернено { $count }
    [many] повернено { $count }
   *[other] повернено { $count }
}
order-paper-waiting = { $count ->
    [one] у межах терміну { $count }
    [few] у межах терміну { $count }
    [many] у межах терміну { $count }
   *[other] у межах терміну { $count }
}
order-paper-excused = { $count ->
    [one] звільнено { $count }
    [few] звільнено { $count }
    [many] звільнено { $count }
   *[other] звільнено { $count }
}
order-paper-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дні
}
order-paper-late = { $count ->
    [one] запізнення { $count } день
    [few] запізнення { $count } дні
    [many] запізнення { $count } днів
   *[other] запізнення { $count } дні
}
order-paper-times = { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } рази
}
order-paper-group-missing = Бракує
order-paper-group-returned = Повернено на доопрацювання
order-paper-group-waiting = У межах терміну
order-paper-group-answered = Відповіли
order-paper-group-excused = Звільнено
order-paper-state-missing = бракує
order-paper-state-sent = надіслано
order-paper-state-received = отримано
order-paper-state-in_work = у роботі
order-paper-state-answered = відповідь є
order-paper-state-accepted = перевірено
order-paper-state-returned = повернено
order-paper-state-excused = звільнено
order-paper-way-letter = лист
order-paper-way-list = список
order-paper-way-email = ел. лист
order-paper-way-call = дзвінок
order-paper-returned-on = повернено { $day }
order-paper-excused-on = звільнено { $day }
order-paper-now = тепер { $name }
order-paper-merged = об’єднано з { $name }
order-paper-gone = більше немає
order-paper-added = додано { $day }
order-paper-own-term = власний термін { $day }
order-paper-no-of = № { $no } від { $day }
order-paper-promised = обіцяно до { $day }
order-paper-council = Рада
order-paper-col-state = Стан
order-paper-col-late = Днів запізнення
order-paper-col-sent = Надіслано
order-paper-col-received = Отримано
order-paper-col-answer = Відповідь
order-paper-col-no = № відповіді
order-paper-col-no-day = Дата відповіді
order-paper-col-reason = Причина
order-paper-col-note = Примітки
order-paper-col-promised = Обіцяно до
order-paper-col-reminded = Нагадано
order-paper-col-reminded-on = Останнє нагадування
order-paper-col-contact = Кому телефонувати
order-paper-col-email = Ел. пошта
order-paper-col-missing = Бракує
order-paper-none-missing = Жодної відповіді не бракує.

# The statement of execution.
order-paper-asked = Доручено: «{ $title }».
order-paper-closed-on = Доручення закрито { $day }.
order-paper-answered-in-time = Відповіли вчасно
order-paper-answered-late = Відповіли із запізненням
order-paper-answered-again = відповідь знову { $day }
order-paper-added-later = Додано пізніше
order-paper-extensions = Подовжені терміни
order-paper-moved = з { $old } на { $new }
order-paper-decided = { $day }
order-paper-whole = усе доручення
order-paper-reminders = Нагадування

# The matrix.
order-paper-mark-missing = НЕМАЄ
order-paper-mark-returned = ПОВЕРН.
order-paper-mark-waiting = у термін
order-paper-mark-excused = звільн.
order-paper-mark-late = { $count ->
    [one] +{ $count } день
    [few] +{ $count } дні
    [many] +{ $count } днів
   *[other] +{ $count } дні
}
order-paper-legend = Що означають позначки
order-paper-legend-missing = термін минув, відповіді немає; нижче скільки днів
order-paper-legend-returned = відповідь повернено на доопрацювання; нижче скільки днів після терміну
order-paper-legend-waiting = відповідь очікується, термін не минув
order-paper-legend-answered = день, коли надійшла відповідь, вчасно
order-paper-legend-late = день відповіді та її запізнення
order-paper-legend-excused = відповідати не треба
order-paper-legend-none = доручення не надсилалося
order-paper-orders = Доручення
order-paper-until = термін { $day }
order-paper-answered-of = Відповіли
order-paper-count-orders = { $count ->
    [one] { $count } доручення
    [few] { $count } доручення
    [many] { $count } доручень
   *[other] { $count } доручення
}
order-paper-only-problems = лише проблеми
order-paper-closed-too = і закриті
order-paper-series = одна серія в часі
order-paper-no-problems = Жодної відповіді не бракує і не повернено.
order-paper-no-orders = Немає відкритих доручень.

# Letters that remind.
order-letter-title = Листи-нагадування
order-letter-heading = Нагадування
order-letter-heading-again = Повторне нагадування
order-letter-no =
    № ____________
    від { $day }
order-letter-to = Кому:
order-letter-about = Про: «{ $title }»
order-letter-asked = Дорученням № { $number } від { $day } ми просили вас надати відповідь.
order-letter-asked-by = На підставі: { $basis }, дорученням № { $number } від { $day } ми просили вас надати відповідь.
order-letter-late = { $count ->
    [one] Термін був { $due }. Станом на { $today } вашої відповіді ми не отримали; запізнення становить { $count } день.
    [few] Термін був { $due }. Станом на { $today } вашої відповіді ми не отримали; запізнення становить { $count } дні.
    [many] Термін був { $due }. Станом на { $today } вашої відповіді ми не отримали; запізнення становить { $count } днів.
   *[other] Термін був { $due }. Станом на { $today } вашої відповіді ми не отримали; запізнення становить { $count } дні.
}
order-letter-in-time = Термін: { $due }; вашої відповіді ще немає.
order-letter-no-term = Станом на { $today } вашої відповіді ми не отримали.
order-letter-returned = Вашу відповідь від { $answered } повернено { $returned } на доопрацювання: { $reason }. Доповнення ще не надійшло.
order-letter-before = { $count ->
    [one] Ми вже нагадували вам { $count } раз, востаннє { $day }.
    [few] Ми вже нагадували вам { $count } рази, востаннє { $day }.
    [many] Ми вже нагадували вам { $count } разів, востаннє { $day }.
   *[other] Ми вже нагадували вам { $count } рази, востаннє { $day }.
}
order-letter-columns = Відповідь подається таблицею зі стовпцями: { $columns }.
order-letter-please = Просимо надати відповідь до { $day }.
order-letter-please-now = Просимо надати відповідь невідкладно.
order-letter-ring = За роз’ясненнями: { $who }, тел. { $phone }.

# The dialogs of papers, forms and answers.
order-print-sheet = Аркуш доручення
order-print-sheet-about = Усі адресати, спершу ті, кого бракує.
order-print-letters = Листи тим, хто не відповів
order-print-letters-about = Кожен лист на своїй сторінці, лише тим, хто не відповів.
order-print-missing = Список тих, хто не відповів
order-print-missing-about = З телефонами, щоб обдзвонити.
order-print-statement = Довідка про виконання
order-print-statement-about = Для комісії: хто й коли відповів, подовження та нагадування.
order-print-size = Розмір аркуша
order-print-until = Відповідь просимо до
order-print-until-hint = Без дня: невідкладно.
order-print-log = Записати як нагадані
order-print-apart-pdf = Окремі файли PDF
order-print-apart-docx = Окремі файли Word
order-print-xlsx = Таблиця Excel
order-print-csv = Таблиця CSV
order-print-rows = { $count ->
    [one] { $n } адресат
    [few] { $n } адресати
   *[many] { $n } адресатів
}
order-print-count = { $count ->
    [one] { $n } лист
    [few] { $n } листи
   *[many] { $n } листів
}
order-print-written = { $count ->
    [one] Записано { $n } файл у:
    [few] Записано { $n } файли у:
   *[many] Записано { $n } файлів у:
}
order-print-taken = У теці вже є файли з такими назвами; вони лишилися недоторкані:
order-print-replace = Замінити файли
order-print-open = Надрукувати аркуш
order-print-matrix = Надрукувати матрицю
order-print-write = Листи…
order-answers-title = Бланки й відповіді
order-answers-forms = Бланк для рад
order-answers-forms-about = Рада заповнює бланк і надсилає назад; звідси ви забираєте його у її рядок.
order-answers-take = Забрати відповідь
order-answers-take-about = Виберіть заповнені бланки (Excel, CSV, OpenDocument). Спершу побачите, що зміниться.
order-answers-join = Зведення
order-answers-join-about = Відповіді всіх рад в одній таблиці; хто не відповів, має порожній рядок.
order-answers-join-name = Зведення
order-answers-form-name = Бланк
order-answers-target = Скільки бланків
order-answers-each = Окремий для кожної ради, у теку
order-answers-each-about = Назва ради й код рядка вже вписані.
order-answers-all = Один для всіх
order-answers-all-about = Кожна рада вписує свою назву.
order-answers-language = Мова файлу
order-answers-save = Зберегти бланки
order-answers-choose = Вибрати файли
order-answers-on = Відповідь надійшла
order-answers-leave = Прибрати зі списку: { $name }
order-answers-same = Нічого нового: рядок уже має ці дані.
order-answers-marks = Рядок буде позначено як відповідь.
order-answers-rows = Рядки таблиці, що змінюються
order-answers-what = Що змінюється
order-answers-rest = { $count ->
    [one] { $n } рядок без змін
    [few] { $n } рядки без змін
   *[many] { $n } рядків без змін
}
order-answers-nothing = нічого
order-answers-do-take = { $count ->
    [one] Забрати { $n } відповідь
    [few] Забрати { $n } відповіді
   *[many] Забрати { $n } відповідей
}
order-answers-taken = { $count ->
    [one] Забрано { $n } відповідь.
    [few] Забрано { $n } відповіді.
   *[many] Забрано { $n } відповідей.
}
