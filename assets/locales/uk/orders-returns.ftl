# Forms for councils and answers by file.
# Families: return-fault-<ReturnFault>, return-problem-<ReturnCode>, return-field-<ReturnField>, return-row-<ReturnRowKind>, error-<ErrorCode>.
return-form-number = Доручення №
return-form-title = Що треба надати
return-form-term = Термін
return-form-council = Рада
return-form-code = Код (не видаляти)
return-form-answer-no = Номер відповіді
return-form-answer-date = Дата відповіді
return-form-note = Примітки
return-form-hint = Заповніть поля в рамках і надішліть файл назад.
return-form-hint-table = Заповніть поля в рамках і таблицю нижче та надішліть файл назад.
return-form-hint-name = Напишіть назву ради, заповніть поля в рамках і надішліть файл назад.
return-form-hint-name-table = Напишіть назву ради, заповніть поля в рамках і таблицю нижче та надішліть файл назад.

# What cannot be taken.
return-fault-unreadable = З цього файлу не вдається прочитати таблицю.
return-fault-not_a_form = Це не бланк цієї програми: не знайдено ні коду, ні номера доручення з назвою ради.
return-fault-no_order = Доручення № { $number } з бланка немає в цьому файлі.
return-fault-other_order = Бланк іншого доручення: № { $number }, «{ $title }». Відкрийте його аркуш і заберіть відповідь там.
return-fault-no_line = Ради «{ $name }» з бланка немає серед адресатів доручення.
return-fault-other_form = Таблиця у файлі не має потрібних стовпців. Надішліть раді бланк цього доручення.
return-fault-too_large = Таблиця має понад { $limit } рядків. Додайте її як файл.
return-fault-empty = У бланку нічого не заповнено.
return-fault-not_sent = Доручення ще чернетка: його ніхто не отримав.
return-fault-excused = Раду звільнено від відповіді. Спершу поверніть її рядок до «надіслано».
return-fault-twice = Інший файл у списку від тієї ж ради. Залиште лише один.
return-fault-changed = Файл змінився після читання. Прочитайте його знову.
return-problem-not_a_date = Не дата: «{ $value }»; пишеться, наприклад, 12.09.2026. Поле лишається як було.
return-problem-in_future = Дата «{ $value }» у майбутньому. Поле лишається як було.
return-problem-too_long = Надто довгий текст, не береться: «{ $value }…»
return-problem-missing_column = Немає стовпця «{ $value }»; лишається порожнім.
return-problem-unknown_column = Стовпець «{ $value }» не просили, він не береться.
return-problem-faulty_cell = Клітинка з помилкою в їхній таблиці; лишається порожньою.
return-problem-no_value = Формула без результату; лишається порожньою.
return-field-answer_no = № відповіді
return-field-answer_date = Дата відповіді
return-field-note = Примітки
return-row-same = без змін
return-row-added = додано
return-row-removed = прибрано
return-row-changed = змінено

error-return-not-taken = Бланк «{ $name }» не прийнято: { $fault ->
    [changed] змінився після читання.
    [twice] інший файл від тієї ж ради.
    [empty] нічого не заповнено.
    [excused] раду звільнено.
    [not_sent] доручення ще чернетка.
   *[other] не підходить до цього доручення.
 } Нічого не змінено. Приберіть файл зі списку або прочитайте файли знову.
field-answer = Таблиця відповіді
