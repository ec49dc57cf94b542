# Files attached to a task or a council.
files-title = Файлы
files-add = Добавить файлы
files-adding = Файлы добавляются…
files-open = Открыть файл { $name }
files-save = Сохранить файл { $name } в другом месте
files-remove = Удалить файл { $name }
files-not-here = Файла здесь нет
files-only-saved = Можно только сохранить
files-saved = Файл сохранён: { $path }
