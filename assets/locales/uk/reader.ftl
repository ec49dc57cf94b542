# The copy for readers: its banner, and its part of the settings.

reader-title = Копія від { $when }.
reader-text = Можна шукати, копіювати й друкувати; зміни роблять у файлі установи.
reader-settings = Копія для колег
reader-settings-hint = Лише для читання, без полів «лише для установи» та без історії.
reader-folder = Тека
reader-folder-none = Не обрано. Спільна тека або флешка: колеги відкривають копію і шукають у ній.
reader-last = Остання копія
reader-none = Ще немає.
reader-daily = Робиться сама раз на день, коли щось змінилося.
reader-pick = Обрати теку…
reader-clear = Відмовитися від щоденної копії
reader-make = Зробити копію зараз
reader-made = Копія для колег готова: { $path }
reader-folder-set = Копія для колег робиться в: { $path }
reader-folder-cleared = Щоденна копія для колег більше не робиться.
reader-failed = Копію для колег не зроблено.
