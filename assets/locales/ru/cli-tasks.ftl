# desk task.
cli-command-task = Задачи на контроле
cli-command-task-add = Добавить задачу; строка читается, как в окне
cli-command-task-list = Список открытых задач
cli-command-task-export = Записать список в файл; окончание говорит формат: .xlsx, .csv, .ics, .pdf, .docx
cli-command-task-show = Показать задачу
cli-command-task-move = Изменить состояние задачи
cli-command-task-extend = Продлить срок задачи
cli-value-task-line = Задача, например: Запросить списки до пятницы #выборы
cli-value-task = Номер задачи (14/2026, или 14 для этого года)
cli-value-state = Новое состояние
cli-option-plain = Вся строка – название, ничего из неё не распознаётся
cli-option-due = Срок: день или слова («через 10 рабочих дней»)
cli-option-no-term = У задачи нет срока
cli-option-responsible = Кто отвечает
cli-option-controller = Кто контролирует
cli-option-council = Местный совет; при добавлении можно повторить
cli-option-label = Метка; можно повторить
cli-option-details = Что нужно сделать, подробно
cli-option-control = Поставить на контроль
cli-option-all = И закрытые тоже
cli-option-closed = Только закрытые
cli-option-overdue = Только просроченные
cli-option-state = Только в этих состояниях
cli-option-due-from = Со сроком с этого дня
cli-option-due-to = Со сроком до этого дня
cli-option-reason = Причина
cli-option-result = Что сделано
cli-option-document = Ответный документ
cli-option-performed = День исполнения; иначе сегодня
cli-option-until = До какого дня приостановлено
cli-option-off-day = День снятия с контроля; иначе сегодня
cli-option-act = Акт, которым решено
cli-option-new-due = Новый срок: день или слова
cli-option-asked-by = Кто просил о продлении
cli-option-asked = Только просьба; решение будет позже
cli-task-none = Ни одной задачи.
cli-task-state = Состояние: { $value }
cli-task-due = Срок: { $value }
cli-task-first-due = Первоначальный срок: { $value }
cli-task-responsible = Отвечает: { $value }
cli-task-controller = Контролирует: { $value }
cli-task-basis = Основание: { $value }
cli-task-councils = Советы: { $value }
cli-task-labels = Метки: { $value }
cli-task-repeat = Повторяется: { $value }
cli-task-result = Результат: { $value }
cli-task-late = { $n ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
   *[many] просрочено на { $n } дней
}
cli-task-was-late = { $n ->
    [one] с опозданием на { $n } день
    [few] с опозданием на { $n } дня
   *[many] с опозданием на { $n } дней
}
cli-task-files = Файлы: { $value }
cli-task-no-files = Приложенных файлов нет.
cli-task-file-away = здесь нет
cli-command-task-attach = Приложить файлы к задаче
cli-command-task-files = Показать файлы задачи или записать их в папку
cli-value-attach = Файлы
cli-option-save = Записать файлы в эту папку; ничего не заменяется
