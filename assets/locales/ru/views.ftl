# Saved views: kept questions of a screen, in the rail with their counts.

views-title = Сохранённые виды
views-short = Виды
views-one = Вид
views-link = { $name }: { $n }
views-save = Сохранить вид
views-save-lead = Сохраняются нынешние поиск, фильтры и порядок. Вид всегда под рукой в «Сохранённых видах», с количеством.
views-name = Название вида
views-everybody = Показывать всем
views-everybody-hint = Без отметки его видите только вы.
views-replaces = Вид с таким названием уже есть. Он будет заменён.
views-replace = Заменить вид
views-arrange = Упорядочить виды
views-arrange-lead = В меню слева: Alt+↑ и Alt+↓ передвигают вид, F2 переименовывает, Del удаляет.
views-empty = Сохранённых видов нет. Отфильтруйте список людей и выберите «Сохранить вид».
views-up = Передвинуть выше: { $name }
views-down = Передвинуть ниже: { $name }
views-remove = Удалить вид: { $name }
views-key-up = передвинуть вид выше
views-key-down = передвинуть вид ниже
views-key-rename = переименовать вид
views-key-remove = удалить вид
command-stale = Показать карточки, которые надо проверить
