# Settings: the office, my view, who works here, backups, about.
# Families: settings-density-<Density>, settings-role-<UserRole>. Countries, phone styles and schemes are those of first-start.

settings-title = Налаштування

settings-office = Установа
settings-office-hint = Зберігається, коли ви виходите з поля; будь-яку зміну можна скасувати.
settings-country-hint = Країну вибрано на початку, і вона не змінюється: за нею прочитано телефони.
settings-read-only = Файл відкрито лише для читання. Налаштування установи зараз не можна змінити.

settings-view = Мій вигляд
settings-view-hint = Лише на цьому комп’ютері, для вас.
settings-language = Мова
settings-scale = Розмір тексту
settings-scheme = Кольори
settings-density = Висота рядків
settings-density-compact = Щільно
settings-density-normal = Звичайно
settings-density-large = Просторо
settings-spacing = Більші проміжки між літерами та словами
settings-type-to-search = Будь-яка введена літера починає пошук
settings-type-to-search-hint = Вимкніть, якщо випадково натиснуті літери заважають.

settings-users = Хто тут працює
settings-users-hint = Зміни мають ім’я вибраного.
settings-user-now = працює зараз
settings-user-choose = Працює: { $name }
settings-user-chosen = Відтепер зміни мають ім’я: { $name }.
settings-user-add = Додати колегу
settings-user-save = Додати
settings-user-cancel = Відмовитися
settings-user-name = Ім’я та прізвище
settings-user-post = Посада
settings-user-role = Роль
settings-role-head = Керує відділом
settings-role-specialist = Веде облік
settings-role-staff = Шукає контакти

settings-backups = Резервні копії
settings-backups-hint = Робляться самі, після змін і під час закриття.
settings-backup-last = Остання справна копія
settings-backup-none = Ще немає.
settings-backup-place = Тека копій
settings-backup-now = Зробити копію зараз
settings-backup-made = Копія готова й перевірена: { $when }.
settings-backup-open = Відкрити теку
settings-backup-second = Друге місце
settings-backup-second-none = Не вибрано. Флешка або інший диск захистить, якщо зіпсується цей диск.
settings-backup-second-pick = Вибрати друге місце…
settings-backup-second-clear = Відмовитися від другого місця
settings-backup-second-set = Друге місце для копій: { $path }
settings-backup-second-cleared = Копії робляться лише поруч із базою даних.
settings-backup-list = Копії поруч із файлом
settings-backup-checked = перевірена
settings-backup-unchecked = не перевірена
settings-backup-restore = Відновити копію від { $when }
settings-backup-more = Показати всі копії ({ $count })
settings-restore-title = Назад до копії від { $when }
settings-restore-text = Дані будуть як тоді. Пізніших змін не буде видно. Теперішній файл збережеться поруч.
settings-restore-do = Відновити
settings-restore-done = Дані тепер із копії від { $when }.
settings-cancel = Відмовитися

settings-about = Про програму
settings-about-version = Версія
settings-about-schema = Формат бази даних
settings-about-file = База даних
settings-about-licence = Ліцензія
settings-about-licence-text = MIT або Apache 2.0, на вибір
settings-about-parts = Сторонні частини
settings-about-offline = Програма працює без інтернету й нікуди нічого не надсилає.
