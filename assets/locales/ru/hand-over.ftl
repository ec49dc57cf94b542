# The hand-over of a desk.
# Families: hand-part-<DeskPart>.

command-hand-over = Передать задания человека
hand-menu = Передать задания…
hand-title = Передача заданий
hand-lead = Всё, что ведёт один человек, переходит к другому одним действием, которое можно отменить.
hand-from = От кого
hand-to = Кому
hand-note = Примечание
hand-note-hint = Например: отпуск до 15 января.
hand-parts = Что передаётся
hand-part-responsible = ответственный
hand-part-controller = контролирует
hand-part-author = автор
hand-part-co_executor = соисполнитель
hand-part-informed = информируемый
hand-part-step = шаги списка
hand-author-hint = кто дал задание, обычно остаётся
hand-tasks = Передаваемые задания
hand-no-term = без срока
hand-give = { $count ->
    [one] Передать { $n } задание
    [few] Передать { $n } задания
    [many] Передать { $n } заданий
   *[other] Передать { $n } задания
}
hand-count = { $count ->
    [one] { $n } задание
    [few] { $n } задания
    [many] { $n } заданий
   *[other] { $n } задания
}
hand-nothing = Передавать нечего. Выберите хотя бы одно задание.
hand-empty = { $name }: открытых заданий нет
hand-empty-text = Передавать нечего.
hand-copy = Копировать список
hand-copied = Список скопирован: { $count }.
hand-copy-head = Передача заданий: { $from } → { $to }, { $date }
hand-copy-note = Примечание: { $note }
hand-col-number = №
hand-col-title = Задание
hand-col-part = Роль
hand-col-state = Состояние
hand-col-due = Срок
hand-records = Сделанные передачи
