# Collective orders: refusals and reasons, said by the core.
# Families: error-<ErrorCode>.

error-line-move-not-allowed = Строка «{ $name }» имеет состояние «{ $from ->
    *[sent] отправлено
     [received] получено
     [in_work] в работе
     [answered] есть ответ
     [accepted] проверено
     [returned] возвращено
     [excused] освобождено
 }» и не может стать «{ $to ->
    *[sent] отправлено
     [received] получено
     [in_work] в работе
     [answered] есть ответ
     [accepted] проверено
     [returned] возвращено
     [excused] освобождено
 }»{ $count ->
    [1] {""}
    [one] {" "}(так же другие: всего { $count } строка)
    [few] {" "}(так же другие: всего { $count } строки)
   *[many] {" "}(так же другие: всего { $count } строк)
}. Ничего не изменено. Неверный шаг исправляют, стерев его дату в строке.
error-order-not-sent = Поручение ещё черновик: его никто не получил. Ничего не изменено. Сначала отдайте его на исполнение.
error-order-lines-open = { $count ->
    [one] { $count } строка поручения не проверена и не освобождена: { $names }.
    [few] { $count } строки поручения не проверены и не освобождены: { $names }.
   *[many] { $count } строк поручения не проверены и не освобождены: { $names }.
} Поручение не закрыто. Проверьте ответы или напишите причину закрытия; неответившие останутся записаны как недостающие.
order-skip-binned = в корзине
order-skip-no-body = нет учреждения, которое получило бы поручение
order-skip-no-institution = не относится ни к одному учреждению

log-line-state = { $state ->
    *[sent] отправлено
     [received] получено
     [in_work] в работе
     [answered] есть ответ
     [accepted] проверено
     [returned] возвращено
     [excused] освобождено
}
task-board-councils = Ждём советы

field-sent_on = Отправлено
field-received_on = Получено
field-in_work_on = В работе с
field-answered_on = Ответ
field-accepted_on = Проверено
field-returned_on = Возвращено
field-excused_on = Освобождено
field-answer_no = Номер ответа
field-answer_date = Дата ответа
field-added_on = Добавлено
