# The lasting list of changes, the bin, and the sentence each operation is told by.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>, field-<name>.

history-person-add = Fișă nouă: { $subject }
history-person-edit = Fișă schimbată: { $subject }
history-phone-add = Telefon adăugat: { $subject }
history-phone-edit = Telefon schimbat: { $subject }
history-phone-remove = Telefon șters: { $subject }
history-email-add = E-mail adăugat: { $subject }
history-email-edit = E-mail schimbat: { $subject }
history-email-remove = E-mail șters: { $subject }
history-person-bin = { $count ->
    [one] Fișă mutată în coș: { $subject }
    [few] { $count } fișe mutate în coș
   *[other] { $count } de fișe mutate în coș
}
history-person-restore = { $count ->
    [one] Fișă scoasă din coș: { $subject }
    [few] { $count } fișe scoase din coș
   *[other] { $count } de fișe scoase din coș
}
history-contact-import = { $count ->
    [one] O fișă din contactele lipite
    [few] { $count } fișe din contactele lipite
   *[other] { $count } de fișe din contactele lipite
}
history-people-import = { $count ->
    [one] O fișă importată din fișier
    [few] { $count } fișe importate din fișier
   *[other] { $count } de fișe importate din fișier
}
history-council-import = { $count ->
    [one] Un consiliu importat din fișier
    [few] { $count } consilii importate din fișier
   *[other] { $count } de consilii importate din fișier
}
history-office-found = Fișierul oficiului creat: { $subject }
history-office-edit = Datele oficiului schimbate: { $subject }
history-user-add = Utilizator adăugat: { $subject }
history-user-edit = Utilizator schimbat: { $subject }
history-example-fill = Raionul de exemplu a fost completat
history-undo = Modificare anulată: { $subject }
history-redo = Modificare refăcută: { $subject }

act-person-add = Fișă nouă
act-person-edit = Fișă schimbată
act-phone-add = Telefon adăugat
act-phone-edit = Telefon schimbat
act-phone-remove = Telefon șters
act-email-add = E-mail adăugat
act-email-edit = E-mail schimbat
act-email-remove = E-mail șters
act-person-bin = Fișă mutată în coș
act-person-restore = Fișă scoasă din coș
act-contact-import = Contacte lipite și importate
act-people-import = Persoane importate din fișier
act-council-import = Consilii importate din fișier
act-office-found = Fișierul oficiului creat
act-office-edit = Datele oficiului schimbate
act-user-add = Utilizator adăugat
act-user-edit = Utilizator schimbat
act-example-fill = Raionul de exemplu completat
act-undo = Modificare anulată
act-redo = Modificare refăcută

field-family = Numele
field-given = Prenumele
field-patronymic = Patronimicul
field-name = Numele
field-alias = Alt nume
field-post = Funcția
field-institution = Instituția
field-council = Consiliul
field-duty = Responsabil de
field-room = Birou
field-hours = Primește
field-address = Adresa
field-note = Notă
field-phone = Telefon
field-email = E-mail
field-kind = Felul
field-extension = Interior
field-private = Doar intern
field-section = Secția
field-district = Raionul
field-area-code = Prefixul

recent-title = Modificări recente
recent-lead = Orice modificare se poate anula și mai târziu, de aici.
recent-list = Lista modificărilor
recent-undo = Anulează
recent-undo-this = Anulează: { $what }
recent-undone = anulată
recent-more = Arată mai vechi
recent-today = Azi
recent-yesterday = Ieri
recent-empty-title = Nicio modificare încă
recent-empty-text = Aici apare tot ce se schimbă: cine, când, ce a fost și ce este. De aici se poate anula.
recent-was = era
recent-became = a devenit
recent-yes = da
recent-no = nu
recent-nothing = gol
recent-more-changes = { $count ->
    [one] încă o schimbare
    [few] încă { $n } schimbări
   *[other] încă { $n } de schimbări
}
recent-show-all = Arată toate
recent-undo-rest = Anulează restul

bin-title = Coș
bin-count = { $count ->
    [one] { $n } fișă
    [few] { $n } fișe
   *[other] { $n } de fișe
}
bin-lead = Fișele se păstrează aici 90 de zile de la ștergere.
bin-list = Fișele din coș
bin-select = Alege: { $name }
bin-select-all = Alege toate
bin-restore = Scoate din coș
bin-restore-this = Scoate din coș: { $name }
bin-restore-many = { $count ->
    [one] Scoate din coș { $n } fișă
    [few] Scoate din coș { $n } fișe
   *[other] Scoate din coș { $n } de fișe
}
bin-empty-title = Coșul e gol
bin-empty-text = Fișele șterse ajung aici și se pot reface 90 de zile.
bin-go-people = Înapoi la persoane
