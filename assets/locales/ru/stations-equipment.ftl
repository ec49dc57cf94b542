# Оснащение участков: нормы, что есть, чего не хватает. Families: equip-filter-<какие>, equip-norm-<как>, equip-edit-<что>.

equip-station = Участок
equip-place = Населённый пункт, помещение
equip-voters = Избирателей
equip-total = Есть / нужно, всего
equip-lacks = не хватает { $n }
equip-cell-lack = не хватает { $n }
equip-typed = потребность указана для этого участка
equip-edit-have = { $name } на участке { $number }: сколько есть
equip-edit-need = { $name } на участке { $number }: сколько нужно
equip-none-found = Ни один участок не подходит. Выберите «Все».
equip-key-cell = ячейка
equip-key-have = сколько есть
equip-key-need = сколько нужно здесь
equip-key-clear = не посчитано
equip-key-lack = только нехватки
equip-norms = Нормы
equip-plan = Переместить и купить
equip-print = Напечатать
equip-filter = Какие участки видны
equip-filter-all = Все
equip-filter-lack = Только нехватки
equip-filter-uncounted = Непосчитанные
equip-empty-title = Участков пока нет
equip-empty-text = Сначала возьмите участки в выборы или добавьте их в реестр.
equip-plan-title = Как покрыть нехватку
equip-moves = Переместить с участка на участок
equip-moves-none = Ни на одном участке нет лишнего, чего не хватает другим.
equip-move = { $name }: { $n }, с { $from } на { $to }
equip-purchases = Купить
equip-purchases-none = Из посчитанного покупать ничего не нужно.
equip-plan-unknown = Не учтено, потому что норма не указана: { $names }.
equip-close = Закрыть
equip-norms-title = Нормы обеспечения
equip-norms-text = Программа не выдумывает норм. Где нормы нет, впишите её из официального текста, с актом и статьёй.
equip-no-norm = без нормы
equip-norm-edit = Указать норму
equip-norm-edit-of = Указать норму: { $name }
equip-item-out = Убрать
equip-item-out-of = Убрать из списка: { $name }
equip-item-back = Вернуть
equip-item-back-of = Вернуть в список: { $name }
equip-item-new = Добавить предмет
equip-item-name = Что это
equip-item-unit = Единица
equip-norm-kind = Как считается
equip-norm-none = Норма неизвестна
equip-norm-each = Одинаково на каждый участок
equip-norm-bands = По числу избирателей
equip-norm-per = По одному на столько избирателей
equip-norm-each-n = Сколько на участок
equip-norm-per-voters = Один на сколько избирателей
equip-norm-least = Но не меньше
equip-band-up-to = До скольких избирателей
equip-band-n = Сколько нужно
equip-band-add = Добавить ступень
equip-band-hint = В последней ступени число избирателей оставьте пустым: она для всех больших участков.
equip-act = Акт
equip-ref = Статья, пункт
equip-source = Откуда взято
equip-source-hint = Например: официальный вестник, приложение 2
equip-trust = Насколько надёжна
equip-norm-wrong = В одном из полей не целое число. Норма не записана; исправьте поле.
equip-norm-save = Сохранить норму
equip-without-norm = { $count ->
    [one] { $n } предмет без нормы
    [few] { $n } предмета без нормы
    [many] { $n } предметов без нормы
   *[other] { $n } предмета без нормы
}
equip-without-voters = { $count ->
    [one] На { $n } участке не указано число избирателей
    [few] На { $n } участках не указано число избирателей
    [many] На { $n } участках не указано число избирателей
   *[other] На { $n } участка не указано число избирателей
}
equip-plan-uncounted = { $count ->
    [one] { $n } ячейка ещё не посчитана: она не учтена.
    [few] { $n } ячейки ещё не посчитаны: они не учтены.
    [many] { $n } ячеек ещё не посчитано: они не учтены.
   *[other] { $n } ячейки ещё не посчитано: они не учтены.
}
equip-uncounted = не посчитано
equip-have = есть { $n }
equip-need = нужно { $n }
equip-need-unknown = потребность неизвестна
