# First start: five steps to a working desk.
# Families: fs-step-<step>, fs-<step>-title, fs-<step>-lead, fs-next-<step>, fs-scheme-<Scheme>, fs-country-<Country>,
# fs-phone-style-<PhoneStyle>, fs-role-<UserRole>, fs-data-<way>.

fs-promise = Працює на цьому комп’ютері, без інтернету. Ніщо не йде звідси без вашої згоди.
fs-open-existing = У мене вже є база даних
fs-back = Назад
fs-place = { $minutes ->
    [one] Крок { $step } з { $all }, близько { $minutes } хвилини
   *[other] Крок { $step } з { $all }, близько { $minutes } хвилин
}
fs-step-view = Мова та вигляд
fs-step-office = Установа
fs-step-user = Хто тут працює
fs-step-data = Дані
fs-step-backup = Резервна копія
fs-next-view = Далі: установа
fs-next-office = Далі: хто тут працює
fs-next-user = Далі: дані
fs-next-data = Далі: резервна копія
fs-next-open = Вибрати файл…
fs-next-example = Відкрити приклад
fs-next-backup = Почати роботу

fs-view-title = Як вам зручніше читати?
fs-view-lead = Зміну видно відразу. Її можна змінити будь-коли кнопкою «Вигляд».
fs-language = Мова
fs-language-hint = імена й документи лишаються як написані
fs-scale = Розмір тексту
fs-scale-hint = понад розмір, вибраний у Windows
fs-scheme = Кольори
fs-scheme-light = Світлі
fs-scheme-dark = Темні
fs-scheme-black-on-white = Чорне на білому
fs-scheme-white-on-black = Біле на чорному
fs-scheme-yellow-on-black = Жовте на чорному
fs-preview = Такий вигляд матиме список
fs-preview-hint = дані вигадані
fs-preview-late = Прострочено
fs-preview-progress = У роботі
fs-preview-done = Виконано
fs-preview-1 = Відомості про приміщення виборчих дільниць
fs-preview-2 = Пропозиції щодо виборчих бюро
fs-preview-3 = Розпорядження про години прийому
fs-preview-tally = відповіли 19 із 27
fs-preview-days = 6 днів
fs-preview-date = вт 21.09
fs-preview-in-time = вчасно

fs-office-title = У якій установі ви працюєте?
fs-office-lead = Назва стоїть угорі вікна. Країна і код підказують програмі, як читати телефони.
fs-country = Країна
fs-country-hint = Після початку роботи не змінюється.
fs-country-md = Республіка Молдова
fs-country-ro = Румунія
fs-country-ua = Україна
fs-country-ru = Росія
fs-district = Район
fs-district-hint = Наприклад: Valea Lungă
fs-office-name = Назва установи
fs-office-name-hint = Наприклад: районна рада Valea Lungă
fs-office-section = Відділ
fs-office-section-hint = Наприклад: відділ публічного управління. Можна не заповнювати.
fs-area-code = Телефонний код району
fs-area-code-hint = Без нуля на початку, наприклад { $example }. З ним «2‑46‑18» стає повним номером.
fs-phone-style = Як ви пишете телефони
fs-phone-style-hint = можна змінити в налаштуваннях
fs-phone-style-dashes = з дефісами
fs-phone-style-spaces = із пробілами
fs-phone-style-international = міжнародний вигляд

fs-user-title = Хто тут працює?
fs-user-lead = Зміни, зроблені на цьому комп’ютері, матимуть ваше ім’я. Колег додасте пізніше, у налаштуваннях.
fs-user-name = Ваші ім’я та прізвище
fs-user-name-hint = Наприклад: Elena Morărescu
fs-user-post = Посада
fs-user-post-hint = Наприклад: начальник відділу. Можна не заповнювати.
fs-user-role = Що ви робите частіше
fs-user-role-hint = поки в усіх спершу відкривається список людей; роль нічого не забороняє
fs-role-head = Керую відділом
fs-role-head-about = Бачить і змінює все: людей, налаштування, резервні копії.
fs-role-specialist = Веду облік
fs-role-specialist-about = Додає та виправляє людей, вставляє списки, скасовує.
fs-role-staff = Шукаю контакти
fs-role-staff-about = Швидко знаходить людину, телефон і відповідального.

fs-data-title = З чого почнете?
fs-data-lead = Будь-який шлях підходить, і жоден не закриває інших.
fs-data-paste = Вставити список
fs-data-paste-about = Скопіюйте контакти із сайту чи документа. Перед збереженням видно, що зрозуміла програма.
fs-data-import = Імпортую файл
fs-data-import-about = Списки Excel, CSV або візитки з телефону. Ви бачите, що прочитано, перш ніж зберегти.
fs-data-open = Відкрити базу даних
fs-data-open-about = Файл .ddb з іншого комп’ютера або з флешки.
fs-data-example = Переглянути приклад
fs-data-example-about = Вигаданий район в окремому файлі. Він ніколи не змішається з вашими даними.
fs-data-empty = Почати з нуля
fs-data-empty-about = Порожня база; людей додаєте по одному.

fs-backup-title = Де зберігати копії?
fs-backup-lead = Копії робляться самі, після змін і під час закриття. Друге місце захистить, якщо зіпсується диск.
fs-backup-own = Перша копія завжди лежить поруч із базою даних:
fs-backup-second = Друге місце: флешка або інший диск
fs-backup-second-hint = Можна не вказувати. Його можна вибрати пізніше в налаштуваннях.
fs-backup-pick = Вибрати теку…
fs-backup-clear = Без другого місця
fs-backup-file = База даних буде тут:
fs-open-found = Відкрити наявний файл
fs-found-beside = Створити інший поруч
