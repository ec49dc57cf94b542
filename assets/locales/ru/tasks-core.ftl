# Tasks: refusals of the core, fields and words of the journal.
# Families: error-<ErrorCode>, field-error-<FieldCode>, field-<field>, log-<field>-<word>.

error-move-not-allowed = Поручение из состояния «{ $from ->
    *[draft] черновик
     [planned] запланировано
     [assigned] направлено
     [accepted] принято
     [in_progress] в работе
     [suspended] приостановлено
     [refused] отклонено
     [reported] отчитано
     [returned] возвращено
     [done] исполнено
     [off_control] снято с контроля
     [cancelled] отменено
     [skipped] пропущено
}» не может перейти в «{ $to ->
    *[draft] черновик
     [planned] запланировано
     [assigned] направлено
     [accepted] принято
     [in_progress] в работе
     [suspended] приостановлено
     [refused] отклонено
     [reported] отчитано
     [returned] возвращено
     [done] исполнено
     [off_control] снято с контроля
     [cancelled] отменено
     [skipped] пропущено
}». Поручение осталось без изменений. Выберите другое состояние из разрешённых.
error-term-refused = Срок «{ $words }» не понят: { $reason } Ничего не изменено. Напишите дату (например 27.11.2026) или другие слова.
error-term-needs-extension = { $closed ->
    [true] Поручение закрыто, и его срок ({ $due }) больше не переносится. Ничего не изменено. Если срок записан ошибочно, укажите причину исправления.
   *[false] Поручение направлено со сроком { $due }, который переносят только актом продления. Ничего не изменено. Запишите продление или, если срок записан ошибочно, причину исправления.
}
error-task-closed = Поручение закрыто ({ $state ->
    *[draft] черновик
     [planned] запланировано
     [assigned] направлено
     [accepted] принято
     [in_progress] в работе
     [suspended] приостановлено
     [refused] отклонено
     [reported] отчитано
     [returned] возвращено
     [done] исполнено
     [off_control] снято с контроля
     [cancelled] отменено
     [skipped] пропущено
}). Ничего не изменено. Верните его в работу и повторите.
error-extension-decided = По этому продлению уже решено. Ничего не изменено. Запишите новую просьбу.
error-extension-not-last = Действующий срок дан не этим продлением. Ничего не изменено. Сначала удалите более новое продление.
field-error-not-an-hour = Это не час. Напишите часы и минуты, например 14:30.
field-error-one-of-these = Выберите один вид срока: дату, слова, правило или без срока.

task-basis-no = № { $no }
task-basis-point = п. { $point }
task-log-undone = { $what } (отменено)
log-priority-normal = обычная
log-priority-high = срочная
log-control-once = однократно
log-control-interim = с промежуточными отчётами
log-control-periodic = периодически
log-decision-granted = предоставлено
log-decision-refused = отказано

field-title = Название
field-text = Текст
field-state_reason = Причина
field-suspended_until = Приостановлено до
field-priority = Срочность
field-basis_kind = Основание
field-basis_no = № документа-основания
field-basis_date = Дата документа-основания
field-basis_point = Пункт
field-author_name = Автор
field-responsible_name = Ответственный
field-controller_name = Контроль
field-issued_on = Направлено
field-plan_on = День работы
field-plan_time = Час работы
field-due_on = Срок
field-due_time = Час срока
field-first_due_on = Первый срок
field-own_due_on = Собственный срок
field-control = Вид контроля
field-result_doc = Документ ответа
field-performed_on = Исполнено
field-late_days = Дней опоздания
field-off_control_on = Снято с контроля
field-off_control_by = Снял
field-off_control_ground = Основание снятия
field-off_control_act = Акт снятия
field-ladder = Дни напоминаний
field-series_date = День серии
field-label = Метка
field-council_name = Совет
field-person_name = Человек
field-part = Роль
field-reported_on = Отчёт от
field-report = Отчёт
field-percent = Исполнено, %
field-asked_on = Просьба от
field-asked_by = Просил
field-reason = Причина
field-decision = Решение
field-decided_on = Решено
field-act = Акт
field-new_due_on = Запрошенный срок
field-remark = Примечание
field-done_on = Сделано
field-at = Когда
field-by_name = Кто
field-on_date = День
field-way = Способ
match-number = номер:
match-basis = основание:
match-person = человек:
match-text = текст:
match-group-number = Найдено в номерах
match-group-basis = Найдено в основаниях
match-group-person = Найдено в людях
match-group-text = Найдено в тексте
