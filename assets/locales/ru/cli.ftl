# Командная строка.

cli-about = District Desk в командной строке.
cli-help-usage = Использование
cli-help-options = Параметры
cli-help-commands = Команды
cli-help-help = Показать эту справку
cli-help-version = Показать версию

cli-option-file = Файл; по умолчанию тот, который открывает окно
cli-option-lang = Язык ответа
cli-option-json = Ответ для программ (JSON)
cli-option-today = Работать так, будто сегодня этот день
cli-option-actor = Имя, которое история покажет у изменения
cli-option-password-file = Файл с паролем защищённого файла; - читает его со стандартного ввода
cli-option-country = Страна учреждения
cli-option-office = Название учреждения
cli-option-example = Заполнить файл вымышленным районом-примером
cli-option-dry-run = Только показать, что произошло бы; ничего не сохранять
cli-option-encoding = Кодировка файла; auto распознаёт её
cli-option-sheet = Лист книги
cli-option-map = Что содержит столбец, например "Моб. тел.=phone.mobile"; можно повторять
cli-option-on-duplicate = Люди, которые уже есть: skip пропускает и показывает, merge добавляет недостающее, keep оставляет обоих
cli-option-queries = Файл, в котором каждая строка – отдельный поиск
cli-option-limit = Не больше чем столько
cli-option-kind = Только эти виды
cli-option-full = Проверить всё; длится дольше
cli-option-entity = Только изменения этой записи

cli-command-new = Создать файл; существующий никогда не перезаписывается
cli-command-import = Взять данные из файла
cli-command-import-people = Люди из таблицы (.csv .tsv .xlsx .xls .ods), визитных карточек (.vcf) или текста с контактами (.txt)
cli-command-import-councils = Советы из таблицы
cli-command-export = Записать данные в файл
cli-command-export-people = Люди; формат видно по окончанию имени файла
cli-command-find = Искать людей, советы и учреждения
cli-command-check = Проверить файл, поиск, историю и резервные копии
cli-command-backup = Записать проверенную резервную копию
cli-command-restore = Поставить резервную копию на место файла; заменённый файл сохраняется
cli-command-journal = Кто что изменил
cli-command-undo = Отменить изменение; без номера – ваше последнее
cli-command-commands = Показать команды программы с их формой
cli-command-call = Выполнить команду программы

cli-help-values = Значения
cli-value-export = Файл, который будет записан
cli-command-import-tasks = Задачи из таблицы (.csv .tsv .xlsx .xls .ods) или из экспорта программы
cli-option-map-tasks = Что содержит столбец, например "До когда=due"; можно повторять
cli-option-on-duplicate-tasks = Задачи, которые уже есть: skip пропускает и показывает, merge добавляет недостающее, keep добавляет ещё раз
cli-option-without-unknown = Берёт и строки с непонятными ячейками (неизвестный совет, срок словами); ячейка сохраняется как примечание
cli-value-import = Файл со списком
cli-value-text = Что искать: имя, должность, обязанности, телефон
cli-value-dir = Папка; по умолчанию та, что рядом с файлом
cli-value-backup = Резервная копия
cli-value-op = Номер изменения, который показывает desk journal
cli-value-name = Название команды, которое показывает desk commands
cli-value-json = Её данные в формате JSON; - читает их со стандартного ввода

cli-usage-unknown = Непонятно: { $what }
cli-usage-missing = Чего-то не хватает: { $what }
cli-usage-conflict = Это нельзя сочетать: { $what }
cli-usage-wrong = Это значение не подходит: { $what }
cli-usage-hint = Справка: desk --help
cli-locked = Файл используется с { $since }: { $who }. Ничего не изменено. Закройте его там или подождите и попробуйте снова.

cli-new-done =
    Создано: { $path }
    Учреждение: { $office }
cli-new-office = Наше учреждение
cli-new-actor = Администратор

cli-import-dry-run = Проба: ничего не сохранено.
cli-import-counts = Прочитано: { $read }. Добавлено: { $added }. Дополнено: { $merged }. Без изменений: { $unchanged }. Пропущено: { $skipped }.
cli-import-row = Строка { $row }: { $reason }
cli-import-undo = Чтобы отменить: desk undo { $op }
cli-import-duplicate = { $name } – карточка уже есть. С --on-duplicate merge добавляется недостающее.
cli-import-doubtful = Неизвестно, человек ли это. Вставьте текст в окне, чтобы решить.
cli-import-no-person = Телефон, адрес или должность, рядом с которыми нет человека.
cli-import-name-only = Имя без других данных о человеке.
cli-import-vacant = Вакантная должность.
cli-import-no-contact = Это не контакт.

cli-find-nothing = Ничего не найдено: «{ $text }».
cli-find-vacant = (вакансия)

cli-check-ok = Всё в порядке.
cli-check-found = Не в порядке: { $count }
cli-check-advice = Файл не изменён. На его место можно поставить резервную копию: desk restore ПУТЬ
cli-check-file-damaged = Файл повреждён: { $detail }
cli-check-search-differs = Поиск показывает некоторые записи иначе, чем файл: { $detail }
cli-check-order-stale = Записи, стоящие в списке не на своём месте: { $detail }
cli-check-act-empty = В истории есть запись без изменений: { $detail }
cli-check-chain-broken = История прервана перед этой записью: { $detail }
cli-check-act-altered = Эту запись истории изменили позже: { $detail }
cli-check-backup-damaged = Эту резервную копию нельзя использовать: { $detail }
cli-check-attachment-missing = Приложенного файла здесь нет: { $detail }
cli-check-attachment-damaged = Приложенный файл повреждён: { $detail }
cli-check-files-damaged = Файл, в котором лежат приложенные файлы, повреждён: { $detail }
cli-check-files = Приложенные файлы: { $files } ({ $size } МБ); никем не используемые: { $unnamed }

cli-backup-done = Резервная копия записана и проверена: { $path }
cli-restore-done = Резервная копия теперь на месте файла: { $path }
cli-restore-kept = Заменённый файл сохранён: { $path }

cli-journal-nothing = Изменений нет.
cli-journal-empty = пусто
cli-journal-more = ещё изменений: { $count }
cli-undo-done = Отменено: { $what }
cli-command-programme = Вычисляет календарный план выборов
cli-command-deadline = Вычисляет срок и показывает шаги
cli-command-calendar = Показывает рабочий календарь года
cli-option-pack = Страна правил: md, ro, ua, ru
cli-option-election = Вид: parliament, president, local_general, local_new, local_partial, referendum_national, referendum_local
cli-option-day = День голосования
cli-option-round = Тур: 1 или 2
cli-option-period-start = Первый день избирательного периода
cli-option-anchor = День другого события, например calling=2025-04-17
cli-option-code = Избирательный кодекс по номеру и году
cli-option-out = Записывает в файл: .csv .json .ics .xlsx
cli-option-rule = Код правила, его показывает --list
cli-option-from = День события; с часом, где считают часы: 2026-11-20T09:30
cli-option-locality = Населённый пункт, для храмового праздника
cli-option-hram = День храмового праздника, ММ-ДД
cli-option-list = Показывает правила
cli-option-year = Год
cli-deadline-none = Без даты
cli-calendar-working = Рабочих дней: { $count }
cli-programme-written = Записано: { $path } (строк: { $count })
cli-programme-sum = Мероприятий: { $count }; без надёжного основания (практика или требует подтверждения): { $uncertain }.
cli-value-view = Только люди сохранённого представления
cli-value-vcard = Версия файла .vcf
cli-export-done = { $rows ->
    [one] { $rows } карточка записана в { $path }
    [few] { $rows } карточки записаны в { $path }
   *[many] { $rows } карточек записано в { $path }
}
