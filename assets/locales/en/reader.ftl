# The copy for readers: its banner, and its part of the settings.

reader-title = Copy of { $when }.
reader-text = You can search, copy and print; changes are made in the office's own file.
reader-settings = Copy for colleagues
reader-settings-hint = Read only, without fields marked internal and without the history.
reader-folder = Folder
reader-folder-none = Not chosen. A shared folder or a stick: colleagues open the copy and search in it.
reader-last = Last copy made
reader-none = None yet.
reader-daily = It is made by itself once a day when something has changed.
reader-pick = Choose the folder…
reader-clear = Give up the daily copy
reader-make = Make the copy now
reader-made = The copy for colleagues is ready: { $path }
reader-folder-set = The copy for colleagues is made in: { $path }
reader-folder-cleared = The daily copy for colleagues is no longer made.
reader-failed = The copy for colleagues was not made.
