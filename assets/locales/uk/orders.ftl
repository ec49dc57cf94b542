# Collective orders: the form, the sheet, reminders, the matrix.
# Families: line-state-<LineState>, line-mark-<LineMark>, remind-way-<RemindWay>, order-col-<column>.

line-state-sent = Надіслано
line-state-received = Отримано
line-state-in_work = У роботі
line-state-answered = Відповідь отримано
line-state-accepted = Перевірено
line-state-returned = Повернуто
line-state-excused = Звільнено
line-mark-missing = немає відповіді
line-mark-returned = повернуто
line-mark-waiting = строк не минув
line-mark-answered = отримано
line-mark-answered_late = отримано із запізненням
line-mark-excused = звільнено
remind-way-letter = Лист
remind-way-list = Список
remind-way-email = Ел. пошта
remind-way-call = Дзвінки

order-title = Вказівка
order-new = Нова вказівка
order-where = Де ви перебуваєте
order-tally = { $count ->
    [one] { $done } з { $total } відповіла
    [few] { $done } з { $total } відповіли
   *[many] { $done } з { $total } відповіли
}
order-of = { $done } з { $total }
order-due = строк { $day }
order-responsible = відповідальний { $name }
order-open-sheet = Відкрити відомість
order-open-card = Відкрити картку завдання
order-series-matrix = Усі місяці за радами
order-is-draft = Чернетка: вказівку ще не надіслано.
order-is-closed = Вказівку закрито. Відсутні відповіді так і лишаються записані відсутніми.
order-send = Надіслати
order-no-lines = Вказівка не має жодного адресата.

# Figures and groups.
order-n-total = { $count ->
    [one] рада
    [few] ради
   *[many] рад
}
order-n-addressees = { $count ->
    [one] адресат
    [few] адресати
   *[many] адресатів
}
order-n-answered = { $count ->
    [one] відповіла
    [few] відповіли
   *[many] відповіли
}
order-n-missing = { $count ->
    [one] не відповіла
    [few] не відповіли
   *[many] не відповіли
}
order-n-returned = { $count ->
    [one] повернуто
    [few] повернуто
   *[many] повернуто
}
order-key-n-answered = { $count ->
    [one] { $n } отримано
    [few] { $n } отримано
   *[many] { $n } отримано
}
order-key-n-missing = { $count ->
    [one] { $n } не відповіла
    [few] { $n } не відповіли
   *[many] { $n } не відповіли
}
order-key-n-returned = { $count ->
    [one] { $n } повернуто
    [few] { $n } повернуто
   *[many] { $n } повернуто
}
order-key-n-waiting = { $n } у межах строку
order-key-n-excused = { $count ->
    [one] { $n } звільнено
    [few] { $n } звільнено
   *[many] { $n } звільнено
}
order-show = Які рядки показано
order-show-all = Усі
order-show-returned = Повернуто
order-group-missing = Немає відповіді
order-group-returned = Повернуто на доопрацювання
order-group-waiting = Строк не минув
order-group-answered = Отримано
order-group-excused = Звільнено
order-group-late = · { $n } із запізненням
order-none-missing = Відсутніх відповідей немає.
order-none-returned = Жодної відповіді не повернуто.
order-none-answered = Відповідей поки немає.
order-missing-days = { $count ->
    [one] немає відповіді · { $n } день
    [few] немає відповіді · { $n } дні
   *[many] немає відповіді · { $n } днів
}
order-late-days = { $count ->
    [one] отримано із запізненням на { $n } день
    [few] отримано із запізненням на { $n } дні
   *[many] отримано із запізненням на { $n } днів
}

# The grid.
order-lines = Ради вказівки
order-col-name = Рада
order-col-sent_on = Надіслано
order-col-received_on = Отримано
order-col-in_work_on = У роботі
order-col-answered_on = Відповідь
order-col-accepted_on = Перевірено
order-col-answer_no = № відповіді
order-col-reminded = Нагадано
order-col-note = Зауваження
order-col-phone = Телефон
order-nothing = нічого
order-times = { $n }×
order-reminded-last = востаннє { $date }
order-own-due = до { $date }
order-promised = обіцяно до { $date }
order-promise = Обіцяно до
order-added-on = додано { $date }
order-now-name = тепер { $name }
order-merged-into = об’єднано з { $name }
order-council-gone = ради більше немає
order-day-hint = 12.09, вчора, понеділок
order-line-menu = Дії: { $name }
order-open-council = Відкрити сторінку ради
order-picked = { $count ->
    [one] вибрано { $n } раду
    [few] вибрано { $n } ради
   *[many] вибрано { $n } рад
}
order-pick-none = Зняти вибір

# Keys.
order-key-cell = комірка
order-key-answered = відповідь отримано сьогодні
order-key-step = сьогодні: { $step }
order-key-note = зауваження
order-key-phone = копіювати телефон
order-key-type = писати в комірці
order-key-enter = відкрити раду або писати в комірці
order-key-clear = очистити комірку
order-key-same = те саме значення наступній
order-key-range = вибрати кілька рядків
order-key-pick = вибрати рядок
order-key-all = вибрати всі рядки

# Marks.
order-mark-answered = Відповідь отримано сьогодні
order-mark-received = Отримано сьогодні
order-mark-accepted = Перевірено сьогодні
order-mark-returned = Повернути…
order-mark-excused = Звільнити…
order-mark-owes = Знову має відповісти
order-extend = Продовжити строк…
order-promise-set = Обіцяно до…
order-note-set = Написати зауваження
order-remove = Прибрати з вказівки
order-ask-returned = { $count ->
    [one] Повернути { $n } відповідь
    [few] Повернути { $n } відповіді
   *[many] Повернути { $n } відповідей
}
order-ask-returned-one = { $name }: повернути відповідь
order-ask-excused = { $count ->
    [one] Звільнити { $n } раду
    [few] Звільнити { $n } ради
   *[many] Звільнити { $n } рад
}
order-ask-excused-one = { $name }: звільнити від відповіді
order-ask-extend = { $count ->
    [one] Продовжити строк { $n } раді
    [few] Продовжити строк { $n } радам
   *[many] Продовжити строк { $n } радам
}
order-ask-extend-one = { $name }: продовжити строк
order-why-returned = Чого бракує у відповіді
order-why-excused = Чому відповідати не треба
order-why-extend = Чому строк продовжується
order-do-returned = Повернути
order-do-excused = Звільнити
order-do-extend = Продовжити
order-new-due = Новий строк
order-asked-by = Хто попросив
order-asked-by-hint = Порожньо: сама рада.
order-on = Дата
order-files = Файли відповіді…
order-files-of = Файли: { $name }
order-no-files = Файлів поки немає.
order-close-why = { $count ->
    [one] Чому закривається без { $n } ради
    [few] Чому закривається без { $n } рад
   *[many] Чому закривається без { $n } рад
}

# Reminders.
order-remind-missing = { $count ->
    [one] Нагадати лише тій, що не відповіла ({ $n })
    [few] Нагадати лише { $n }, що не відповіли
   *[many] Нагадати лише { $n }, що не відповіли
}
order-remind-some = Нагадати…
order-remind-title = Нагадування
order-remind-how = Як нагадати
order-remind-whom = Кому нагадати ({ $n })
order-remind-about-email = Адреси копіюються через крапку з комою. Вставте їх у свій лист.
order-remind-about-call = Створюється обдзвін контактних осіб і одразу відкривається.
order-remind-about-list = Список із телефонами копіюється, його можна вставити в таблицю.
order-do-email = { $count ->
    [one] Скопіювати { $n } адресу й записати
    [few] Скопіювати { $n } адреси й записати
   *[many] Скопіювати { $n } адрес і записати
}
order-do-call = { $count ->
    [one] Почати обдзвін: { $n } дзвінок
    [few] Почати обдзвін: { $n } дзвінки
   *[many] Почати обдзвін: { $n } дзвінків
}
order-do-list = { $count ->
    [one] Скопіювати список: { $n } рядок
    [few] Скопіювати список: { $n } рядки
   *[many] Скопіювати список: { $n } рядків
}
order-reminded = нагадано разів: { $n }
order-contact = Контактна особа
order-no-email = немає адреси ел. пошти
order-no-phone = немає телефону
order-without-email = { $count ->
    [one] { $n } рада не має адреси й не буде позначена.
    [few] { $n } ради не мають адреси й не будуть позначені.
   *[many] { $n } рад не мають адреси й не будуть позначені.
}
order-without-person = { $count ->
    [one] { $n } рада не має контактної особи й не ввійде в обдзвін.
    [few] { $n } ради не мають контактної особи й не ввійдуть в обдзвін.
   *[many] { $n } рад не мають контактної особи й не ввійдуть в обдзвін.
}
order-round-name = { $number }: { $title }
order-round-note = Відповіді немає. Строк був { $date }.

# The form.
order-from-quick = Відкрити як вказівку
order-field-title = Що потрібно
order-form = Стовпці таблиці відповіді
order-form-hint = По одному в рядку; лишіть порожнім, якщо таблиця не потрібна.
order-to = Кому надіслати
order-way-all = Усім радам
order-way-chosen = Вибраним
order-way-groups = Групам
order-way-rule = За правилом
order-find-council = Знайти раду
order-tick-shown = { $count ->
    [one] Позначити { $n } показану
    [few] Позначити { $n } показані
   *[many] Позначити { $n } показаних
}
order-no-groups = Груп поки немає.
order-groups-hint = Вказівка піде радам і установам людей із групи.
order-rule-kind = Вид
order-rule-any = будь-який
order-rule-from = Виборців щонайменше
order-rule-to = Виборців щонайбільше
order-organisations = І установам
order-organisations-hint = Назва установи
order-except = Крім
order-preview = { $count ->
    [0] нікому
    [one] { $n } адресат
    [few] { $n } адресати
   *[many] { $n } адресатів
}
order-preview-phoneless = без телефону: { $n }
order-preview-already = { $count ->
    [one] { $n } вже має
    [few] { $n } вже мають
   *[many] { $n } вже мають
}
order-preview-list = Адресати
order-skipped = { $count ->
    [one] { $n } не отримає
    [few] { $n } не отримають
   *[many] { $n } не отримають
}
order-due-missing = Вкажіть строк або позначте «Без строку».
order-responsible-missing = Вкажіть, хто відповідає за нього у відділі.
order-nobody = Виберіть хоча б одного адресата.
order-send-to = { $count ->
    [one] Надіслати { $n } адресатові
    [few] Надіслати { $n } адресатам
   *[many] Надіслати { $n } адресатам
}
order-keep-draft = Лишити чернеткою
order-add = Додати ради…
order-add-save = Додати до вказівки

# The matrix.
tasks-view-matrix = Матриця
matrix-open = Відкрити матрицю рад
matrix-title = Ради та вказівки
matrix-count = { $count ->
    [one] { $n } вказівка
    [few] { $n } вказівки
   *[many] { $n } вказівок
}
matrix-missing = { $count ->
    [0] усі відповіді є
    [one] бракує { $n } відповіді
    [few] бракує { $n } відповідей
   *[many] бракує { $n } відповідей
}
matrix-problems = Лише проблеми
matrix-closed = І закриті
matrix-one-series = одна серія
matrix-all-orders = Показати всі вказівки
matrix-not-asked = не питали
matrix-noted = є зауваження
matrix-on = { $date }
matrix-until = строк { $date }
matrix-owes = Винна
matrix-owes-long = Відповідей немає або повернуто, з усіх запитаних
matrix-total = Відповіли
matrix-legend = Знаки
matrix-key-open = відкрити відомість на цій раді
matrix-empty-title = Відкритих вказівок немає
matrix-empty-text = Тут ради та надіслані їм вказівки: одразу видно, хто що винен.
matrix-none-title = Проблем немає
matrix-none-text = Усі відповіді є, жодної не повернуто.

# On the page of a council.
council-tab-orders = Вказівки
council-orders-owes = Винна
council-orders-none = Не винна жодної відповіді.
council-orders-past = Відповіла
council-orders-answered = { $count ->
    [one] { $n } відповідь на вказівки
    [few] { $n } відповіді на вказівки
   *[many] { $n } відповідей на вказівки
}
council-orders-late = { $count ->
    [one] { $n } із запізненням
    [few] { $n } із запізненням
   *[many] { $n } із запізненням
}
council-orders-average = { $count ->
    [one] у середньому { $n } день
    [few] у середньому { $n } дні
   *[many] у середньому { $n } днів
}
council-orders-reminded = { $count ->
    [one] нагадано { $n } раз
    [few] нагадано { $n } рази
   *[many] нагадано { $n } разів
}
council-merge = Об’єднати з іншою радою…
council-merge-of = { $name }: об’єднання
council-merge-note = Рада йде в кошик. Її рядки у вказівках зберігають назву й кажуть, з ким її об’єднано; люди лишаються на місцях.
council-merge-into = Стає частиною
council-merge-missing = Виберіть раду, частиною якої вона стає.
council-merge-on = Дата
council-merge-act = Акт
council-merge-do = Об’єднати раду
council-merged = Об’єднано з { $name } { $date }.
council-merged-open = Відкрити { $name }
council-merged-from = Прийняла при об’єднанні:
