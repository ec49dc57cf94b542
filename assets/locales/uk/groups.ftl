# Groups of people: chosen by hand, or kept by a rule.
groups-title = Групи
groups-count = { $count ->
    [one] { $n } група
    [few] { $n } групи
   *[many] { $n } груп
}
groups-people = { $count ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
groups-new = Нова група
groups-name = Назва групи
groups-by-hand = вибрані особи
groups-by-rule = за правилом: { $rule }
groups-acts = Дії: { $name }
groups-emails-of = Копіювати адреси e-mail: { $name }
groups-change = Змінити назву й учасників
groups-rename = Перейменувати групу
groups-remove = Видалити групу
groups-edit = Група «{ $name }»
groups-save = Зберегти групу
groups-members = Учасники
groups-members-none = Ще немає учасників. Напишіть ім’я вище.
groups-member-add = Додати особу
groups-member-remove = Вилучити з групи: { $name }
groups-rule-note = Учасників визначає правило: { $rule }.
groups-empty-title = Ще немає груп
groups-empty-text = Група створюється з рядків, вибраних у списку, з теперішніх фільтрів або тут: «Нова група».
groups-from-list = Створити групу з показаного списку
groups-how = Хто входить до групи
groups-how-rule = За правилом: { $rule }
groups-how-rule-hint = Хто відповідає, входить сам; хто вже не відповідає, виходить.
groups-how-shown = { $count ->
    [one] Лише { $n } особа з теперішнього списку
    [few] Лише { $n } особи з теперішнього списку
   *[many] Лише { $n } осіб із теперішнього списку
}
groups-how-shown-hint = Учасники змінюються лише вручну.
groups-how-no-rule = Правило складається з установи, ради, посади та слів пошуку, без інших фільтрів.
groups-rule-words = слова «{ $words }»
