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
