# Collective orders: refusals and reasons, said by the core.
# Families: error-<ErrorCode>.

error-line-move-not-allowed = Рядок «{ $name }» має стан «{ $from ->
    *[sent] надіслано
     [received] отримано
     [in_work] у роботі
     [answered] дали відповідь
     [accepted] перевірено
     [returned] повернуто
     [excused] звільнено
 }» і не може стати «{ $to ->
    *[sent] надіслано
     [received] отримано
     [in_work] у роботі
     [answered] дали відповідь
     [accepted] перевірено
     [returned] повернуто
     [excused] звільнено
 }»{ $count ->
    [1] {""}
    [one] {" "}(так само інші: разом { $count } рядок)
    [few] {" "}(так само інші: разом { $count } рядки)
   *[many] {" "}(так само інші: разом { $count } рядків)
}. Нічого не змінено. Хибний крок виправляють, стерши його дату в рядку.
error-order-not-sent = Доручення ще чернетка: його ніхто не отримав. Нічого не змінено. Спершу передайте його до виконання.
error-order-lines-open = { $count ->
    [one] { $count } рядок доручення не перевірено й не звільнено: { $names }.
    [few] { $count } рядки доручення не перевірено й не звільнено: { $names }.
   *[many] { $count } рядків доручення не перевірено й не звільнено: { $names }.
} Доручення не закрито. Перевірте відповіді або напишіть причину закриття; ті, що не відповіли, лишаться записаними як відсутні.
order-skip-binned = у кошику
order-skip-no-body = немає установи, яка отримала б доручення
order-skip-no-institution = не належить до жодної установи

log-line-state = { $state ->
    *[sent] надіслано
     [received] отримано
     [in_work] у роботі
     [answered] є відповідь
     [accepted] перевірено
     [returned] повернуто
     [excused] звільнено
}
task-board-councils = Чекаємо на ради

field-sent_on = Надіслано
field-received_on = Отримано
field-in_work_on = У роботі з
field-answered_on = Відповідь
field-accepted_on = Перевірено
field-returned_on = Повернуто
field-excused_on = Звільнено
field-answer_no = Номер відповіді
field-answer_date = Дата відповіді
field-added_on = Додано
