# Hârtii: ghiduri, liste, exporturi.
paper-guide-by-institution = Ghidul telefonic al raionului, după instituții
paper-about-guide-by-institution = Toți oamenii și toate funcțiile, pe instituții, cu adrese și telefoane.
paper-guide-by-council = Ghidul telefonic al raionului, după consilii
paper-about-guide-by-council = Pe comune și orașe: primarul și secretarul întâi, apoi ceilalți; instituțiile raionale la sfârșit.
paper-mayors-and-secretaries = Primari și secretari
paper-about-mayors-and-secretaries = Câte un rând pentru fiecare consiliu local: primarul, secretarul și telefoanele lor.
paper-emergency = Telefoane pentru situații de urgență
paper-about-emergency = Conducătorii poliției, pompierilor, sănătății, salvării și ai rețelelor, pe o pagină.
paper-people = Persoane
paper-page = Pagina
paper-page-of = din
paper-made = întocmit la { $moment }
paper-query = căutare: { $query }
paper-chosen = numai cele alese
paper-only-vacant = numai funcții vacante
paper-role = funcția: { $role }
paper-group = grupul „{ $name }”
paper-favourites = numai favorite
paper-absent = numai cei absenți în ziua întocmirii
paper-stale = numai fișe neverificate din { $day }
paper-binned = din coș
paper-people-count = { $count ->
    [one] o persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
paper-vacant-count = { $count ->
    [one] o funcție vacantă
    [few] { $count } funcții vacante
   *[other] { $count } de funcții vacante
}
paper-councils = { $count ->
    [one] un consiliu
    [few] { $count } consilii
   *[other] { $count } de consilii
}
paper-institutions = { $count ->
    [one] o instituție
    [few] { $count } instituții
   *[other] { $count } de instituții
}
paper-without-private = fără numerele private
paper-with-private = cu numerele private, numai pentru uz intern
paper-head-no = Nr.
paper-head-name = Nume
paper-head-name-post = Nume și funcție
paper-head-post = Funcția, domeniul
paper-head-phone = Telefon
paper-head-email = E-mail, birou
paper-head-institution = Instituția
paper-head-council = Consiliul
paper-head-mayor = Primar
paper-head-secretary = Secretar
paper-head-head = Conducător
paper-vacant = funcție vacantă
paper-acting = interimar
paper-away = lipsește
paper-away-until = lipsește până la { $day }
paper-substitute = înlocuiește { $name }
paper-no-institution = Fără instituție
paper-district-institutions = Instituții raionale
paper-extension = { $number } int. { $extension }
paper-internal = int. { $number }
paper-fax = fax { $number }
paper-home = acasă { $number }
paper-room = biroul { $room }
export-family = Nume de familie
export-given = Prenume
export-patronymic = Patronimic
export-post = Funcția
export-institution = Instituția
export-council = Consiliul
export-duty = Responsabil de
export-phone-work = Telefon serviciu
export-phone-mobile = Telefon mobil
export-phone-internal = Telefon intern
export-fax = Fax
export-phone-home = Telefon acasă
export-email = E-mail
export-room = Birou
export-hours = Program
export-institution-address = Adresa instituției
export-address = Adresa
export-birthday = Data nașterii
export-other-names = Nume în alte limbi
export-alias = Alt nume
export-note = Notă

# Ferestrele „Tipărește” și „Exportă”.
print-title = Tipărește sau salvează ca PDF
print-what = Ce se tipărește
print-list = Lista de pe ecran
print-list-about = Persoanele din listă, cu aceeași căutare, filtre și ordine; cele alese, dacă ați ales rânduri.
print-language = Limba hârtiei
print-size = Mărimea literelor
print-size-usual = Obișnuită
print-size-large = Litere mari
print-signature = Adaugă un rând pentru semnătură
print-private = Tipărește și numerele private
print-private-on = Hârtia va conține numere private: numai pentru uz intern.
print-private-out = { $count ->
    [one] { $n } număr privat nu apare pe hârtie.
    [few] { $n } numere private nu apar pe hârtie.
   *[other] { $n } de numere private nu apar pe hârtie.
}
print-rows = { $count ->
    [one] { $n } rând pe hârtie
    [few] { $n } rânduri pe hârtie
   *[other] { $n } de rânduri pe hârtie
}
print-preview = Pagina, cum va ieși la tipărit
print-picture = { $title }, pagina { $page }
print-page = Pagina { $page } din { $total }
print-making = Se întocmește…
print-page-before = Pagina precedentă
print-page-after = Pagina următoare
print-smaller = Micșorează pagina
print-larger = Mărește pagina
print-whole = Toată pagina
print-save-pdf = Salvează PDF
print-save-docx = Salvează pentru Word
print-writing = Se scrie fișierul…
print-saved = { $count ->
    [one] Salvat, { $n } rând:
    [few] Salvat, { $n } rânduri:
   *[other] Salvat, { $n } de rânduri:
}
print-open = Deschide fișierul
print-taken = Există deja un fișier cu acest nume; a rămas neatins:
print-replace = Înlocuiește fișierul
print-other-name = Alege alt nume
export-title = Exportă persoane
export-who = Cine
export-who-list = { $count ->
    [one] Lista de pe ecran: { $n } rând
    [few] Lista de pe ecran: { $n } rânduri
   *[other] Lista de pe ecran: { $n } de rânduri
}
export-who-all = Toate persoanele și funcțiile vacante.
export-who-narrowed = Cu aceeași căutare, filtre și ordine.
export-who-picked = { $count ->
    [one] Doar rândurile alese: { $n } rând
    [few] Doar rândurile alese: { $n } rânduri
   *[other] Doar rândurile alese: { $n } de rânduri
}
export-format = Ce fel de fișier
export-xlsx = Tabel Excel (XLSX)
export-xlsx-about = Cu antet fix și filtru; bun de tipărit.
export-csv = Text cu separatoare (CSV)
export-csv-about = Pentru alte programe: UTF-8, separate prin „;”.
export-vcf = Cărți de vizită (vCard)
export-vcf-about = Pentru telefon și programe de poștă. Funcțiile vacante nu intră.
export-vcard = Versiunea vCard
export-vcard-4 = 4.0, pentru programe noi
export-vcard-3 = 3.0, pentru Outlook și telefoane mai vechi
export-heads = Limba antetului
export-private = Exportă și câmpurile private
export-private-out = Numerele, adresele și câmpurile marcate private nu intră în fișier.
export-copy = Copiază ca tabel
export-save = { $count ->
    [one] Salvează { $n } rând
    [few] Salvează { $n } rânduri
   *[other] Salvează { $n } de rânduri
}
export-copied = { $count ->
    [one] Copiat ca tabel: { $n } rând. Lipiți-l în Word sau Excel.
    [few] Copiat ca tabel: { $n } rânduri. Lipiți-le în Word sau Excel.
   *[other] Copiat ca tabel: { $n } de rânduri. Lipiți-le în Word sau Excel.
}
export-no-copy = Copierea nu a reușit. Salvați lista ca tabel Excel.
export-file-name = Persoane
key-print = Tipărește, PDF
key-export = Exportă persoane
command-print = Tipărește
