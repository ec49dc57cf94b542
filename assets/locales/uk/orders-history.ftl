# What was done with collective orders, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-order-add = Доручення надіслано: { $subject }
history-lines-add = До доручення додано ради: { $subject }
history-lines-remove = З доручення вилучено ради: { $subject }
history-line-edit = Змінено рядок доручення: { $subject }
history-lines-extend = Строк продовжено: { $subject }
history-answer-import = Прийнято таблицю відповіді: { $subject }
history-council-merge = Раду об’єднано: { $subject }
history-lines-mark = { $count ->
    [one] Позначено { $count } рядок доручення
    [few] Позначено { $count } рядки доручення
    [many] Позначено { $count } рядків доручення
   *[other] Позначено { $count } рядка доручення
}
history-lines-remind = { $count ->
    [one] Нагадано { $count } раді: { $subject }
    [few] Нагадано { $count } радам: { $subject }
    [many] Нагадано { $count } радам: { $subject }
   *[other] Нагадано { $count } радам: { $subject }
}

act-order-add = Доручення надіслано
act-lines-add = До доручення додано ради
act-lines-remove = З доручення вилучено ради
act-lines-mark = Відповіді позначено
act-line-edit = Змінено рядок доручення
act-lines-extend = Радам продовжено строк
act-lines-remind = Радам нагадано
act-answer-import = Прийнято таблицю відповіді
act-council-merge = Раду об’єднано
