# See ro/elections-official-ui.ftl.

offi-title = Официальная программа
offi-from-text = Вставьте таблицу
offi-from-text-about = В Word выделите таблицу программы, скопируйте и вставьте сюда клавишами Ctrl+V.
offi-text = Таблица программы
offi-read = Прочитать таблицу
offi-from-file = Или выберите файл
offi-formats = Word (.docx), Excel (.xlsx, .xls), .ods, .csv, .html.
offi-pick = Выбрать файл…
offi-reading = Читается…
offi-last = Последний раз взято: { $source }
offi-other = Другая таблица
offi-leave = Назад к программе
offi-pasted = вставленная таблица
offi-found = { $count ->
    [one] { $n } строка, разделов: { $chapters }
    [few] { $n } строки, разделов: { $chapters }
   *[many] { $n } строк, разделов: { $chapters }
}
offi-step-table = Таблица и столбцы
offi-step-rows = Строки
offi-table = Таблица
offi-table-named = { $count ->
    [one] { $name } ({ $n } строка)
    [few] { $name } ({ $n } строки)
   *[many] { $name } ({ $n } строк)
}
offi-head = Заголовок
offi-head-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
offi-column = Столбец { $n }
offi-field-none = не берётся
offi-field-no = №
offi-field-action = Мероприятие
offi-field-term = Срок
offi-field-ground = Правовое основание
offi-field-bodies = Исполнитель
offi-field-note = Примечания
offi-lacks = Не выбран столбец для: { $fields }.
offi-row = Строка { $row }
offi-narrow = Какие строки показать
offi-narrow-all = все
offi-narrow-differs = другая дата
offi-narrow-changes = меняются
offi-narrow-unread = дата не прочитана
offi-narrow-alone = без пары
offi-narrow-wrong = с проблемами
offi-none = Таких строк нет.
offi-take = Строка { $row }: какое это мероприятие программы
offi-take-find = Другое мероприятие программы…
offi-take-new = Новое мероприятие
offi-take-skip = Не брать
offi-find = Строка { $row }: найти мероприятие
offi-find-hint = №, слова или статья
offi-chosen = выбрано вами
offi-likely = проверьте
offi-because = по: { $why }
offi-because-article = статья
offi-because-words = слова
offi-because-date = дата
offi-because-number = номер
offi-reading-dated = дата прочитана
offi-reading-words = остаётся текстом, без даты
offi-reading-no_such_day = такого дня нет
offi-reading-empty = без срока
offi-earlier = { $count ->
    [one] на { $n } день раньше
    [few] на { $n } дня раньше
   *[many] на { $n } дней раньше
}
offi-later = { $count ->
    [one] на { $n } день позже
    [few] на { $n } дня позже
   *[many] на { $n } дней позже
}
offi-nothing = ничего
offi-changes = { $count ->
    [one] Изменится { $count } поле
    [few] Изменятся { $count } поля
   *[many] Изменятся { $count } полей
}
offi-same = Уже так и есть.
offi-change-no = №
offi-change-chapter = раздел
offi-change-action = мероприятие
offi-change-law_term = срок словами
offi-change-legal_act = акт
offi-change-legal_ref = основание
offi-change-bodies = исполнитель
offi-change-official = официальная дата
offi-change-note = примечание
offi-summary = Что будет взято
offi-sum-matched = Сопоставлено
offi-sum-new = Новые мероприятия
offi-sum-skip = Не берутся
offi-sum-differs = Дата не та, что рассчитана
offi-sum-unread = Дата не прочитана
offi-sum-missing = Только в вашей программе
offi-source = Где это записано
offi-source-hint = Решение комиссии: номер и дата.
offi-source-missing = Напишите решение, из которого взята программа.
offi-words = Брать и официальные формулировки
offi-words-about = Мероприятие, срок, основание и исполнитель вместо тех, что в пакете.
offi-drop = { $count ->
    [one] { $n } мероприятие, которого нет в официальной программе, становится «не применяется»
    [few] { $n } мероприятия, которых нет в официальной программе, становятся «не применяется»
   *[many] { $n } мероприятий, которых нет в официальной программе, становятся «не применяется»
}
offi-drop-about = Не отмечено: остаются в программе как есть.
offi-missing = Какие именно
offi-run = { $count ->
    [one] Взять { $n } мероприятие
    [few] Взять { $n } мероприятия
   *[many] Взять { $n } мероприятий
}
offi-run-short = Взять программу
offi-undo-note = Всё это один шаг: отменяется клавишами Ctrl+Z.
offi-key-rows = следующая строка
offi-done = Официальная программа взята
offi-report-read = Прочитано строк
offi-report-matched = Сопоставлено с программой
offi-report-added = Новые мероприятия
offi-report-unchanged = Уже были такие
offi-report-skipped = Не взято
offi-report-differing = { $count ->
    [one] { $n } дата отличается от рассчитанной
    [few] { $n } даты отличаются от рассчитанных
   *[many] { $n } дат отличаются от рассчитанных
}
offi-report-unread = { $count ->
    [one] { $n } формулировка осталась текстом, без даты
    [few] { $n } формулировки остались текстом, без даты
   *[many] { $n } формулировок остались текстом, без даты
}
offi-report-problems = Проверьте в этих строках
offi-see = Посмотреть программу
offi-take-back = Отменить
