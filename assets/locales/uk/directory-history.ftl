# Acts of the directory over time, as told by the history.

history-assignment-add = Призначення додано: { $subject }
history-assignment-edit = Призначення змінено: { $subject }
history-assignment-end = Призначення завершено: { $subject }
history-assignment-remove = Призначення видалено: { $subject }
history-absence-add = Відсутність додано: { $subject }
history-absence-edit = Відсутність змінено: { $subject }
history-absence-remove = Відсутність видалено: { $subject }
history-other-name-add = Інше ім’я додано: { $subject }
history-other-name-remove = Інше ім’я видалено: { $subject }
history-person-check = Картку перевірено: { $subject }
history-favourite-set = Обране змінено: { $subject }
history-private-set = Приватні поля змінено: { $subject }
history-photo-set = Світлину змінено: { $subject }
history-organisation-add = Нова установа: { $subject }
history-organisation-edit = Установу змінено: { $subject }
history-organisation-move = Установу переміщено: { $subject }
history-organisation-bin = Установу переміщено в кошик: { $subject }
history-organisation-restore = Установу відновлено: { $subject }
history-locality-add = Новий населений пункт: { $subject }
history-locality-edit = Населений пункт змінено: { $subject }
history-locality-remove = Населений пункт видалено: { $subject }
history-group-add = Нова група: { $subject }
history-group-edit = Групу змінено: { $subject }
history-group-remove = Групу видалено: { $subject }
history-group-members = Склад групи змінено: { $subject }
history-person-merge = Дві картки об’єднано: { $subject }
history-not-duplicate = Позначено: це різні люди: { $subject }
history-round-add = Новий обдзвін: { $subject }
history-round-edit = Обдзвін змінено: { $subject }
history-round-mark = Дзвінок позначено: { $subject }
history-round-remove = Обдзвін видалено: { $subject }
history-view-save = Вигляд збережено: { $subject }
history-view-move = Порядок виглядів змінено: { $subject }
history-view-remove = Вигляд видалено: { $subject }
history-correction-add = Повідомлено про хибний номер: { $subject }
history-correction-solve = Повідомлення опрацьовано: { $subject }

act-assignment-add = Призначення додано
act-assignment-edit = Призначення змінено
act-assignment-end = Призначення завершено
act-assignment-remove = Призначення видалено
act-absence-add = Відсутність додано
act-absence-edit = Відсутність змінено
act-absence-remove = Відсутність видалено
act-other-name-add = Інше ім’я додано
act-other-name-remove = Інше ім’я видалено
act-person-check = Картку перевірено
act-favourite-set = Обране змінено
act-private-set = Приватні поля змінено
act-photo-set = Світлину змінено
act-organisation-add = Нова установа
act-organisation-edit = Установу змінено
act-organisation-move = Установу переміщено
act-organisation-bin = Установу переміщено в кошик
act-organisation-restore = Установу відновлено
act-locality-add = Новий населений пункт
act-locality-edit = Населений пункт змінено
act-locality-remove = Населений пункт видалено
act-group-add = Нова група
act-group-edit = Групу змінено
act-group-remove = Групу видалено
act-group-members = Склад групи змінено
act-person-merge = Дві картки об’єднано
act-not-duplicate = Позначено: це різні люди
act-round-add = Новий обдзвін
act-round-edit = Обдзвін змінено
act-round-mark = Дзвінок позначено
act-round-remove = Обдзвін видалено
act-view-save = Вигляд збережено
act-view-move = Порядок виглядів змінено
act-view-remove = Вигляд видалено
act-correction-add = Повідомлено про хибний номер
act-correction-solve = Повідомлення опрацьовано

history-people-edit = { $count ->
    [one] { $count } картку змінено разом
    [few] { $count } картки змінено разом
   *[many] { $count } карток змінено разом
}
act-people-edit = Картки змінено разом

field-birthday = Дата народження
field-checked_on = Перевірено
field-checked_by = Хто перевірив
field-from_date = З
field-to_date = До
field-acting = Виконувач обов’язків
field-share = Частка ставки, %
field-act_no = № акта
field-preferred = Дзвонити спершу
field-language = Мова
field-website = Вебсайт
field-short_name = Коротка назва
field-result = Результат
