# Що зроблено з виборами, для журналу.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-election-add = Вибори додано: { $subject }
history-election-edit = Вибори змінено: { $subject }
history-election-move = Строки виборів перенесено: { $subject }
history-election-bin = Вибори переміщено до кошика: { $subject }
history-election-restore = Вибори повернено з кошика: { $subject }
history-election-close = Вибори закрито або відкрито знову: { $subject }
history-programme-add = До програми додано захід: { $subject }
history-programme-edit = Змінено захід програми: { $subject }
history-programme-bin = Заходи вилучено з програми: { $subject }
history-programme-hand = Заходи передано виконавцям: { $subject }
history-official-import = Прийнято офіційну програму: { $subject }
history-programme-mark = { $count ->
    [one] Позначено { $count } захід програми
    [few] Позначено { $count } заходи програми
    [many] Позначено { $count } заходів програми
   *[other] Позначено { $count } заходу програми
}

act-election-add = Вибори додано
act-election-edit = Вибори змінено
act-election-move = Строки виборів перенесено
act-election-bin = Вибори переміщено до кошика
act-election-restore = Вибори повернено з кошика
act-election-close = Вибори закрито або відкрито знову
act-programme-add = До програми додано захід
act-programme-edit = Змінено захід програми
act-programme-bin = Заходи вилучено з програми
act-programme-hand = Заходи передано виконавцям
act-official-import = Прийнято офіційну програму
act-programme-mark = Заходи програми позначено
