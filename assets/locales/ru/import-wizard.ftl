# Импорт из файла: шаги на экране.

command-import = Импорт людей из файла
command-import-tasks = Импорт задач из файла
command-import-councils = Импорт советов из файла
people-import-file = Импорт из файла
import-title = Импорт из файла
import-kind = Что импортируется
import-kind-people = Люди
import-kind-councils = Советы
import-kind-tasks = Задачи
import-from-file = Из файла
import-formats = Таблицы XLSX, XLS, ODS, CSV, TSV или визитки VCF из телефона либо Outlook. Ничего не записывается, пока вы не подтвердите.
import-pick = Выбрать файл…
import-from-text = Вставленная таблица
import-text = Таблица, скопированная из Excel или Word
import-text-hint = Вставьте сюда строки вместе с заголовком.
import-read-text = Прочитать таблицу
import-pasted = Вставленная таблица
import-other = Другой файл
import-later = Назад к списку
import-read-only = Файл открыт только для чтения; импортировать в него нельзя.
import-step-file = Файл
import-step-columns = Столбцы
import-step-clean = Исправления
import-step-check = Проверка
import-format = Формат
import-rows = Строк
import-encoding = Кодировка букв
import-sample = Читается так:
import-separator = Разделитель
import-separator-semicolon = точка с запятой ( ; )
import-separator-comma = запятая ( , )
import-separator-tab = табуляция
import-separator-bar = черта ( | )
import-separator-other = знак { $sign }
import-sheet = Лист
import-sheet-hidden = { $name } (скрытый)
import-header-row = Строка заголовка
import-header-is = Заголовок – строка { $row }: { $text }
import-header-none = Таблица без заголовка
import-merged-cells = { $count ->
    [one] { $n } область объединённых ячеек: значение поставлено в каждую.
    [few] { $n } области объединённых ячеек: значение поставлено в каждую.
   *[many] { $n } областей объединённых ячеек: значение поставлено в каждую.
}
import-beyond = { $count ->
    [one] { $n } ячейка справа, после столбца 512, не прочитана.
    [few] { $n } ячейки справа, после столбца 512, не прочитаны.
   *[many] { $n } ячеек справа, после столбца 512, не прочитано.
}
import-columns = Столбцы файла
import-column = Столбец { $n }
import-column-head = В файле
import-column-samples = Примеры
import-column-field = Записывается в
import-column-field-of = Куда записывается столбец «{ $column }»
import-column-guess = Насколько точно
import-guess-likely = догадка
import-guess-remembered = как в прошлый раз
import-kept-as-fact = сохраняется как заметка
import-field-kept = Сохранить как заметку
import-field-twice = Два столбца идут в одно поле: { $fields }. Проверьте.
import-field-family = Фамилия
import-field-given = Имя
import-field-patronymic = Отчество
import-field-name = Полное имя
import-field-council-name = Название совета
import-field-post = Должность
import-field-institution = Учреждение
import-field-unit = Отдел
import-field-council = Совет
import-field-duty = Отвечает за
import-field-phone-work = Служебный телефон
import-field-phone-mobile = Мобильный телефон
import-field-phone-internal = Внутренний телефон
import-field-phone-fax = Факс
import-field-phone-home = Домашний телефон
import-field-email = Эл. почта
import-field-room = Кабинет
import-field-address = Адрес
import-field-hours = Часы приёма
import-field-note = Примечание
import-field-alias = Другое имя
import-field-birthday = Дата рождения
import-field-uid = Идентификатор карточки
import-field-photo = Фотография
import-field-kind = Вид (коммуна, город)
import-field-name-uk = Название на украинском
import-field-name-ru = Название на русском
import-field-code = Код
import-field-population = Население
import-field-voters = Избиратели
import-field-seats = Советники (мандаты)
import-field-councils = Советы
import-field-remark = Примечание
import-field-number = Номер задачи
import-field-title = Задача
import-field-text = Текст задачи
import-field-basis = Всё основание
import-field-basis-kind = Вид документа
import-field-basis-no = Номер документа
import-field-basis-date = Дата документа
import-field-basis-point = Пункт
import-field-author = Автор
import-field-responsible = Ответственный
import-field-controller = Контролирует
import-field-issued = Дата выдачи
import-field-due = Срок
import-field-due-time = Час срока
import-field-plan = Запланировано
import-field-plan-time = Запланированный час
import-field-due-own = Свой срок
import-field-due-first = Первый срок
import-field-state = Состояние
import-field-performed = Исполнено
import-field-result = Результат
import-field-control = Контроль
import-field-priority = Приоритет
import-field-labels = Метки
import-field-skip = Не импортировать
import-clean-cedilla = Старые буквы ş, ţ становятся ș, ț
import-clean-phones = Телефоны с кодом, в одном виде
import-clean-capitals = ИМЕНА ЗАГЛАВНЫМИ – обычным письмом
import-clean-split = «Popescu Ion, tel. …» делится на имя и телефон
import-clean-spaces = Лишние пробелы убираются
import-clean-count = { $count ->
    [one] Меняет { $n } ячейку
    [few] Меняет { $n } ячейки
   *[many] Меняет { $n } ячеек
}
import-clean-none = Исправлять нечего.
import-summary = Что будет
import-to-mend = Исправить
import-run = { $count ->
    [one] Импортировать { $n } человека
    [few] Импортировать { $n } человека
   *[many] Импортировать { $n } человек
}
import-run-councils = { $count ->
    [one] Импортировать { $n } совет
    [few] Импортировать { $n } совета
   *[many] Импортировать { $n } советов
}
import-run-tasks = { $count ->
    [one] Импортировать { $n } задачу
    [few] Импортировать { $n } задачи
   *[many] Импортировать { $n } задач
}
import-run-stations = { $count ->
    [one] Импортировать { $n } участок
    [few] Импортировать { $n } участка
   *[many] Импортировать { $n } участков
}
import-run-short = Импортировать
import-run-none = Нечего импортировать
import-undo-note = Всё можно отменить одним шагом.
import-running = Импортируется…
import-stop = Остановить
import-row = Строка { $row }
import-no-problems = Все строки в порядке
import-problems = { $count ->
    [one] { $n } проблема
    [few] { $n } проблемы
   *[many] { $n } проблем
}
import-problems-list = Проблемы строк
import-left-out = Строка не попадёт в список, пока её не исправить.
import-taken-anyway = Строка импортируется и так.
import-repair = Исправить строку { $row }, { $column }
import-repaired = { $count ->
    [one] Исправлена { $n } ячейка. Выбранный файл не меняется.
    [few] Исправлены { $n } ячейки. Выбранный файл не меняется.
   *[many] Исправлено { $n } ячеек. Выбранный файл не меняется.
}
import-leave = Пропустить строку
import-loose = Взять без этой ячейки
import-loose-all = Взять все строки без непонятных ячеек (они сохраняются как примечания)
import-more = Показать больше
import-more-problems = { $count ->
    [one] Ещё { $n } проблема не показана; сначала исправьте эти.
    [few] Ещё { $n } проблемы не показаны; сначала исправьте эти.
   *[many] Ещё { $n } проблем не показано; сначала исправьте эти.
}
import-duplicates = { $count ->
    [one] { $n } уже есть
    [few] { $n } уже есть
   *[many] { $n } уже есть
}
import-more-duplicates = { $count ->
    [one] Ещё { $n } не показан; выбор для всех действует и для него.
    [few] Ещё { $n } не показаны; выбор для всех действует и для них.
   *[many] Ещё { $n } не показано; выбор для всех действует и для них.
}
import-for-all = Для всех
import-choice-of = Что делать со строкой { $row }
import-choice-merge = Дополнить карточку
import-choice-keep = Оставить оба
import-choice-skip = Пропустить
import-evidence-uid = тот же идентификатор
import-evidence-email = та же эл. почта
import-evidence-mobile = тот же мобильный
import-evidence-name = то же имя
import-earlier-row = то же, что строка { $row } файла
import-side-file = В файле
import-side-stored = В имеющейся карточке
import-adds-nothing = В карточке уже есть всё из строки.
import-as-stored = Так запишутся первые строки
import-phones = Телефоны
import-done = Список импортирован
import-not-taken = Строки с проблемами
import-see = Показать новых людей
import-see-tasks = Посмотреть задачи
import-see-stations = Посмотреть участки
import-undo = Отменить импорт
import-another = Импортировать другой файл
import-save-report = Сохранить отчёт…
import-report-saved = Отчёт сохранён: { $path }

# The empty list to fill in. Rows: cells parted by |, in the order of its columns.
import-template-about = Списка ещё нет? Сохраните образец, заполните его в Excel и принесите сюда.
import-template-save = Сохранить образец Excel
import-template-name-people = Образец для лиц
import-template-name-councils = Образец для советов
import-template-name-tasks = Образец задач
import-template-saved = Образец сохранён: { $path }
import-template-hint-people = Заполните по одной строке на каждого человека и замените строку-пример. Неизвестное оставляйте пустым; два номера в одной ячейке разделяйте знаком «;».
import-template-hint-councils = Заполните по одной строке на каждый совет и замените строку-пример. Неизвестное оставляйте пустым.
import-template-hint-tasks = Заполните по строке на каждую задачу и замените строку-пример. Неизвестное оставьте пустым; несколько советов в одной ячейке разделяйте знаком «;», а «все» означает каждый совет.
import-template-row-people = Примеров | Иван | Васильевич | главный специалист | Примария Примерное | Отдел бухгалтерии | Примерное | налоги и сборы | 0 257 72 114 | 069 112 233 | 114 | 0 257 72 115 | ivan.primerov@lunca.example | 12 | ул. Мельничная 5 | пн–пт 8–17 | 17.05.1980 | вернётся в мае
import-template-row-councils = Exempleni | коммуна | Прикладне | Примерное | 5799 | 3250 | 2410 | 13
import-template-row-tasks = {""} | Представить квартальный отчёт | Отчёт об исполнении местного бюджета | Распоряжение | 45 | 02.09.2026 | 3.2 | Мария Образцова | Иван Примеров | Анна Моделева | все | 02.09.2026 | 15.12.2026 | в работе | | | на контроле до исполнения | срочный | бюджет, отчёты | нужно и на бумаге
