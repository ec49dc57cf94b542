# Forms for councils and answers by file.
# Families: return-fault-<ReturnFault>, return-problem-<ReturnCode>, return-field-<ReturnField>, return-row-<ReturnRowKind>, error-<ErrorCode>.
return-form-number = Поручение №
return-form-title = Что требуется
return-form-term = Срок
return-form-council = Совет
return-form-code = Код (не удалять)
return-form-answer-no = Номер ответа
return-form-answer-date = Дата ответа
return-form-note = Примечания
return-form-hint = Заполните поля в рамках и отправьте файл обратно.
return-form-hint-table = Заполните поля в рамках и таблицу ниже и отправьте файл обратно.
return-form-hint-name = Напишите название совета, заполните поля в рамках и отправьте файл обратно.
return-form-hint-name-table = Напишите название совета, заполните поля в рамках и таблицу ниже и отправьте файл обратно.

# What cannot be taken.
return-fault-unreadable = Из этого файла не читается таблица.
return-fault-not_a_form = Это не бланк этой программы: не найдены ни код, ни номер поручения с названием совета.
return-fault-no_order = Поручения № { $number } из бланка нет в этом файле.
return-fault-other_order = Бланк другого поручения: № { $number }, «{ $title }». Откройте его лист и примите ответ там.
return-fault-no_line = Совета «{ $name }» из бланка нет среди адресатов поручения.
return-fault-other_form = В таблице файла нет нужных столбцов. Отправьте совету бланк этого поручения.
return-fault-too_large = В таблице больше { $limit } строк. Приложите её как файл.
return-fault-empty = В бланке ничего не заполнено.
return-fault-not_sent = Поручение ещё черновик: его никто не получил.
return-fault-excused = Совет освобождён от ответа. Сначала верните его строку к «отправлено».
return-fault-twice = Другой файл в списке от того же совета. Оставьте только один.
return-fault-changed = Файл изменился после чтения. Прочитайте его снова.
return-problem-not_a_date = Не дата: «{ $value }»; пишется, например, 12.09.2026. Поле остаётся как было.
return-problem-in_future = Дата «{ $value }» в будущем. Поле остаётся как было.
return-problem-too_long = Слишком длинный текст, не берётся: «{ $value }…»
return-problem-missing_column = Нет столбца «{ $value }»; остаётся пустым.
return-problem-unknown_column = Столбец «{ $value }» не запрашивался и не берётся.
return-problem-faulty_cell = Ячейка с ошибкой в их таблице; остаётся пустой.
return-problem-no_value = Формула без результата; остаётся пустой.
return-field-answer_no = № ответа
return-field-answer_date = Дата ответа
return-field-note = Примечания
return-row-same = без изменений
return-row-added = добавлена
return-row-removed = убрана
return-row-changed = изменена

error-return-not-taken = Бланк «{ $name }» не принят: { $fault ->
    [changed] изменился после чтения.
    [twice] другой файл от того же совета.
    [empty] ничего не заполнено.
    [excused] совет освобождён.
    [not_sent] поручение ещё черновик.
   *[other] не подходит к этому поручению.
 } Ничего не изменено. Уберите файл из списка или прочитайте файлы снова.
field-answer = Таблица ответа
