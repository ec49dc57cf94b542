# Папери дільниць, виборчі комісії, день голосування. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Друк виборчих дільниць
stprint-passport = Паспорт дільниці
stprint-about-passport = Кожна дільниця на своїй сторінці: приміщення, ключі, зв’язок, резерв.
stprint-survey_blank = Акт обстеження, порожній
stprint-about-survey_blank = Для заповнення від руки на місці.
stprint-survey_act = Акт обстеження
stprint-about-survey_act = Відповіді, недоліки й висновок, з підписами.
stprint-matrix = Таблиця готовності
stprint-about-matrix = Дільниці в рядках, перевірки у стовпцях, альбомний аркуш.
stprint-lack = Потрібно, є, бракує
stprint-about-lack = За дільницями та майном, з підсумками.
stprint-purchase = Перемістити й купити
stprint-about-purchase = Що переміщають між дільницями і що лишається купити.
stprint-contacts = Список контактів на день голосування
stprint-about-contacts = Кому телефонувати на кожну дільницю, великими літерами.
stprint-day_sheet = Аркуш дня голосування
stprint-about-day_sheet = Що дільниці повідомили дотепер.
stprint-day_blank = Аркуш дня, порожній
stprint-about-day_blank = Для заповнення від руки, якщо комп’ютер не працює.
stprint-register = Реєстр дільниць
stprint-about-register = Усі дільниці з приміщенням, виборцями та станом.
stprint-only = { $count ->
    [one] Лише { $n } показана дільниця
    [few] Лише { $n } показані дільниці
   *[many] Лише { $n } показаних дільниць
}
stprint-problems = Лише рядки з проблемами
stprint-on = Увечері дня
stprint-on-hint = Порожньо: як є зараз.
stprint-sheet = Аркуш
stprint-other = Таблицею
stprint-xlsx = Таблиця Excel
stprint-csv = CSV

stbur-title = Виборчі комісії
stbur-bureau = Виборча комісія
stbur-council = Окружна виборча комісія
stbur-station = Дільниця
stbur-members = Члени
stbur-reserve = Резерв
stbur-trained = Навчені
stbur-checks = Перевірки
stbur-of = { $n } з { $total }
stbur-no-chair = без голови
stbur-not-held = { $count ->
    [one] { $n } не виконано
    [few] { $n } не виконано
   *[many] { $n } не виконано
}
stbur-all-held = гаразд
stbur-holds = Виконано
stbur-fails = Не виконано
stbur-no-checks = Для цієї комісії немає правил для перевірки.
stbur-none-found = Жодна комісія не відповідає фільтру.
stbur-sum = { $trained } навчених із { $members } членів
stbur-empty-text = Візьміть дільниці до виборів; тоді запишіть тут, хто входить до кожної комісії.
stbur-filter-all = Усі
stbur-filter-problems = З невиконаними перевірками
stbur-filter-untrained = Навчання не закінчено
stbur-role-chair = Голова
stbur-role-deputy = Заступник голови
stbur-role-secretary = Секретар
stbur-role-member = Член комісії
stbur-role-operator = Оператор
stbur-proposer-local_council = місцева рада
stbur-proposer-party = партія
stbur-proposer-register = реєстр виборчих службовців
stbur-proposer-other = хтось інший
stbur-proposer-unknown = невідомо
stbur-phone = телефон
stbur-trained-on = навчання { $day }
stbur-not-trained = без навчання
stbur-certificate-line = посвідчення { $no }
stbur-replaced = { $count ->
    [one] Замінено: { $n } члена
    [few] Замінено: { $n } членів
   *[many] Замінено: { $n } членів
}
stbur-replaced-by = з { $day } замість: { $name }
stbur-replaced-nobody = з { $day }; місце вільне
stbur-member-menu = Дії: { $name }
stbur-row-menu = Дії: { $name }
stbur-edit = Змінити дані
stbur-replace = Замінити
stbur-train-today = Позначити: навчання сьогодні
stbur-untrain = Навчання не було
stbur-remove = Вилучити: записано помилково
stbur-add = Додати члена
stbur-add-reserve = Додати до резерву
stbur-back = Назад до списку
stbur-nobody = Ще не записано жодного члена.
stbur-new-title = Новий член комісії
stbur-new-reserve = Новий резервний член
stbur-edit-title = Дані члена комісії
stbur-who = Особа
stbur-role = Посада
stbur-phone-field = Телефон
stbur-phone-hint = Порожньо: номер із довідника.
stbur-is-reserve = Резервний член
stbur-proposer = Хто запропонував
stbur-proposed-by = Назва того, хто запропонував
stbur-act = Акт про призначення
stbur-act-hint = Наприклад: постанова № 12
stbur-appointed = Призначено
stbur-certificate = Посвідчення про навчання
stbur-note = Примітка
stbur-save = Зберегти
stbur-replace-title = Заміна: { $name }
stbur-replace-how = Хто займе місце
stbur-by-reserve = Резервний член цієї комісії
stbur-by-new = Нова особа
stbur-by-nobody = Поки що ніхто
stbur-by-nobody-hint = Місце лишається вільним; перевірки покажуть, чого бракує.
stbur-which-reserve = Резервний член
stbur-replace-on = З дати
stbur-reason = Чому
stbur-replace-save = Замінити
stbur-free-save = Звільнити місце
stbur-train = Позначити навчання
stbur-train-picked = Позначити навчання ({ $n })
stbur-train-title = { $count ->
    [one] Навчання: { $n } комісія
    [few] Навчання: { $n } комісії
   *[many] Навчання: { $n } комісій
}
stbur-train-on = Дата навчання
stbur-train-line = { $name }, { $role }
stbur-train-save = { $count ->
    [one] Позначити { $n } члена
    [few] Позначити { $n } членів
   *[many] Позначити { $n } членів
}
stbur-all = Позначити всіх
stbur-none = Зняти позначки
stbur-print = Список контактів
stbur-key-row = комісія
stbur-key-open = відкрити комісію
stbur-key-pick = вибрати
stbur-key-all = вибрати всі

stday-title = День голосування
stday-station = Дільниця
stday-phone = Телефон
stday-no-phone = без телефону
stday-nothing = нічого
stday-cell = { $number }, { $column }: { $value }
stday-cell-edit = { $number }, { $column }
stday-hour-pattern = ГГ:ХХ
stday-fact-opened = Відкрито
stday-fact-turnout = явка
stday-fact-closed = Закрито
stday-fact-protocol = Протокол
stday-do-opened = Відкрито зараз
stday-do-turnout = Явка на { $hour }
stday-do-closed = Закрито зараз
stday-do-protocol = Протокол привезено
stday-do-incident = Записати подію
stday-incident = подія
stday-key-row = дільниця
stday-key-hour = година
stday-key-type = ввести час або число
stday-key-clear = забрати записане
stday-key-copy = копіювати телефон
stday-key-missing = лише хто не звітував
stday-key-panel = список подій
stday-key-escape = назад
stday-filter = Що показано
stday-filter-all = Усі
stday-filter-remarks = Із зауваженнями
stday-missing-opened = Не відкрилися
stday-missing-turnout = Не звітували на { $hour }
stday-missing-closed = Не закрилися
stday-missing-protocol = Без протоколу
stday-sum-opened = відкрито { $n } з { $total }
stday-sum-closed = закрито { $n } з { $total }
stday-sum-protocols = протоколів { $n } з { $total }
stday-count-only = Явка — це лише скільки прийшло, а не хто і не як голосував.
stday-total = { $count ->
    [one] Разом, { $n } дільниця
    [few] Разом, { $n } дільниці
   *[many] Разом, { $n } дільниць
}
stday-reported = { $n } з { $total } дільниць
stday-of = з { $total }
stday-none-found = Жодна дільниця не відповідає фільтру.
stday-not-yet = Відкриття, явку й закриття записують від дня голосування, { $day }.
stday-no-row = Дільницю не вибрано
stday-row-menu = Дії: { $name }
stday-empty-title = На цих виборах ще немає дільниць
stday-empty-text = Візьміть дільниці до виборів; тут стоятимуть години їхніх звітів.
stday-open-incidents = { $count ->
    [one] { $n } відкрита подія
    [few] { $n } відкриті події
   *[many] { $n } відкритих подій
}
stday-incidents = Події
stday-incidents-sum = відкритих: { $open }, разом: { $total }
stday-no-incidents = Подій не записано.
stday-district = Район
stday-told-line = повідомлено: { $told }
stday-not-told = нікого не повідомлено
stday-measures-line = заходи: { $measures }
stday-is-open = відкрита
stday-closed-at = закрита о { $time }
stday-edit = Змінити
stday-close = Закрити
stday-reopen = Відкрити знову
stday-remove = Видалити
stday-incident-new = Нова подія
stday-incident-edit = Подія
stday-incident-save = Зберегти подію
stday-where = Де
stday-when = О котрій
stday-what = Що сталося
stday-told = Кого повідомлено
stday-told-hint = Наприклад: ЦВК, поліція, пожежники
stday-told-at = Повідомлено о
stday-measures = Що зроблено
stday-hours = Години
stday-hours-title = Години, коли дільниці звітують
stday-hours-default = Це звичні години, не з закону. Поставте години, яких вимагає комісія.
stday-hours-own = Це години вашої установи. Годину, на яку вже звітували, вилучити не можна.
stday-hours-field = Години через кому
stday-hours-read = Прочитано: { $hours }
stday-hours-none = Порожньо: звичні години.
stday-hours-save = Зберегти години
stday-hours-reset = Поставити звичні години
stday-print = Друкувати
