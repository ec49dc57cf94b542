# Что сделано с выборами, для журнала.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-election-add = Выборы добавлены: { $subject }
history-election-edit = Выборы изменены: { $subject }
history-election-move = Сроки выборов перенесены: { $subject }
history-election-bin = Выборы перемещены в корзину: { $subject }
history-election-restore = Выборы возвращены из корзины: { $subject }
history-election-close = Выборы закрыты или открыты снова: { $subject }
history-programme-add = В программу добавлено мероприятие: { $subject }
history-programme-edit = Изменено мероприятие программы: { $subject }
history-programme-bin = Мероприятия убраны из программы: { $subject }
history-programme-hand = Мероприятия переданы исполнителям: { $subject }
history-official-import = Принята официальная программа: { $subject }
history-programme-mark = { $count ->
    [one] Отмечено { $count } мероприятие программы
    [few] Отмечено { $count } мероприятия программы
    [many] Отмечено { $count } мероприятий программы
   *[other] Отмечено { $count } мероприятия программы
}

act-election-add = Выборы добавлены
act-election-edit = Выборы изменены
act-election-move = Сроки выборов перенесены
act-election-bin = Выборы перемещены в корзину
act-election-restore = Выборы возвращены из корзины
act-election-close = Выборы закрыты или открыты снова
act-programme-add = В программу добавлено мероприятие
act-programme-edit = Изменено мероприятие программы
act-programme-bin = Мероприятия убраны из программы
act-programme-hand = Мероприятия переданы исполнителям
act-official-import = Принята официальная программа
act-programme-mark = Мероприятия программы отмечены
