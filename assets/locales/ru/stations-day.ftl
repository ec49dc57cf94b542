# Бумаги участков, избирательные комиссии, день голосования. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Печать избирательных участков
stprint-passport = Паспорт участка
stprint-about-passport = Каждый участок на своей странице: помещение, ключи, связь, резерв.
stprint-survey_blank = Акт обследования, пустой
stprint-about-survey_blank = Для заполнения от руки на месте.
stprint-survey_act = Акт обследования
stprint-about-survey_act = Ответы, недостатки и вывод, с подписями.
stprint-matrix = Таблица готовности
stprint-about-matrix = Участки в строках, проверки в столбцах, альбомный лист.
stprint-lack = Нужно, есть, не хватает
stprint-about-lack = По участкам и имуществу, с итогами.
stprint-purchase = Переместить и купить
stprint-about-purchase = Что перемещают между участками и что остаётся купить.
stprint-contacts = Список контактов на день голосования
stprint-about-contacts = Кому звонить на каждый участок, крупными буквами.
stprint-day_sheet = Лист дня голосования
stprint-about-day_sheet = Что участки сообщили до сих пор.
stprint-day_blank = Лист дня, пустой
stprint-about-day_blank = Для заполнения от руки, если компьютер не работает.
stprint-register = Реестр участков
stprint-about-register = Все участки с помещением, избирателями и состоянием.
stprint-only = { $count ->
    [one] Только { $n } показанный участок
    [few] Только { $n } показанных участка
   *[many] Только { $n } показанных участков
}
stprint-problems = Только строки с проблемами
stprint-on = Вечером дня
stprint-on-hint = Пусто: как сейчас.
stprint-sheet = Лист
stprint-other = Таблицей
stprint-xlsx = Таблица Excel
stprint-csv = CSV

stbur-title = Избирательные комиссии
stbur-bureau = Избирательная комиссия
stbur-council = Окружная избирательная комиссия
stbur-station = Участок
stbur-members = Члены
stbur-reserve = Резерв
stbur-trained = Обучены
stbur-checks = Проверки
stbur-of = { $n } из { $total }
stbur-no-chair = без председателя
stbur-not-held = { $count ->
    [one] { $n } не выполнена
    [few] { $n } не выполнены
   *[many] { $n } не выполнено
}
stbur-all-held = в порядке
stbur-holds = Выполнено
stbur-fails = Не выполнено
stbur-no-checks = Для этой комиссии нет правил для проверки.
stbur-none-found = Ни одна комиссия не подходит под фильтр.
stbur-sum = { $trained } обученных из { $members } членов
stbur-empty-text = Возьмите участки на выборы; затем запишите здесь, кто входит в каждую комиссию.
stbur-filter-all = Все
stbur-filter-problems = С невыполненными проверками
stbur-filter-untrained = Обучение не закончено
stbur-role-chair = Председатель
stbur-role-deputy = Заместитель председателя
stbur-role-secretary = Секретарь
stbur-role-member = Член комиссии
stbur-role-operator = Оператор
stbur-proposer-local_council = местный совет
stbur-proposer-party = партия
stbur-proposer-register = реестр избирательных служащих
stbur-proposer-other = кто-то другой
stbur-proposer-unknown = неизвестно
stbur-phone = телефон
stbur-trained-on = обучение { $day }
stbur-not-trained = без обучения
stbur-certificate-line = удостоверение { $no }
stbur-replaced = { $count ->
    [one] Заменён: { $n } член
    [few] Заменены: { $n } члена
   *[many] Заменены: { $n } членов
}
stbur-replaced-by = с { $day } вместо: { $name }
stbur-replaced-nobody = с { $day }; место свободно
stbur-member-menu = Действия: { $name }
stbur-row-menu = Действия: { $name }
stbur-edit = Изменить данные
stbur-replace = Заменить
stbur-train-today = Отметить: обучение сегодня
stbur-untrain = Обучения не было
stbur-remove = Убрать: записано по ошибке
stbur-add = Добавить члена
stbur-add-reserve = Добавить в резерв
stbur-back = Назад к списку
stbur-nobody = Ещё не записан ни один член.
stbur-new-title = Новый член комиссии
stbur-new-reserve = Новый резервный член
stbur-edit-title = Данные члена комиссии
stbur-who = Человек
stbur-role = Должность
stbur-phone-field = Телефон
stbur-phone-hint = Пусто: номер из справочника.
stbur-is-reserve = Резервный член
stbur-proposer = Кто предложил
stbur-proposed-by = Название предложившего
stbur-act = Акт о назначении
stbur-act-hint = Например: постановление № 12
stbur-appointed = Назначен
stbur-certificate = Удостоверение об обучении
stbur-note = Заметка
stbur-save = Сохранить
stbur-replace-title = Замена: { $name }
stbur-replace-how = Кто займёт место
stbur-by-reserve = Резервный член этой комиссии
stbur-by-new = Новый человек
stbur-by-nobody = Пока никто
stbur-by-nobody-hint = Место остаётся свободным; проверки покажут, чего не хватает.
stbur-which-reserve = Резервный член
stbur-replace-on = С даты
stbur-reason = Почему
stbur-replace-save = Заменить
stbur-free-save = Освободить место
stbur-train = Отметить обучение
stbur-train-picked = Отметить обучение ({ $n })
stbur-train-title = { $count ->
    [one] Обучение: { $n } комиссия
    [few] Обучение: { $n } комиссии
   *[many] Обучение: { $n } комиссий
}
stbur-train-on = Дата обучения
stbur-train-line = { $name }, { $role }
stbur-train-save = { $count ->
    [one] Отметить { $n } члена
    [few] Отметить { $n } членов
   *[many] Отметить { $n } членов
}
stbur-all = Отметить всех
stbur-none = Снять отметки
stbur-print = Список контактов
stbur-key-row = комиссия
stbur-key-open = открыть комиссию
stbur-key-pick = выбрать
stbur-key-all = выбрать все

stday-title = День голосования
stday-station = Участок
stday-phone = Телефон
stday-no-phone = без телефона
stday-nothing = ничего
stday-cell = { $number }, { $column }: { $value }
stday-cell-edit = { $number }, { $column }
stday-hour-pattern = ЧЧ:ММ
stday-fact-opened = Открыт
stday-fact-turnout = явка
stday-fact-closed = Закрыт
stday-fact-protocol = Протокол
stday-do-opened = Открыт сейчас
stday-do-turnout = Явка на { $hour }
stday-do-closed = Закрыт сейчас
stday-do-protocol = Протокол привезён
stday-do-incident = Записать происшествие
stday-incident = происшествие
stday-key-row = участок
stday-key-hour = час
stday-key-type = ввести время или число
stday-key-clear = убрать записанное
stday-key-copy = копировать телефон
stday-key-missing = только кто не сообщил
stday-key-panel = список происшествий
stday-key-escape = назад
stday-filter = Что показано
stday-filter-all = Все
stday-filter-remarks = С замечаниями
stday-missing-opened = Не открылись
stday-missing-turnout = Не сообщили на { $hour }
stday-missing-closed = Не закрылись
stday-missing-protocol = Без протокола
stday-sum-opened = открыто { $n } из { $total }
stday-sum-closed = закрыто { $n } из { $total }
stday-sum-protocols = протоколов { $n } из { $total }
stday-count-only = Явка — это лишь сколько пришло, а не кто и не как голосовал.
stday-total = { $count ->
    [one] Всего, { $n } участок
    [few] Всего, { $n } участка
   *[many] Всего, { $n } участков
}
stday-reported = { $n } из { $total } участков
stday-of = из { $total }
stday-none-found = Ни один участок не подходит под фильтр.
stday-not-yet = Открытие, явку и закрытие записывают с дня голосования, { $day }.
stday-no-row = Участок не выбран
stday-row-menu = Действия: { $name }
stday-empty-title = На этих выборах ещё нет участков
stday-empty-text = Возьмите участки на выборы; здесь будут часы их сообщений.
stday-open-incidents = { $count ->
    [one] { $n } открытое происшествие
    [few] { $n } открытых происшествия
   *[many] { $n } открытых происшествий
}
stday-incidents = Происшествия
stday-incidents-sum = открытых: { $open }, всего: { $total }
stday-no-incidents = Происшествий не записано.
stday-district = Район
stday-told-line = сообщено: { $told }
stday-not-told = никому не сообщено
stday-measures-line = меры: { $measures }
stday-is-open = открыто
stday-closed-at = закрыто в { $time }
stday-edit = Изменить
stday-close = Закрыть
stday-reopen = Открыть снова
stday-remove = Удалить
stday-incident-new = Новое происшествие
stday-incident-edit = Происшествие
stday-incident-save = Сохранить происшествие
stday-where = Где
stday-when = В котором часу
stday-what = Что случилось
stday-told = Кому сообщено
stday-told-hint = Например: ЦИК, полиция, пожарные
stday-told-at = Сообщено в
stday-measures = Что сделано
stday-hours = Часы
stday-hours-title = Часы, когда участки сообщают
stday-hours-default = Это обычные часы, не из закона. Поставьте часы, которых требует комиссия.
stday-hours-own = Это часы вашего учреждения. Час, на который уже сообщили, убрать нельзя.
stday-hours-field = Часы через запятую
stday-hours-read = Прочитано: { $hours }
stday-hours-none = Пусто: обычные часы.
stday-hours-save = Сохранить часы
stday-hours-reset = Поставить обычные часы
stday-print = Печатать
