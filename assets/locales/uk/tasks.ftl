# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Чернетка
task-state-planned = Заплановано
task-state-assigned = Доведено
task-state-accepted = Прийнято
task-state-in_progress = У роботі
task-state-suspended = Призупинено
task-state-refused = Відхилено
task-state-reported = Прозвітовано
task-state-returned = Повернуто
task-state-done = Виконано
task-state-off_control = Знято з контролю
task-state-cancelled = Скасовано
task-state-skipped = Пропущено

nav-tasks = Завдання
palette-task = Завдання
command-tasks = Відкрити завдання
tasks-title = Завдання
tasks-view = Вигляд завдань
tasks-view-list = Список
tasks-view-board = Дошка
tasks-view-calendar = Календар
tasks-search = Пошук у завданнях
tasks-search-hint = Пошук у списку
tasks-search-clear = Очистити пошук
tasks-open-count = { $count ->
    [one] { $n } відкрите
    [few] { $n } відкриті
   *[many] { $n } відкритих
}
tasks-found = { $count ->
    [one] { $n } завдання
    [few] { $n } завдання
   *[many] { $n } завдань
}
tasks-empty-title = Завдань ще немає
tasks-empty-text = Тут стоять завдання з підставою, відповідальним і строком. Для нового завдання досить назви.
tasks-none-title = Нічого не знайдено
tasks-none-text = Жодне завдання не відповідає фільтрам.
tasks-none-everywhere = Шукати всюди
tasks-none-create = Створити „{ $title }”

# Rows: lateness, dates, groups.
task-late = { $count ->
    [one] Прострочено на { $count } день
    [few] Прострочено на { $count } дні
   *[many] Прострочено на { $count } днів
}
task-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}
task-late-plus = { $count ->
    [one] +{ $count } день
    [few] +{ $count } дні
   *[many] +{ $count } днів
}
task-done-late = Виконано із запізненням
task-done-late-by = { $count ->
    [one] Виконано із запізненням на { $count } день
    [few] Виконано із запізненням на { $count } дні
   *[many] Виконано із запізненням на { $count } днів
}
task-due-soon = Строк близько
task-in-time = вчасно
task-in-time-long = Виконано вчасно
task-no-term = Без строку
task-no-term-yet = Строк не встановлено
task-own-term-title = Власний строк: { $own }. Строк: { $due }
task-today = сьогодні
task-me = я
task-councils = { $count ->
    [one] { $count } рада
    [few] { $count } ради
   *[many] { $count } рад
}
task-urgent = терміново
task-extended = { $count ->
    [one] продовжено { $count }×
    [few] продовжено { $count }×
   *[many] продовжено { $count }×
}
task-steps-of = { $done } із { $all } кроків
task-subtasks-count = { $count ->
    [one] { $count } підзавдання
    [few] { $count } підзавдання
   *[many] { $count } підзавдань
}
task-in-series = Завдання, що повторюється
task-files = { $count ->
    [one] { $count } файл
    [few] { $count } файли
   *[many] { $count } файлів
}
task-group-overdue = Прострочені
task-group-today = Сьогодні
task-group-week = Цього тижня
task-group-later = Пізніше
task-group-none = Без строку
task-group-closed = Виконані
task-group-late = { $count ->
    [one] { $count } прострочене
    [few] { $count } прострочені
   *[many] { $count } прострочених
}
task-without-responsible = Без відповідального
task-without-council = Без ради
task-without-source = Без підстави
task-caption-overdue = запізнення
task-caption-week = до { $day }
task-caption-closed = за останні 7 днів
task-grouping = Групування
task-group-by-term = строк
task-group-by-council = рада
task-group-by-responsible = відповідальний
task-group-by-source = підстава
task-group-by-state = стан
task-group-by-none = без груп
task-sort-term = Порядок: строк
task-sort-number = Порядок: номер
task-sort-title = Порядок: назва
task-sort-changed = Порядок: остання зміна
task-columns = Стовпці
task-column-title = Завдання
task-column-number = №
task-column-councils = Ради
task-column-responsible = Відповідальний
task-column-source = Підстава
task-column-labels = Мітки
task-column-plan = Заплановано
task-column-due = Строк

# Filters.
task-filter-add = Фільтр
task-filter-find = Знайти фільтр
task-filter-none = Такого фільтра немає.
task-filter-off = Зняти фільтр: { $what }
task-filters-clear = Очистити
task-filter-from = Строк від
task-filter-to = до
task-filter-range = Застосувати
task-filter-open = Стан
task-filter-state = Стан
task-filter-responsible = Відповідальний
task-filter-author = Доручив
task-filter-controller = Контролює
task-filter-involved = Залучений
task-filter-council = Рада
task-filter-source = Підстава
task-filter-label = Мітка
task-filter-due = Строк
task-filter-parent = підзавдання
task-filter-series = одна серія
task-open-open = відкриті
task-open-closed = закриті
task-open-all = усі
task-on-control = на контролі
task-not-on-control = без контролю
task-flag-overdue = прострочені
task-flag-due_soon = зі строком незабаром
task-flag-waiting = на підтвердження
task-flag-extended = продовжені
task-flag-no_term = без строку
task-flag-orders = Колективні доручення
task-flag-not_orders = Без колективних доручень
task-flag-owed = Є ради, що винні відповідь
task-flag-binned = у кошику
task-due-week = цього тижня
task-due-month = цього місяця
task-due-next-month = наступного місяця

# Keys, bulk acts, menus.
task-key-row = рядок угору чи вниз
task-key-fold = Розгорнути чи згорнути групу
task-key-range = Вибрати кілька рядків
task-key-open = Відкрити завдання
task-key-pick = Позначити рядок
task-key-all = Позначити всі завдання
task-key-finish = Виконати й перейти до наступного
task-key-escape = Назад до списку
task-hint-row = рядок
task-hint-pick = позначити
task-hint-term = строк
task-hint-person = відповідальний
task-hint-state = стан
task-space = Пробіл
task-picked = { $count ->
    [one] { $n } завдання вибрано
    [few] { $n } завдання вибрано
   *[many] { $n } завдань вибрано
}
task-pick-none = Скасувати вибір
task-make-urgent = Позначити терміновим
task-make-normal = Зняти терміновість
task-menu = Дії: { $title }
task-more = Інші дії
task-bin = До кошика
task-restore = Повернути з кошика
task-duplicate = Скопіювати як нове завдання
task-rename = Змінити назву

# Board and calendar.
task-board-todo = До виконання
task-board-work = У роботі
task-board-confirm = На підтвердження
task-board-done = Виконані
task-board-empty = Тут немає завдань.
task-board-more = { $count ->
    [one] Показати ще { $count } завдання
    [few] Показати ще { $count } завдання
   *[many] Показати ще { $count } завдань
}
task-move-to-of = Перемістити до…: { $title }
task-cal-month = Місяць
task-cal-week = Тиждень
task-cal-agenda = Перелік
task-cal-span = Показаний період
task-cal-before = Назад
task-cal-after = Вперед
task-cal-today = Сьогодні
task-cal-empty = За цей період строків немає.
task-cal-more = { $count ->
    [one] ще { $count }
    [few] ще { $count }
   *[many] ще { $count }
}
task-cal-left = { $count ->
    [one] { $count } завдання не вмістилося. Звузьте фільтром.
    [few] { $count } завдання не вмістилися. Звузьте фільтром.
   *[many] { $count } завдань не вмістилося. Звузьте фільтром.
}
task-day = { $count ->
    [one] { $day }, { $count } строк
    [few] { $day }, { $count } строки
   *[many] { $day }, { $count } строків
}
tasks-reports = Звіти
tasks-hand-over = Передати чиїсь завдання
tasks-import = Імпортувати завдання з файлу
