# Вибори в командному рядку. Families: cli-election-mark-<mark>.

cli-command-election = Вибори: їхня програма, перенесення дня
cli-command-election-new = Додає вибори з їхньою календарною програмою
cli-command-election-show = Показує список виборів або програму одних із них
cli-command-election-move = Переносить день виборів і все, що від нього рахується
cli-value-election = Вибори: назва, її початок, id або його перші знаки
cli-option-election-day = День виборів; без нього проєкт із рядками E−35
cli-option-election-name = Назва; інакше за видом і днем
cli-option-election-councils = Ради, де вони відбуваються; інакше весь район
cli-option-copy-from = Давніші вибори, з яких беруться власні рядки, люди та нотатки
cli-option-second-round-of = Перший тур цих виборів
cli-option-past = День минув, і його вводять саме так
cli-option-new-day = Новий день; порожній текст знову робить їх проєктом
cli-election-none = У файлі немає виборів.
cli-election-sum = Рядків { $total }: виконано { $done }, строк минув { $overdue }, упродовж семи днів { $soon }, підтвердити або практика { $uncertain }
cli-election-stays = лишається
cli-election-moved = Перенесено рядків: { $count }. Лишаються: { $stays }. Завдань услід: { $tasks }.
cli-election-would-move = Перенеслося б рядків: { $count }. Лишилося б: { $stays }. Завдань услід: { $tasks }. Нічого не записано.
cli-election-mark-planned = заплановано
cli-election-mark-in_work = у роботі
cli-election-mark-soon = наближається
cli-election-mark-overdue = строк минув
cli-election-mark-done = виконано
cli-election-mark-done_late = виконано із запізненням
cli-election-mark-not_applicable = не застосовується
