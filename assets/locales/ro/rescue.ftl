# Saving what is left of a damaged file.
# Families: rescue-kind-<RescueKind>, rescue-doing-look|save.

rescue-title = Ce se mai poate salva din fișierul deteriorat
rescue-hint = Programul citește fișierul deteriorat fără să-l schimbe și numără ce a rămas în el. Așa puteți alege între copia de siguranță și ce se mai poate salva.
rescue-look = Arată ce se poate salva
rescue-doing-look = Se citește fișierul deteriorat…
rescue-doing-save = Se scrie fișierul nou…
rescue-col-kind = Ce
rescue-col-saved = Salvate
rescue-col-lost = Pierdute
rescue-col-backup = În copia din { $when }
rescue-newest = Ultima schimbare
rescue-unknown = nu se știe
rescue-rebuilt = { $count ->
    [one] O înregistrare este refăcută
    [few] { $count } înregistrări sunt refăcute
   *[other] { $count } de înregistrări sunt refăcute
 } din istoric, în forma de la ultima schimbare.
rescue-unlinked = { $count ->
    [one] O legătură este golită
    [few] { $count } legături sunt golite
   *[other] { $count } de legături sunt golite
 }, fiindcă s-a pierdut înregistrarea legată.
rescue-act = Salvează ce a rămas
rescue-act-hint = Ce s-a putut citi se pune într-un fișier nou, la locul celui vechi. Fișierul deteriorat se păstrează neatins alături, iar copiile de siguranță rămân.
rescue-done = Ce a rămas este salvat
rescue-kept = Fișierul deteriorat
rescue-open = Deschide fișierul salvat

error-rescue-nothing = Din acest fișier nu se mai poate citi nimic. Nu a fost schimbat nimic în el. Restaurați o copie de siguranță; dacă nu aveți niciuna, păstrați fișierul și arătați-l unui specialist.
error-rescue-not-needed = Fișierul este întreg, nu este nimic de salvat din el. Nu s-a schimbat nimic. Deschideți-l obișnuit.
error-rescue-protected = Dintr-un fișier deteriorat și protejat cu parolă programul nu poate scoate datele. Nu a fost schimbat nimic în el. Restaurați o copie de siguranță.

history-file-rescue = Fișierul deteriorat a fost salvat în parte: { $count ->
    [one] o înregistrare
    [few] { $count } înregistrări
   *[other] { $count } de înregistrări
 }
history-act-lost = Act pierdut la deteriorarea fișierului
act-file-rescue = Fișierul deteriorat salvat
act-act-lost = Act pierdut
field-rescued = Înregistrări salvate
field-unsaved = Înregistrări pierdute

cli-command-rescue = Scrie într-un fișier nou ce se mai poate citi dintr-un fișier deteriorat; cel deteriorat rămâne neatins
cli-value-rescue = Fișierul deteriorat; fără el, fișierul obișnuit
cli-option-rescue-out = Fișierul nou; nu se scrie peste unul existent
cli-rescue-done = Fișierul nou: { $path }
cli-rescue-row = { $kind }: { $saved } salvate, dintre ele { $rebuilt } refăcute din istoric, { $lost } pierdute
cli-rescue-unlinked = Legături golite, fiindcă înregistrarea lor s-a pierdut: { $count }
cli-rescue-newest = Ultima schimbare salvată: { $when }
cli-rescue-kept = Fișierul deteriorat a rămas neatins: { $path }

rescue-kind-people = Persoane
rescue-kind-contacts = Telefoane și adrese e-mail
rescue-kind-posts = Posturi
rescue-kind-institutions = Instituții
rescue-kind-councils = Primării și consilii
rescue-kind-tasks = Sarcini
rescue-kind-order-lines = Rânduri ale dispozițiilor
rescue-kind-elections = Alegeri
rescue-kind-programme-rows = Rânduri din programe electorale
rescue-kind-stations = Secții de votare
rescue-kind-history = Acte din istoric
rescue-kind-parts = Note, pași, anexe și altele
