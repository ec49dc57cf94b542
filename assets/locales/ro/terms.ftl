# Terms read from natural words, shown back in full.
# Families: term-weekday-<1..7>, term-month-<1..12> (as in a date), term-refused-<code>.

term-date = { $weekday }, { $day } { $month } { $year }
term-date-time = { $date }, { $time }

term-weekday-1 = luni
term-weekday-2 = marți
term-weekday-3 = miercuri
term-weekday-4 = joi
term-weekday-5 = vineri
term-weekday-6 = sâmbătă
term-weekday-7 = duminică
term-month-1 = ianuarie
term-month-2 = februarie
term-month-3 = martie
term-month-4 = aprilie
term-month-5 = mai
term-month-6 = iunie
term-month-7 = iulie
term-month-8 = august
term-month-9 = septembrie
term-month-10 = octombrie
term-month-11 = noiembrie
term-month-12 = decembrie

term-count-days = { $n ->
    [one] o zi calendaristică
    [few] { $n } zile calendaristice
   *[other] { $n } de zile calendaristice
}
term-count-working-days = { $n ->
    [one] o zi lucrătoare
    [few] { $n } zile lucrătoare
   *[other] { $n } de zile lucrătoare
}
term-count-weeks = { $n ->
    [one] o săptămână
    [few] { $n } săptămâni
   *[other] { $n } de săptămâni
}
term-count-months = { $n ->
    [one] o lună
    [few] { $n } luni
   *[other] { $n } de luni
}
term-count-years = { $n ->
    [one] un an
    [few] { $n } ani
   *[other] { $n } de ani
}
term-count-hours = { $n ->
    [one] o oră
    [few] { $n } ore
   *[other] { $n } de ore
}

term-how-fixed = Data scrisă întreagă.
term-how-no-year = Anul nu era scris: cea mai apropiată zi de acest fel, de azi înainte.
term-how-today = Ziua de azi.
term-how-tomorrow = Ziua de mâine.
term-how-after-tomorrow = Ziua de poimâine.
term-how-yesterday = Numărat înapoi de azi.
term-how-weekday = Ziua numită: { $weekday }, cea mai apropiată.
term-how-weekday-next = Ziua numită: { $weekday }, în săptămâna calendaristică următoare.
term-how-start-day = Ziua următoare.
term-how-start-week = Prima zi a săptămânii, luni.
term-how-start-month = Prima zi a lunii.
term-how-start-quarter = Prima zi a trimestrului.
term-how-start-year = Prima zi a anului.
term-how-end-day = Sfârșitul zilei.
term-how-end-week = Ultima zi a săptămânii, duminică.
term-how-end-month = Ultima zi a lunii.
term-how-end-quarter = Ultima zi a trimestrului.
term-how-end-year = Ultima zi a anului.
term-how-nth-weekday = Ziua numită: { $weekday }, a { $n }-a din lună.
term-how-last-weekday = Ziua numită: { $weekday }, ultima din lună.
term-how-edge-day = Prima sau ultima zi, numărată de la marginea perioadei.
term-how-after = Termen de { $amount }, socotit din ziua următoare după: { $anchor }.
term-how-before = Termen de { $amount }, socotit înapoi de la: { $anchor }.
term-how-same-day = Termen de { $amount } de la: { $anchor }.
term-how-hours-after = Termen de { $amount }, socotit din clipa dată: { $anchor }.
term-how-hours-before = Termen de { $amount }, socotit înapoi din clipa dată: { $anchor }.

term-step-anchor = { $date }: de aici se numără, ziua aceasta nu intră
term-step-first = { $date }: prima zi numărată
term-step-weekend = { $date }: zi de odihnă, nu se numără
term-step-holiday = { $date }: { $why }, nu se numără
term-step-short-month = { $date }: luna nu are ziua căutată, se ia ultima ei zi
term-step-result = { $date }: ziua găsită
term-step-last = { $date }: ultima zi a termenului

term-note-past = Ziua aceasta a trecut.
term-note-day-off = Nu este zi lucrătoare: { $why }.
term-note-day-off-next = Nu este zi lucrătoare: { $why }. Următoarea zi lucrătoare: { $next }.
term-note-unknown-year = Zilele mutate prin hotărâre de Guvern pentru anul { $year } nu sunt cunoscute; data se poate schimba.

term-refused-empty = Scrieți un termen, de exemplu „peste 10 zile lucrătoare” sau „până vineri”.
term-refused-too-long = Textul e prea lung pentru un termen: cel mult { $limit } de semne.
term-refused-unknown-words = { $count ->
    [one] Cuvânt neînțeles: { $words }.
   *[other] Cuvinte neînțelese: { $words }.
} Fără el data ar putea fi alta. Scrieți altfel.
term-refused-not-a-date = Ziua „{ $text }” nu există în calendar. Verificați ziua și luna.
term-refused-weekday-differs = Ziua săptămânii nu se potrivește: data este { $date }. Corectați una din ele.
term-refused-incomplete = Nu se înțelege termenul; citirea s-a oprit la „{ $text }”. Scrieți o zi, un număr de zile sau de la ce dată se numără.
term-refused-ambiguous = Scris în două feluri posibile: „{ $text }”. Scrieți data întreagă, de exemplu 15.03.2027.
term-refused-hours-need-a-moment = Pentru ore e nevoie de data și ora de la care se numără, de exemplu „24 de ore de la 20.11 10:00”.
term-refused-too-far = Termenul e prea departe. Programul socotește între anii 1990 și 2199.
