# Собственные правила учреждения.
history-own-rule-save = Правило учреждения записано: { $subject }
history-own-rule-remove = Правило учреждения удалено: { $subject }
act-own-rule-save = Правило учреждения записано
act-own-rule-remove = Правило учреждения удалено
prog-kind = Вид выборов
prog-day = День выборов
prog-day-hint = Без дня показан проект: E−35, E−25…
prog-begins = Начало избирательного периода
prog-round = Тур
prog-round-1 = Первый тур
prog-round-2 = Второй тур
prog-sum = { $count ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
prog-uncertain = { $count ->
    [one] { $n } мероприятие — рабочая практика или требует подтверждения. Сверьте с официальной программой.
    [few] { $n } мероприятия — рабочая практика или требуют подтверждения. Сверьте с официальной программой.
    [many] { $n } мероприятий — рабочая практика или требуют подтверждения. Сверьте с официальной программой.
   *[other] { $n } мероприятия — рабочая практика или требуют подтверждения. Сверьте с официальной программой.
}
prog-until = до { $day }
prog-from = с { $day }
prog-print = Печатать программу
term-print-programme = Программа выборов на бумаге
term-print-year = Список дней года на бумаге
term-print-other = Другой вид файла
term-print-xlsx = Таблица Excel
term-print-ics = Календарь (.ics)
rule-new = Новое правило
rule-correct = Исправить для нашего учреждения
rule-change = Изменить правило учреждения
rule-own = правило учреждения
rule-own-corrected = исправлено учреждением
rule-own-mark = [учреждение]
rule-own-only = Только правила учреждения
rule-save = Сохранить правило
rule-leave = Отмена
rule-reset = Вернуть правило из пакета
rule-remove = Удалить правило
rule-corrected-hint = Учреждение исправило это правило. Правило из пакета сохранено, его можно вернуть.
rule-example = Пример
rule-example-from = Если считать от
rule-example-hint = Любой день: 20.11.2026, сегодня, пятница. Не сохраняется.
rule-example-day = Напишите день, и дата вычислится здесь.
rule-group = Для чего правило
rule-group-handling = Документы и обращения
rule-group-elections = Выборы
rule-action = Что нужно сделать
rule-responsible = Кто отвечает
rule-stage = Этап программы
rule-kinds = Для каких выборов
rule-kinds-hint = Ничего не отмечено — для всех.
rule-kind-parliament = парламентские
rule-kind-president = президентские
rule-kind-local_general = всеобщие местные
rule-kind-local_new = новые местные
rule-kind-local_partial = частичные местные
rule-kind-referendum_national = республиканский референдум
rule-kind-referendum_local = местный референдум
rule-when = Когда
rule-direction = Относительно события
rule-direction-before = до
rule-direction-after = после
rule-direction-on = в самый день
rule-anchor = От чего отсчитывается
rule-anchor-line = срок другого правила
rule-line = Другое правило
rule-n = Сколько
rule-n-to = И сколько (второе число)
rule-unit = Что считается
rule-unit-calendar_day = календарные дни
rule-unit-working_day = рабочие дни
rule-unit-hour = часы
rule-unit-month = месяцы
rule-bound = Вычисленный день — это
rule-bound-no_later_than = последний день, когда можно сделать
rule-bound-not_earlier_than = первый день, когда можно сделать
rule-bound-on = единственный день
rule-bound-within = граница промежутка между ним и событием
rule-bound-between = одна граница; другая — по второму числу
rule-bound-open = начало, без конца
rule-counting = Как считается
rule-counting-act = как считает акт
rule-counting-exact_n = ровно столько
rule-counting-n_full_days_between = столько полных остаётся между двумя днями
rule-counting-next_day_first = первый — день после события
rule-roll = Если день нерабочий
rule-roll-none = остаётся так
rule-roll-next_working = переносится на следующий рабочий день
rule-roll-previous_working = переносится на предыдущий рабочий день
rule-time = Час
rule-time-hint = Например 17:00; можно не указывать.
rule-hint = Что искать, если число неизвестно
rule-hint-hint = Без числа правило не даёт никакой даты.
rule-ground = На каком основании
rule-act = Акт
rule-act-other = другой акт, вписанный учреждением
rule-act-title = Название акта
rule-ref = Статья
rule-law-term = Срок словами акта
rule-trust = Насколько надёжно число
rule-source = Откуда взято
rule-source-hint = Например: официальный вестник, письмо комиссии. Для практики учреждения можно не указывать.
rule-valid-from = Действует с
rule-valid-to = Действует до
rule-note = Примечания
