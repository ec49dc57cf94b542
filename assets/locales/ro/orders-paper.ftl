# Papers of collective orders.
order-paper-sheet = Foaia indicației nr. { $number }
order-paper-matrix-title = Indicații pe consilii
order-paper-missing-title = Răspunsuri care lipsesc
order-paper-statement-title = Notă privind executarea indicației
order-paper-ground = Temeiul
order-paper-text = Ce se cere
order-paper-term = Termen
order-paper-responsible = Responsabil
order-paper-sent = Expediată la
order-paper-standing = Situația
order-paper-basis-of = { $basis } din { $day }
order-paper-addressed = { $count ->
    [one] un destinatar
    [few] { $count } destinatari
   *[other] { $count } de destinatari
}
order-paper-answered = { $count ->
    [one] a răspuns unul
    [few] au răspuns { $count }
   *[other] au răspuns { $count }
}
order-paper-of-them-late = { $count ->
    [one] unul cu întârziere
    [few] { $count } cu întârziere
   *[other] { $count } cu întârziere
}
order-paper-missing = { $count ->
    [one] lipsește unul
    [few] lipsesc { $count }
   *[other] lipsesc { $count }
}
order-paper-returned = { $count ->
    [one] restituit unul
    [few] restituite { $count }
   *[other] restituite { $count }
}
order-paper-waiting = { $count ->
    [one] în termen unul
    [few] în termen { $count }
   *[other] în termen { $count }
}
order-paper-excused = { $count ->
    [one] scutit unul
    [few] scutiți { $count }
   *[other] scutiți { $count }
}
order-paper-days = { $count ->
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
}
order-paper-late = { $count ->
    [one] întârziere o zi
    [few] întârziere { $count } zile
   *[other] întârziere { $count } de zile
}
order-paper-times = { $count ->
    [one] o dată
    [few] de { $count } ori
   *[other] de { $count } de ori
}
order-paper-group-missing = Lipsesc
order-paper-group-returned = Restituite spre completare
order-paper-group-waiting = În termen
order-paper-group-answered = Au răspuns
order-paper-group-excused = Scutiți
order-paper-state-missing = lipsește
order-paper-state-sent = expediată
order-paper-state-received = primită
order-paper-state-in_work = în lucru
order-paper-state-answered = răspuns primit
order-paper-state-accepted = verificat
order-paper-state-returned = restituit
order-paper-state-excused = scutit
order-paper-way-letter = scrisoare
order-paper-way-list = listă
order-paper-way-email = e-mail
order-paper-way-call = apel
order-paper-returned-on = restituit la { $day }
order-paper-excused-on = scutit la { $day }
order-paper-now = acum { $name }
order-paper-merged = comasat cu { $name }
order-paper-gone = nu mai există
order-paper-added = adăugat la { $day }
order-paper-own-term = termen propriu { $day }
order-paper-no-of = nr. { $no } din { $day }
order-paper-promised = promis până la { $day }
order-paper-council = Consiliul
order-paper-col-state = Starea
order-paper-col-late = Zile întârziere
order-paper-col-sent = Expediată
order-paper-col-received = Primită
order-paper-col-answer = Răspuns
order-paper-col-no = Nr. răspuns
order-paper-col-no-day = Data răspunsului
order-paper-col-reason = Motivul
order-paper-col-note = Observații
order-paper-col-promised = Promis până la
order-paper-col-reminded = Reamintit
order-paper-col-reminded-on = Ultima reamintire
order-paper-col-contact = Pe cine sunăm
order-paper-col-email = E-mail
order-paper-col-missing = Lipsă
order-paper-none-missing = Nu lipsește niciun răspuns.

# The statement of execution.
order-paper-asked = S-a cerut: „{ $title }”.
order-paper-closed-on = Indicația a fost închisă la { $day }.
order-paper-answered-in-time = Au răspuns în termen
order-paper-answered-late = Au răspuns cu întârziere
order-paper-answered-again = răspuns din nou la { $day }
order-paper-added-later = Adăugați mai târziu
order-paper-extensions = Termene prelungite
order-paper-moved = de la { $old } la { $new }
order-paper-decided = la { $day }
order-paper-whole = toată indicația
order-paper-reminders = Reamintiri

# The matrix.
order-paper-mark-missing = LIPSĂ
order-paper-mark-returned = RESTIT.
order-paper-mark-waiting = în termen
order-paper-mark-excused = scutit
order-paper-mark-late = { $count ->
    [one] +1 zi
    [few] +{ $count } zile
   *[other] +{ $count } de zile
}
order-paper-legend = Ce înseamnă semnele
order-paper-legend-missing = termenul a trecut, răspunsul nu a venit; dedesubt câte zile
order-paper-legend-returned = răspunsul a fost restituit spre completare; dedesubt câte zile au trecut de la termen
order-paper-legend-waiting = răspunsul se așteaptă, termenul nu a trecut
order-paper-legend-answered = ziua în care a venit răspunsul, la timp
order-paper-legend-late = ziua răspunsului și întârzierea lui
order-paper-legend-excused = nu trebuie să răspundă
order-paper-legend-none = indicația nu i-a fost trimisă
order-paper-orders = Indicațiile
order-paper-until = termen { $day }
order-paper-answered-of = Au răspuns
order-paper-count-orders = { $count ->
    [one] o indicație
    [few] { $count } indicații
   *[other] { $count } de indicații
}
order-paper-only-problems = numai problemele
order-paper-closed-too = și cele închise
order-paper-series = o serie în timp
order-paper-no-problems = Nu lipsește și nu este restituit niciun răspuns.
order-paper-no-orders = Nu este nicio indicație deschisă.

# Letters that remind.
order-letter-title = Scrisori de reamintire
order-letter-heading = Reamintire
order-letter-heading-again = Reamintire repetată
order-letter-no =
    Nr. ____________
    din { $day }
order-letter-to = Către:
order-letter-about = Cu privire la: „{ $title }”
order-letter-asked = Prin indicația noastră nr. { $number } din { $day } v-am cerut un răspuns.
order-letter-asked-by = În temeiul actului: { $basis }, prin indicația noastră nr. { $number } din { $day } v-am cerut un răspuns.
order-letter-late = { $count ->
    [one] Termenul a fost { $due }. Până la { $today } nu am primit răspunsul dumneavoastră; întârzierea este de o zi.
    [few] Termenul a fost { $due }. Până la { $today } nu am primit răspunsul dumneavoastră; întârzierea este de { $count } zile.
   *[other] Termenul a fost { $due }. Până la { $today } nu am primit răspunsul dumneavoastră; întârzierea este de { $count } de zile.
}
order-letter-in-time = Termenul este { $due }; răspunsul dumneavoastră nu a venit încă.
order-letter-no-term = Până la { $today } nu am primit răspunsul dumneavoastră.
order-letter-returned = Răspunsul dumneavoastră din { $answered } v-a fost restituit la { $returned } spre completare: { $reason }. Completarea nu a venit încă.
order-letter-before = { $count ->
    [one] V-am mai reamintit o dată, la { $day }.
    [few] V-am mai reamintit de { $count } ori, ultima dată la { $day }.
   *[other] V-am mai reamintit de { $count } de ori, ultima dată la { $day }.
}
order-letter-columns = Răspunsul se dă în tabelul cu coloanele: { $columns }.
order-letter-please = Vă rugăm să prezentați răspunsul până la { $day }.
order-letter-please-now = Vă rugăm să prezentați răspunsul neîntârziat.
order-letter-ring = Pentru lămuriri: { $who }, tel. { $phone }.

# The dialogs of papers, forms and answers.
order-print-sheet = Foaia indicației
order-print-sheet-about = Toți destinatarii, întâi cei care lipsesc.
order-print-letters = Scrisori celor care lipsesc
order-print-letters-about = Câte o scrisoare pe pagină, numai celor care nu au răspuns.
order-print-missing = Lista celor care lipsesc
order-print-missing-about = Cu telefoane, pentru sunat.
order-print-statement = Notă privind executarea
order-print-statement-about = Pentru o comisie: cine a răspuns, când, prelungiri și reamintiri.
order-print-size = Mărimea foii
order-print-until = Răspunsul se cere până la
order-print-until-hint = Fără zi: neîntârziat.
order-print-log = Notează ca reamintite
order-print-apart-pdf = Fișiere separate PDF
order-print-apart-docx = Fișiere separate Word
order-print-xlsx = Tabel Excel
order-print-csv = Tabel CSV
order-print-rows = { $count ->
    [one] un destinatar
    [few] { $n } destinatari
   *[other] { $n } de destinatari
}
order-print-count = { $count ->
    [one] o scrisoare
    [few] { $n } scrisori
   *[other] { $n } de scrisori
}
order-print-written = { $count ->
    [one] S-a scris un fișier în:
    [few] S-au scris { $n } fișiere în:
   *[other] S-au scris { $n } de fișiere în:
}
order-print-taken = În dosar există deja fișiere cu aceste nume; au rămas neatinse:
order-print-replace = Înlocuiește fișierele
order-print-open = Tipărește foaia
order-print-matrix = Tipărește matricea
order-print-write = Scrisori…
order-answers-title = Formulare și răspunsuri
order-answers-forms = Formular pentru consilii
order-answers-forms-about = Consiliul completează formularul și îl trimite înapoi; de aici îl preluați în rândul lui.
order-answers-take = Preia răspunsul
order-answers-take-about = Alegeți formularele completate (Excel, CSV, OpenDocument). Vedeți întâi ce se schimbă.
order-answers-join = Centralizator
order-answers-join-about = Răspunsurile tuturor consiliilor într-un singur tabel; cine nu a răspuns are un rând gol.
order-answers-join-name = Centralizator
order-answers-form-name = Formular
order-answers-target = Câte formulare
order-answers-each = Câte unul pentru fiecare consiliu, într-un dosar
order-answers-each-about = Numele consiliului și codul rândului sunt scrise deja.
order-answers-all = Unul singur pentru toate
order-answers-all-about = Fiecare consiliu își scrie numele.
order-answers-language = Limba fișierului
order-answers-save = Salvează formularele
order-answers-choose = Alege fișierele
order-answers-on = Răspunsul a venit la
order-answers-leave = Scoate din listă: { $name }
order-answers-same = Nimic nou: rândul are deja aceste date.
order-answers-marks = Rândul se marchează ca răspuns primit.
order-answers-rows = Rândurile tabelului care se schimbă
order-answers-what = Ce se schimbă
order-answers-rest = { $count ->
    [one] un rând rămâne la fel
    [few] { $n } rânduri rămân la fel
   *[other] { $n } de rânduri rămân la fel
}
order-answers-nothing = nimic
order-answers-do-take = { $count ->
    [one] Preia un răspuns
    [few] Preia { $n } răspunsuri
   *[other] Preia { $n } de răspunsuri
}
order-answers-taken = { $count ->
    [one] Un răspuns a fost preluat.
    [few] { $n } răspunsuri au fost preluate.
   *[other] { $n } de răspunsuri au fost preluate.
}
