# The directory over time: absences, posts, other names, views and narrowing.
# Families: absence-kind-<AbsenceKind>, post-role-<Role>.

# Absences
absence-kind-leave = відпустка
absence-kind-mission = відрядження
absence-kind-sick = лікарняний
absence-kind-other = відсутність
absence-tag = { $kind } до { $to }
absence-until = { $kind } до { $to } ({ $day }).
absence-open = { $kind }, дата повернення невідома.
absence-substitute = Заміщає:
absence-nobody = Ніхто не заміщає.
absence-by = заміщає { $name }
absence-add = Додати відсутність
absence-add-title = Відсутність: { $name }
absence-edit = Змінити відсутність
absence-edit-title = Змінити відсутність: { $name }
absence-remove = Вилучити відсутність
absence-save = Зберегти відсутність
absence-from = Перший день
absence-to = Останній день
absence-to-hint = Залиште порожнім, якщо невідомо.
absence-substitute-field = Хто заміщає

# Posts over time
card-posts = Посади
card-posts-former = Попередні посади
card-share = { $share } %
card-act = акт { $number }
card-before = раніше: { $name }
card-since = з { $date }
card-until = до { $date }
card-since-unknown = дата невідома
card-in-post = На посаді з
post-add = Додати призначення
post-add-title = Призначення: { $name }
post-edit-named = Змінити призначення: { $post }
post-edit-title = Призначення: { $post }
post-end = Завершити призначення
post-end-named = Завершити призначення: { $post }
post-end-title = Кінець призначення: { $name }
post-end-lead = { $post }. З наступного дня посада вакантна.
post-last-day = Останній день на посаді
post-remove-named = Вилучити призначення: { $post }
post-from = На посаді з
post-to = До
post-acting = Виконує обов’язки
post-act-date = Дата акта
post-replaces = Замість кого
post-save = Зберегти призначення

# What else the card keeps
card-absences = Відсутності
card-absences-coming = Майбутні відсутності
card-boss = Підпорядкування
card-stands-in = Заміщає
card-groups = Групи
card-photo = Світлина: { $name }
card-other-names = Інші імена
other-name = Повне ім’я
other-name-add = Додати ім’я
other-name-former = Попереднє ім’я
other-name-remove = Вилучити ім’я { $name }
field-photo = Світлина
field-extra = Дані з імпорту
photo-choose = Вибрати зображення
photo-remove = Вилучити світлину
photo-unreadable = Файл не є зображенням, яке можна прочитати. Нічого не змінено. Виберіть файл JPEG або PNG.
card-private = Лише внутрішнє
card-private-hint = Позначені поля не потрапляють у копії та на друк.
card-favourite-on = Додати до вибраних
card-favourite-off = Прибрати з вибраних
card-checked = Перевірено { $date }
card-checked-by = Перевірено { $date }, { $name }
card-never-checked = Ще не перевірено
card-check = Позначити перевіреним сьогодні
card-wrong = Неправильний номер?

# Reports of wrong numbers
card-corrections = Зауваження
correction-title = Неправильний номер: { $name }
correction-lead = Запис побачить той, хто веде список. Номер поки лишається незмінним.
correction-which = Що неправильно
correction-other = Інше
correction-text = Що ви дізналися
correction-save = Повідомити
correction-solve = Позначити вирішеним
corrections-title = Позначені номери
corrections-count = { $count ->
    [one] { $n } зауваження
    [few] { $n } зауваження
   *[many] { $n } зауважень
}
corrections-empty-title = Зауважень немає
corrections-empty-text = Тут з’являються номери, які колеги визнали неправильними. Повідомити можна з картки: «Неправильний номер?».
corrections-to-people = До осіб

# Choosing and narrowing
date-pattern = дд.мм.рррр
picker-hint = Ім’я, посада або телефон
picker-clear = Скасувати вибір
people-view = Вигляд списку
people-view-list = Список
people-view-tree = За установами
people-view-book = Довідник
people-list-more = Інші дії зі списком
people-no-institution = Без установи
people-posts = { $count ->
    [one] { $count } посада
    [few] { $count } посади
   *[many] { $count } посад
}
tree-district = Район
filter-council = Рада
filter-council-all = Усі ради
filter-role = Посада
filter-role-all = Усі посади
filter-find = Пошук: { $what }
filter-none = Нічого з такою назвою
filter-more = Інше
filter-favourites = Вибрані
filter-absent = Відсутні сьогодні
filter-stale = Перевірити
filter-group = Група: { $name }
filter-off = Зняти фільтр: { $what }

# Roles of posts: family post-role-<Role>
post-role-president = голова
post-role-vice-president = заступник голови
post-role-mayor = сільський голова
post-role-deputy-mayor = заступник сільського голови
post-role-secretary = секретар
post-role-councillor = депутат ради
post-role-accountant = бухгалтер
post-role-land-engineer = землевпорядник
post-role-social-worker = соціальний працівник
post-role-head = керівник
post-role-deputy-head = заступник керівника
post-role-lawyer = юрист
post-role-inspector = інспектор
post-role-engineer = інженер
post-role-specialist = спеціаліст
post-role-doctor = лікар
post-role-teacher = педагог
