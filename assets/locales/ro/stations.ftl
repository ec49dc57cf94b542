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
