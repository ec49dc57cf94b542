# Выборы в командной строке. Families: cli-election-mark-<mark>.

cli-command-election = Выборы: их программа, перенос дня
cli-command-election-new = Добавляет выборы с их календарной программой
cli-command-election-show = Показывает список выборов или программу одних из них
cli-command-election-move = Переносит день выборов и всё, что от него считается
cli-value-election = Выборы: название, его начало, id или его первые знаки
cli-option-election-day = День выборов; без него проект со строками E−35
cli-option-election-name = Название; иначе по виду и дню
cli-option-election-councils = Советы, где они проходят; иначе весь район
cli-option-copy-from = Прежние выборы, из которых берутся собственные строки, люди и заметки
cli-option-second-round-of = Первый тур этих выборов
cli-option-past = День прошёл, и его вводят именно так
cli-option-new-day = Новый день; пустой текст снова делает их проектом
cli-election-none = В файле нет выборов.
cli-election-sum = Строк { $total }: исполнено { $done }, срок прошёл { $overdue }, в течение семи дней { $soon }, подтвердить или практика { $uncertain }
cli-election-stays = остаётся
cli-election-moved = Перенесено строк: { $count }. Остаются: { $stays }. Задач вслед: { $tasks }.
cli-election-would-move = Перенеслось бы строк: { $count }. Осталось бы: { $stays }. Задач вслед: { $tasks }. Ничего не записано.
cli-election-mark-planned = запланировано
cli-election-mark-in_work = в работе
cli-election-mark-soon = приближается
cli-election-mark-overdue = срок прошёл
cli-election-mark-done = исполнено
cli-election-mark-done_late = исполнено с опозданием
cli-election-mark-not_applicable = не применяется
