# Hârtiile programului unui scrutin: anexa, lista de control, foaia primarilor, foaia de perete.
election-paper-title = Programul calendaristic pentru realizarea acțiunilor de organizare și desfășurare a { $election } din { $day }
election-paper-title-draft = Programul calendaristic pentru realizarea acțiunilor de organizare și desfășurare a { $election } (proiect, fără ziua alegerilor)
election-paper-checklist-title = Listă de control: { $election }
election-paper-mayors-title = Termene pentru primării: { $election }
election-paper-annex-to =
    Anexă
    la { $act }
election-paper-called = Stabilite prin: { $acts }
election-paper-page = pag.
election-paper-on = La { $day }
election-paper-by = Până la { $day }
election-paper-between = Între { $from } și { $to }
election-paper-day-month = { $day } { $month }
election-paper-since = din { $day }
election-paper-onwards = și după
election-paper-hour = { $day }, ora { $time }
election-paper-week = Săptămâna { $from } – { $to }
election-paper-voting = ZIUA VOTĂRII: { $day }
election-paper-no-day = Fără dată deocamdată
election-paper-empty = Nicio acțiune din program nu intră în această hârtie.
election-paper-ask = Întrebări: { $who }
election-paper-no = Nr. crt.
election-paper-own = La noi
election-paper-in-office = Cine
election-paper-state = Starea
election-paper-evidence = Dovada
election-paper-when = Până când
election-paper-day = Ziua
election-paper-what = Ce aveți de făcut
election-paper-whom = Pe cine sunați
election-paper-first-day = Prima zi
election-paper-last-day = Ultima zi
election-paper-official-from = Oficial, prima zi
election-paper-official-to = Oficial, ultima zi
election-paper-done-on = Executată la
election-paper-late = Zile de întârziere
election-paper-note = Notă
election-paper-planned = Planificată
election-paper-in-work = În lucru
election-paper-done = Executată
election-paper-not-applicable = Nu se aplică
election-paper-overdue = { $count ->
    [one] Restantă, o zi
    [few] Restantă, { $count } zile
   *[other] Restantă, { $count } de zile
}
election-paper-done-late = { $count ->
    [one] Executată, cu o zi întârziere
    [few] Executată, cu { $count } zile întârziere
   *[other] Executată, cu { $count } de zile întârziere
}
election-paper-done-of = { $count ->
    [one] { $done } dintr-o acțiune executată
    [few] { $done } din { $count } acțiuni executate
   *[other] { $done } din { $count } de acțiuni executate
}
election-paper-to-confirm = { $count ->
    [one] un termen este de confirmat
    [few] { $count } termene sunt de confirmat
   *[other] { $count } de termene sunt de confirmat
}
election-paper-practice = { $count ->
    [one] un termen este practică de lucru
    [few] { $count } termene sunt practică de lucru
   *[other] { $count } de termene sunt practică de lucru
}
election-paper-differing = { $count ->
    [one] la un termen calculul dă altă zi
    [few] la { $count } termene calculul dă altă zi
   *[other] la { $count } de termene calculul dă altă zi
}
election-paper-left-out = { $count ->
    [one] O acțiune fără aplicare la acest scrutin nu este tipărită.
    [few] { $count } acțiuni fără aplicare la acest scrutin nu sunt tipărite.
   *[other] { $count } de acțiuni fără aplicare la acest scrutin nu sunt tipărite.
}
