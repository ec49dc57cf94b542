# Імпорт із файлу: кроки на екрані.

command-import = Імпорт людей із файлу
command-import-tasks = Імпорт завдань із файлу
command-import-councils = Імпорт рад із файлу
people-import-file = Імпорт із файлу
import-title = Імпорт із файлу
import-kind = Що імпортується
import-kind-people = Люди
import-kind-councils = Ради
import-kind-tasks = Завдання
import-from-file = Із файлу
import-formats = Таблиці XLSX, XLS, ODS, CSV, TSV або візитки VCF з телефону чи Outlook. Нічого не записується, доки ви не підтвердите.
import-pick = Вибрати файл…
import-from-text = Вставлена таблиця
import-text = Таблиця, скопійована з Excel або Word
import-text-hint = Вставте сюди рядки разом із заголовком.
import-read-text = Прочитати таблицю
import-pasted = Вставлена таблиця
import-other = Інший файл
import-later = Назад до списку
import-read-only = Файл відкрито лише для читання; імпортувати в нього не можна.
import-step-file = Файл
import-step-columns = Стовпці
import-step-clean = Виправлення
import-step-check = Перевірка
import-format = Формат
import-rows = Рядків
import-encoding = Кодування літер
import-sample = Читається так:
import-separator = Роздільник
import-separator-semicolon = крапка з комою ( ; )
import-separator-comma = кома ( , )
import-separator-tab = табуляція
import-separator-bar = риска ( | )
import-separator-other = знак { $sign }
import-sheet = Аркуш
import-sheet-hidden = { $name } (прихований)
import-header-row = Рядок заголовка
import-header-is = Заголовок – рядок { $row }: { $text }
import-header-none = Таблиця без заголовка
import-merged-cells = { $count ->
    [one] { $n } ділянка об’єднаних клітинок: значення поставлено в кожну.
    [few] { $n } ділянки об’єднаних клітинок: значення поставлено в кожну.
   *[many] { $n } ділянок об’єднаних клітинок: значення поставлено в кожну.
}
import-beyond = { $count ->
    [one] { $n } клітинку праворуч, після стовпця 512, не прочитано.
    [few] { $n } клітинки праворуч, після стовпця 512, не прочитано.
   *[many] { $n } клітинок праворуч, після стовпця 512, не прочитано.
}
import-columns = Стовпці файлу
import-column = Стовпець { $n }
import-column-head = У файлі
import-column-samples = Приклади
import-column-field = Записується в
import-column-field-of = Куди записується стовпець «{ $column }»
import-column-guess = Наскільки певно
import-guess-likely = здогад
import-guess-remembered = як минулого разу
import-kept-as-fact = зберігається як нотатка
import-field-kept = Зберегти як нотатку
import-field-twice = Два стовпці йдуть в одне поле: { $fields }. Перевірте.
import-field-family = Прізвище
import-field-given = Ім’я
import-field-patronymic = По батькові
import-field-name = Повне ім’я
import-field-council-name = Назва ради
import-field-post = Посада
import-field-institution = Установа
import-field-unit = Відділ
import-field-council = Рада
import-field-duty = Відповідає за
import-field-phone-work = Службовий телефон
import-field-phone-mobile = Мобільний телефон
import-field-phone-internal = Внутрішній телефон
import-field-phone-fax = Факс
import-field-phone-home = Домашній телефон
import-field-email = Ел. пошта
import-field-room = Кабінет
import-field-address = Адреса
import-field-hours = Години прийому
import-field-note = Примітка
import-field-alias = Інше ім’я
import-field-birthday = Дата народження
import-field-uid = Ідентифікатор картки
import-field-photo = Фотографія
import-field-kind = Вид (комуна, місто)
import-field-name-uk = Назва українською
import-field-name-ru = Назва російською
import-field-code = Код
import-field-population = Населення
import-field-voters = Виборці
import-field-seats = Радники (мандати)
import-field-councils = Ради
import-field-remark = Примітка
import-field-number = Номер завдання
import-field-title = Завдання
import-field-text = Текст завдання
import-field-basis = Уся підстава
import-field-basis-kind = Вид документа
import-field-basis-no = Номер документа
import-field-basis-date = Дата документа
import-field-basis-point = Пункт
import-field-author = Автор
import-field-responsible = Відповідальний
import-field-controller = Контролює
import-field-issued = Дата видачі
import-field-due = Строк
import-field-due-time = Година строку
import-field-plan = Заплановано
import-field-plan-time = Запланована година
import-field-due-own = Власний строк
import-field-due-first = Перший строк
import-field-state = Стан
import-field-performed = Виконано
import-field-result = Результат
import-field-control = Контроль
import-field-priority = Пріоритет
import-field-labels = Мітки
import-field-skip = Не імпортувати
import-clean-cedilla = Старі літери ş, ţ стають ș, ț
import-clean-phones = Телефони з кодом, в одному вигляді
import-clean-capitals = ІМЕНА ВЕЛИКИМИ ЛІТЕРАМИ – звичайним письмом
import-clean-split = «Popescu Ion, tel. …» ділиться на ім’я і телефон
import-clean-spaces = Зайві пробіли прибираються
import-clean-count = { $count ->
    [one] Змінює { $n } клітинку
    [few] Змінює { $n } клітинки
   *[many] Змінює { $n } клітинок
}
import-clean-none = Виправляти нічого не треба.
import-summary = Що буде
import-to-mend = Виправити
import-run = { $count ->
    [one] Імпортувати { $n } людину
    [few] Імпортувати { $n } людини
   *[many] Імпортувати { $n } людей
}
import-run-councils = { $count ->
    [one] Імпортувати { $n } раду
    [few] Імпортувати { $n } ради
   *[many] Імпортувати { $n } рад
}
import-run-tasks = { $count ->
    [one] Імпортувати { $n } завдання
    [few] Імпортувати { $n } завдання
   *[many] Імпортувати { $n } завдань
}
import-run-stations = { $count ->
    [one] Імпортувати { $n } дільницю
    [few] Імпортувати { $n } дільниці
   *[many] Імпортувати { $n } дільниць
}
import-run-short = Імпортувати
import-run-none = Нема чого імпортувати
import-undo-note = Усе можна скасувати одним кроком.
import-running = Імпортується…
import-stop = Зупинити
import-row = Рядок { $row }
import-no-problems = Усі рядки в порядку
import-problems = { $count ->
    [one] { $n } проблема
    [few] { $n } проблеми
   *[many] { $n } проблем
}
import-problems-list = Проблеми рядків
import-left-out = Рядок не потрапить у список, доки його не виправлено.
import-taken-anyway = Рядок імпортується і так.
import-repair = Виправити рядок { $row }, { $column }
import-repaired = { $count ->
    [one] Виправлено { $n } клітинку. Вибраний файл не змінюється.
    [few] Виправлено { $n } клітинки. Вибраний файл не змінюється.
   *[many] Виправлено { $n } клітинок. Вибраний файл не змінюється.
}
import-leave = Пропустити рядок
import-loose = Узяти без цієї клітинки
import-loose-all = Узяти всі рядки без незрозумілих клітинок (вони зберігаються як примітки)
import-more = Показати більше
import-more-problems = { $count ->
    [one] Ще { $n } проблему не показано; спершу виправте ці.
    [few] Ще { $n } проблеми не показано; спершу виправте ці.
   *[many] Ще { $n } проблем не показано; спершу виправте ці.
}
import-duplicates = { $count ->
    [one] { $n } вже є
    [few] { $n } вже є
   *[many] { $n } вже є
}
import-more-duplicates = { $count ->
    [one] Ще { $n } не показано; вибір для всіх діє і для нього.
    [few] Ще { $n } не показано; вибір для всіх діє і для них.
   *[many] Ще { $n } не показано; вибір для всіх діє і для них.
}
import-for-all = Для всіх
import-choice-of = Що робити з рядком { $row }
import-choice-merge = Доповнити картку
import-choice-keep = Залишити обидва
import-choice-skip = Пропустити
import-evidence-uid = той самий ідентифікатор
import-evidence-email = та сама ел. пошта
import-evidence-mobile = той самий мобільний
import-evidence-name = те саме ім’я
import-earlier-row = те саме, що рядок { $row } файлу
import-side-file = У файлі
import-side-stored = У наявній картці
import-adds-nothing = У картці вже є все з рядка.
import-as-stored = Так буде записано перші рядки
import-phones = Телефони
import-done = Список імпортовано
import-not-taken = Рядки з проблемами
import-see = Показати нових людей
import-see-tasks = Переглянути завдання
import-see-stations = Переглянути дільниці
import-undo = Скасувати імпорт
import-another = Імпортувати інший файл
import-save-report = Зберегти звіт…
import-report-saved = Звіт збережено: { $path }

# The empty list to fill in. Rows: cells parted by |, in the order of its columns.
import-template-about = Ще не маєте списку? Збережіть зразок, заповніть його в Excel і принесіть сюди.
import-template-save = Зберегти зразок Excel
import-template-name-people = Зразок для осіб
import-template-name-councils = Зразок для рад
import-template-name-tasks = Зразок завдань
import-template-saved = Зразок збережено: { $path }
import-template-hint-people = Заповніть по одному рядку на кожну особу й замініть рядок-приклад. Невідоме залишайте порожнім; два номери в одній клітинці розділяйте знаком «;».
import-template-hint-councils = Заповніть по одному рядку на кожну раду й замініть рядок-приклад. Невідоме залишайте порожнім.
import-template-hint-tasks = Заповніть по рядку на кожне завдання й замініть рядок-приклад. Невідоме лишіть порожнім; кілька рад в одній клітинці розділяйте знаком «;», а «всі» означає кожну раду.
import-template-row-people = Прикладенко | Іван | Васильович | головний спеціаліст | Примарія Прикладне | Відділ бухгалтерії | Прикладне | податки та збори | 0 257 72 114 | 069 112 233 | 114 | 0 257 72 115 | ivan.prykladenko@lunca.example | 12 | вул. Млинова 5 | пн–пт 8–17 | 17.05.1980 | повернеться у травні
import-template-row-councils = Exempleni | комуна | Прикладне | Примерное | 5799 | 3250 | 2410 | 13
import-template-row-tasks = {""} | Подати квартальний звіт | Звіт про виконання місцевого бюджету | Розпорядження | 45 | 02.09.2026 | 3.2 | Марія Зразковська | Іван Прикладенко | Ганна Моделюк | всі | 02.09.2026 | 15.12.2026 | у роботі | | | на контролі до виконання | терміновий | бюджет, звіти | потрібно і на папері
