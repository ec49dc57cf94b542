# desk task.
cli-command-task = Завдання на контролі
cli-command-task-add = Додати завдання; рядок читається, як у вікні
cli-command-task-list = Список відкритих завдань
cli-command-task-export = Записати список у файл; закінчення каже формат: .xlsx, .csv, .ics, .pdf, .docx
cli-command-task-show = Показати завдання
cli-command-task-move = Змінити стан завдання
cli-command-task-extend = Продовжити строк завдання
cli-value-task-line = Завдання, наприклад: Запитати списки до п’ятниці #вибори
cli-value-task = Номер завдання (14/2026, або 14 для цього року)
cli-value-state = Новий стан
cli-option-plain = Увесь рядок є назвою, нічого з нього не розпізнається
cli-option-due = Строк: день або слова («через 10 робочих днів»)
cli-option-no-term = Завдання не має строку
cli-option-responsible = Хто відповідає
cli-option-controller = Хто контролює
cli-option-council = Місцева рада; при додаванні можна повторити
cli-option-label = Мітка; можна повторити
cli-option-details = Що треба зробити, докладно
cli-option-control = Поставити на контроль
cli-option-all = І закриті теж
cli-option-closed = Лише закриті
cli-option-overdue = Лише прострочені
cli-option-state = Лише в цих станах
cli-option-due-from = Зі строком від цього дня
cli-option-due-to = Зі строком до цього дня
cli-option-reason = Причина
cli-option-result = Що зроблено
cli-option-document = Документ-відповідь
cli-option-performed = День виконання; інакше сьогодні
cli-option-until = До якого дня призупинено
cli-option-off-day = День зняття з контролю; інакше сьогодні
cli-option-act = Акт, яким вирішено
cli-option-new-due = Новий строк: день або слова
cli-option-asked-by = Хто просив продовжити
cli-option-asked = Лише прохання; рішення буде пізніше
cli-task-none = Жодного завдання.
cli-task-state = Стан: { $value }
cli-task-due = Строк: { $value }
cli-task-first-due = Початковий строк: { $value }
cli-task-responsible = Відповідає: { $value }
cli-task-controller = Контролює: { $value }
cli-task-basis = Підстава: { $value }
cli-task-councils = Ради: { $value }
cli-task-labels = Мітки: { $value }
cli-task-repeat = Повторюється: { $value }
cli-task-result = Результат: { $value }
cli-task-late = { $n ->
    [one] прострочено на { $n } день
    [few] прострочено на { $n } дні
   *[many] прострочено на { $n } днів
}
cli-task-was-late = { $n ->
    [one] із запізненням на { $n } день
    [few] із запізненням на { $n } дні
   *[many] із запізненням на { $n } днів
}
cli-task-files = Файли: { $value }
cli-task-no-files = Долучених файлів немає.
cli-task-file-away = тут немає
cli-command-task-attach = Долучити файли до завдання
cli-command-task-files = Показати файли завдання або записати їх у теку
cli-value-attach = Файли
cli-option-save = Записати файли в цю теку; нічого не замінюється
