# People: the list, the card, a new person.
# Families: match-<MatchField>, match-group-<MatchField>, phone-kind-<PhoneKind>.

people-title = Persoane
people-count = { $count ->
    [one] { $n } persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
}
people-vacant-count = { $count ->
    [one] { $n } funcție vacantă
    [few] { $n } funcții vacante
   *[other] { $n } de funcții vacante
}
people-results = { $count ->
    [one] { $n } rezultat
    [few] { $n } rezultate
   *[other] { $n } de rezultate
}
people-search = Caută în persoane
people-search-hint = Nume, funcție, domeniu, telefon
people-search-clear = Șterge căutarea (Esc)
people-institution = Instituția
people-institution-all = Toate instituțiile
people-vacant-only = Doar funcții vacante
people-filters-clear = Golește
people-sort-name = După nume
people-sort-institution = După instituție
people-paste = Lipește contacte
people-list = Lista persoanelor
people-card = Fișa persoanei
people-vacant = Funcție vacantă
people-acting = interimat
people-extension = int. { $number }
people-copy-phone = Copiază telefonul
people-copy-phone-of = Copiază telefonul: { $name }
people-copy = Copiază
people-copy-number = Copiază { $phone }
people-copied = Telefon copiat: { $phone }
people-copied-card = Fișa e copiată ca text.
people-copied-email = Adresă copiată: { $address }
people-copy-email = Copiază adresa { $address }
people-no-phone = Fișa aceasta nu are telefon.
people-no-copy = Copierea nu a reușit. Selectați numărul și apăsați Ctrl+C.
people-position = { $place } din { $total }
people-previous = Precedent
people-next = Următor
people-edit = Editează (F2)
people-edit-done = Gata
people-bin = Mută în coș (Del)
people-more = Alte acțiuni
people-back = Înapoi la listă
people-menu = Acțiuni: { $name }
people-menu-open = Deschide fișa
people-menu-edit = Editează
people-menu-copy-card = Copiază fișa ca text
people-menu-select = Alege rândul
people-menu-bin = Mută în coș
people-selected = { $count ->
    [one] { $n } rând ales
    [few] { $n } rânduri alese
   *[other] { $n } de rânduri alese
}
people-bin-selected = { $count ->
    [one] Mută în coș { $n } fișă
    [few] Mută în coș { $n } fișe
   *[other] Mută în coș { $n } de fișe
}
people-select-none = Renunță la alegere

# Empty list, nothing found
people-empty-title = Nicio persoană încă
people-empty-text = Aici stau persoanele, funcțiile și telefoanele lor. Puteți lipi o listă copiată de pe un site sau dintr-un document.
people-empty-example = Vedeți raionul de exemplu
people-none-title = Nimic găsit
people-none-query = Nicio fișă nu conține „{ $query }”.
people-none-filter = Nicio fișă nu trece de filtre.
people-none-clear = Golește filtrele
people-none-clear-search = Șterge căutarea
people-none-create = Creează „{ $query }”
people-none-everywhere = Caută peste tot
people-card-none = Alegeți un rând ca să vedeți fișa.

# Why a row was found: families match-<MatchField> and match-group-<MatchField>
match-name = nume:
match-alias = alt nume:
match-post = funcție:
match-duty = responsabil:
match-institution = instituție:
match-council = consiliu:
match-phone = telefon:
match-email = e-mail:
match-room = birou:
match-note = notă:
match-group-name = Găsit în nume
match-group-alias = Găsit în alte nume
match-group-post = Găsit în funcții
match-group-duty = Găsit în responsabilități
match-group-institution = Găsit în denumirea instituției
match-group-council = Găsit în consilii
match-group-phone = Găsit în telefoane
match-group-email = Găsit în adrese de e-mail
match-group-room = Găsit în birouri
match-group-note = Găsit în note

# The card
phone-kind-work = serviciu
phone-kind-mobile = mobil
phone-kind-home = acasă
phone-kind-fax = fax
phone-kind-short = scurt
phone-kind-internal = intern
phone-private = doar intern
phone-unusual = format neobișnuit
phone-offer = Adaugă prefixul: { $phone }
phone-understood = Se citește: { $phone }, { $kind }
phone-understood-unusual = Numărul are un format neobișnuit. Se păstrează așa cum e scris.
phone-number = Numărul
phone-kind = Felul numărului
phone-extension = Interior
phone-add = Adaugă telefon
phone-remove = Șterge telefonul { $phone }
phone-none = Fără telefon
email-add = Adaugă e-mail
email-remove = Șterge adresa { $address }
card-responsible = Responsabil de
card-history = Istoric
card-history-none = Nicio modificare.
card-contacts = Telefoane și e-mail
card-binned = Fișa e în coș.
card-restore = Scoate din coș
card-gone = Fișa nu mai există. Poate a fost anulată adăugarea ei.
card-refused = Neschimbat. { $reason }
card-edit-hint = Enter: salvează și mai jos · Tab: mai departe · Esc: renunță

# A new person
new-title = Persoană nouă
new-lead = Ajunge numele sau funcția. Restul se poate adăuga oricând.
new-more = Alte date
new-save = Adaugă persoana
new-save-next = Adaugă și încă una
new-cancel = Renunță
new-needs-name = Scrieți numele sau funcția.
new-draft = Am păstrat ce ați început să scrieți.
new-draft-clear = Șterge ciorna

# Keys of the list
people-key-row = rând
people-key-open = deschide fișa
people-key-copy = copiază telefonul
people-key-edit = editează
people-key-clear = șterge căutarea
people-key-range = alege mai multe rânduri
people-key-all = alege toate rândurile
