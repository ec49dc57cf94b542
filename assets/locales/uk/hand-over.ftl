# The hand-over of a desk.
# Families: hand-part-<DeskPart>.

command-hand-over = Передати завдання особи
hand-menu = Передати завдання…
hand-title = Передавання завдань
hand-lead = Усе, що веде одна особа, переходить до іншої однією дією, яку можна скасувати.
hand-from = Від кого
hand-to = Кому
hand-note = Примітка
hand-note-hint = Наприклад: відпустка до 15 січня.
hand-parts = Що передається
hand-part-responsible = відповідальний
hand-part-controller = контролює
hand-part-author = автор
hand-part-co_executor = співвиконавець
hand-part-informed = поінформований
hand-part-step = кроки списку
hand-author-hint = хто дав завдання, зазвичай лишається
hand-tasks = Завдання, що передаються
hand-no-term = без строку
hand-give = { $count ->
    [one] Передати { $n } завдання
    [few] Передати { $n } завдання
    [many] Передати { $n } завдань
   *[other] Передати { $n } завдання
}
hand-count = { $count ->
    [one] { $n } завдання
    [few] { $n } завдання
    [many] { $n } завдань
   *[other] { $n } завдання
}
hand-nothing = Передавати нічого. Оберіть хоча б одне завдання.
hand-empty = { $name }: відкритих завдань немає
hand-empty-text = Передавати нічого.
hand-copy = Копіювати список
hand-copied = Список скопійовано: { $count }.
hand-copy-head = Передавання завдань: { $from } → { $to }, { $date }
hand-copy-note = Примітка: { $note }
hand-col-number = №
hand-col-title = Завдання
hand-col-part = Роль
hand-col-state = Стан
hand-col-due = Строк
hand-records = Здійснені передавання
