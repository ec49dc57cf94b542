# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, council-full-<kind>, council-field-<field>, contact-way-<way>.

council-body-council = Местный совет: { $name }
council-body-mayoralty = Примэрия: { $name }
nav-councils = Местные советы
command-councils = Открыть местные советы
council-kind-commune = коммуна
council-kind-village = село
council-kind-town = город
council-kind-municipality = муниципий
council-full-commune = Коммуна { $name }
council-full-village = Село { $name }
council-full-town = Город { $name }
council-full-municipality = Муниципий { $name }
council-place = { $place } из { $total }
council-of = { $shown } из { $total }
council-where = Где вы сейчас
council-tabs = Части карточки совета
council-tab-overview = Обзор
council-tab-people = Люди
council-tab-tasks = Задачи
council-tab-log = Журнал
council-tab-history = История
council-previous = Предыдущий совет
council-next = Следующий совет
council-back = Назад к списку
council-before-call = Перед звонком
council-note-call = Записать звонок
council-edit = Изменить карточку совета
council-edit-title = Карточка совета: { $name }
council-bin = Переместить совет в корзину
council-binned = в корзине
council-binned-note = Совет в корзине. Задачи и записи о контактах сохраняют его название.
council-key-next = другой совет
council-key-tab = другая вкладка
council-key-tab-back = предыдущая вкладка
council-key-edit = изменить
council-key-copy = копировать телефон примара
council-key-first = первый совет
council-key-last = последний совет
council-inhabitants = { $count ->
    [one] житель
    [few] жителя
   *[many] жителей
}
council-voters = { $count ->
    [one] избиратель
    [few] избирателя
   *[many] избирателей
}
council-elected-of = избрано советников из { $total }
council-members-of = советников в справочнике из { $total }
council-overdue = { $count ->
    [one] { $n } просрочена
    [few] { $n } просрочены
   *[many] { $n } просрочено
}
council-overdue-of = { $count ->
    [one] просроченная задача из { $total }
    [few] просроченные задачи из { $total }
   *[many] просроченных задач из { $total }
}
council-waiting = { $count ->
    [one] ожидаемый ответ
    [few] ожидаемых ответа
   *[many] ожидаемых ответов
}
council-last-contact = последний контакт, { $way }
council-no-contact = контактов не записано
council-today = сегодня
council-yesterday = вчера
council-ago = { $count ->
    [one] { $n } день назад
    [few] { $n } дня назад
   *[many] { $n } дней назад
}
council-late-days = { $count ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
council-task-late = Просрочена, { $days }
council-task-waiting = Ждёт ответа
council-leaders = Руководство и аппарат примэрии
council-all-people = все люди
council-all = все
council-all-log = весь журнал
council-acting = и. о.
council-acting-since = и. о. с { $day }
council-vacant = вакантная должность
council-vacant-since = должность вакантна с { $day }
council-away = отсутствует
council-away-until = нет до { $day }
council-instead = Вместо: { $name }
council-from = с { $day }
council-now = сейчас
council-seat = Помещение
council-data = Данные
council-reception-phone = Приёмная
council-localities = { $count ->
    [one] Село
    [few] Сёла
   *[many] Сёла
}
council-mayors = Кто был примаром
council-beside = Задачи и журнал
council-open-tasks = Открытые задачи
council-other-tasks = Другие открытые задачи
council-promises = Невыполненные обещания
council-log = Журнал контактов
council-no-posts = Должностей в справочнике нет. Добавьте людей в примэрию.
council-no-people = В справочнике нет никого из этого совета.
council-no-facts = Пока ничего не заполнено.
council-no-tasks = Открытых задач нет.
council-no-contacts = Контактов ещё не записано.
council-no-phone = Номера в справочнике нет.
council-tasks-first = Первые { $shown } из { $total }.
council-who-answers = Кто ответит
council-owes = Что за ними
council-owes-nothing = Ничего не просрочено, ответов не ждём.
council-last-talk = Последние контакты
council-this-call = Этот звонок
council-add = Добавить совет
council-add-bodies = Добавить также местный совет и примэрию
council-add-bodies-hint = Две организации, в которые потом добавите людей.
council-import = Импортировать из таблицы
council-save = Сохранить карточку
council-filter = Искать совет или имя
council-only = Какие советы
council-only-all = Все
council-only-late = С просрочками
council-only-quiet = Без контакта 30 дней
council-quiet = без контакта более { $n } дней
council-head-name = Совет
council-head-population = Жители
council-head-voters = Избиратели
council-head-mayor = Примар
council-head-secretary = Секретарь
council-head-open-long = Открытые задачи
council-head-late-long = Просроченные задачи
council-head-wait-long = Ожидаемые ответы
council-head-contact-long = Дней с последнего контакта
council-total = Итого
council-total-once = каждая задача считается один раз
council-empty-title = Советов ещё нет
council-empty-text = Здесь будут советы района: кто руководит, что за ними, когда говорили в последний раз.
council-none-title = Ни один совет не подходит
council-none-text = Фильтр скрывает все советы.
council-none-clear = Показать все советы
council-gone-title = Этого совета больше нет
council-gone-text = Возможно, его добавление отменено.
council-go-list = К списку советов
council-form-names = Название
council-form-numbers = Цифры
council-form-seat = Помещение
council-form-money = Реквизиты
council-field-kind = Вид
council-field-name = Название
council-field-name_uk = Название на украинском
council-field-name_ru = Название на русском
council-field-code = Код (CUATM)
council-field-population = Жители
council-field-voters = Избиратели
council-field-seats = Мандатов в совете
council-field-elected = Избрано советников
council-field-sittings = Заседания
council-field-address = Адрес
council-field-postcode = Почтовый индекс
council-field-hours = Часы работы
council-field-reception = Приём
council-field-website = Веб-страница
council-field-hram = Храмовый праздник
council-field-fiscal_code = Фискальный код
council-field-bank = Банк
contact-way = Как
contact-way-call = Телефон
contact-way-visit = Выезд
contact-way-letter = Письмо
contact-way-email = Эл. почта
contact-way-meeting = Совещание
contact-way-other = Иначе
contact-with = С кем
contact-other-person = Кто-то другой…
contact-person-name = Имя
contact-text = О чём говорили
contact-day = День
contact-time = Час
contact-promised-on = Обещано до
contact-kept-on = Выполнено
contact-promised = обещано до { $day }
contact-promise-late = обещано до { $day }, опоздание { $days }
contact-kept = выполнено { $day }
contact-keep = Выполнено
contact-note = Записать
contact-save = Сохранить запись
contact-edit = Изменить запись
contact-edit-title = Запись о контакте
contact-add-title = Контакт: { $name }
contact-remove = Удалить запись
contact-more = Показать более ранние
field-voters = Избиратели
field-seats = Мандаты
field-elected = Избрано советников
field-sittings = Заседания
field-reception = Приём
field-fiscal_code = Фискальный код
field-bank = Банк
field-postcode = Почтовый индекс
field-contact-text = О чём говорили
field-contact-at = Когда
field-contact-way = Как
field-kept_on = Выполнено
paper-council-list = Список местных советов
paper-about-council-list = Каждый совет с примаром, секретарём, телефонами и задачами.
paper-council-passport = Паспорт совета
paper-about-council-passport = Всё, что известно о совете, на одной-двух страницах.
paper-head-open = Открытые
paper-head-late = Проср.
paper-head-waiting = Ожидаемые
paper-head-last-contact = Последний контакт
paper-head-post-only = Должность
paper-head-task = Задача
paper-head-responsible = Ответственный
paper-head-due = Срок
paper-members = Советники
paper-localities = Населённые пункты
paper-elected-of-seats = Избрано советников / мандатов
paper-late-days = { $count ->
    [one] опоздание { $count } день
    [few] опоздание { $count } дня
   *[many] опоздание { $count } дней
}
council-print = Паспорт
council-key-print = паспорт
