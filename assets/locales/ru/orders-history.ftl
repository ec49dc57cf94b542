# What was done with collective orders, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-order-add = Поручение отправлено: { $subject }
history-lines-add = К поручению добавлены советы: { $subject }
history-lines-remove = Из поручения убраны советы: { $subject }
history-line-edit = Изменена строка поручения: { $subject }
history-lines-extend = Срок продлён: { $subject }
history-answer-import = Принята таблица ответа: { $subject }
history-council-merge = Совет объединён: { $subject }
history-lines-mark = { $count ->
    [one] Отмечена { $count } строка поручения
    [few] Отмечено { $count } строки поручения
    [many] Отмечено { $count } строк поручения
   *[other] Отмечено { $count } строки поручения
}
history-lines-remind = { $count ->
    [one] Напомнили { $count } совету: { $subject }
    [few] Напомнили { $count } советам: { $subject }
    [many] Напомнили { $count } советам: { $subject }
   *[other] Напомнили { $count } советам: { $subject }
}

act-order-add = Поручение отправлено
act-lines-add = К поручению добавлены советы
act-lines-remove = Из поручения убраны советы
act-lines-mark = Ответы отмечены
act-line-edit = Изменена строка поручения
act-lines-extend = Советам продлён срок
act-lines-remind = Советам напомнили
act-answer-import = Принята таблица ответа
act-council-merge = Совет объединён
