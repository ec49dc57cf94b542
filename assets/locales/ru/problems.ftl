# A file that cannot be used: three labelled lines and the acts that help.
# Family: problem-<ErrorCode>-title|happened|safe|todo for the codes that concern a file; problem-other-… for any other code.

problem-label-happened = Что произошло
problem-label-safe = Что в сохранности
problem-label-todo = Что делать
problem-retry = Попробовать ещё раз
problem-read-only = Открыть только для чтения
problem-open = Выбрать другой файл…
problem-forget = Начать заново без этого файла
problem-forget-hint = Файл останется на месте; ничего не удаляется.
problem-copy = Скопировать подробности
problem-copied = Подробности скопированы.
problem-copy-failed = Скопировать не удалось. Выделите текст и нажмите Ctrl+C.
problem-backups = Резервные копии
problem-backups-hint = заменённый файл сохраняется рядом
problem-backups-none = Рядом с файлом нет исправной копии.
problem-restore = Восстановить копию от { $when }
problem-more = Показать все копии ({ $count })
problem-still = Проверено в { $time }: пока не получается.
problem-file = Файл
problem-owner = { $program } на компьютере { $pc }, пользователь { $user }, с { $since }
problem-owner-no-user = { $program } на компьютере { $pc }, с { $since }
problem-owner-label = Открыт в
problem-language = Язык программы
problem-size = { $size }, проверена

problem-file-locked-title = Файл открыт в другом месте
problem-file-locked-happened = С базой данных сейчас работает другая программа или другой компьютер.
problem-file-locked-safe = Данные целы. Здесь ничего не изменено.
problem-file-locked-todo = Закройте другую программу и попробуйте ещё раз. До этого файл можно открыть только для чтения.

problem-file-newer-title = Файлу нужна более новая версия
problem-file-newer-happened = База данных записана более новой версией программы, чем эта.
problem-file-newer-safe = Данные целы. Эта версия их не трогала.
problem-file-newer-todo = Установите новую версию программы и запустите её снова.

problem-file-corrupt-title = Файл повреждён
problem-file-corrupt-happened = База данных не прошла проверку: часть её больше не читается.
problem-file-corrupt-safe = В файле ничего не изменено. Резервные копии хранятся отдельно.
problem-file-corrupt-todo = Восстановите последнюю исправную копию. Если её нет или она слишком старая, посмотрите ниже, что ещё можно спасти. Повреждённый файл сохранится рядом для специалиста.

problem-file-foreign-title = Это не файл вашего учреждения
problem-file-foreign-happened = Выбранный файл принадлежит другой программе или не является базой данных District Desk.
problem-file-foreign-safe = В нём ничего не изменено.
problem-file-foreign-todo = Выберите базу данных учреждения; её имя оканчивается на .ddb.

problem-file-missing-title = Файла нет на месте
problem-file-missing-happened = База данных не найдена там, где была в прошлый раз. Возможно, её перенесли или флешка не подключена.
problem-file-missing-safe = Программа ничего не удаляла. Резервные копии остались на месте.
problem-file-missing-todo = Подключите диск или флешку и попробуйте ещё раз либо укажите, где файл теперь.

problem-file-read-only-title = Файл нельзя изменить
problem-file-read-only-happened = Windows не разрешает запись в этот файл или папку.
problem-file-read-only-safe = Данные целы и читаются.
problem-file-read-only-todo = Откройте только для чтения либо попросите у администратора право записи и попробуйте ещё раз.

problem-file-on-network-title = Файл на сетевом диске
problem-file-on-network-happened = База данных лежит на другом компьютере. При обрыве сети она может испортиться.
problem-file-on-network-safe = Данные целы. Файл не открывался.
problem-file-on-network-todo = Перенесите файл на этот компьютер и выберите его отсюда.

problem-disk-full-title = Диск заполнен
problem-disk-full-happened = На диске нет места для работы с базой данных.
problem-disk-full-safe = Всё сохранённое цело.
problem-disk-full-todo = Освободите место на диске и попробуйте ещё раз. До этого можно открыть только для чтения.

problem-wrong-password-title = Файл защищён паролем
problem-wrong-password-happened = Пароль не указан или не подходит. Это окно пока не умеет его спрашивать.
problem-wrong-password-safe = Данные целы и защищены.
problem-wrong-password-todo = Выберите другой файл или копию без пароля либо обратитесь к тому, кто его защитил.

problem-io-title = Диск не отвечает
problem-io-happened = Файл не удалось прочитать: диск или флешка сообщили об ошибке.
problem-io-safe = Сохранённое программа не меняла.
problem-io-todo = Проверьте, подключён ли диск, и попробуйте ещё раз. Если повторится, восстановите копию.

problem-no-file-title = Файл не открыт
problem-no-file-happened = База данных не открыта.
problem-no-file-safe = Ничего не потеряно.
problem-no-file-todo = Выберите базу данных учреждения.

problem-other-title = Файл не удалось открыть
problem-other-happened = При открытии базы данных произошла непредвиденная ошибка.
problem-other-safe = Программа ничего не изменила в файле.
problem-other-todo = Попробуйте ещё раз. Если повторится, восстановите копию и передайте подробности администратору.
