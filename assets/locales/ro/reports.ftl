# Figures over tasks.
# Families: report-by-<ReportBy>, report-without-<ReportBy>.

command-reports = Deschide rapoartele despre sarcini
report-title = Rapoarte despre sarcini
report-period = Perioada
report-month = Lună
report-quarter-word = Trimestru
report-quarter = trimestrul { $n } { $year }
report-year = An
report-own = Zile alese
report-from = De la
report-to = Până la
report-before = Perioada dinainte
report-after = Perioada următoare
report-by = Rândurile
report-by-person = Persoane
report-by-council = Consilii
report-by-source = Temeiuri
report-without-person = fără responsabil
report-without-council = fără consiliu
report-without-source = fără temei
report-given = Date
report-done = Executate
report-in-time = Executate la termen
report-late = Executate cu întârziere
report-share = La termen, din executate
report-mean = Zile de întârziere, în medie
report-extended = Prelungite
report-open = Deschise acum
report-overdue = Restante acum
report-of-open = { $count ->
    [one] din una deschisă
    [few] din { $n } deschise
   *[other] din { $n } deschise
}
report-former = { $value } în { $period }
report-percent = { $n } %
report-table = Tabelul raportului
report-total = Total
report-empty = Nicio sarcină în această perioadă
report-empty-text = Alegeți altă perioadă cu săgețile de sus.
report-council-hint = O sarcină cu mai multe consilii este numărată la fiecare; totalul o numără o dată.
report-how = Date: cu ziua dării în perioadă. Executate: confirmate, cu ziua executării în perioadă; cele fără termen sunt la termen. Întârzierea se numără în zile calendaristice de la termenul prelungit.
report-late-councils = Consilii cu restanțe acum
report-late-tasks = { $count ->
    [one] o restantă
    [few] { $n } restante
   *[other] { $n } de restante
}
report-latest = { $count ->
    [one] cea mai veche de o zi
    [few] cea mai veche de { $count } zile
   *[other] cea mai veche de { $count } de zile
}
report-copy = Copiază tabelul
report-copied = Tabelul este copiat.
