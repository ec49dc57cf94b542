# See ro/elections-official-ui.ftl.

offi-title = Офіційна програма
offi-from-text = Вставте таблицю
offi-from-text-about = У Word виділіть таблицю програми, скопіюйте і вставте сюди клавішами Ctrl+V.
offi-text = Таблиця програми
offi-read = Прочитати таблицю
offi-from-file = Або виберіть файл
offi-formats = Word (.docx), Excel (.xlsx, .xls), .ods, .csv, .html.
offi-pick = Вибрати файл…
offi-reading = Читається…
offi-last = Востаннє взято: { $source }
offi-other = Інша таблиця
offi-leave = Назад до програми
offi-pasted = вставлена таблиця
offi-found = { $count ->
    [one] { $n } рядок, розділів: { $chapters }
    [few] { $n } рядки, розділів: { $chapters }
   *[many] { $n } рядків, розділів: { $chapters }
}
offi-step-table = Таблиця і стовпці
offi-step-rows = Рядки
offi-table = Таблиця
offi-table-named = { $count ->
    [one] { $name } ({ $n } рядок)
    [few] { $name } ({ $n } рядки)
   *[many] { $name } ({ $n } рядків)
}
offi-head = Заголовок
offi-head-rows = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
}
offi-column = Стовпець { $n }
offi-field-none = не береться
offi-field-no = №
offi-field-action = Захід
offi-field-term = Строк
offi-field-ground = Правова підстава
offi-field-bodies = Виконавець
offi-field-note = Примітки
offi-lacks = Не вибрано стовпець для: { $fields }.
offi-row = Рядок { $row }
offi-narrow = Які рядки показати
offi-narrow-all = усі
offi-narrow-differs = інша дата
offi-narrow-changes = змінюються
offi-narrow-unread = дату не прочитано
offi-narrow-alone = без пари
offi-narrow-wrong = із проблемами
offi-none = Таких рядків немає.
offi-take = Рядок { $row }: який це захід програми
offi-take-find = Інший захід програми…
offi-take-new = Новий захід
offi-take-skip = Не брати
offi-find = Рядок { $row }: знайти захід
offi-find-hint = №, слова або стаття
offi-chosen = вибрано вами
offi-likely = перевірте
offi-because = за: { $why }
offi-because-article = стаття
offi-because-words = слова
offi-because-date = дата
offi-because-number = номер
offi-reading-dated = дату прочитано
offi-reading-words = лишається текстом, без дати
offi-reading-no_such_day = такого дня немає
offi-reading-empty = без строку
offi-earlier = { $count ->
    [one] на { $n } день раніше
    [few] на { $n } дні раніше
   *[many] на { $n } днів раніше
}
offi-later = { $count ->
    [one] на { $n } день пізніше
    [few] на { $n } дні пізніше
   *[many] на { $n } днів пізніше
}
offi-nothing = нічого
offi-changes = { $count ->
    [one] Зміниться { $count } поле
    [few] Зміняться { $count } поля
   *[many] Зміняться { $count } полів
}
offi-same = Уже так і є.
offi-change-no = №
offi-change-chapter = розділ
offi-change-action = захід
offi-change-law_term = строк словами
offi-change-legal_act = акт
offi-change-legal_ref = підстава
offi-change-bodies = виконавець
offi-change-official = офіційна дата
offi-change-note = примітка
offi-summary = Що буде взято
offi-sum-matched = Зіставлено
offi-sum-new = Нові заходи
offi-sum-skip = Не беруться
offi-sum-differs = Інша дата, ніж обчислена
offi-sum-unread = Дату не прочитано
offi-sum-missing = Лише у вашій програмі
offi-source = Де це записано
offi-source-hint = Рішення комісії: номер і дата.
offi-source-missing = Напишіть рішення, з якого взято програму.
offi-words = Брати й офіційні формулювання
offi-words-about = Захід, строк, підстава і виконавець замість тих, що в пакеті.
offi-drop = { $count ->
    [one] { $n } захід, якого немає в офіційній програмі, стає «не застосовується»
    [few] { $n } заходи, яких немає в офіційній програмі, стають «не застосовується»
   *[many] { $n } заходів, яких немає в офіційній програмі, стають «не застосовується»
}
offi-drop-about = Не позначено: лишаються в програмі як є.
offi-missing = Які саме
offi-run = { $count ->
    [one] Взяти { $n } захід
    [few] Взяти { $n } заходи
   *[many] Взяти { $n } заходів
}
offi-run-short = Взяти програму
offi-undo-note = Усе це один крок: скасовується клавішами Ctrl+Z.
offi-key-rows = наступний рядок
offi-done = Офіційну програму взято
offi-report-read = Прочитано рядків
offi-report-matched = Зіставлено з програмою
offi-report-added = Нові заходи
offi-report-unchanged = Уже були такі
offi-report-skipped = Не взято
offi-report-differing = { $count ->
    [one] { $n } дата відрізняється від обчисленої
    [few] { $n } дати відрізняються від обчислених
   *[many] { $n } дат відрізняються від обчислених
}
offi-report-unread = { $count ->
    [one] { $n } формулювання лишилося текстом, без дати
    [few] { $n } формулювання лишилися текстом, без дати
   *[many] { $n } формулювань лишилися текстом, без дати
}
offi-report-problems = Перевірте у цих рядках
offi-see = Переглянути програму
offi-take-back = Скасувати
