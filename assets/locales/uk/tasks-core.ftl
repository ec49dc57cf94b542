# Tasks: refusals of the core, fields and words of the journal.
# Families: error-<ErrorCode>, field-error-<FieldCode>, field-<field>, log-<field>-<word>.

error-move-not-allowed = Завдання зі стану „{ $from ->
    *[draft] чернетка
     [planned] заплановано
     [assigned] доведено
     [accepted] прийнято
     [in_progress] у роботі
     [suspended] призупинено
     [refused] відхилено
     [reported] прозвітовано
     [returned] повернуто
     [done] виконано
     [off_control] знято з контролю
     [cancelled] скасовано
     [skipped] пропущено
}” не може перейти у „{ $to ->
    *[draft] чернетка
     [planned] заплановано
     [assigned] доведено
     [accepted] прийнято
     [in_progress] у роботі
     [suspended] призупинено
     [refused] відхилено
     [reported] прозвітовано
     [returned] повернуто
     [done] виконано
     [off_control] знято з контролю
     [cancelled] скасовано
     [skipped] пропущено
}”. Завдання залишилося без змін. Виберіть інший стан із дозволених.
error-term-refused = Строк „{ $words }” не зрозуміло: { $reason } Нічого не змінено. Напишіть дату (наприклад 27.11.2026) або інші слова.
error-term-needs-extension = { $closed ->
    [true] Завдання закрите, і його строк ({ $due }) більше не переноситься. Нічого не змінено. Якщо строк записали помилково, вкажіть причину виправлення.
   *[false] Завдання доведене зі строком { $due }, який переносять лише актом продовження. Нічого не змінено. Запишіть продовження або, якщо строк записали помилково, причину виправлення.
}
error-task-closed = Завдання закрите ({ $state ->
    *[draft] чернетка
     [planned] заплановано
     [assigned] доведено
     [accepted] прийнято
     [in_progress] у роботі
     [suspended] призупинено
     [refused] відхилено
     [reported] прозвітовано
     [returned] повернуто
     [done] виконано
     [off_control] знято з контролю
     [cancelled] скасовано
     [skipped] пропущено
}). Нічого не змінено. Поверніть його в роботу й повторіть.
error-extension-decided = Щодо цього продовження вже вирішено. Нічого не змінено. Запишіть нове прохання.
error-extension-not-last = Чинний строк походить не від цього продовження. Нічого не змінено. Спершу видаліть новіше продовження.
field-error-not-an-hour = Це не година. Напишіть години й хвилини, наприклад 14:30.
field-error-one-of-these = Виберіть один вид строку: дату, слова, правило або без строку.

task-basis-no = № { $no }
task-basis-point = п. { $point }
task-log-undone = { $what } (скасовано)
log-priority-normal = звичайна
log-priority-high = термінова
log-control-once = одноразово
log-control-interim = з проміжними звітами
log-control-periodic = періодично
log-decision-granted = надано
log-decision-refused = відмовлено

field-title = Назва
field-text = Текст
field-state_reason = Причина
field-suspended_until = Призупинено до
field-priority = Терміновість
field-basis_kind = Підстава
field-basis_no = № документа-підстави
field-basis_date = Дата документа-підстави
field-basis_point = Пункт
field-author_name = Автор
field-responsible_name = Відповідальний
field-controller_name = Контроль
field-issued_on = Доведено
field-plan_on = День роботи
field-plan_time = Година роботи
field-due_on = Строк
field-due_time = Година строку
field-first_due_on = Перший строк
field-own_due_on = Власний строк
field-control = Вид контролю
field-result_doc = Документ відповіді
field-performed_on = Виконано
field-late_days = Днів запізнення
field-off_control_on = Знято з контролю
field-off_control_by = Зняв
field-off_control_ground = Підстава зняття
field-off_control_act = Акт зняття
field-ladder = Дні нагадування
field-series_date = День серії
field-label = Мітка
field-council_name = Рада
field-person_name = Особа
field-part = Роль
field-reported_on = Прозвітовано
field-report = Звіт
field-percent = Виконано, %
field-asked_on = Прохання від
field-asked_by = Просив
field-reason = Причина
field-decision = Рішення
field-decided_on = Вирішено
field-act = Акт
field-new_due_on = Запитаний строк
field-remark = Примітка
field-done_on = Зроблено
field-at = Коли
field-by_name = Хто
field-on_date = День
field-way = Спосіб
match-number = номер:
match-basis = підстава:
match-person = особа:
match-text = текст:
match-group-number = Знайдено в номерах
match-group-basis = Знайдено в підставах
match-group-person = Знайдено в особах
match-group-text = Знайдено в тексті
