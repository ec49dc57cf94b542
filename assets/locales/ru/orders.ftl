# Collective orders: the form, the sheet, reminders, the matrix.
# Families: line-state-<LineState>, line-mark-<LineMark>, remind-way-<RemindWay>, order-col-<column>.

line-state-sent = Отправлено
line-state-received = Получено
line-state-in_work = В работе
line-state-answered = Ответ получен
line-state-accepted = Проверено
line-state-returned = Возвращено
line-state-excused = Освобождён
line-mark-missing = нет ответа
line-mark-returned = возвращён
line-mark-waiting = срок не истёк
line-mark-answered = получен
line-mark-answered_late = получен с опозданием
line-mark-excused = освобождён
remind-way-letter = Письмо
remind-way-list = Список
remind-way-email = Эл. почта
remind-way-call = Звонки

order-title = Указание
order-new = Новое указание
order-where = Где вы находитесь
order-tally = { $count ->
    [one] { $done } из { $total } ответил
    [few] { $done } из { $total } ответили
   *[many] { $done } из { $total } ответили
}
order-of = { $done } из { $total }
order-due = срок { $day }
order-responsible = ответственный { $name }
order-open-sheet = Открыть ведомость
order-open-card = Открыть карточку задачи
order-series-matrix = Все месяцы по советам
order-is-draft = Черновик: указание ещё не отправлено.
order-is-closed = Указание закрыто. Недостающие ответы так и остаются записаны недостающими.
order-send = Отправить
order-no-lines = У указания нет ни одного адресата.

# Figures and groups.
order-n-total = { $count ->
    [one] совет
    [few] совета
   *[many] советов
}
order-n-addressees = { $count ->
    [one] адресат
    [few] адресата
   *[many] адресатов
}
order-n-answered = { $count ->
    [one] ответил
    [few] ответили
   *[many] ответили
}
order-n-missing = { $count ->
    [one] не ответил
    [few] не ответили
   *[many] не ответили
}
order-n-returned = { $count ->
    [one] возвращён
    [few] возвращены
   *[many] возвращены
}
order-key-n-answered = { $count ->
    [one] { $n } получен
    [few] { $n } получены
   *[many] { $n } получено
}
order-key-n-missing = { $count ->
    [one] { $n } не ответил
    [few] { $n } не ответили
   *[many] { $n } не ответили
}
order-key-n-returned = { $count ->
    [one] { $n } возвращён
    [few] { $n } возвращены
   *[many] { $n } возвращено
}
order-key-n-waiting = { $n } в пределах срока
order-key-n-excused = { $count ->
    [one] { $n } освобождён
    [few] { $n } освобождены
   *[many] { $n } освобождено
}
order-show = Какие строки показаны
order-show-all = Все
order-show-returned = Возвращены
order-group-missing = Нет ответа
order-group-returned = Возвращены на доработку
order-group-waiting = Срок не истёк
order-group-answered = Получены
order-group-excused = Освобождены
order-group-late = · { $n } с опозданием
order-none-missing = Недостающих ответов нет.
order-none-returned = Ни один ответ не возвращён.
order-none-answered = Ответов пока нет.
order-missing-days = { $count ->
    [one] нет ответа · { $n } день
    [few] нет ответа · { $n } дня
   *[many] нет ответа · { $n } дней
}
order-late-days = { $count ->
    [one] получен с опозданием на { $n } день
    [few] получен с опозданием на { $n } дня
   *[many] получен с опозданием на { $n } дней
}

# The grid.
order-lines = Советы указания
order-col-name = Совет
order-col-sent_on = Отправлено
order-col-received_on = Получено
order-col-in_work_on = В работе
order-col-answered_on = Ответ
order-col-accepted_on = Проверен
order-col-answer_no = № ответа
order-col-reminded = Напомнили
order-col-note = Замечания
order-col-phone = Телефон
order-nothing = ничего
order-times = { $n }×
order-reminded-last = последний раз { $date }
order-own-due = до { $date }
order-promised = обещано до { $date }
order-promise = Обещано до
order-added-on = добавлен { $date }
order-now-name = теперь { $name }
order-merged-into = объединён с { $name }
order-council-gone = совета больше нет
order-day-hint = 12.09, вчера, понедельник
order-line-menu = Действия: { $name }
order-open-council = Открыть страницу совета
order-picked = { $count ->
    [one] выбран { $n } совет
    [few] выбрано { $n } совета
   *[many] выбрано { $n } советов
}
order-pick-none = Снять выбор

# Keys.
order-key-cell = ячейка
order-key-answered = ответ получен сегодня
order-key-step = сегодня: { $step }
order-key-note = замечание
order-key-phone = копировать телефон
order-key-type = писать в ячейке
order-key-enter = открыть совет или писать в ячейке
order-key-clear = очистить ячейку
order-key-same = то же значение следующему
order-key-range = выбрать несколько строк
order-key-pick = выбрать строку
order-key-all = выбрать все строки

# Marks.
order-mark-answered = Ответ получен сегодня
order-mark-received = Получено сегодня
order-mark-accepted = Проверено сегодня
order-mark-returned = Вернуть…
order-mark-excused = Освободить…
order-mark-owes = Снова должен ответить
order-extend = Продлить срок…
order-promise-set = Обещано до…
order-note-set = Написать замечание
order-remove = Убрать из указания
order-ask-returned = { $count ->
    [one] Вернуть { $n } ответ
    [few] Вернуть { $n } ответа
   *[many] Вернуть { $n } ответов
}
order-ask-returned-one = { $name }: вернуть ответ
order-ask-excused = { $count ->
    [one] Освободить { $n } совет
    [few] Освободить { $n } совета
   *[many] Освободить { $n } советов
}
order-ask-excused-one = { $name }: освободить от ответа
order-ask-extend = { $count ->
    [one] Продлить срок { $n } совету
    [few] Продлить срок { $n } советам
   *[many] Продлить срок { $n } советам
}
order-ask-extend-one = { $name }: продлить срок
order-why-returned = Чего не хватает в ответе
order-why-excused = Почему отвечать не нужно
order-why-extend = Почему срок продлевается
order-do-returned = Вернуть
order-do-excused = Освободить
order-do-extend = Продлить
order-new-due = Новый срок
order-asked-by = Кто попросил
order-asked-by-hint = Пусто: сам совет.
order-on = Дата
order-files = Файлы ответа…
order-files-of = Файлы: { $name }
order-no-files = Файлов пока нет.
order-close-why = { $count ->
    [one] Почему закрывается без { $n } совета
    [few] Почему закрывается без { $n } советов
   *[many] Почему закрывается без { $n } советов
}

# Reminders.
order-remind-missing = { $count ->
    [one] Напомнить только тому, кто не ответил ({ $n })
    [few] Напомнить только { $n } не ответившим
   *[many] Напомнить только { $n } не ответившим
}
order-remind-some = Напомнить…
order-remind-title = Напоминание
order-remind-how = Как напомнить
order-remind-whom = Кому напомнить ({ $n })
order-remind-about-email = Адреса копируются через точку с запятой. Вставьте их в своё письмо.
order-remind-about-call = Создаётся обзвон контактных лиц и сразу открывается.
order-remind-about-list = Список с телефонами копируется, его можно вставить в таблицу.
order-do-email = { $count ->
    [one] Скопировать { $n } адрес и записать
    [few] Скопировать { $n } адреса и записать
   *[many] Скопировать { $n } адресов и записать
}
order-do-call = { $count ->
    [one] Начать обзвон: { $n } звонок
    [few] Начать обзвон: { $n } звонка
   *[many] Начать обзвон: { $n } звонков
}
order-do-list = { $count ->
    [one] Скопировать список: { $n } строка
    [few] Скопировать список: { $n } строки
   *[many] Скопировать список: { $n } строк
}
order-reminded = напомнили раз: { $n }
order-contact = Контактное лицо
order-no-email = нет адреса эл. почты
order-no-phone = нет телефона
order-without-email = { $count ->
    [one] У { $n } совета нет адреса, он не будет отмечен.
    [few] У { $n } советов нет адреса, они не будут отмечены.
   *[many] У { $n } советов нет адреса, они не будут отмечены.
}
order-without-person = { $count ->
    [one] У { $n } совета нет контактного лица, он не войдёт в обзвон.
    [few] У { $n } советов нет контактного лица, они не войдут в обзвон.
   *[many] У { $n } советов нет контактного лица, они не войдут в обзвон.
}
order-round-name = { $number }: { $title }
order-round-note = Ответа нет. Срок был { $date }.

# The form.
order-from-quick = Открыть как указание
order-field-title = Что требуется
order-form = Столбцы таблицы ответа
order-form-hint = По одному в строке; оставьте пустым, если таблица не нужна.
order-to = Кому отправить
order-way-all = Всем советам
order-way-chosen = Выбранным
order-way-groups = Группам
order-way-rule = По правилу
order-find-council = Найти совет
order-tick-shown = { $count ->
    [one] Отметить { $n } показанный
    [few] Отметить { $n } показанных
   *[many] Отметить { $n } показанных
}
order-no-groups = Групп пока нет.
order-groups-hint = Указание пойдёт советам и учреждениям людей из группы.
order-rule-kind = Вид
order-rule-any = любой
order-rule-from = Избирателей не меньше
order-rule-to = Избирателей не больше
order-organisations = И учреждениям
order-organisations-hint = Название учреждения
order-except = Кроме
order-preview = { $count ->
    [0] никому
    [one] { $n } адресат
    [few] { $n } адресата
   *[many] { $n } адресатов
}
order-preview-phoneless = без телефона: { $n }
order-preview-already = { $count ->
    [one] у { $n } уже есть
    [few] у { $n } уже есть
   *[many] у { $n } уже есть
}
order-preview-list = Адресаты
order-skipped = { $count ->
    [one] { $n } не получит
    [few] { $n } не получат
   *[many] { $n } не получат
}
order-due-missing = Укажите срок или отметьте «Без срока».
order-responsible-missing = Укажите, кто отвечает за него в отделе.
order-nobody = Выберите хотя бы одного адресата.
order-send-to = { $count ->
    [one] Отправить { $n } адресату
    [few] Отправить { $n } адресатам
   *[many] Отправить { $n } адресатам
}
order-keep-draft = Оставить черновиком
order-add = Добавить советы…
order-add-save = Добавить к указанию

# The matrix.
tasks-view-matrix = Матрица
matrix-open = Открыть матрицу советов
matrix-title = Советы и указания
matrix-count = { $count ->
    [one] { $n } указание
    [few] { $n } указания
   *[many] { $n } указаний
}
matrix-missing = { $count ->
    [0] все ответы есть
    [one] не хватает { $n } ответа
    [few] не хватает { $n } ответов
   *[many] не хватает { $n } ответов
}
matrix-problems = Только проблемы
matrix-closed = И закрытые
matrix-one-series = одна серия
matrix-all-orders = Показать все указания
matrix-not-asked = не спрашивали
matrix-noted = есть замечание
matrix-on = { $date }
matrix-until = срок { $date }
matrix-owes = Должен
matrix-owes-long = Ответов нет или возвращены, из всех запрошенных
matrix-total = Ответили
matrix-legend = Знаки
matrix-key-open = открыть ведомость на этом совете
matrix-empty-title = Открытых указаний нет
matrix-empty-text = Здесь советы и отправленные им указания: сразу видно, кто что должен.
matrix-none-title = Проблем нет
matrix-none-text = Все ответы на месте, ни один не возвращён.

# On the page of a council.
council-tab-orders = Указания
council-orders-owes = Должен
council-orders-none = Не должен ни одного ответа.
council-orders-past = Ответил
council-orders-answered = { $count ->
    [one] { $n } ответ на указания
    [few] { $n } ответа на указания
   *[many] { $n } ответов на указания
}
council-orders-late = { $count ->
    [one] { $n } с опозданием
    [few] { $n } с опозданием
   *[many] { $n } с опозданием
}
council-orders-average = { $count ->
    [one] в среднем { $n } день
    [few] в среднем { $n } дня
   *[many] в среднем { $n } дней
}
council-orders-reminded = { $count ->
    [one] напомнили { $n } раз
    [few] напомнили { $n } раза
   *[many] напомнили { $n } раз
}
council-merge = Объединить с другим советом…
council-merge-of = { $name }: объединение
council-merge-note = Совет уходит в корзину. Его строки в указаниях сохраняют название и говорят, с кем он объединён; люди остаются на местах.
council-merge-into = Становится частью
council-merge-missing = Выберите совет, частью которого он становится.
council-merge-on = Дата
council-merge-act = Акт
council-merge-do = Объединить совет
council-merged = Объединён с { $name } { $date }.
council-merged-open = Открыть { $name }
council-merged-from = Принял при объединении:
