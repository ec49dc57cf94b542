# Acțiunile programului: zile tastate, sarcini făcute din ele, ziua de azi, căutarea.

row-day-no-voting = se numără de la ziua alegerilor, iar ea nu este cunoscută încă.
row-due-title = din programul calendaristic
row-due-title-no = din programul calendaristic, nr. { $no }
row-task-basis = Program calendaristic: { $name }
error-row-ended = Acțiunea „{ $action }” este executată sau nu se aplică, deci nu se mai dă nimănui. Nu s-a schimbat nimic. Readuceți-o la „planificată” dacă mai este de făcut.
error-row-handed = { $count ->
    [one] Din aceste acțiuni există deja o sarcină deschisă: { $tasks }.
    [few] Din aceste acțiuni există deja { $count } sarcini deschise: { $tasks }.
   *[other] Din aceste acțiuni există deja { $count } de sarcini deschise: { $tasks }.
} Nu s-a schimbat nimic. Deschideți-le sau cereți să fie date încă o dată.
palette-election = Alegeri
task-programme = Programul calendaristic
task-programme-open = Deschide acțiunea în program: { $action }
task-programme-no = nr. { $no }
task-programme-gone = acțiunea a fost scoasă din program
election-ahead-unit = { $count ->
    [one] zi
    [few] zile
   *[other] de zile
}
election-ahead-today = astăzi se votează
election-ahead-past = { $count ->
    [one] a trecut o zi
    [few] au trecut { $count } zile
   *[other] au trecut { $count } de zile
}
election-ahead-draft = ziua nu este cunoscută
election-ahead-open = Deschide programul: { $name }
election-ahead-late = { $count ->
    [one] o restanță
    [few] { $count } restanțe
   *[other] { $count } de restanțe
}
election-ahead-soon = { $count ->
    [one] o acțiune în șapte zile
    [few] { $count } acțiuni în șapte zile
   *[other] { $count } de acțiuni în șapte zile
}
election-ahead-none = Nicio acțiune cu termen în următoarele șapte zile.
election-ahead-own = termen propriu
election-ahead-overdue = restantă
election-ahead-legal = termen legal
