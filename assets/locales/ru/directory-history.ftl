# Acts of the directory over time, as told by the history.

history-assignment-add = Назначение добавлено: { $subject }
history-assignment-edit = Назначение изменено: { $subject }
history-assignment-end = Назначение завершено: { $subject }
history-assignment-remove = Назначение удалено: { $subject }
history-absence-add = Отсутствие добавлено: { $subject }
history-absence-edit = Отсутствие изменено: { $subject }
history-absence-remove = Отсутствие удалено: { $subject }
history-other-name-add = Другое имя добавлено: { $subject }
history-other-name-remove = Другое имя удалено: { $subject }
history-person-check = Карточка проверена: { $subject }
history-favourite-set = Избранное изменено: { $subject }
history-private-set = Личные поля изменены: { $subject }
history-photo-set = Фотография изменена: { $subject }
history-organisation-add = Новое учреждение: { $subject }
history-organisation-edit = Учреждение изменено: { $subject }
history-organisation-move = Учреждение перемещено: { $subject }
history-organisation-bin = Учреждение перемещено в корзину: { $subject }
history-organisation-restore = Учреждение восстановлено: { $subject }
history-locality-add = Новый населённый пункт: { $subject }
history-locality-edit = Населённый пункт изменён: { $subject }
history-locality-remove = Населённый пункт удалён: { $subject }
history-group-add = Новая группа: { $subject }
history-group-edit = Группа изменена: { $subject }
history-group-remove = Группа удалена: { $subject }
history-group-members = Состав группы изменён: { $subject }
history-person-merge = Две карточки объединены: { $subject }
history-not-duplicate = Отмечено: это разные люди: { $subject }
history-round-add = Новый обзвон: { $subject }
history-round-edit = Обзвон изменён: { $subject }
history-round-mark = Звонок отмечен: { $subject }
history-round-remove = Обзвон удалён: { $subject }
history-view-save = Вид сохранён: { $subject }
history-view-move = Порядок видов изменён: { $subject }
history-view-remove = Вид удалён: { $subject }
history-correction-add = Сообщено о неверном номере: { $subject }
history-correction-solve = Сообщение обработано: { $subject }

act-assignment-add = Назначение добавлено
act-assignment-edit = Назначение изменено
act-assignment-end = Назначение завершено
act-assignment-remove = Назначение удалено
act-absence-add = Отсутствие добавлено
act-absence-edit = Отсутствие изменено
act-absence-remove = Отсутствие удалено
act-other-name-add = Другое имя добавлено
act-other-name-remove = Другое имя удалено
act-person-check = Карточка проверена
act-favourite-set = Избранное изменено
act-private-set = Личные поля изменены
act-photo-set = Фотография изменена
act-organisation-add = Новое учреждение
act-organisation-edit = Учреждение изменено
act-organisation-move = Учреждение перемещено
act-organisation-bin = Учреждение перемещено в корзину
act-organisation-restore = Учреждение восстановлено
act-locality-add = Новый населённый пункт
act-locality-edit = Населённый пункт изменён
act-locality-remove = Населённый пункт удалён
act-group-add = Новая группа
act-group-edit = Группа изменена
act-group-remove = Группа удалена
act-group-members = Состав группы изменён
act-person-merge = Две карточки объединены
act-not-duplicate = Отмечено: это разные люди
act-round-add = Новый обзвон
act-round-edit = Обзвон изменён
act-round-mark = Звонок отмечен
act-round-remove = Обзвон удалён
act-view-save = Вид сохранён
act-view-move = Порядок видов изменён
act-view-remove = Вид удалён
act-correction-add = Сообщено о неверном номере
act-correction-solve = Сообщение обработано

history-people-edit = { $count ->
    [one] { $count } карточка изменена сразу
    [few] { $count } карточки изменены сразу
   *[many] { $count } карточек изменено сразу
}
act-people-edit = Карточки изменены сразу

field-birthday = Дата рождения
field-checked_on = Проверено
field-checked_by = Кто проверил
field-from_date = С
field-to_date = По
field-acting = Исполняющий обязанности
field-share = Доля ставки, %
field-act_no = № акта
field-preferred = Звонить сначала
field-language = Язык
field-website = Веб-сайт
field-short_name = Краткое название
field-result = Результат
