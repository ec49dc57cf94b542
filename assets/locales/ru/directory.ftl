# The directory over time: absences, posts, other names, views and narrowing.
# Families: absence-kind-<AbsenceKind>, post-role-<Role>.

# Absences
absence-kind-leave = отпуск
absence-kind-mission = командировка
absence-kind-sick = больничный
absence-kind-other = отсутствие
absence-tag = { $kind } до { $to }
absence-until = { $kind } до { $to } ({ $day }).
absence-open = { $kind }, дата возвращения неизвестна.
absence-substitute = Замещает:
absence-nobody = Никто не замещает.
absence-by = замещает { $name }
absence-add = Добавить отсутствие
absence-add-title = Отсутствие: { $name }
absence-edit = Изменить отсутствие
absence-edit-title = Изменить отсутствие: { $name }
absence-remove = Удалить отсутствие
absence-save = Сохранить отсутствие
absence-from = Первый день
absence-to = Последний день
absence-to-hint = Оставьте пустым, если неизвестно.
absence-substitute-field = Кто замещает

# Posts over time
card-posts = Должности
card-posts-former = Прежние должности
card-share = { $share } %
card-act = акт { $number }
card-before = ранее: { $name }
card-since = с { $date }
card-until = до { $date }
card-since-unknown = дата неизвестна
card-in-post = В должности с
post-add = Добавить назначение
post-add-title = Назначение: { $name }
post-edit-named = Изменить назначение: { $post }
post-edit-title = Назначение: { $post }
post-end = Завершить назначение
post-end-named = Завершить назначение: { $post }
post-end-title = Конец назначения: { $name }
post-end-lead = { $post }. Со следующего дня должность вакантна.
post-last-day = Последний день в должности
post-remove-named = Удалить назначение: { $post }
post-from = В должности с
post-to = До
post-acting = Исполняет обязанности
post-act-date = Дата акта
post-replaces = Вместо кого
post-save = Сохранить назначение

# What else the card keeps
card-absences = Отсутствия
card-absences-coming = Будущие отсутствия
card-boss = Подчиняется
card-stands-in = Замещает
card-groups = Группы
card-photo = Фотография: { $name }
card-other-names = Другие имена
other-name = Полное имя
other-name-add = Добавить имя
other-name-former = Прежнее имя
other-name-remove = Удалить имя { $name }
field-photo = Фотография
field-extra = Данные из импорта
photo-choose = Выбрать изображение
photo-remove = Удалить фотографию
photo-unreadable = Файл не является читаемым изображением. Ничего не изменено. Выберите файл JPEG или PNG.
card-private = Только внутреннее
card-private-hint = Отмеченные поля не попадают в копии и на печать.
card-favourite-on = Добавить в избранное
card-favourite-off = Убрать из избранного
card-checked = Проверено { $date }
card-checked-by = Проверено { $date }, { $name }
card-never-checked = Ещё не проверено
card-check = Отметить проверенным сегодня
card-wrong = Неверный номер?

# Reports of wrong numbers
card-corrections = Замечания
correction-title = Неверный номер: { $name }
correction-lead = Заметку увидит тот, кто ведёт список. Номер пока остаётся прежним.
correction-which = Что неверно
correction-other = Другое
correction-text = Что вы узнали
correction-save = Сообщить
correction-solve = Отметить решённым
corrections-title = Отмеченные номера
corrections-count = { $count ->
    [one] { $n } замечание
    [few] { $n } замечания
   *[many] { $n } замечаний
}
corrections-empty-title = Замечаний нет
corrections-empty-text = Сюда попадают номера, которые коллеги сочли неверными. Сообщить можно из карточки: «Неверный номер?».
corrections-to-people = К людям

# Choosing and narrowing
date-pattern = дд.мм.гггг
picker-hint = Имя, должность или телефон
picker-clear = Снять выбор
people-view = Вид списка
people-view-list = Список
people-view-tree = По учреждениям
people-view-book = Справочник
people-list-more = Другие действия со списком
people-no-institution = Без учреждения
people-posts = { $count ->
    [one] { $count } должность
    [few] { $count } должности
   *[many] { $count } должностей
}
tree-district = Район
filter-council = Совет
filter-council-all = Все советы
filter-role = Должность
filter-role-all = Все должности
filter-find = Поиск: { $what }
filter-none = Ничего с таким названием
filter-more = Ещё
filter-favourites = Избранное
filter-absent = Отсутствуют сегодня
filter-stale = Проверить
filter-group = Группа: { $name }
filter-off = Снять фильтр: { $what }

# Roles of posts: family post-role-<Role>
post-role-president = председатель
post-role-vice-president = заместитель председателя
post-role-mayor = примар
post-role-deputy-mayor = вице-примар
post-role-secretary = секретарь
post-role-councillor = советник
post-role-accountant = бухгалтер
post-role-land-engineer = землеустроитель
post-role-social-worker = социальный работник
post-role-head = руководитель
post-role-deputy-head = заместитель руководителя
post-role-lawyer = юрист
post-role-inspector = инспектор
post-role-engineer = инженер
post-role-specialist = специалист
post-role-doctor = врач
post-role-teacher = педагог
