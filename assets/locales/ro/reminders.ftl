# Reminders: the bell, its list, the days of the ladder.

reminders-title = Reamintiri
reminders-list = Lista reamintirilor
reminders-button = { $count ->
    [one] Reamintiri: una nevăzută
    [few] Reamintiri: { $count } nevăzute
   *[other] Reamintiri: { $count } nevăzute
}
reminders-notice = { $count ->
    [one] O reamintire de când nu ați mai fost aici
    [few] { $count } reamintiri de când nu ați mai fost aici
   *[other] { $count } de reamintiri de când nu ați mai fost aici
}
reminders-none = Nimic nou. Aici apare ce ajunge la termen.
reminders-all-seen = Am văzut tot
reminders-more = { $count ->
    [one] și încă una
    [few] și încă { $n }
   *[other] și încă { $n }
}
reminder-day-today = Azi
reminder-own = reamintire cerută
reminder-late = { $count ->
    [one] restantă de o zi
    [few] restantă de { $count } zile
   *[other] restantă de { $count } de zile
}
reminder-today = termen azi
reminder-before = { $count ->
    [one] mai este o zi
    [few] mai sunt { $count } zile
   *[other] mai sunt { $count } de zile
}
reminder-report = { $title } — raport: { $report }
ladder-title = Reamintiri
ladder-hint = cu câte zile înainte de termen
ladder-days = Zile înainte de termen
ladder-how = Numere cu virgulă, 0 este ziua termenului. După termen se reamintește zilnic. Gol: 10,5,3,1,0.
ladder-save = Salvează zilele
