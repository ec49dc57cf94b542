# The day: what is late, what is for today, who owes an answer, how councils stand.
# Families: today-none-<block>.

nav-today = Astăzi
command-today = Deschide ziua de azi
today-title = Astăzi
today-district = Situația raionului
today-week = Termenele săptămânii
today-terms = { $count ->
    [one] { $count } termen
    [few] { $count } termene
   *[other] { $count } de termene
}
today-planned = { $count ->
    [one] { $count } planificată
    [few] { $count } planificate
   *[other] { $count } planificate
}
today-off = zi liberă
today-overdue = Restante
today-today = Azi
today-waiting = Așteptăm răspuns de la consilii
today-this-week = Săptămâna aceasta
today-lateness = întârziere
today-since = de la cerere
today-of = { $shown } din { $total }
today-all = toate
today-fewer = mai puține
today-none-overdue = Nimic nu întârzie.
today-none-today = Nimic cu termen azi.
today-none-waiting = Niciun consiliu nu e dator cu un răspuns.
today-none-week = Nimic până duminică.
today-late = restantă
today-soon = termen apropiat
today-waits = Așteaptă răspuns
today-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
today-now = azi
today-me = eu
today-report = raport: { $title }
today-steps = { $done } din { $all }
today-councils = { $count ->
    [one] un consiliu
    [few] { $count } consilii
   *[other] { $count } de consilii
}
today-term = termen { $date }
today-own = termen propriu { $date }
today-extended = { $count ->
    [one] prelungită o dată
    [few] prelungită de { $count } ori
   *[other] prelungită de { $count } de ori
}
today-reminded = { $count ->
    [one] reamintit o dată
    [few] reamintit de { $count } ori
   *[other] reamintit de { $count } de ori
}
today-asked = cerut la { $date }
today-key-row = rând
today-key-open = deschide
today-key-done = executată
today-key-council = consiliul
today-key-phone = copiază telefonul
today-key-pane = alt panou
today-recent-count = { $count ->
    [one] azi, una
    [few] azi, { $n }
   *[other] azi, { $n }
}
today-empty-title = Nicio sarcină încă
today-empty-text = Aici apar sarcinile cu termen: restante, de azi și din această săptămână, și consiliile care întârzie cu răspunsul.
today-empty-add = Sarcină nouă
today-empty-import = Importă o listă
today-reports = Rapoarte
today-cancel = Renunță
today-done-title = Sarcina { $number }: ce s-a făcut
today-done-result = Rezultatul pe scurt
today-done-save = Notează ca executată
today-done-report = Raportează
today-done-no = Din starea „{ $state }” sarcina nu poate fi încheiată. Deschideți-o ca să vedeți ce se poate face.
heat-title = Consilii locale
heat-summary = { $late } din { $all } cu restanțe
heat-council = Consiliul
heat-open = deschise
heat-late = restante
heat-wait = așteptate
heat-contact = zile de la ultimul contact
heat-no-contact = niciun contact notat
heat-silent = { $count ->
    [one] fără contact de peste o zi
    [few] fără contact de peste { $count } zile
   *[other] fără contact de peste { $count } de zile
}
first-steps-title = Primii pași
first-steps-close = Închide primii pași
first-step-people = Importați persoanele
first-step-councils = Importați consiliile
first-step-task = Scrieți prima sarcină
first-step-backup = Alegeți un loc pentru copia de siguranță
first-step-done = făcut
heat-total = Suma pe consilii
heat-total-each = o sarcină a mai multor consilii se numără la fiecare
today-council-open = Deschide pagina: { $name }
