# Acts on the chosen rows of the directory, and copies for letters and calls.

bulk-edit = Змінити
bulk-edit-title = { $count ->
    [one] Змінити { $n } картку
    [few] Змінити { $n } картки
   *[many] Змінити { $n } карток
}
bulk-edit-lead = Що лишите порожнім, не зміниться. Уся зміна скасовується разом: Ctrl+Z.
bulk-institution = Нова установа або відділ
bulk-duty = Слова перед обов’язками
bulk-prefix-from = Номери, що починаються з
bulk-prefix-to = починатимуться з
bulk-prefix-hint = Наприклад, 0-257-2
bulk-prefix-read = Читається: { $digits }
bulk-prefix-bad = Напишіть перші цифри, як-от 0-257-2.
bulk-prefix-both = Напишіть цифрами і старий початок, і новий.
bulk-checked = Позначити, що картки перевірено сьогодні
bulk-nothing = Жодна картка не змінилася: усі вже такі.
bulk-nothing-asked = Заповніть хоча б одне поле.
bulk-group = Додати до групи
bulk-group-title = { $count ->
    [one] Додати до групи { $n } особу
    [few] Додати до групи { $n } особи
   *[many] Додати до групи { $n } осіб
}
bulk-group-which = Група
bulk-group-vacant = { $count ->
    [one] { $n } вакантна посада лишається поза групою.
    [few] { $n } вакантні посади лишаються поза групою.
   *[many] { $n } вакантних посад лишаються поза групою.
}
bulk-group-none = Серед вибраних рядків лише вакантні посади. До груп входять особи.
bulk-ungroup = Вилучити з групи «{ $name }»
bulk-check = Позначити перевіреними сьогодні
bulk-export = Експортувати вибрані рядки
bulk-emails = Копіювати адреси e-mail
bulk-emails-shown = Копіювати адреси e-mail зі списку
bulk-emails-copied = { $count ->
    [one] Скопійовано { $n } адресу e-mail. Карток без адреси: { $without }.
    [few] Скопійовано { $n } адреси e-mail через «;». Карток без адреси: { $without }.
   *[many] Скопійовано { $n } адрес e-mail через «;». Карток без адреси: { $without }.
}
bulk-no-emails = Жодна картка не має адреси e-mail, яку можна копіювати.
bulk-phones = Копіювати імена й телефони
bulk-phones-shown = Копіювати імена й телефони зі списку
bulk-phones-copied = { $count ->
    [one] Скопійовано телефони { $n } картки. Карток без телефону: { $without }.
    [few] Скопійовано телефони { $n } карток. Карток без телефону: { $without }.
   *[many] Скопійовано телефони { $n } карток. Карток без телефону: { $without }.
}
bulk-no-phones = Жодна картка не має телефону, який можна копіювати.
bulk-more = Інші дії з вибраними рядками
