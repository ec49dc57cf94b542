# Secțiile de votare: capul ecranului, matricea pregătirii, pașaportul.
# Families: stations-view-<view>, stations-title-<view>, readiness-state-<state>, readiness-word-<state>.

stations-view-readiness = Pregătirea
stations-view-register = Secțiile
stations-view-surveys = Evaluarea
stations-view-equipment = Dotarea
stations-view-bureaus = Birourile
stations-view-day = Ziua votării
stations-title-readiness = Pregătirea secțiilor
stations-title-register = Secțiile de votare
stations-title-surveys = Evaluarea localurilor
stations-title-equipment = Dotarea secțiilor
stations-title-bureaus = Birourile electorale
stations-title-day = Ziua votării

command-stations = Deschide secțiile de votare
stations-views = Vederile secțiilor
stations-whole = toate secțiile oficiului
stations-no-day = fără dată
stations-today = azi e ziua votării
stations-days-left = { $count ->
    [one] o zi
    [few] { $n } zile
   *[other] { $n } de zile
}
stations-days-after = { $count ->
    [one] acum o zi
    [few] acum { $n } zile
   *[other] acum { $n } de zile
}
stations-no-votes = Programul nu păstrează voturi și nici date ale alegătorilor.
stations-ahead = { $count ->
    [one] O secție, gata
    [few] { $n } secții, gata
   *[other] { $n } de secții, gata
}
stations-ahead-unchecked = { $count ->
    [one] o verificare nefăcută
    [few] { $n } verificări nefăcute
   *[other] { $n } de verificări nefăcute
}
stations-none-title = Niciun scrutin în pregătire
stations-none-text = Secțiile se pregătesc pentru un scrutin. Adăugați scrutinul, apoi luați secțiile din registru.

readiness-state-none = neverificat
readiness-state-ok = gata
readiness-state-work = în lucru
readiness-state-problem = problemă
readiness-state-na = nu se aplică
readiness-noted = are notă
readiness-handed = are sarcină
readiness-task = Sarcina { $no }
readiness-word-none = Neverificat
readiness-word-ok = Gata
readiness-word-work = În lucru
readiness-word-problem = Problemă
readiness-word-na = Nu se aplică
readiness-legend = Semnele tabelului
readiness-col-station = Secția
readiness-col-place = Localitatea, localul
readiness-col-voters = Alegători
readiness-col-done = Gata
readiness-done = Gata
readiness-of = { $count ->
    [one] dintr-o secție
    [few] din { $n } secții
   *[other] din { $n } de secții
}
readiness-total = { $name }: gata { $ok }, în lucru { $work }, probleme { $problem }, neverificate { $none }
readiness-cells = { $count ->
    [one] O celulă
    [few] { $n } celule
   *[other] { $n } de celule
}
readiness-note-of = Nota celulei { $what }
readiness-note-placeholder = Ce lipsește, ce s-a cerut
readiness-note-keys = Enter păstrează, Esc renunță
readiness-show = Ce secții se arată
readiness-show-all = Toate
readiness-show-problems = Doar probleme
readiness-show-unchecked = Neverificate
readiness-zones = Zona sau traseul
readiness-zone-word = Zona:
readiness-route-word = Traseul:
readiness-zone = Zona { $name }
readiness-route = Traseul { $name }
readiness-zone-of = { $name }, { $n } din { $total }
readiness-all-stations = { $count ->
    [one] O secție
    [few] Toate, { $n } secții
   *[other] Toate, { $n } de secții
}
readiness-problems = { $count ->
    [one] o problemă
    [few] { $n } probleme
   *[other] { $n } de probleme
}
readiness-reviews = Verificări păstrate și alte zile
readiness-next-review = Urmează: { $what }
readiness-other-day = Altă zi…
readiness-keep = Păstrează verificarea de azi
readiness-forget = Șterge verificarea
readiness-day-title = Cum era în altă zi
readiness-day-label = Seara zilei
readiness-day-hint = Tabelul se arată cum era la sfârșitul zilei, după jurnal.
readiness-day-show = Arată ziua
readiness-day-which = Scrieți o zi, de exemplu 10.09.2027.
readiness-day-past = Alegeți o zi dinainte de azi.
readiness-was = Așa era în seara de { $day }
readiness-was-review = Verificarea { $what }
readiness-back = Înapoi la azi
readiness-since = De atunci: mai rău { $worse }, mai bine { $better }
readiness-since-none = De atunci nu s-a schimbat nimic.
readiness-since-worse = Mai rău decât atunci
readiness-since-better = Mai bine decât atunci
readiness-empty-title = Nicio secție în acest scrutin
readiness-empty-take = Luați secțiile din registru: numărul, localul și alegătorii intră în scrutin așa cum sunt acum.
readiness-empty-then = Atunci scrutinul nu avea secții.
readiness-empty-import = Registrul secțiilor este gol. Importați lista secțiilor dintr-un tabel.
readiness-take = { $count ->
    [one] Luați secția din registru
    [few] Luați { $n } secții din registru
   *[other] Luați { $n } de secții din registru
}
readiness-import = Importă lista secțiilor
readiness-space = Spațiu
readiness-key-cell = Celula de alături
readiness-key-range = Alege mai multe celule
readiness-key-cycle = Schimbă starea celulelor alese
readiness-key-cycle-short = schimbă starea
readiness-key-note = Scrie nota
readiness-key-note-short = notă
readiness-key-fill = aceeași stare în jos
readiness-key-problems = doar probleme
readiness-key-all = Alege toate celulele
readiness-key-copy = Copiază celulele ca tabel
readiness-key-paste = Lipește stări dintr-un tabel
readiness-key-clear = Golește celulele
readiness-key-task = Fă o sarcină din problemă
readiness-key-passport = Deschide pașaportul secției
readiness-copied = { $count ->
    [one] S-a copiat o celulă
    [few] S-au copiat { $n } celule
   *[other] S-au copiat { $n } de celule
}
readiness-paste-unread = „{ $what }” nu este o stare. Nu s-a schimbat nimic.
readiness-paste-over = { $count ->
    [one] O celulă nu a încăput în tabel.
    [few] { $n } celule nu au încăput în tabel.
   *[other] { $n } de celule nu au încăput în tabel.
}
readiness-hand-title = { $count ->
    [one] Sarcină din problemă
    [few] Sarcini din { $n } probleme
   *[other] Sarcini din { $n } de probleme
}
readiness-hand-what = Ce lipsește
readiness-hand-what-hint = Se scrie și ca notă a celulei.
readiness-hand-none = Printre celulele alese nu este nicio problemă.
readiness-hand-becomes = Celula este acum „{ $state }”. Ea devine „problemă”.
readiness-columns = Coloanele verificării
readiness-columns-about = Lista este a oficiului și aceeași pentru toate scrutinele. O coloană scoasă își păstrează celulele.
readiness-columns-out = Coloane scoase
readiness-icon = Imaginea
readiness-icon-building = clădire
readiness-icon-access = acces
readiness-icon-heating = căldură
readiness-icon-light = lumină
readiness-icon-booths = cabine
readiness-icon-box = urnă
readiness-icon-seals = sigilii
readiness-icon-computer = calculator
readiness-icon-phone = telefon
readiness-icon-route = transport
readiness-icon-guard = pază
readiness-icon-training = instruire
readiness-icon-list = listă
readiness-icon-flag = steag
readiness-column-name = Numele coloanei
readiness-column-note = Ce se verifică la { $name }
readiness-column-note-hint = Ce se verifică
readiness-column-up = Mută { $name } mai la stânga
readiness-column-down = Mută { $name } mai la dreapta
readiness-column-out = { $count ->
    [one] Scoate { $name } (o celulă scrisă)
    [few] Scoate { $name } ({ $n } celule scrise)
   *[other] Scoate { $name } ({ $n } de celule scrise)
}
readiness-column-new = Coloană nouă
readiness-column-add = Adaugă coloana
readiness-column-back = Adu înapoi

task-station = Secția de votare
passport-title = Pașaportul secției
passport-gone = Secția nu mai este aici: a fost trecută în coș.
passport-print = Tipărește pașaportul
passport-no-premises = Localul nu este cunoscut
passport-solve = De rezolvat
passport-solve-none = Nimic de rezolvat.
passport-equipment = Dotare
passport-equipment-for = { $count ->
    [one] Dotare, un alegător
    [few] Dotare, { $n } alegători
   *[other] Dotare, { $n } de alegători
}
passport-need = normă
passport-have = este
passport-lack = lipsă
passport-need-none = Norma nu este cunoscută
passport-have-none = Încă nu s-a numărat
passport-contacts = Cheile și legătura
passport-acting = interimar
passport-copy = Copiază { $phone }
passport-no-phone = fără telefon
passport-premises = Localul
passport-station = Secția
passport-history = În alte scrutine
passport-voters = { $count ->
    [one] un alegător
    [few] { $n } alegători
   *[other] { $n } de alegători
}
passport-surface = Suprafață
passport-area = { $n } m²
passport-doors = { $count ->
    [one] o ușă
    [few] { $n } uși
   *[other] { $n } de uși
}
passport-access = Acces
passport-access-yes = fără trepte
passport-access-partly = parțial fără trepte
passport-access-no = numai pe trepte
passport-heating = Încălzire
passport-light = Lumină
passport-power = Rezervă
passport-phone = Telefon
passport-internet = Internet
passport-toilets = Toalete
passport-parking = Parcare
passport-distance = Distanță
passport-km = { $n } km
passport-m = { $n } m
passport-owner = Proprietar
passport-alternate = Local de rezervă
passport-note = Notă
passport-council = Consiliul local
passport-code = Cod
passport-zone = Zona
passport-route = Traseul
passport-bureau-phone = Telefonul biroului
passport-boundary = Hotarele
