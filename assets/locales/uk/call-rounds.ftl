# Rounds of calls. Families: round-result-<CallResult>, round-tally-<CallResult>.

round-title = Обдзвони
round-open-list = Відкрити обдзвони
round-new = Новий обдзвін
round-new-from = Обдзвонити всіх
round-empty-title = Ще немає обдзвонів
round-empty-text = Обдзвін — це список тих, кому треба зателефонувати; тут одразу позначають, хто відповів і що пообіцяв.
round-list-count = { $count ->
    [one] { $n } обдзвін
    [few] { $n } обдзвони
   *[many] { $n } обдзвонів
}
round-name = Назва обдзвону
round-name-of-day = Обдзвін, { $date }
round-note = Що треба сказати
round-whom = Кому телефонувати
round-whom-picked = { $count ->
    [one] Обраний рядок ({ $n })
    [few] Обрані рядки ({ $n })
   *[many] Обрані рядки ({ $n })
}
round-whom-shown = { $count ->
    [one] Що зараз у списку ({ $n } рядок)
    [few] Що зараз у списку ({ $n } рядки)
   *[many] Що зараз у списку ({ $n } рядків)
}
round-whom-group = Група: { $name } ({ $n })
round-make = Почати обдзвін
round-edit = Змінити назву обдзвону
round-save = Зберегти обдзвін
round-close = Завершити обдзвін
round-reopen = Відкрити обдзвін знову
round-remove = Видалити обдзвін
round-removed = Цього обдзвону вже немає. Можливо, його видалено або скасовано.
round-closed = завершено
round-closed-on = Завершено { $date }
round-back = До списку обдзвонів
round-progress = { $done } з { $total }
round-lines = Дзвінки обдзвону
round-no-phone = без телефону
round-promised-on = Обіцяно до
round-promised-by = до { $date }
round-line-note = Що сказано
round-line-note-of = Що сказано: { $name }
round-result-of = Результат: { $name }
round-all-done = Усім зателефоновано.
round-copy = Копіювати як таблицю
round-copied = { $count ->
    [one] Скопійовано { $n } рядок.
    [few] Скопійовано { $n } рядки.
   *[many] Скопійовано { $n } рядків.
}
round-col-who = Хто
round-keys = У списку: 1 відповів, 2 не відповідає, 3 обіцяно, 0 не телефонували. F2 — записати сказане, Ctrl+Enter — наступний.
round-key-mark = позначити
round-next = Перейти до наступного
round-key-next = наступний
round-key-note = що сказано

round-result-open = Не телефонували
round-result-reached = Відповів
round-result-no-answer = Не відповідає
round-result-promised = Обіцяно
round-tally-open = { $count ->
    [one] { $n } не обдзвонений
    [few] { $n } не обдзвонені
   *[many] { $n } не обдзвонених
}
round-tally-reached = { $count ->
    [one] { $n } відповів
    [few] { $n } відповіли
   *[many] { $n } відповіли
}
round-tally-no-answer = { $count ->
    [one] { $n } не відповідає
    [few] { $n } не відповідають
   *[many] { $n } не відповідають
}
round-tally-promised = { $count ->
    [one] { $n } обіцяв
    [few] { $n } обіцяли
   *[many] { $n } обіцяли
}

field-promised_on = Обіцяно до
