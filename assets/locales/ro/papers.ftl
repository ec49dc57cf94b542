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
