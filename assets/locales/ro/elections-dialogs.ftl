# Ferestrele scrutinelor: nou, turul doi, mutarea zilei, închiderea, darea spre executare, tipărirea. Families: eldlg-former-<how>, eldlg-stays-<why>, eldlg-print-<paper>, eldlg-print-<paper>-about, rule-kind-<kind>.

eldlg-new-title = Scrutin nou
eldlg-new-save = Creează scrutinul
eldlg-round-title = Turul al doilea: { $name }
eldlg-round-save = Creează turul al doilea
eldlg-official = Preia programul oficial…
eldlg-round = Turul al doilea…
eldlg-copy-to = Scrutin nou după acesta…
eldlg-close = Închide scrutinul…
eldlg-reopen = Redeschide scrutinul
eldlg-kind = Felul alegerilor
eldlg-day = Ziua votării
eldlg-day-hint = o dată sau în cuvinte: 17 octombrie 2027
eldlg-no-sunday = nu este duminică
eldlg-day-unknown = Ziua nu este cunoscută încă
eldlg-day-unknown-about = Proiect: termenele se arată ca E−35, E−25 și se calculează când aflați ziua.
eldlg-past = Ziua de { $day } a trecut deja.
eldlg-past-take = O introduc ca alegere trecută
eldlg-past-move = Mut totuși la această zi
eldlg-period = Începutul perioadei electorale
eldlg-period-hint = Se stabilește prin act; programul nu o calculează.
eldlg-where = Unde se votează
eldlg-where-whole = În tot raionul
eldlg-where-chosen = În unele consilii
eldlg-find-council = Caută consiliul
eldlg-chosen = { $count ->
    [one] Un consiliu ales
    [few] { $n } consilii alese
   *[other] { $n } de consilii alese
}
eldlg-territory = Circumscripția, în cuvinte
eldlg-territory-hint = De exemplu: circumscripția raională nr. 38.
eldlg-acts = Actele prin care s-au stabilit alegerile
eldlg-acts-hint = Organul, numărul și data.
eldlg-buffer = Termen propriu mai devreme cu
eldlg-buffer-unit = Se socotesc
eldlg-buffer-wrong = Scrieți un număr de zile, de la 1 la 999.
eldlg-buffer-about = Cu atâtea zile înaintea legii vrea secția să fie gata. Gol: fără termen propriu.
eldlg-unit-working_day = zile lucrătoare
eldlg-unit-calendar_day = zile calendaristice
eldlg-copy = Preia de la alegerile trecute
eldlg-copy-hint = Acțiunile proprii, responsabilii și notele.
eldlg-copy-none = nu prelua nimic
eldlg-events = { $count ->
    [one] Un eveniment de la care se numără
    [few] { $count } evenimente de la care se numără
   *[other] { $count } de evenimente de la care se numără
}
eldlg-events-hint = Le puteți completa și mai târziu; până atunci acțiunile legate de ele rămân fără dată.
eldlg-event-rows = { $count ->
    [one] Așteaptă o acțiune
    [few] Așteaptă { $count } acțiuni
   *[other] Așteaptă { $count } de acțiuni
}
eldlg-event-hours = { $count ->
    [one] Așteaptă o acțiune; scrieți și ora
    [few] Așteaptă { $count } acțiuni; scrieți și ora
   *[other] Așteaptă { $count } de acțiuni; scrieți și ora
}
eldlg-event-basis = Actul care a stabilit-o
eldlg-name = Denumirea
eldlg-name-hint = Goală: felul alegerilor și ziua.
eldlg-language = Limba programului
eldlg-language-hint = În ea se scriu acțiunile; pe ecran și pe hârtie se poate citi și în altele.
eldlg-outlook = Ce program rezultă
eldlg-counting = Se calculează…
eldlg-rows = { $count ->
    [one] O acțiune din pachetul țării
    [few] { $n } acțiuni din pachetul țării
   *[other] { $n } de acțiuni din pachetul țării
}
eldlg-rests = Se sprijină pe
eldlg-uncertain = { $count ->
    [one] Un termen este practică de lucru sau de confirmat, până la programul oficial.
    [few] { $n } termene sunt practică de lucru sau de confirmat, până la programul oficial.
   *[other] { $n } de termene sunt practică de lucru sau de confirmat, până la programul oficial.
}
eldlg-undated = { $count ->
    [one] O acțiune așteaptă un eveniment sau un număr și rămâne fără dată.
    [few] { $n } acțiuni așteaptă un eveniment sau un număr și rămân fără dată.
   *[other] { $n } de acțiuni așteaptă un eveniment sau un număr și rămân fără dată.
}
eldlg-draft-about = Fără zi: termenele se arată ca E−35, E−25.
eldlg-first = Primele termene
eldlg-former = Față de alegerile trecute
eldlg-former-round = Față de turul întâi
eldlg-former-rows = { $count ->
    [one] O acțiune în program
    [few] { $n } acțiuni în program
   *[other] { $n } de acțiuni în program
}
eldlg-former-people = { $count ->
    [one] un responsabil preluat
    [few] { $n } responsabili preluați
   *[other] { $n } de responsabili preluați
}
eldlg-former-same = Nimic nu diferă.
eldlg-former-changed = { $count ->
    [one] O acțiune schimbată
    [few] { $n } acțiuni schimbate
   *[other] { $n } de acțiuni schimbate
}
eldlg-former-new = { $count ->
    [one] O acțiune nouă
    [few] { $n } acțiuni noi
   *[other] { $n } de acțiuni noi
}
eldlg-former-gone = { $count ->
    [one] O acțiune nu mai este
    [few] { $n } acțiuni nu mai sunt
   *[other] { $n } de acțiuni nu mai sunt
}
eldlg-former-carried = { $count ->
    [one] O acțiune proprie preluată
    [few] { $n } acțiuni proprii preluate
   *[other] { $n } de acțiuni proprii preluate
}
eldlg-former-done = { $count ->
    [one] O acțiune executată nu se mai cere
    [few] { $n } acțiuni executate nu se mai cer
   *[other] { $n } de acțiuni executate nu se mai cer
}
eldlg-move-title = Mută termenele: { $name }
eldlg-move-save = { $count ->
    [one] Mută un termen
    [few] Mută { $n } termene
   *[other] Mută { $n } de termene
}
eldlg-move-keep = Salvează
eldlg-moves = { $count ->
    [one] Se mută un termen
    [few] Se mută { $n } termene
   *[other] Se mută { $n } de termene
}
eldlg-moves-none = Niciun termen nu se mută.
eldlg-moves-say = Scrieți ziua nouă, un eveniment sau alt termen propriu: aici se vede tot ce se mută, înainte de a salva.
eldlg-moves-same = { $count ->
    [one] o acțiune deschisă rămâne la ziua ei
    [few] { $n } acțiuni deschise rămân la ziua lor
   *[other] { $n } de acțiuni deschise rămân la ziua lor
}
eldlg-col-no = Nr.
eldlg-col-action = Acțiunea
eldlg-col-before = Acum
eldlg-col-after = Va fi
eldlg-no-day = fără dată
eldlg-official-stays = data oficială { $day } rămâne
eldlg-passed = a trecut deja
eldlg-own = propriu: { $day }
eldlg-stays = { $count ->
    [one] O acțiune rămâne cum este
    [few] { $n } acțiuni rămân cum sunt
   *[other] { $n } de acțiuni rămân cum sunt
}
eldlg-stays-done = executată
eldlg-stays-not_applicable = nu se aplică
eldlg-tasks = { $count ->
    [one] O sarcină își urmează termenul
    [few] { $n } sarcini își urmează termenul
   *[other] { $n } de sarcini își urmează termenul
}
eldlg-countings = Felul de numărare al actelor
eldlg-countings-about = Schimbați numai dacă autoritatea electorală numără altfel.
eldlg-close-title = Închide scrutinul
eldlg-close-open = { $count ->
    [one] O acțiune este încă deschisă și rămâne așa.
    [few] { $n } acțiuni sunt încă deschise și rămân așa.
   *[other] { $n } de acțiuni sunt încă deschise și rămân așa.
}
eldlg-close-all = Toate acțiunile sunt încheiate.
eldlg-close-about = Scrutinul închis nu mai apare în Astăzi și în lista celor deschise; îl puteți redeschide oricând.
eldlg-close-save = Închide scrutinul
eldlg-hand-title = { $count ->
    [one] Dă o acțiune spre executare
    [few] Dă { $n } acțiuni spre executare
   *[other] Dă { $n } de acțiuni spre executare
}
eldlg-hand-how = Cum se dă
eldlg-hand-task = Sarcini unei persoane
eldlg-hand-order = Dispoziție consiliilor
eldlg-hand-for = Răspunde aici
eldlg-hand-nobody = Scrieți cine răspunde.
eldlg-hand-term = Termenul
eldlg-hand-term-own = propriu
eldlg-hand-term-law = legal
eldlg-hand-term-other = altul
eldlg-hand-made = Ce se creează
eldlg-hand-tasks = { $count ->
    [one] O sarcină
    [few] { $n } sarcini
   *[other] { $n } de sarcini
}
eldlg-hand-orders = { $count ->
    [one] O dispoziție
    [few] { $n } dispoziții, câte una de acțiune
   *[other] { $n } de dispoziții, câte una de acțiune
}
eldlg-hand-undated = { $count ->
    [one] O acțiune nu are încă dată: sarcina ei rămâne fără termen până o capătă.
    [few] { $n } acțiuni nu au încă dată: sarcinile lor rămân fără termen până o capătă.
   *[other] { $n } de acțiuni nu au încă dată: sarcinile lor rămân fără termen până o capătă.
}
eldlg-hand-again = Le dau încă o dată
eldlg-hand-again-about = Pentru acțiunile marcate mai jos există deja o sarcină deschisă.
eldlg-hand-ended = { $count ->
    [one] O acțiune încheiată nu se dă.
    [few] { $n } acțiuni încheiate nu se dau.
   *[other] { $n } de acțiuni încheiate nu se dau.
}
eldlg-hand-has = are deja sarcina { $number } ({ $name })
eldlg-hand-save = { $count ->
    [one] Dă sarcina
    [few] Dă { $n } sarcini
   *[other] Dă { $n } de sarcini
}
eldlg-hand-save-order = { $count ->
    [one] Trimite dispoziția
    [few] Trimite { $n } dispoziții
   *[other] Trimite { $n } de dispoziții
}
eldlg-print-title = Tipărirea programului
eldlg-print-annex = Anexa
eldlg-print-annex-about = În forma oficială: nr., acțiunea, termenul, temeiul, responsabilul.
eldlg-print-checklist = Lista de verificare
eldlg-print-checklist-about = Pe etape, cu căsuță de bifat, data proprie și responsabilul.
eldlg-print-mayors = Pentru primari
eldlg-print-mayors-about = Numai ce fac primăriile, și până când.
eldlg-print-wall = Foaia de perete, A3
eldlg-print-wall-about = Litere mari, câteva cuvinte, pe săptămâni.
eldlg-print-only = { $count ->
    [one] Numai acțiunea aleasă
    [few] Numai cele { $n } acțiuni alese
   *[other] Numai cele { $n } de acțiuni alese
}
eldlg-print-other = Alte forme
eldlg-print-xlsx = Tabel Excel
eldlg-print-ics = Calendar (.ics)
