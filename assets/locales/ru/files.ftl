# Files attached to a task or a council.
files-title = Файлы
files-add = Добавить файлы
files-adding = Файлы добавляются…
files-open = Открыть файл { $name }
files-save = Сохранить файл { $name } в другом месте
files-remove = Удалить файл { $name }
files-not-here = Файла здесь нет
files-not-here-why = Приложенные файлы лежат в файле с окончанием .files рядом с файлом данных. Перенесите его в ту же папку или восстановите резервную копию.
files-only-saved = Можно только сохранить
files-saved = Файл сохранён: { $path }
