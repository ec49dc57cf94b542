# Settings: the office, my view, who works here, backups, about.
# Families: settings-density-<Density>, settings-role-<UserRole>. Countries, phone styles and schemes are those of first-start.

settings-title = Настройки

settings-office = Учреждение
settings-office-hint = Сохраняется, когда вы выходите из поля; любое изменение можно отменить.
settings-country-hint = Страна выбрана в начале и не меняется: по ней прочитаны телефоны.
settings-read-only = Файл открыт только для чтения. Настройки учреждения сейчас нельзя изменить.

settings-view = Мой вид
settings-view-hint = Только на этом компьютере, для вас.
settings-language = Язык
settings-scale = Размер текста
settings-scheme = Цвета
settings-density = Высота строк
settings-density-compact = Плотно
settings-density-normal = Обычно
settings-density-large = Просторно
settings-spacing = Больше расстояние между буквами и словами
settings-type-to-search = Любая нажатая буква начинает поиск
settings-type-to-search-hint = Выключите, если случайно нажатые буквы мешают.

settings-users = Кто здесь работает
settings-users-hint = Изменения подписаны именем выбранного.
settings-user-now = работает сейчас
settings-user-choose = Работает: { $name }
settings-user-chosen = Теперь изменения подписаны именем: { $name }.
settings-user-add = Добавить коллегу
settings-user-save = Добавить
settings-user-cancel = Отказаться
settings-user-name = Имя и фамилия
settings-user-post = Должность
settings-user-role = Роль
settings-role-head = Руководит отделом
settings-role-specialist = Ведёт учёт
settings-role-staff = Ищет контакты

settings-backups = Резервные копии
settings-backups-hint = Делаются сами, после изменений и при закрытии.
settings-backup-last = Последняя исправная копия
settings-backup-none = Пока нет.
settings-backup-place = Папка копий
settings-backup-now = Сделать копию сейчас
settings-backup-made = Копия готова и проверена: { $when }.
settings-backup-open = Открыть папку
settings-backup-second = Второе место
settings-backup-second-none = Не выбрано. Флешка или другой диск защитит, если испортится этот диск.
settings-backup-second-pick = Выбрать второе место…
settings-backup-second-clear = Отказаться от второго места
settings-backup-second-set = Второе место для копий: { $path }
settings-backup-second-cleared = Копии делаются только рядом с базой данных.
settings-backup-list = Копии рядом с файлом
settings-backup-checked = проверена
settings-backup-unchecked = не проверена
settings-backup-restore = Восстановить копию от { $when }
settings-backup-more = Показать все копии ({ $count })
settings-restore-title = Назад к копии от { $when }
settings-restore-text = Данные станут как тогда. Более поздних изменений не будет видно. Нынешний файл сохранится рядом.
settings-restore-do = Восстановить
settings-restore-done = Данные теперь из копии от { $when }.
settings-cancel = Отказаться

settings-about = О программе
settings-about-version = Версия
settings-about-schema = Формат базы данных
settings-about-file = База данных
settings-about-licence = Лицензия
settings-about-licence-text = MIT или Apache 2.0, на выбор
settings-about-parts = Сторонние части
settings-about-offline = Программа работает без интернета и никуда ничего не отправляет.
