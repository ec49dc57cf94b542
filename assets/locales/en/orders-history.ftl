# What was done with collective orders, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-order-add = Order sent: { $subject }
history-lines-add = Councils added to the order: { $subject }
history-lines-remove = Councils taken off the order: { $subject }
history-line-edit = Line of an order changed: { $subject }
history-lines-extend = Term extended: { $subject }
history-answer-import = Answer table taken in: { $subject }
history-council-merge = Council merged: { $subject }
history-lines-mark = { $count ->
    [one] One line of an order marked
   *[other] { $count } lines of an order marked
}
history-lines-remind = { $count ->
    [one] One council reminded: { $subject }
   *[other] { $count } councils reminded: { $subject }
}

act-order-add = Order sent
act-lines-add = Councils added to an order
act-lines-remove = Councils taken off an order
act-lines-mark = Answers marked
act-line-edit = Line of an order changed
act-lines-extend = Term of councils extended
act-lines-remind = Councils reminded
act-answer-import = Answer table taken in
act-council-merge = Council merged
