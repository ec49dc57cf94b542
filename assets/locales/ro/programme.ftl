# Programul pe hârtie: titlul, capul tabelului, termenele. Families: programme-of-<kind>.
programme-title = Programul calendaristic pentru organizarea și desfășurarea { $election } din { $day }
programme-title-draft = Programul calendaristic pentru organizarea și desfășurarea { $election } (proiect, fără ziua alegerilor)
programme-second-round = turul al doilea
programme-of-parliament = alegerilor parlamentare
programme-of-president = alegerilor prezidențiale
programme-of-local_general = alegerilor locale generale
programme-of-local_new = alegerilor locale noi
programme-of-local_partial = alegerilor locale parțiale
programme-of-referendum_national = referendumului republican
programme-of-referendum_local = referendumului local
programme-date = { $day } { $month } { $year }
programme-fact-day = Ziua alegerilor
programme-fact-acts = Acte
programme-fact-rows = Cuprinde
programme-rows = { $count ->
    [one] o acțiune
    [few] { $count } acțiuni
   *[other] { $count } de acțiuni
}
programme-uncertain = { $count ->
    [one] O acțiune este practică de lucru sau urmează să fie confirmată cu programul oficial al comisiei.
    [few] { $count } acțiuni sunt practică de lucru sau urmează să fie confirmate cu programul oficial al comisiei.
   *[other] { $count } de acțiuni sunt practică de lucru sau urmează să fie confirmate cu programul oficial al comisiei.
}
programme-no-stage = Alte acțiuni
programme-column-term = Termenul
programme-column-ground = Temeiul legal
programme-official = data oficială: { $source }
programme-by-law = calculul dă: { $term }
programme-own = la noi: până la { $day }
programme-between = { $from } – { $to }
programme-until = Până la { $day } inclusiv
programme-from = Începând cu { $day }
programme-at = { $day }, ora { $time }
