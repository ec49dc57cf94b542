# The copy for readers: its banner, and its part of the settings.

reader-title = Copie din { $when }.
reader-text = Puteți căuta, copia și tipări; schimbările se fac în fișierul oficiului.
reader-settings = Copia pentru colegi
reader-settings-hint = Doar pentru citire, fără câmpurile marcate „doar intern” și fără istoric.
reader-folder = Dosarul
reader-folder-none = Nu este ales. Un dosar comun sau un stick: colegii deschid copia și caută în ea.
reader-last = Ultima copie făcută
reader-none = Încă nu există.
reader-daily = Se face singură o dată pe zi, când s-a schimbat ceva.
reader-pick = Alege dosarul…
reader-clear = Renunță la copia zilnică
reader-make = Fă copia acum
reader-made = Copia pentru colegi este gata: { $path }
reader-folder-set = Copia pentru colegi se face în: { $path }
reader-folder-cleared = Copia zilnică pentru colegi nu se mai face.
reader-failed = Copia pentru colegi nu s-a făcut.
