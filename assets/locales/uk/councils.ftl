# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, council-full-<kind>, council-field-<field>, contact-way-<way>.

council-body-council = Місцева рада: { $name }
council-body-mayoralty = Примарія: { $name }
nav-councils = Місцеві ради
command-councils = Відкрити місцеві ради
council-kind-commune = комуна
council-kind-village = село
council-kind-town = місто
council-kind-municipality = муніципій
council-full-commune = Комуна { $name }
council-full-village = Село { $name }
council-full-town = Місто { $name }
council-full-municipality = Муніципій { $name }
council-place = { $place } з { $total }
council-of = { $shown } з { $total }
council-where = Де ви зараз
council-tabs = Частини картки ради
council-tab-overview = Огляд
council-tab-people = Особи
council-tab-tasks = Завдання
council-tab-log = Журнал
council-tab-history = Історія
council-previous = Попередня рада
council-next = Наступна рада
council-back = Назад до списку
council-before-call = Перед дзвінком
council-note-call = Записати дзвінок
council-edit = Змінити картку ради
council-edit-title = Картка ради: { $name }
council-bin = Перемістити раду до кошика
council-binned = у кошику
council-binned-note = Рада в кошику. Завдання й записи про контакти зберігають її назву.
council-key-next = інша рада
council-key-tab = інша вкладка
council-key-tab-back = попередня вкладка
council-key-edit = змінити
council-key-copy = копіювати телефон примара
council-key-first = перша рада
council-key-last = остання рада
council-inhabitants = { $count ->
    [one] житель
    [few] жителі
   *[many] жителів
}
council-voters = { $count ->
    [one] виборець
    [few] виборці
   *[many] виборців
}
council-elected-of = обрано радників із { $total }
council-members-of = радників у довіднику з { $total }
council-overdue = { $count ->
    [one] { $n } прострочене
    [few] { $n } прострочені
   *[many] { $n } прострочених
}
council-overdue-of = { $count ->
    [one] прострочене завдання з { $total }
    [few] прострочені завдання з { $total }
   *[many] прострочених завдань із { $total }
}
council-waiting = { $count ->
    [one] очікувана відповідь
    [few] очікувані відповіді
   *[many] очікуваних відповідей
}
council-last-contact = останній контакт, { $way }
council-no-contact = контактів не записано
council-today = сьогодні
council-yesterday = учора
council-ago = { $count ->
    [one] { $n } день тому
    [few] { $n } дні тому
   *[many] { $n } днів тому
}
council-late-days = { $count ->
    [one] { $n } день
    [few] { $n } дні
   *[many] { $n } днів
}
council-task-late = Прострочене, { $days }
council-task-waiting = Очікує відповіді
council-leaders = Керівництво й апарат примарії
council-all-people = усі особи
council-all = усі
council-all-log = увесь журнал
council-acting = в. о.
council-acting-since = в. о. з { $day }
council-vacant = вакантна посада
council-vacant-since = посада вакантна з { $day }
council-away = відсутній(-я)
council-away-until = до { $day } немає
council-instead = Замість: { $name }
council-from = з { $day }
council-now = зараз
council-seat = Приміщення
council-data = Дані
council-reception-phone = Приймальня
council-localities = { $count ->
    [one] Село
    [few] Села
   *[many] Села
}
council-mayors = Хто був примаром
council-beside = Завдання і журнал
council-open-tasks = Відкриті завдання
council-other-tasks = Інші відкриті завдання
council-promises = Невиконані обіцянки
council-log = Журнал контактів
council-no-posts = Посад у довіднику немає. Додайте осіб до примарії.
council-no-people = У довіднику немає нікого з цієї ради.
council-no-facts = Поки нічого не заповнено.
council-no-tasks = Відкритих завдань немає.
council-no-contacts = Контактів ще не записано.
council-no-phone = Номера в довіднику немає.
council-tasks-first = Перші { $shown } з { $total }.
council-who-answers = Хто відповість
council-owes = Що вони винні
council-owes-nothing = Нічого не прострочено, відповідей не чекаємо.
council-last-talk = Останні контакти
council-this-call = Цей дзвінок
council-add = Додати раду
council-add-bodies = Додати також місцеву раду і примарію
council-add-bodies-hint = Дві установи, до яких потім додасте осіб.
council-import = Імпортувати з таблиці
council-save = Зберегти картку
council-filter = Шукати раду або ім’я
council-only = Які ради
council-only-all = Усі
council-only-late = Із простроченим
council-only-quiet = Без контакту 30 днів
council-quiet = без контакту понад { $n } днів
council-head-name = Рада
council-head-population = Жителі
council-head-voters = Виборці
council-head-mayor = Примар
council-head-secretary = Секретар
council-head-open-long = Відкриті завдання
council-head-late-long = Прострочені завдання
council-head-wait-long = Очікувані відповіді
council-head-contact-long = Днів від останнього контакту
council-total = Разом
council-total-once = кожне завдання рахується один раз
council-empty-title = Рад ще немає
council-empty-text = Тут будуть ради району: хто керує, що винні, коли востаннє говорили.
council-none-title = Жодна рада не підходить
council-none-text = Фільтр приховує всі ради.
council-none-clear = Показати всі ради
council-gone-title = Цієї ради вже немає
council-gone-text = Можливо, її додавання скасовано.
council-go-list = До списку рад
council-form-names = Назва
council-form-numbers = Цифри
council-form-seat = Приміщення
council-form-money = Реквізити
council-field-kind = Вид
council-field-name = Назва
council-field-name_uk = Назва українською
council-field-name_ru = Назва російською
council-field-code = Код (CUATM, КАТОТТГ)
council-field-population = Жителі
council-field-voters = Виборці
council-field-seats = Мандатів у раді
council-field-elected = Обрано радників
council-field-sittings = Засідання
council-field-address = Адреса
council-field-postcode = Поштовий індекс
council-field-hours = Графік роботи
council-field-reception = Прийом
council-field-website = Вебсторінка
council-field-hram = Храмове свято
council-field-fiscal_code = Фіскальний код
council-field-bank = Банк
contact-way = Як
contact-way-call = Телефон
contact-way-visit = Виїзд
contact-way-letter = Лист
contact-way-email = Ел. пошта
contact-way-meeting = Нарада
contact-way-other = Інакше
contact-with = З ким
contact-other-person = Хтось інший…
contact-person-name = Ім’я
contact-text = Про що йшлося
contact-day = День
contact-time = Година
contact-promised-on = Обіцяно до
contact-kept-on = Виконано
contact-promised = обіцяно до { $day }
contact-promise-late = обіцяно до { $day }, запізнення { $days }
contact-kept = виконано { $day }
contact-keep = Виконано
contact-note = Записати
contact-save = Зберегти запис
contact-edit = Змінити запис
contact-edit-title = Запис про контакт
contact-add-title = Контакт: { $name }
contact-remove = Видалити запис
contact-more = Показати давніші
field-voters = Виборці
field-seats = Мандати
field-elected = Обрано радників
field-sittings = Засідання
field-reception = Прийом
field-fiscal_code = Фіскальний код
field-bank = Банк
field-postcode = Поштовий індекс
field-contact-text = Про що йшлося
field-contact-at = Коли
field-contact-way = Як
field-kept_on = Виконано
paper-council-list = Список місцевих рад
paper-about-council-list = Кожна рада з примаром, секретарем, телефонами й завданнями.
paper-council-passport = Паспорт ради
paper-about-council-passport = Усе, що відомо про раду, на одній-двох сторінках.
paper-head-open = Відкриті
paper-head-late = Простр.
paper-head-waiting = Очікувані
paper-head-last-contact = Останній контакт
paper-head-post-only = Посада
paper-head-task = Завдання
paper-head-responsible = Відповідальний
paper-head-due = Строк
paper-members = Радники
paper-localities = Населені пункти
paper-elected-of-seats = Обрано радників / мандатів
paper-late-days = { $count ->
    [one] запізнення { $count } день
    [few] запізнення { $count } дні
   *[many] запізнення { $count } днів
}
council-print = Паспорт
council-key-print = паспорт
