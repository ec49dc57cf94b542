# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Черновик
task-state-planned = Запланировано
task-state-assigned = Направлено
task-state-accepted = Принято
task-state-in_progress = В работе
task-state-suspended = Приостановлено
task-state-refused = Отклонено
task-state-reported = Отчитано
task-state-returned = Возвращено
task-state-done = Исполнено
task-state-off_control = Снято с контроля
task-state-cancelled = Отменено
task-state-skipped = Пропущено

nav-tasks = Задачи
palette-task = Задачи
command-tasks = Открыть задачи
tasks-title = Задачи
tasks-view = Вид задач
tasks-view-list = Список
tasks-view-board = Доска
tasks-view-calendar = Календарь
tasks-search = Поиск в задачах
tasks-search-hint = Поиск в списке
tasks-search-clear = Очистить поиск
tasks-open-count = { $count ->
    [one] { $n } открытая
    [few] { $n } открытые
   *[many] { $n } открытых
}
tasks-found = { $count ->
    [one] { $n } задача
    [few] { $n } задачи
   *[many] { $n } задач
}
tasks-empty-title = Задач пока нет
tasks-empty-text = Здесь стоят задачи с основанием, ответственным и сроком. Для новой задачи достаточно названия.
tasks-none-title = Ничего не найдено
tasks-none-text = Ни одна задача не проходит фильтры.
tasks-none-everywhere = Искать везде
tasks-none-create = Создать «{ $title }»

# Rows: lateness, dates, groups.
task-late = { $count ->
    [one] Просрочено на { $count } день
    [few] Просрочено на { $count } дня
   *[many] Просрочено на { $count } дней
}
task-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
task-late-plus = { $count ->
    [one] +{ $count } день
    [few] +{ $count } дня
   *[many] +{ $count } дней
}
task-done-late = Исполнено с опозданием
task-done-late-by = { $count ->
    [one] Исполнено с опозданием на { $count } день
    [few] Исполнено с опозданием на { $count } дня
   *[many] Исполнено с опозданием на { $count } дней
}
task-due-soon = Срок близко
task-in-time = в срок
task-in-time-long = Исполнено в срок
task-no-term = Без срока
task-no-term-yet = Срок не установлен
task-own-term-title = Свой срок: { $own }. Срок: { $due }
task-today = сегодня
task-me = я
task-councils = { $count ->
    [one] { $count } совет
    [few] { $count } совета
   *[many] { $count } советов
}
task-urgent = срочно
task-extended = { $count ->
    [one] продлено { $count }×
    [few] продлено { $count }×
   *[many] продлено { $count }×
}
task-steps-of = { $done } из { $all } шагов
task-subtasks-count = { $count ->
    [one] { $count } подзадача
    [few] { $count } подзадачи
   *[many] { $count } подзадач
}
task-in-series = Повторяющаяся задача
task-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
task-group-overdue = Просроченные
task-group-today = Сегодня
task-group-week = На этой неделе
task-group-later = Позже
task-group-none = Без срока
task-group-closed = Исполненные
task-group-late = { $count ->
    [one] { $count } просроченная
    [few] { $count } просроченные
   *[many] { $count } просроченных
}
task-without-responsible = Без ответственного
task-without-council = Без совета
task-without-source = Без основания
task-caption-overdue = опоздание
task-caption-week = до { $day }
task-caption-closed = за последние 7 дней
task-grouping = Группировка
task-group-by-term = срок
task-group-by-council = совет
task-group-by-responsible = ответственный
task-group-by-source = основание
task-group-by-state = состояние
task-group-by-none = без групп
task-sort-term = Порядок: срок
task-sort-number = Порядок: номер
task-sort-title = Порядок: название
task-sort-changed = Порядок: последнее изменение
task-columns = Столбцы
task-column-title = Задача
task-column-number = №
task-column-councils = Советы
task-column-responsible = Ответственный
task-column-source = Основание
task-column-labels = Метки
task-column-plan = Запланировано
task-column-due = Срок

# Filters.
task-filter-add = Фильтр
task-filter-find = Найти фильтр
task-filter-none = Такого фильтра нет.
task-filter-off = Снять фильтр: { $what }
task-filters-clear = Очистить
task-filter-from = Срок с
task-filter-to = по
task-filter-range = Применить
task-filter-open = Состояние
task-filter-state = Состояние
task-filter-responsible = Ответственный
task-filter-author = Поручил
task-filter-controller = Контролирует
task-filter-involved = Участвует
task-filter-council = Совет
task-filter-source = Основание
task-filter-label = Метка
task-filter-due = Срок
task-filter-parent = подзадачи
task-filter-series = одна серия
task-open-open = открытые
task-open-closed = закрытые
task-open-all = все
task-on-control = на контроле
task-not-on-control = без контроля
task-flag-overdue = просроченные
task-flag-due_soon = с близким сроком
task-flag-waiting = на подтверждение
task-flag-extended = продлённые
task-flag-no_term = без срока
task-flag-orders = Сводные поручения
task-flag-not_orders = Без сводных поручений
task-flag-owed = Есть советы, что должны ответ
task-flag-binned = в корзине
task-due-week = на этой неделе
task-due-month = в этом месяце
task-due-next-month = в следующем месяце

# Keys, bulk acts, menus.
task-key-row = строка вверх или вниз
task-key-fold = Развернуть или свернуть группу
task-key-range = Выбрать несколько строк
task-key-open = Открыть задачу
task-key-pick = Отметить строку
task-key-all = Отметить все задачи
task-key-finish = Исполнить и перейти к следующей
task-key-escape = Назад к списку
task-hint-row = строка
task-hint-pick = отметить
task-hint-term = срок
task-hint-person = ответственный
task-hint-state = состояние
task-space = Пробел
task-picked = { $count ->
    [one] { $n } задача выбрана
    [few] { $n } задачи выбраны
   *[many] { $n } задач выбрано
}
task-pick-none = Снять выбор
task-make-urgent = Отметить срочным
task-make-normal = Снять срочность
task-menu = Действия: { $title }
task-more = Другие действия
task-bin = В корзину
task-restore = Вернуть из корзины
task-duplicate = Скопировать как новую задачу
task-rename = Изменить название

# Board and calendar.
task-board-todo = К исполнению
task-board-work = В работе
task-board-confirm = На подтверждение
task-board-done = Исполненные
task-board-empty = Здесь нет задач.
task-board-more = { $count ->
    [one] Показать ещё { $count } задачу
    [few] Показать ещё { $count } задачи
   *[many] Показать ещё { $count } задач
}
task-move-to-of = Переместить в…: { $title }
task-cal-month = Месяц
task-cal-week = Неделя
task-cal-agenda = Перечень
task-cal-span = Показанный период
task-cal-before = Назад
task-cal-after = Вперёд
task-cal-today = Сегодня
task-cal-empty = В этом периоде сроков нет.
task-cal-more = { $count ->
    [one] ещё { $count }
    [few] ещё { $count }
   *[many] ещё { $count }
}
task-cal-left = { $count ->
    [one] { $count } задача не поместилась. Сузьте фильтром.
    [few] { $count } задачи не поместились. Сузьте фильтром.
   *[many] { $count } задач не поместилось. Сузьте фильтром.
}
task-day = { $count ->
    [one] { $day }, { $count } срок
    [few] { $day }, { $count } срока
   *[many] { $day }, { $count } сроков
}
tasks-reports = Отчёты
tasks-hand-over = Передать чьи-то задачи
tasks-import = Импортировать задачи из файла
