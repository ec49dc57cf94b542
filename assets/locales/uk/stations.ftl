# Виборчі дільниці: верх екрана, таблиця готовності, паспорт.
# Families: stations-view-<view>, stations-title-<view>, readiness-state-<state>, readiness-word-<state>.

stations-view-readiness = Готовність
stations-view-register = Дільниці
stations-view-surveys = Обстеження
stations-view-equipment = Забезпечення
stations-view-bureaus = Комісії
stations-view-day = День голосування
stations-title-readiness = Готовність дільниць
stations-title-register = Виборчі дільниці
stations-title-surveys = Обстеження приміщень
stations-title-equipment = Забезпечення дільниць
stations-title-bureaus = Дільничні комісії
stations-title-day = День голосування

command-stations = Відкрити виборчі дільниці
stations-views = Вигляди дільниць
stations-whole = усі дільниці установи
stations-no-day = без дати
stations-today = сьогодні день голосування
stations-days-left = { $count ->
    [one] { $n } день
    [few] { $n } дні
   *[other] { $n } днів
}
stations-days-after = { $count ->
    [one] { $n } день тому
    [few] { $n } дні тому
   *[other] { $n } днів тому
}
stations-no-votes = Програма не зберігає голосів і даних виборців.
stations-ahead = { $count ->
    [one] { $n } дільниця, готово
    [few] { $n } дільниці, готово
   *[other] { $n } дільниць, готово
}
stations-ahead-unchecked = { $count ->
    [one] { $n } перевірка не зроблена
    [few] { $n } перевірки не зроблені
   *[other] { $n } перевірок не зроблено
}
stations-none-title = Немає виборів, які готують
stations-none-text = Дільниці готують до виборів. Додайте вибори, потім візьміть дільниці з реєстру.

readiness-state-none = не перевірено
readiness-state-ok = готово
readiness-state-work = у роботі
readiness-state-problem = проблема
readiness-state-na = не стосується
readiness-noted = є примітка
readiness-handed = є завдання
readiness-task = Завдання { $no }
readiness-word-none = Не перевірено
readiness-word-ok = Готово
readiness-word-work = У роботі
readiness-word-problem = Проблема
readiness-word-na = Не стосується
readiness-legend = Позначки таблиці
readiness-col-station = Дільниця
readiness-col-place = Населений пункт, приміщення
readiness-col-voters = Виборців
readiness-col-done = Готово
readiness-done = Готово
readiness-of = { $count ->
    [one] з { $n } дільниці
    [few] з { $n } дільниць
   *[other] з { $n } дільниць
}
readiness-total = { $name }: готово { $ok }, у роботі { $work }, проблем { $problem }, не перевірено { $none }
readiness-cells = { $count ->
    [one] { $n } клітинка
    [few] { $n } клітинки
   *[other] { $n } клітинок
}
readiness-note-of = Примітка до клітинки { $what }
readiness-note-placeholder = Чого бракує, що замовлено
readiness-note-keys = Enter зберігає, Esc скасовує
readiness-show = Які дільниці показано
readiness-show-all = Усі
readiness-show-problems = Лише проблеми
readiness-show-unchecked = Не перевірені
readiness-zones = Зона або маршрут
readiness-zone-word = Зона:
readiness-route-word = Маршрут:
readiness-zone = Зона { $name }
readiness-route = Маршрут { $name }
readiness-zone-of = { $name }, { $n } з { $total }
readiness-all-stations = { $count ->
    [one] Усі, { $n } дільниця
    [few] Усі, { $n } дільниці
   *[other] Усі, { $n } дільниць
}
readiness-problems = { $count ->
    [one] { $n } проблема
    [few] { $n } проблеми
   *[other] { $n } проблем
}
readiness-reviews = Збережені перевірки та інші дні
readiness-next-review = Наступна: { $what }
readiness-other-day = Інший день…
readiness-keep = Зберегти сьогоднішню перевірку
readiness-forget = Видалити перевірку
readiness-day-title = Як було іншого дня
readiness-day-label = Вечір дня
readiness-day-hint = Таблицю показано на кінець дня, за журналом.
readiness-day-show = Показати день
readiness-day-which = Напишіть день, наприклад 10.09.2027.
readiness-day-past = Виберіть день до сьогодні.
readiness-was = Так було ввечері { $day }
readiness-was-review = Перевірка { $what }
readiness-back = До сьогоднішнього дня
readiness-since = Відтоді: гірше { $worse }, краще { $better }
readiness-since-none = Відтоді нічого не змінилося.
readiness-since-worse = Гірше, ніж тоді
readiness-since-better = Краще, ніж тоді
readiness-empty-title = У цих виборах немає дільниць
readiness-empty-take = Візьміть дільниці з реєстру: номер, приміщення і кількість виборців увійдуть до виборів такими, як зараз.
readiness-empty-then = Тоді у виборів не було дільниць.
readiness-empty-import = Реєстр дільниць порожній. Імпортуйте список дільниць із таблиці.
readiness-take = { $count ->
    [one] Взяти { $n } дільницю з реєстру
    [few] Взяти { $n } дільниці з реєстру
   *[other] Взяти { $n } дільниць із реєстру
}
readiness-import = Імпортувати список дільниць
readiness-space = Пробіл
readiness-key-cell = Сусідня клітинка
readiness-key-range = Вибрати кілька клітинок
readiness-key-cycle = Змінити стан вибраних клітинок
readiness-key-cycle-short = змінити стан
readiness-key-note = Написати примітку
readiness-key-note-short = примітка
readiness-key-fill = той самий стан униз
readiness-key-problems = лише проблеми
readiness-key-all = Вибрати всі клітинки
readiness-key-copy = Копіювати клітинки як таблицю
readiness-key-paste = Вставити стани з таблиці
readiness-key-clear = Очистити клітинки
readiness-key-task = Створити завдання з проблеми
readiness-key-passport = Відкрити паспорт дільниці
readiness-copied = { $count ->
    [one] Скопійовано { $n } клітинку
    [few] Скопійовано { $n } клітинки
   *[other] Скопійовано { $n } клітинок
}
readiness-paste-unread = «{ $what }» не є станом. Нічого не змінено.
readiness-paste-over = { $count ->
    [one] { $n } клітинка не вмістилася в таблицю.
    [few] { $n } клітинки не вмістилися в таблицю.
   *[other] { $n } клітинок не вмістилося в таблицю.
}
readiness-hand-title = { $count ->
    [one] Завдання з проблеми
    [few] Завдання з { $n } проблем
   *[other] Завдання з { $n } проблем
}
readiness-hand-what = Чого бракує
readiness-hand-what-hint = Записується й як примітка клітинки.
readiness-hand-none = Серед вибраних клітинок немає проблем.
readiness-hand-becomes = Клітинка зараз «{ $state }». Вона стане «проблема».
readiness-columns = Стовпці перевірки
readiness-columns-about = Список належить установі й спільний для всіх виборів. Вилучений стовпець зберігає свої клітинки.
readiness-columns-out = Вилучені стовпці
readiness-icon = Зображення
readiness-icon-building = будівля
readiness-icon-access = доступ
readiness-icon-heating = тепло
readiness-icon-light = світло
readiness-icon-booths = кабіни
readiness-icon-box = скринька
readiness-icon-seals = пломби
readiness-icon-computer = комп'ютер
readiness-icon-phone = телефон
readiness-icon-route = транспорт
readiness-icon-guard = охорона
readiness-icon-training = навчання
readiness-icon-list = список
readiness-icon-flag = прапор
readiness-column-name = Назва стовпця
readiness-column-note = Що перевіряють: { $name }
readiness-column-note-hint = Що перевіряють
readiness-column-up = Пересунути { $name } ліворуч
readiness-column-down = Пересунути { $name } праворуч
readiness-column-out = { $count ->
    [one] Вилучити { $name } ({ $n } заповнена клітинка)
    [few] Вилучити { $name } ({ $n } заповнені клітинки)
   *[other] Вилучити { $name } ({ $n } заповнених клітинок)
}
readiness-column-new = Новий стовпець
readiness-column-add = Додати стовпець
readiness-column-back = Повернути

task-station = Виборча дільниця
passport-title = Паспорт дільниці
passport-gone = Дільниці тут більше немає: її перенесено в кошик.
passport-print = Друкувати паспорт
passport-no-premises = Приміщення невідоме
passport-solve = Треба вирішити
passport-solve-none = Вирішувати нічого.
passport-equipment = Забезпечення
passport-equipment-for = { $count ->
    [one] Забезпечення, { $n } виборець
    [few] Забезпечення, { $n } виборці
   *[other] Забезпечення, { $n } виборців
}
passport-need = норма
passport-have = є
passport-lack = бракує
passport-need-none = Норма невідома
passport-have-none = Ще не полічено
passport-contacts = Ключі та зв'язок
passport-acting = в. о.
passport-copy = Копіювати { $phone }
passport-no-phone = без телефону
passport-premises = Приміщення
passport-station = Дільниця
passport-history = В інших виборах
passport-voters = { $count ->
    [one] { $n } виборець
    [few] { $n } виборці
   *[other] { $n } виборців
}
passport-surface = Площа
passport-area = { $n } м²
passport-doors = { $count ->
    [one] { $n } двері
    [few] { $n } дверей
   *[other] { $n } дверей
}
passport-access = Доступ
passport-access-yes = без сходів
passport-access-partly = частково без сходів
passport-access-no = лише сходами
passport-heating = Опалення
passport-light = Світло
passport-power = Резерв
passport-phone = Телефон
passport-internet = Інтернет
passport-toilets = Туалети
passport-parking = Стоянка
passport-distance = Відстань
passport-km = { $n } км
passport-m = { $n } м
passport-owner = Власник
passport-alternate = Запасне приміщення
passport-note = Примітка
passport-council = Рада
passport-code = Код
passport-zone = Зона
passport-route = Маршрут
passport-bureau-phone = Телефон комісії
passport-boundary = Межі
