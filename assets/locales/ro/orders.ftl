# Collective orders: the form, the sheet, reminders, the matrix.
# Families: line-state-<LineState>, line-mark-<LineMark>, remind-way-<RemindWay>, order-col-<column>.

line-state-sent = Expediată
line-state-received = Primită
line-state-in_work = În lucru
line-state-answered = Răspuns primit
line-state-accepted = Verificată
line-state-returned = Restituită
line-state-excused = Scutit
line-mark-missing = lipsește
line-mark-returned = restituit
line-mark-waiting = în termen
line-mark-answered = primit
line-mark-answered_late = primit cu întârziere
line-mark-excused = scutit
remind-way-letter = Scrisoare
remind-way-list = Listă
remind-way-email = E-mail
remind-way-call = Apeluri

order-title = Indicație
order-new = Indicație nouă
order-where = Unde vă aflați
order-tally = { $count ->
    [one] { $done } din { $total } a răspuns
    [few] { $done } din { $total } au răspuns
   *[other] { $done } din { $total } au răspuns
}
order-of = { $done } din { $total }
order-due = termen { $day }
order-responsible = responsabil { $name }
order-open-sheet = Deschide foaia
order-open-card = Deschide fișa sarcinii
order-series-matrix = Toate lunile, pe consilii
order-is-draft = Ciornă: indicația nu este expediată încă.
order-is-closed = Indicația este închisă. Ce lipsește rămâne scris ca lipsă.
order-send = Trimite
order-no-lines = Indicația nu are niciun destinatar.

# Figures and groups.
order-n-total = { $count ->
    [one] consiliu
    [few] consilii
   *[other] consilii
}
order-n-addressees = { $count ->
    [one] destinatar
    [few] destinatari
   *[other] destinatari
}
order-n-answered = { $count ->
    [one] a răspuns
    [few] au răspuns
   *[other] au răspuns
}
order-n-missing = { $count ->
    [one] lipsește
    [few] lipsesc
   *[other] lipsesc
}
order-n-returned = { $count ->
    [one] restituit
    [few] restituite
   *[other] restituite
}
order-key-n-answered = { $count ->
    [one] { $n } primit
    [few] { $n } primite
   *[other] { $n } primite
}
order-key-n-missing = { $count ->
    [one] { $n } lipsește
    [few] { $n } lipsesc
   *[other] { $n } lipsesc
}
order-key-n-returned = { $count ->
    [one] { $n } restituit
    [few] { $n } restituite
   *[other] { $n } restituite
}
order-key-n-waiting = { $n } în termen
order-key-n-excused = { $count ->
    [one] { $n } scutit
    [few] { $n } scutite
   *[other] { $n } scutite
}
order-show = Ce rânduri se arată
order-show-all = Toate
order-show-returned = Restituite
order-group-missing = Lipsesc
order-group-returned = Restituite spre completare
order-group-waiting = În termen
order-group-answered = Primite
order-group-excused = Scutite
order-group-late = · { $n } cu întârziere
order-none-missing = Nu lipsește niciun răspuns.
order-none-returned = Niciun răspuns nu este restituit.
order-none-answered = Niciun răspuns primit încă.
order-missing-days = { $count ->
    [one] lipsește · o zi
    [few] lipsește · { $n } zile
   *[other] lipsește · { $n } de zile
}
order-late-days = { $count ->
    [one] primit cu o zi întârziere
    [few] primit cu { $n } zile întârziere
   *[other] primit cu { $n } de zile întârziere
}

# The grid.
order-lines = Consiliile indicației
order-col-name = Consiliul
order-col-sent_on = Expediată
order-col-received_on = Primită
order-col-in_work_on = În lucru
order-col-answered_on = Răspuns
order-col-accepted_on = Verificat
order-col-answer_no = Nr. răspuns
order-col-reminded = Reamintit
order-col-note = Observații
order-col-phone = Telefon
order-nothing = nimic
order-times = { $n }×
order-reminded-last = ultima dată la { $date }
order-own-due = până la { $date }
order-promised = promis până la { $date }
order-promise = Promis până la
order-added-on = adăugat la { $date }
order-now-name = acum { $name }
order-merged-into = comasat cu { $name }
order-council-gone = consiliul nu mai există
order-day-hint = 12.09, ieri, luni
order-line-menu = Acțiuni: { $name }
order-open-council = Deschide pagina consiliului
order-picked = { $count ->
    [one] un consiliu ales
    [few] { $n } consilii alese
   *[other] { $n } de consilii alese
}
order-pick-none = Renunță la alegere

# Keys.
order-key-cell = celulă
order-key-answered = răspuns primit azi
order-key-step = azi: { $step }
order-key-note = observație
order-key-phone = copiază telefonul
order-key-type = scrie în celulă
order-key-enter = deschide consiliul sau scrie în celulă
order-key-clear = golește celula
order-key-same = aceeași valoare la următorul
order-key-range = alege mai multe rânduri
order-key-pick = alege rândul
order-key-all = alege toate rândurile

# Marks.
order-mark-answered = Răspuns primit azi
order-mark-received = Primită azi
order-mark-accepted = Verificat azi
order-mark-returned = Restituie…
order-mark-excused = Scutește…
order-mark-owes = Datorează din nou
order-extend = Prelungește termenul…
order-promise-set = A promis până la…
order-note-set = Scrie o observație
order-remove = Scoate din indicație
order-ask-returned = { $count ->
    [one] Restituie răspunsul
    [few] Restituie { $n } răspunsuri
   *[other] Restituie { $n } de răspunsuri
}
order-ask-returned-one = { $name }: restituie răspunsul
order-ask-excused = { $count ->
    [one] Scutește un consiliu
    [few] Scutește { $n } consilii
   *[other] Scutește { $n } de consilii
}
order-ask-excused-one = { $name }: scutește de răspuns
order-ask-extend = { $count ->
    [one] Prelungește termenul unui consiliu
    [few] Prelungește termenul pentru { $n } consilii
   *[other] Prelungește termenul pentru { $n } de consilii
}
order-ask-extend-one = { $name }: prelungește termenul
order-why-returned = Ce lipsește din răspuns
order-why-excused = De ce nu trebuie să răspundă
order-why-extend = De ce se prelungește
order-do-returned = Restituie
order-do-excused = Scutește
order-do-extend = Prelungește
order-new-due = Termenul nou
order-asked-by = Cine a cerut
order-asked-by-hint = Gol: consiliul însuși.
order-on = Data
order-files = Fișierele răspunsului…
order-files-of = Fișiere: { $name }
order-no-files = Niciun fișier încă.
order-close-why = { $count ->
    [one] De ce se închide fără un consiliu
    [few] De ce se închide fără { $n } consilii
   *[other] De ce se închide fără { $n } de consilii
}

# Reminders.
order-remind-missing = { $count ->
    [one] Reamintește doar celui care lipsește
    [few] Reamintește doar celor { $n } care lipsesc
   *[other] Reamintește doar celor { $n } care lipsesc
}
order-remind-some = Reamintește…
order-remind-title = Reamintire
order-remind-how = Cum reamintiți
order-remind-whom = Cui reamintiți ({ $n })
order-remind-about-email = Adresele se copiază, despărțite prin punct și virgulă. Lipiți-le în scrisoarea dumneavoastră.
order-remind-about-call = Se face o rundă de apeluri cu persoanele de contact și se deschide îndată.
order-remind-about-list = Lista cu telefoane se copiază și poate fi lipită într-un tabel.
order-do-email = { $count ->
    [one] Copiază adresa și notează
    [few] Copiază { $n } adrese și notează
   *[other] Copiază { $n } de adrese și notează
}
order-do-call = { $count ->
    [one] Începe runda: { $n } apel
    [few] Începe runda: { $n } apeluri
   *[other] Începe runda: { $n } de apeluri
}
order-do-list = { $count ->
    [one] Copiază lista: { $n } rând
    [few] Copiază lista: { $n } rânduri
   *[other] Copiază lista: { $n } de rânduri
}
order-reminded = reamintit de { $n } ori
order-contact = Persoana de contact
order-no-email = fără adresă de e-mail
order-no-phone = fără telefon
order-without-email = { $count ->
    [one] Un consiliu nu are adresă și nu va fi notat.
    [few] { $n } consilii nu au adresă și nu vor fi notate.
   *[other] { $n } de consilii nu au adresă și nu vor fi notate.
}
order-without-person = { $count ->
    [one] Un consiliu nu are persoană de contact și nu intră în rundă.
    [few] { $n } consilii nu au persoană de contact și nu intră în rundă.
   *[other] { $n } de consilii nu au persoană de contact și nu intră în rundă.
}
order-round-name = { $number }: { $title }
order-round-note = Răspunsul lipsește. Termenul a fost { $date }.

# The form.
order-from-quick = Deschide ca indicație
order-field-title = Ce se cere
order-form = Coloanele tabelului de răspuns
order-form-hint = Câte una pe rând; lăsați gol dacă nu cereți un tabel.
order-to = Cui se trimite
order-way-all = Tuturor consiliilor
order-way-chosen = Celor alese
order-way-groups = Unor grupuri
order-way-rule = După o regulă
order-find-council = Caută consiliul
order-tick-shown = { $count ->
    [one] Bifează-l pe cel afișat
    [few] Bifează cele { $n } afișate
   *[other] Bifează cele { $n } afișate
}
order-no-groups = Nu există încă niciun grup.
order-groups-hint = Indicația merge la consiliile și instituțiile persoanelor din grup.
order-rule-kind = Felul
order-rule-any = oricare
order-rule-from = Alegători, cel puțin
order-rule-to = Alegători, cel mult
order-organisations = Și instituțiilor
order-organisations-hint = Numele instituției
order-except = În afară de
order-preview = { $count ->
    [0] nimeni
    [one] un destinatar
    [few] { $n } destinatari
   *[other] { $n } de destinatari
}
order-preview-phoneless = { $n } fără telefon
order-preview-already = { $count ->
    [one] unul o are deja
    [few] { $n } o au deja
   *[other] { $n } o au deja
}
order-preview-list = Destinatarii
order-skipped = { $count ->
    [one] Unul nu o primește
    [few] { $n } nu o primesc
   *[other] { $n } nu o primesc
}
order-due-missing = Scrieți termenul sau bifați „Fără termen”.
order-responsible-missing = Scrieți cine răspunde de ea în oficiu.
order-nobody = Alegeți cel puțin un destinatar.
order-send-to = { $count ->
    [one] Trimite unui destinatar
    [few] Trimite celor { $n } destinatari
   *[other] Trimite celor { $n } de destinatari
}
order-keep-draft = Păstrează ca ciornă
order-add = Adaugă consilii…
order-add-save = Adaugă la indicație

# The matrix.
tasks-view-matrix = Matrice
matrix-open = Deschide matricea consiliilor
matrix-title = Consilii și indicații
matrix-count = { $count ->
    [one] o indicație
    [few] { $n } indicații
   *[other] { $n } de indicații
}
matrix-missing = { $count ->
    [0] nu lipsește nimic
    [one] lipsește un răspuns
    [few] lipsesc { $n } răspunsuri
   *[other] lipsesc { $n } de răspunsuri
}
matrix-problems = Numai probleme
matrix-closed = Și cele închise
matrix-one-series = o singură serie
matrix-all-orders = Arată toate indicațiile
matrix-not-asked = nu i s-a cerut
matrix-noted = are observație
matrix-on = la { $date }
matrix-until = termen { $date }
matrix-owes = Datorează
matrix-owes-long = Răspunsuri care lipsesc sau sunt restituite, din câte i s-au cerut
matrix-total = Au răspuns
matrix-legend = Semnele
matrix-key-open = deschide foaia la consiliu
matrix-empty-title = Nicio indicație deschisă
matrix-empty-text = Aici stau consiliile și indicațiile trimise lor: se vede cine ce datorează.
matrix-none-title = Nicio problemă
matrix-none-text = Nu lipsește și nu este restituit niciun răspuns.

# On the page of a council.
council-tab-orders = Indicații
council-orders-owes = Datorează
council-orders-none = Nu datorează niciun răspuns.
council-orders-past = A răspuns
council-orders-answered = { $count ->
    [one] { $n } răspuns la indicații
    [few] { $n } răspunsuri la indicații
   *[other] { $n } de răspunsuri la indicații
}
council-orders-late = { $count ->
    [one] unul cu întârziere
    [few] { $n } cu întârziere
   *[other] { $n } cu întârziere
}
council-orders-average = { $count ->
    [one] în medie o zi
    [few] în medie { $n } zile
   *[other] în medie { $n } de zile
}
council-orders-reminded = { $count ->
    [one] reamintit o dată
    [few] reamintit de { $n } ori
   *[other] reamintit de { $n } de ori
}
council-merge = Comasează cu alt consiliu…
council-merge-of = { $name }: comasare
council-merge-note = Consiliul trece în coș. Rândurile din indicații își păstrează denumirea și spun cu cine s-a comasat; persoanele rămân unde sunt.
council-merge-into = Devine parte din
council-merge-missing = Alegeți consiliul din care devine parte.
council-merge-on = Data
council-merge-act = Actul
council-merge-do = Comasează consiliul
council-merged = Comasat cu { $name } la { $date }.
council-merged-open = Deschide { $name }
council-merged-from = A preluat prin comasare:
