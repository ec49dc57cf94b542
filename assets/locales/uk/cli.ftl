# Командний рядок.

cli-about = District Desk у командному рядку.
cli-help-usage = Використання
cli-help-options = Параметри
cli-help-commands = Команди
cli-help-help = Показати цю довідку
cli-help-version = Показати версію

cli-option-file = Файл; типово той, який відкриває вікно
cli-option-lang = Мова відповіді
cli-option-json = Відповідь для програм (JSON)
cli-option-today = Працювати так, ніби сьогодні цей день
cli-option-actor = Ім’я, яке історія покаже біля зміни
cli-option-password-file = Файл із паролем захищеного файлу; - читає його зі стандартного входу
cli-option-country = Країна установи
cli-option-office = Назва установи
cli-option-example = Заповнити файл вигаданим районом-прикладом
cli-option-dry-run = Лише показати, що сталося б; нічого не зберігати
cli-option-encoding = Кодування файлу; auto розпізнає його
cli-option-sheet = Аркуш книги
cli-option-map = Що містить стовпець, наприклад "Моб. тел.=phone.mobile"; можна повторювати
cli-option-on-duplicate = Люди, які вже є: skip пропускає та показує, merge додає те, чого бракує, keep лишає обох
cli-option-queries = Файл, у якому кожен рядок – окремий пошук
cli-option-limit = Не більше ніж стільки
cli-option-kind = Лише ці види
cli-option-full = Перевірити все; триває довше
cli-option-entity = Лише зміни цього запису

cli-command-new = Створити файл; наявний ніколи не перезаписується
cli-command-import = Узяти дані з файлу
cli-command-import-people = Люди з таблиці (.csv .tsv .xlsx .xls .ods), візитних карток (.vcf) або тексту з контактами (.txt)
cli-command-import-councils = Ради з таблиці
cli-command-export = Записати дані у файл
cli-command-export-people = Люди; формат видно із закінчення назви файлу
cli-command-find = Шукати людей, ради та установи
cli-command-check = Перевірити файл, пошук, історію та резервні копії
cli-command-backup = Записати перевірену резервну копію
cli-command-restore = Поставити резервну копію на місце файлу; замінений файл зберігається
cli-command-journal = Хто що змінив
cli-command-undo = Скасувати зміну; без номера – вашу останню
cli-command-commands = Показати команди програми з їхньою формою
cli-command-call = Виконати команду програми

cli-help-values = Значення
cli-value-export = Файл, який буде записано
cli-command-import-tasks = Завдання з таблиці (.csv .tsv .xlsx .xls .ods) або з експорту програми
cli-option-map-tasks = Що містить стовпець, наприклад "До коли=due"; можна повторювати
cli-option-on-duplicate-tasks = Завдання, які вже є: skip пропускає та показує, merge додає те, чого бракує, keep додає ще раз
cli-option-without-unknown = Бере й рядки з незрозумілими клітинками (невідома рада, строк словами); клітинка зберігається як примітка
cli-value-import = Файл зі списком
cli-value-text = Що шукати: ім’я, посада, обов’язки, телефон
cli-value-dir = Тека; типово та, що поруч із файлом
cli-value-backup = Резервна копія
cli-value-op = Номер зміни, який показує desk journal
cli-value-name = Назва команди, яку показує desk commands
cli-value-json = Її дані у форматі JSON; - читає їх зі стандартного входу

cli-usage-unknown = Незрозуміло: { $what }
cli-usage-missing = Чогось бракує: { $what }
cli-usage-conflict = Це не можна поєднувати: { $what }
cli-usage-wrong = Це значення не підходить: { $what }
cli-usage-hint = Довідка: desk --help
cli-locked = Файл використовується від { $since }: { $who }. Нічого не змінено. Закрийте його там або зачекайте і спробуйте знову.

cli-new-done =
    Створено: { $path }
    Установа: { $office }
cli-new-office = Наша установа
cli-new-actor = Адміністратор

cli-import-dry-run = Проба: нічого не збережено.
cli-import-counts = Прочитано: { $read }. Додано: { $added }. Доповнено: { $merged }. Без змін: { $unchanged }. Пропущено: { $skipped }.
cli-import-row = Рядок { $row }: { $reason }
cli-import-undo = Щоб скасувати: desk undo { $op }
cli-import-duplicate = { $name } – картка вже є. З --on-duplicate merge додається те, чого бракує.
cli-import-doubtful = Невідомо, чи це людина. Вставте текст у вікні, щоб вирішити.
cli-import-no-person = Телефон, адреса або посада, біля яких немає людини.
cli-import-name-only = Ім’я без інших даних про людину.
cli-import-vacant = Вакантна посада.
cli-import-no-contact = Це не контакт.

cli-find-nothing = Нічого не знайдено: «{ $text }».
cli-find-vacant = (вакансія)

cli-check-ok = Усе гаразд.
cli-check-found = Не гаразд: { $count }
cli-check-advice = Файл не змінено. На його місце можна поставити резервну копію: desk restore ШЛЯХ
cli-check-file-damaged = Файл пошкоджено: { $detail }
cli-check-search-differs = Пошук показує деякі записи інакше, ніж файл: { $detail }
cli-check-order-stale = Записи, що стоять у списку не на своєму місці: { $detail }
cli-check-act-empty = В історії є запис без змін: { $detail }
cli-check-chain-broken = Історію перервано перед цим записом: { $detail }
cli-check-act-altered = Цей запис історії змінили пізніше: { $detail }
cli-check-backup-damaged = Цю резервну копію не можна використати: { $detail }
cli-check-attachment-missing = Долученого файла тут немає: { $detail }
cli-check-attachment-damaged = Долучений файл пошкоджено: { $detail }
cli-check-files-damaged = Файл, у якому лежать долучені файли, пошкоджено: { $detail }
cli-check-files = Долучені файли: { $files } ({ $size } МБ); ніким не використані: { $unnamed }

cli-backup-done = Резервну копію записано й перевірено: { $path }
cli-restore-done = Резервна копія тепер на місці файлу: { $path }
cli-restore-kept = Замінений файл збережено: { $path }

cli-journal-nothing = Змін немає.
cli-journal-empty = порожньо
cli-journal-more = ще змін: { $count }
cli-undo-done = Скасовано: { $what }
cli-command-programme = Обчислює календарний план виборів
cli-command-deadline = Обчислює строк і показує кроки
cli-command-calendar = Показує робочий календар року
cli-option-pack = Країна правил: md, ro, ua, ru
cli-option-election = Вид: parliament, president, local_general, local_new, local_partial, referendum_national, referendum_local
cli-option-day = День голосування
cli-option-round = Тур: 1 або 2
cli-option-period-start = Перший день виборчого процесу
cli-option-anchor = День іншої події, наприклад calling=2025-04-17
cli-option-code = Виборчий кодекс за номером і роком
cli-option-out = Записує у файл: .csv .json .ics .xlsx
cli-option-rule = Код правила, його показує --list
cli-option-from = День події; з годиною, де рахують години: 2026-11-20T09:30
cli-option-locality = Населений пункт, для храмового свята
cli-option-hram = День храмового свята, ММ-ДД
cli-option-list = Показує правила
cli-option-year = Рік
cli-deadline-none = Без дати
cli-calendar-working = Робочих днів: { $count }
cli-programme-written = Записано: { $path } (рядків: { $count })
cli-programme-sum = Заходів: { $count }; без певної підстави (практика або потребує підтвердження): { $uncertain }.
cli-value-view = Лише люди збереженого подання
cli-value-vcard = Версія файлу .vcf
cli-export-done = { $rows ->
    [one] { $rows } картку записано у { $path }
    [few] { $rows } картки записано у { $path }
   *[many] { $rows } карток записано у { $path }
}
