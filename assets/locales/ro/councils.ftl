# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, council-full-<kind>, council-field-<field>, contact-way-<way>.

council-body-council = Consiliul local { $name }
council-body-mayoralty = Primăria { $name }
nav-councils = Consilii locale
command-councils = Deschide consiliile locale
council-kind-commune = comună
council-kind-village = sat
council-kind-town = oraș
council-kind-municipality = municipiu
council-full-commune = Comuna { $name }
council-full-village = Satul { $name }
council-full-town = Orașul { $name }
council-full-municipality = Municipiul { $name }
council-place = { $place } din { $total }
council-of = { $shown } din { $total }
council-where = Unde sunteți
council-tabs = Părțile fișei consiliului
council-tab-overview = Prezentare
council-tab-people = Persoane
council-tab-tasks = Sarcini
council-tab-log = Jurnal
council-tab-history = Istoric
council-previous = Consiliul precedent
council-next = Consiliul următor
council-back = Înapoi la listă
council-before-call = Înainte de apel
council-note-call = Notează un apel
council-edit = Editează fișa consiliului
council-edit-title = Fișa consiliului: { $name }
council-bin = Mută consiliul la coș
council-binned = la coș
council-binned-note = Consiliul este la coș. Sarcinile și notele de contact îi păstrează numele.
council-key-next = alt consiliu
council-key-tab = altă filă
council-key-tab-back = fila precedentă
council-key-edit = editează
council-key-copy = copiază telefonul primarului
council-key-first = primul consiliu
council-key-last = ultimul consiliu
council-inhabitants = { $count ->
    [one] locuitor
    [few] locuitori
   *[other] locuitori
}
council-voters = { $count ->
    [one] alegător
    [few] alegători
   *[other] alegători
}
council-elected-of = consilieri aleși din { $total }
council-members-of = consilieri în evidență din { $total }
council-overdue = { $count ->
    [one] { $n } restantă
    [few] { $n } restante
   *[other] { $n } restante
}
council-overdue-of = { $count ->
    [one] sarcină restantă din { $total }
    [few] sarcini restante din { $total }
   *[other] sarcini restante din { $total }
}
council-waiting = { $count ->
    [one] răspuns așteptat
    [few] răspunsuri așteptate
   *[other] răspunsuri așteptate
}
council-last-contact = ultimul contact, { $way }
council-no-contact = niciun contact notat
council-today = azi
council-yesterday = ieri
council-ago = { $count ->
    [one] acum { $n } zi
    [few] acum { $n } zile
   *[other] acum { $n } de zile
}
council-late-days = { $count ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}
council-task-late = Restantă, { $days }
council-task-waiting = Așteaptă răspuns
council-leaders = Conducerea și aparatul primăriei
council-all-people = toate persoanele
council-all = toate
council-all-log = tot jurnalul
council-acting = interimar
council-acting-since = interimar din { $day }
council-vacant = funcție vacantă
council-vacant-since = funcție vacantă din { $day }
council-away = nu este la serviciu
council-away-until = absent până la { $day }
council-instead = În loc: { $name }
council-from = din { $day }
council-now = acum
council-seat = Sediul
council-data = Date
council-reception-phone = Anticameră
council-localities = { $count ->
    [one] Sat
    [few] Sate
   *[other] Sate
}
council-mayors = Cine a fost primar
council-beside = Sarcini și jurnal
council-open-tasks = Sarcini deschise
council-other-tasks = Alte sarcini deschise
council-promises = Promisiuni neținute
council-log = Jurnalul de contacte
council-no-posts = Nicio funcție în evidență. Adăugați persoanele la primărie.
council-no-people = Nimeni în evidență la acest consiliu.
council-no-facts = Nimic completat încă.
council-no-tasks = Nicio sarcină deschisă.
council-no-contacts = Niciun contact notat încă.
council-no-phone = Niciun număr în evidență.
council-tasks-first = Primele { $shown } din { $total }.
council-who-answers = Cine răspunde
council-owes = Ce datorează
council-owes-nothing = Nimic restant și niciun răspuns așteptat.
council-last-talk = Ultimele contacte
council-this-call = Acest apel
council-add = Adaugă un consiliu
council-add-bodies = Adaugă și consiliul local, și primăria
council-add-bodies-hint = Două instituții, la care puneți apoi persoanele.
council-import = Importă dintr-un tabel
council-save = Salvează fișa
council-filter = Caută un consiliu sau un nume
council-only = Care consilii
council-only-all = Toate
council-only-late = Cu restanțe
council-only-quiet = Fără contact de 30 de zile
council-quiet = fără contact de peste { $n } de zile
council-head-name = Consiliul
council-head-population = Locuitori
council-head-voters = Alegători
council-head-mayor = Primarul
council-head-secretary = Secretarul
council-head-open-long = Sarcini deschise
council-head-late-long = Sarcini restante
council-head-wait-long = Răspunsuri așteptate
council-head-contact-long = Zile de la ultimul contact
council-total = Total
council-total-once = fiecare sarcină se numără o singură dată
council-empty-title = Niciun consiliu încă
council-empty-text = Aici stau consiliile raionului: cine le conduce, ce datorează, când s-a vorbit ultima dată.
council-none-title = Niciun consiliu nu se potrivește
council-none-text = Filtrul ascunde toate consiliile.
council-none-clear = Arată toate consiliile
council-gone-title = Consiliul nu mai există
council-gone-text = Poate adăugarea lui a fost anulată.
council-go-list = Înapoi la consilii
council-form-names = Denumirea
council-form-numbers = Cifre
council-form-seat = Sediul
council-form-money = Rechizite
council-field-kind = Felul
council-field-name = Denumirea
council-field-name_uk = Denumirea în ucraineană
council-field-name_ru = Denumirea în rusă
council-field-code = Codul (CUATM)
council-field-population = Locuitori
council-field-voters = Alegători
council-field-seats = Mandate de consilier
council-field-elected = Consilieri aleși
council-field-sittings = Ședințe
council-field-address = Adresa
council-field-postcode = Cod poștal
council-field-hours = Program
council-field-reception = Audiență
council-field-website = Pagina web
council-field-hram = Hramul
council-field-fiscal_code = Cod fiscal
council-field-bank = Banca
contact-way = Cum
contact-way-call = Telefon
contact-way-visit = Deplasare
contact-way-letter = Scrisoare
contact-way-email = E-mail
contact-way-meeting = Ședință
contact-way-other = Altfel
contact-with = Cu cine
contact-other-person = Altcineva…
contact-person-name = Numele
contact-text = Ce s-a vorbit
contact-day = Ziua
contact-time = Ora
contact-promised-on = Promis până la
contact-kept-on = Ținut la
contact-promised = promis până la { $day }
contact-promise-late = promis până la { $day }, întârzie { $days }
contact-kept = ținut la { $day }
contact-keep = S-a ținut
contact-note = Notează
contact-save = Salvează nota
contact-edit = Editează nota
contact-edit-title = Nota de contact
contact-add-title = Contact cu { $name }
contact-remove = Șterge nota
contact-more = Arată mai vechi
field-voters = Alegători
field-seats = Mandate
field-elected = Consilieri aleși
field-sittings = Ședințe
field-reception = Audiență
field-fiscal_code = Cod fiscal
field-bank = Banca
field-postcode = Cod poștal
field-contact-text = Ce s-a vorbit
field-contact-at = Când
field-contact-way = Cum
field-kept_on = Ținut la
paper-council-list = Lista consiliilor locale
paper-about-council-list = Fiecare consiliu cu primarul, secretarul, telefoanele și sarcinile lui.
paper-council-passport = Pașaportul consiliului
paper-about-council-passport = Tot ce știe oficiul despre un consiliu, pe una sau două pagini.
paper-head-open = Deschise
paper-head-late = Restante
paper-head-waiting = Așteptate
paper-head-last-contact = Ultimul contact
paper-head-post-only = Funcția
paper-head-task = Sarcina
paper-head-responsible = Responsabil
paper-head-due = Termen
paper-members = Consilieri
paper-localities = Localități
paper-elected-of-seats = Consilieri aleși / mandate
paper-late-days = { $count ->
    [one] întârzie { $count } zi
    [few] întârzie { $count } zile
   *[other] întârzie { $count } de zile
}
council-print = Pașaportul
council-key-print = pașaportul
