# Saved views: kept questions of a screen, in the rail with their counts.

views-title = Збережені подання
views-short = Подання
views-one = Подання
views-link = { $name }: { $n }
views-save = Зберегти подання
views-save-lead = Зберігаються теперішні пошук, фільтри та порядок. Подання завжди під рукою в «Збережених поданнях», із кількістю.
views-name = Назва подання
views-everybody = Показувати всім
views-everybody-hint = Без позначки його бачите лише ви.
views-replaces = Подання з такою назвою вже є. Його буде замінено.
views-replace = Замінити подання
views-arrange = Упорядкувати подання
views-arrange-lead = У меню ліворуч: Alt+↑ і Alt+↓ пересувають подання, F2 перейменовує, Del видаляє.
views-empty = Збережених подань немає. Відфільтруйте список осіб і виберіть «Зберегти подання».
views-up = Пересунути вище: { $name }
views-down = Пересунути нижче: { $name }
views-remove = Видалити подання: { $name }
views-key-up = пересунути подання вище
views-key-down = пересунути подання нижче
views-key-rename = перейменувати подання
views-key-remove = видалити подання
command-stale = Показати картки, які треба перевірити
