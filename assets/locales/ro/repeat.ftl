# Tasks that come again, in words.
# Families: repeat-weekday-<1–7>, repeat-month-<1–12>.
repeat-off-next = dacă e zi nelucrătoare, în următoarea zi lucrătoare
repeat-off-before = dacă e zi nelucrătoare, în ziua lucrătoare dinainte
repeat-days = { $n ->
    [1] în fiecare zi
    [few] o dată la { $n } zile
   *[other] o dată la { $n } de zile
}
repeat-working-days = în fiecare zi lucrătoare
repeat-weeks = { $n ->
    [1] în fiecare săptămână, { $days }
    [few] o dată la { $n } săptămâni, { $days }
   *[other] o dată la { $n } de săptămâni, { $days }
}
repeat-months = { $n ->
    [1] în fiecare lună, { $day }
    [3] în fiecare trimestru, { $day }
    [few] o dată la { $n } luni, { $day }
   *[other] o dată la { $n } de luni, { $day }
}
repeat-years = { $n ->
    [1] în fiecare an, { $day }, în { $month }
   *[few] o dată la { $n } ani, { $day }, în { $month }
}
repeat-after-day = { $n ->
    [1] la o zi după executare
    [few] la { $n } zile după executare
   *[other] la { $n } de zile după executare
}
repeat-after-working-day = { $n ->
    [1] la o zi lucrătoare după executare
    [few] la { $n } zile lucrătoare după executare
   *[other] la { $n } de zile lucrătoare după executare
}
repeat-after-week = { $n ->
    [1] la o săptămână după executare
    [few] la { $n } săptămâni după executare
   *[other] la { $n } de săptămâni după executare
}
repeat-after-month = { $n ->
    [1] la o lună după executare
    [few] la { $n } luni după executare
   *[other] la { $n } de luni după executare
}
repeat-on-day = pe { $day }
repeat-on-last = în ultima zi
repeat-on-weekday = { $nth ->
    [1] în prima zi de { $name }
    [2] în a doua zi de { $name }
    [3] în a treia zi de { $name }
    [4] în a patra zi de { $name }
   *[0] în ultima zi de { $name }
}
repeat-on-working = { $n ->
    [1] în prima zi lucrătoare
   *[other] în a { $n }-a zi lucrătoare
}
repeat-on-last-working = în ultima zi lucrătoare
repeat-weekday-1 = luni
repeat-weekday-2 = marți
repeat-weekday-3 = miercuri
repeat-weekday-4 = joi
repeat-weekday-5 = vineri
repeat-weekday-6 = sâmbătă
repeat-weekday-7 = duminică
repeat-month-1 = ianuarie
repeat-month-2 = februarie
repeat-month-3 = martie
repeat-month-4 = aprilie
repeat-month-5 = mai
repeat-month-6 = iunie
repeat-month-7 = iulie
repeat-month-8 = august
repeat-month-9 = septembrie
repeat-month-10 = octombrie
repeat-month-11 = noiembrie
repeat-month-12 = decembrie
history-series-run = { $count ->
    [one] O sarcină a venit din serie
    [few] { $count } sarcini au venit din serii
   *[other] { $count } de sarcini au venit din serii
}
act-series-run = Sarcini făcute din serii
series-title = Se repetă
series-ended = Seria s-a încheiat; nu mai vin sarcini noi.
series-next = Urmează: { $days }
series-made = Sarcinile seriei
series-words = Pe scurt, în cuvinte
series-words-hint = De exemplu: lunar pe 5; în fiecare luni; lunar în ultima zi lucrătoare
series-not-understood = Nu s-a înțeles cât de des. Scrieți ca în exemple.
series-save = Schimbă seria
series-change = Schimbă regula
series-follow = Pune și la cele următoare
series-skip = Omite { $day }
series-end = Încheie seria
series-scope = Ce se schimbă
series-scope-follow = Aceasta și cele următoare
series-scope-one = Numai aceasta
series-one-day = Ziua acestei sarcini
series-one-reason = De ce se mută (cerut când termenul e mai târziu)
series-one-save = Schimbă numai aceasta
series-after-this = Sarcina a fost începută sau ziua ei a trecut: rămâne cum este, regula nouă vine după ea.
series-skip-other = Omite altă zi…
series-skipped = Zile omise: { $days }
task-repeats = Se repetă
task-repeats-hint = Sarcina vine din nou, după o regulă.
again-fields = Regula de repetare
again-often = Cât de des
again-often-days = La un număr de zile
again-often-working_days = În fiecare zi lucrătoare
again-often-weeks = Săptămânal
again-often-months = Lunar
again-often-years = Anual
again-often-after_done = După ce se execută cea dinainte
again-n-days = La câte zile
again-n-weeks = La câte săptămâni
again-n-months = La câte luni (3 = trimestru)
again-n-years = La câți ani
again-n-after_done = După cât timp
again-unit = Ce se numără
again-unit-day = zile
again-unit-working_day = zile lucrătoare
again-unit-week = săptămâni
again-unit-month = luni
again-month = Luna
again-weekdays = În ce zile
again-on = În ce zi
again-on-day = Într-o zi a lunii (de exemplu, pe 5)
again-on-last = În ultima zi
again-on-weekday = Într-o zi a săptămânii (a doua marți)
again-on-working = Într-o zi lucrătoare (a treia)
again-on-last_working = În ultima zi lucrătoare
again-day = Ziua lunii
again-working-nth = A câta zi lucrătoare
again-nth = A câta
again-nth-1 = prima
again-nth-2 = a doua
again-nth-3 = a treia
again-nth-4 = a patra
again-nth-0 = ultima
again-weekday = Ziua săptămânii
again-off = Dacă ziua este nelucrătoare
again-off-stay = Rămâne ziua aceea
again-off-next = Următoarea zi lucrătoare
again-off-before = Ziua lucrătoare dinainte
again-start = Prima zi posibilă
again-start-hint = Gol: de azi.
again-end = Se încheie
again-end-never = Niciodată
again-end-on = La o dată
again-end-count = După un număr
again-end-day = Ultima zi posibilă
again-count = De câte ori (cel mult 60)
again-next = Urmează: { $days }
again-nothing = Regula nu dă nicio zi.
