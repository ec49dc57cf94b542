# Rounds of calls. Families: round-result-<CallResult>, round-tally-<CallResult>.

round-title = Обзвоны
round-open-list = Открыть обзвоны
round-new = Новый обзвон
round-new-from = Обзвонить всех
round-empty-title = Обзвонов пока нет
round-empty-text = Обзвон — это список тех, кому надо позвонить; здесь сразу отмечают, кто ответил и что обещал.
round-list-count = { $count ->
    [one] { $n } обзвон
    [few] { $n } обзвона
   *[many] { $n } обзвонов
}
round-name = Название обзвона
round-name-of-day = Обзвон, { $date }
round-note = Что надо сказать
round-whom = Кому звонить
round-whom-picked = { $count ->
    [one] Выбранная строка ({ $n })
    [few] Выбранные строки ({ $n })
   *[many] Выбранные строки ({ $n })
}
round-whom-shown = { $count ->
    [one] Что сейчас в списке ({ $n } строка)
    [few] Что сейчас в списке ({ $n } строки)
   *[many] Что сейчас в списке ({ $n } строк)
}
round-whom-group = Группа: { $name } ({ $n })
round-make = Начать обзвон
round-edit = Изменить название обзвона
round-save = Сохранить обзвон
round-close = Завершить обзвон
round-reopen = Открыть обзвон снова
round-remove = Удалить обзвон
round-removed = Этого обзвона больше нет. Возможно, он удалён или отменён.
round-closed = завершён
round-closed-on = Завершён { $date }
round-back = К списку обзвонов
round-progress = { $done } из { $total }
round-lines = Звонки обзвона
round-no-phone = без телефона
round-promised-on = Обещано до
round-promised-by = до { $date }
round-line-note = Что сказали
round-line-note-of = Что сказали: { $name }
round-result-of = Результат: { $name }
round-all-done = Всем позвонили.
round-copy = Копировать как таблицу
round-copied = { $count ->
    [one] Скопирована { $n } строка.
    [few] Скопировано { $n } строки.
   *[many] Скопировано { $n } строк.
}
round-col-who = Кто
round-keys = В списке: 1 ответил, 2 не отвечает, 3 обещано, 0 не звонили. F2 — записать сказанное, Ctrl+Enter — следующий.
round-key-mark = отметить
round-next = Перейти к следующему
round-key-next = следующий
round-key-note = что сказали

round-result-open = Не звонили
round-result-reached = Ответил
round-result-no-answer = Не отвечает
round-result-promised = Обещано
round-tally-open = { $count ->
    [one] { $n } не обзвонен
    [few] { $n } не обзвонены
   *[many] { $n } не обзвонены
}
round-tally-reached = { $count ->
    [one] { $n } ответил
    [few] { $n } ответили
   *[many] { $n } ответили
}
round-tally-no-answer = { $count ->
    [one] { $n } не отвечает
    [few] { $n } не отвечают
   *[many] { $n } не отвечают
}
round-tally-promised = { $count ->
    [one] { $n } обещал
    [few] { $n } обещали
   *[many] { $n } обещали
}

field-promised_on = Обещано до
