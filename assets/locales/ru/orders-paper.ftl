# Papers of collective orders.
order-paper-sheet = Лист поручения № { $number }
order-paper-matrix-title = Поручения по советам
order-paper-missing-title = Ответы, которых нет
order-paper-statement-title = Справка об исполнении поручения
order-paper-ground = Основание
order-paper-text = Что требуется
order-paper-term = Срок
order-paper-responsible = Ответственный
order-paper-sent = Отправлено
order-paper-standing = Состояние
order-paper-basis-of = { $basis } от { $day }
order-paper-addressed = { $count ->
    [one] { $count } адресат
    [few] { $count } адресата
    [many] { $count } адресатов
   *[other] { $count } адресата
}
order-paper-answered = { $count ->
    [one] ответил { $count }
    [few] ответили { $count }
    [many] ответили { $count }
   *[other] ответили { $count }
}
order-paper-of-them-late = { $count ->
    [one] из них с опозданием { $count }
    [few] из них с опозданием { $count }
    [many] из них с опозданием { $count }
   *[other] из них с опозданием { $count }
}
order-paper-missing = { $count ->
    [one] нет ответа от { $count }
    [few] нет ответа от { $count }
    [many] нет ответа от { $count }
   *[other] нет ответа от { $count }
}
order-paper-returned = { $count ->
    [one] возвращено { $count }
    [few] возвращено { $count }
    [many] возвращено { $count }
   *[other] возвращено { $count }
}
order-paper-waiting = { $count ->
    [one] в пределах срока { $count }
    [few] в пределах срока { $count }
    [many] в пределах срока { $count }
   *[other] в пределах срока { $count }
}
order-paper-excused = { $count ->
    [one] освобождено { $count }
    [few] освобождено { $count }
    [many] освобождено { $count }
   *[other] освобождено { $count }
}
order-paper-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
order-paper-late = { $count ->
    [one] опоздание { $count } день
    [few] опоздание { $count } дня
    [many] опоздание { $count } дней
   *[other] опоздание { $count } дня
}
order-paper-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
order-paper-group-missing = Нет ответа
order-paper-group-returned = Возвращено на доработку
order-paper-group-waiting = В пределах срока
order-paper-group-answered = Ответили
order-paper-group-excused = Освобождены
order-paper-state-missing = нет ответа
order-paper-state-sent = отправлено
order-paper-state-received = получено
order-paper-state-in_work = в работе
order-paper-state-answered = ответ получен
order-paper-state-accepted = проверено
order-paper-state-returned = возвращено
order-paper-state-excused = освобождён
order-paper-way-letter = письмо
order-paper-way-list = список
order-paper-way-email = эл. письмо
order-paper-way-call = звонок
order-paper-returned-on = возвращено { $day }
order-paper-excused-on = освобождён { $day }
order-paper-now = теперь { $name }
order-paper-merged = объединён с { $name }
order-paper-gone = больше нет
order-paper-added = добавлен { $day }
order-paper-own-term = свой срок { $day }
order-paper-no-of = № { $no } от { $day }
order-paper-promised = обещано до { $day }
order-paper-council = Совет
order-paper-col-state = Состояние
order-paper-col-late = Дней опоздания
order-paper-col-sent = Отправлено
order-paper-col-received = Получено
order-paper-col-answer = Ответ
order-paper-col-no = № ответа
order-paper-col-no-day = Дата ответа
order-paper-col-reason = Причина
order-paper-col-note = Примечания
order-paper-col-promised = Обещано до
order-paper-col-reminded = Напомнено
order-paper-col-reminded-on = Последнее напоминание
order-paper-col-contact = Кому звонить
order-paper-col-email = Эл. почта
order-paper-col-missing = Нет
order-paper-none-missing = Все ответы получены.

# The statement of execution.
order-paper-asked = Поручено: «{ $title }».
order-paper-closed-on = Поручение закрыто { $day }.
order-paper-answered-in-time = Ответили в срок
order-paper-answered-late = Ответили с опозданием
order-paper-answered-again = снова ответ { $day }
order-paper-added-later = Добавлены позже
order-paper-extensions = Продлённые сроки
order-paper-moved = с { $old } на { $new }
order-paper-decided = { $day }
order-paper-whole = всё поручение
order-paper-reminders = Напоминания

# The matrix.
order-paper-mark-missing = НЕТ
order-paper-mark-returned = ВОЗВР.
order-paper-mark-waiting = в срок
order-paper-mark-excused = освоб.
order-paper-mark-late = { $count ->
    [one] +{ $count } день
    [few] +{ $count } дня
    [many] +{ $count } дней
   *[other] +{ $count } дня
}
order-paper-legend = Что значат отметки
order-paper-legend-missing = срок прошёл, ответа нет; ниже сколько дней
order-paper-legend-returned = ответ возвращён на доработку; ниже сколько дней после срока
order-paper-legend-waiting = ответ ожидается, срок не прошёл
order-paper-legend-answered = день, когда пришёл ответ, в срок
order-paper-legend-late = день ответа и его опоздание
order-paper-legend-excused = отвечать не нужно
order-paper-legend-none = поручение не отправлялось
order-paper-orders = Поручения
order-paper-until = срок { $day }
order-paper-answered-of = Ответили
order-paper-count-orders = { $count ->
    [one] { $count } поручение
    [few] { $count } поручения
    [many] { $count } поручений
   *[other] { $count } поручения
}
order-paper-only-problems = только проблемы
order-paper-closed-too = и закрытые
order-paper-series = одна серия по времени
order-paper-no-problems = Нет ни недостающих, ни возвращённых ответов.
order-paper-no-orders = Нет открытых поручений.

# Letters that remind.
order-letter-title = Письма-напоминания
order-letter-heading = Напоминание
order-letter-heading-again = Повторное напоминание
order-letter-no =
    № ____________
    от { $day }
order-letter-to = Кому:
order-letter-about = О: «{ $title }»
order-letter-asked = Поручением № { $number } от { $day } мы просили вас дать ответ.
order-letter-asked-by = На основании: { $basis }, поручением № { $number } от { $day } мы просили вас дать ответ.
order-letter-late = { $count ->
    [one] Срок был { $due }. На { $today } ваш ответ не получен; опоздание составляет { $count } день.
    [few] Срок был { $due }. На { $today } ваш ответ не получен; опоздание составляет { $count } дня.
    [many] Срок был { $due }. На { $today } ваш ответ не получен; опоздание составляет { $count } дней.
   *[other] Срок был { $due }. На { $today } ваш ответ не получен; опоздание составляет { $count } дня.
}
order-letter-in-time = Срок: { $due }; вашего ответа ещё нет.
order-letter-no-term = На { $today } ваш ответ не получен.
order-letter-returned = Ваш ответ от { $answered } возвращён { $returned } на доработку: { $reason }. Дополнение ещё не поступило.
order-letter-before = { $count ->
    [one] Мы уже напоминали вам { $count } раз, последний раз { $day }.
    [few] Мы уже напоминали вам { $count } раза, последний раз { $day }.
    [many] Мы уже напоминали вам { $count } раз, последний раз { $day }.
   *[other] Мы уже напоминали вам { $count } раза, последний раз { $day }.
}
order-letter-columns = Ответ даётся таблицей со столбцами: { $columns }.
order-letter-please = Просим представить ответ до { $day }.
order-letter-please-now = Просим представить ответ безотлагательно.
order-letter-ring = За разъяснениями: { $who }, тел. { $phone }.

# The dialogs of papers, forms and answers.
order-print-sheet = Лист поручения
order-print-sheet-about = Все адресаты, сначала неответившие.
order-print-letters = Письма неответившим
order-print-letters-about = Каждое письмо на своей странице, только неответившим.
order-print-missing = Список неответивших
order-print-missing-about = С телефонами, для обзвона.
order-print-statement = Справка об исполнении
order-print-statement-about = Для комиссии: кто и когда ответил, продления и напоминания.
order-print-size = Размер листа
order-print-until = Ответ просим до
order-print-until-hint = Без дня: безотлагательно.
order-print-log = Записать как напомненные
order-print-apart-pdf = Отдельные файлы PDF
order-print-apart-docx = Отдельные файлы Word
order-print-xlsx = Таблица Excel
order-print-csv = Таблица CSV
order-print-rows = { $count ->
    [one] { $n } адресат
    [few] { $n } адресата
   *[many] { $n } адресатов
}
order-print-count = { $count ->
    [one] { $n } письмо
    [few] { $n } письма
   *[many] { $n } писем
}
order-print-written = { $count ->
    [one] Записан { $n } файл в:
    [few] Записано { $n } файла в:
   *[many] Записано { $n } файлов в:
}
order-print-taken = В папке уже есть файлы с такими именами; они остались нетронутыми:
order-print-replace = Заменить файлы
order-print-open = Напечатать лист
order-print-matrix = Напечатать матрицу
order-print-write = Письма…
order-answers-title = Бланки и ответы
order-answers-forms = Бланк для советов
order-answers-forms-about = Совет заполняет бланк и присылает обратно; отсюда вы принимаете его в его строку.
order-answers-take = Принять ответ
order-answers-take-about = Выберите заполненные бланки (Excel, CSV, OpenDocument). Сначала увидите, что изменится.
order-answers-join = Сводка
order-answers-join-about = Ответы всех советов в одной таблице; у неответивших пустая строка.
order-answers-join-name = Сводка
order-answers-form-name = Бланк
order-answers-target = Сколько бланков
order-answers-each = Отдельный для каждого совета, в папку
order-answers-each-about = Название совета и код строки уже вписаны.
order-answers-all = Один для всех
order-answers-all-about = Каждый совет вписывает своё название.
order-answers-language = Язык файла
order-answers-save = Сохранить бланки
order-answers-choose = Выбрать файлы
order-answers-on = Ответ пришёл
order-answers-leave = Убрать из списка: { $name }
order-answers-same = Ничего нового: в строке уже эти данные.
order-answers-marks = Строка будет отмечена как ответ.
order-answers-rows = Строки таблицы, которые меняются
order-answers-what = Что меняется
order-answers-rest = { $count ->
    [one] { $n } строка без изменений
    [few] { $n } строки без изменений
   *[many] { $n } строк без изменений
}
order-answers-nothing = ничего
order-answers-do-take = { $count ->
    [one] Принять { $n } ответ
    [few] Принять { $n } ответа
   *[many] Принять { $n } ответов
}
order-answers-taken = { $count ->
    [one] Принят { $n } ответ.
    [few] Принято { $n } ответа.
   *[many] Принято { $n } ответов.
}
