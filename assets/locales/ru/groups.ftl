# Groups of people: chosen by hand, or kept by a rule.
groups-title = Группы
groups-count = { $count ->
    [one] { $n } группа
    [few] { $n } группы
   *[many] { $n } групп
}
groups-people = { $count ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
groups-new = Новая группа
groups-name = Название группы
groups-by-hand = выбранные люди
groups-by-rule = по правилу: { $rule }
groups-acts = Действия: { $name }
groups-emails-of = Копировать адреса e-mail: { $name }
groups-change = Изменить название и участников
groups-rename = Переименовать группу
groups-remove = Удалить группу
groups-edit = Группа «{ $name }»
groups-save = Сохранить группу
groups-members = Участники
groups-members-none = Участников ещё нет. Напишите имя выше.
groups-member-add = Добавить человека
groups-member-remove = Убрать из группы: { $name }
groups-rule-note = Участников определяет правило: { $rule }.
groups-empty-title = Групп ещё нет
groups-empty-text = Группа создаётся из строк, выбранных в списке, из нынешних фильтров или здесь: «Новая группа».
groups-from-list = Создать группу из показанного списка
groups-how = Кто входит в группу
groups-how-rule = По правилу: { $rule }
groups-how-rule-hint = Кто подходит, входит сам; кто больше не подходит, выходит.
groups-how-shown = { $count ->
    [one] Только { $n } человек из нынешнего списка
    [few] Только { $n } человека из нынешнего списка
   *[many] Только { $n } человек из нынешнего списка
}
groups-how-shown-hint = Участники меняются только вручную.
groups-how-no-rule = Правило составляется из учреждения, совета, должности и слов поиска, без других фильтров.
groups-rule-words = слова «{ $words }»
