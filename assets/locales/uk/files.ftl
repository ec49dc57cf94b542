# Files attached to a task or a council.
files-title = Файли
files-add = Додати файли
files-adding = Файли додаються…
files-open = Відкрити файл { $name }
files-save = Зберегти файл { $name } в іншому місці
files-remove = Видалити файл { $name }
files-not-here = Файла тут немає
files-not-here-why = Долучені файли лежать у файлі із закінченням .files поряд із файлом даних. Перенесіть його в ту саму теку або відновіть резервну копію.
files-only-saved = Можна лише зберегти
files-saved = Файл збережено: { $path }
