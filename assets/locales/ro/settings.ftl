# Settings: the office, my view, who works here, backups, about.
# Families: settings-density-<Density>, settings-role-<UserRole>. Countries, phone styles and schemes are those of first-start.

settings-title = Setări

settings-office = Biroul
settings-office-hint = Se salvează când ieșiți din câmp; orice schimbare se poate anula.
settings-country-hint = Țara a fost aleasă la început și nu se schimbă: după ea s-au citit telefoanele.
settings-read-only = Fișierul este deschis doar pentru citire. Setările biroului nu se pot schimba acum.

settings-view = Vederea mea
settings-view-hint = Doar pe acest calculator, pentru dvs.
settings-language = Limba
settings-scale = Mărimea textului
settings-scheme = Culorile
settings-density = Înălțimea rândurilor
settings-density-compact = Strâns
settings-density-normal = Normal
settings-density-large = Larg
settings-spacing = Spații mai mari între litere și cuvinte
settings-type-to-search = Orice literă tastată începe căutarea
settings-type-to-search-hint = Opriți, dacă literele apăsate din greșeală vă încurcă.

settings-users = Cine lucrează aici
settings-users-hint = Schimbările poartă numele celui ales.
settings-user-now = lucrează acum
settings-user-choose = Lucrează: { $name }
settings-user-chosen = De acum schimbările poartă numele: { $name }.
settings-user-add = Adaugă un coleg
settings-user-save = Adaugă
settings-user-cancel = Renunță
settings-user-name = Numele și prenumele
settings-user-post = Funcția
settings-user-role = Rolul
settings-role-head = Conduce secția
settings-role-specialist = Ține evidența
settings-role-staff = Caută contacte

settings-backups = Copii de siguranță
settings-backups-hint = Se fac singure, după schimbări și la închidere.
settings-backup-last = Ultima copie bună
settings-backup-none = Încă nu există.
settings-backup-place = Dosarul copiilor
settings-backup-now = Fă o copie acum
settings-backup-made = Copia este gata și verificată: { $when }.
settings-backup-open = Deschide dosarul
settings-backup-second = Al doilea loc
settings-backup-second-none = Nu este ales. Un stick sau alt disc vă apără dacă se strică acest disc.
settings-backup-second-pick = Alege al doilea loc…
settings-backup-second-clear = Renunță la al doilea loc
settings-backup-second-set = Al doilea loc pentru copii: { $path }
settings-backup-second-cleared = Copiile se fac doar lângă baza de date.
settings-backup-list = Copiile de lângă fișier
settings-backup-checked = verificată
settings-backup-unchecked = neverificată
settings-backup-restore = Restaurează copia din { $when }
settings-backup-more = Arată toate copiile ({ $count })
settings-restore-title = Înapoi la copia din { $when }
settings-restore-text = Datele vor fi ca atunci. Ce s-a schimbat după aceea nu se va vedea. Fișierul de acum se păstrează alături.
settings-restore-do = Restaurează
settings-restore-done = Datele sunt din copia de la { $when }.
settings-cancel = Renunță

settings-about = Despre program
settings-about-version = Versiunea
settings-about-schema = Formatul bazei de date
settings-about-file = Baza de date
settings-about-licence = Licența
settings-about-licence-text = MIT sau Apache 2.0, la alegere
settings-about-parts = Părți străine
settings-about-offline = Programul lucrează fără internet și nu trimite nimic nicăieri.
