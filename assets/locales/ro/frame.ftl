# The frame: rail, top bar, status line, view panel, palette, keys.
# Family: nav-<route>.

nav = Ecrane
nav-people = Persoane
nav-recent = Modificări recente
nav-bin = Coș
nav-settings = Setări

omni-hint = Caută persoane, instituții, telefoane…
omni-short = Caută peste tot…
quick-add = Persoană
view = Vedere

status-backup-today = Copie de siguranță: azi, { $when }
status-backup = Copie de siguranță: { $when }
status-no-backup = Nicio copie de siguranță încă
status-backup-failed = Copia de siguranță nu s-a scris.
status-help = ajutor

example-title = Exemplu — datele sunt inventate.
example-text = Încercați orice, nimic nu ajunge în datele dvs.
example-back = Înapoi la datele mele
example-own = Începe cu datele mele
read-only-title = Doar pentru citire.
read-only-text = Puteți căuta și copia; schimbările nu se pot salva acum.
read-only-retry = Încearcă să deschizi pentru scriere

view-title = Vedere: text, culori, contrast
view-rail = Meniul din stânga doar cu pictograme

user-menu = Cine lucrează aici
user-none = Alegeți numele

keys-title = Tastele acestui ecran
keys-screen = Pe acest ecran
keys-everywhere = Peste tot
key-search = Caută peste tot, comenzi
key-add = Persoană nouă
key-undo = Anulează ultima modificare
key-redo = Refă modificarea anulată
key-larger = Text mai mare
key-smaller = Text mai mic
key-usual = Text la 100 %
key-back = Înapoi
key-forward = Înainte
key-pane = Partea următoare a ferestrei
key-pane-back = Partea precedentă a ferestrei
key-help = Această listă de taste

palette-title = Caută sau comandă
palette-hint = Nume, funcție, telefon, instituție sau comandă
palette-person = Persoane
palette-council = Consilii locale
palette-institution = Instituții
palette-commands = Comenzi
palette-of = { $shown } din { $total }
palette-none = Nimic pentru „{ $text }”. Încercați o parte din nume sau ultimele cifre ale telefonului.
palette-choose = alege
palette-open = deschide
palette-pane = lângă listă
palette-group = grupul următor
palette-count = { $count ->
    [one] { $n } rezultat
    [few] { $n } rezultate
   *[other] { $n } de rezultate
}

command-add = Adaugă o persoană
command-paste = Lipește contacte
command-backup = Fă o copie de siguranță acum
command-term = Calculează un termen
command-people = Deschide persoanele
command-recent = Deschide modificările recente
command-bin = Deschide coșul
command-settings = Deschide setările
command-view = Schimbă vederea: text, culori
command-keys = Arată tastele
