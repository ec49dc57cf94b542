# The copy for readers: its banner, and its part of the settings.

reader-title = Копия от { $when }.
reader-text = Можно искать, копировать и печатать; изменения делают в файле учреждения.
reader-settings = Копия для коллег
reader-settings-hint = Только для чтения, без полей «только внутри» и без истории.
reader-folder = Папка
reader-folder-none = Не выбрана. Общая папка или флешка: коллеги открывают копию и ищут в ней.
reader-last = Последняя копия
reader-none = Пока нет.
reader-daily = Делается сама раз в день, когда что-то изменилось.
reader-pick = Выбрать папку…
reader-clear = Отказаться от ежедневной копии
reader-make = Сделать копию сейчас
reader-made = Копия для коллег готова: { $path }
reader-folder-set = Копия для коллег делается в: { $path }
reader-folder-cleared = Ежедневная копия для коллег больше не делается.
reader-failed = Копия для коллег не сделана.
