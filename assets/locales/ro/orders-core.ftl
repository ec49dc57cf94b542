# Collective orders: refusals and reasons, said by the core.
# Families: error-<ErrorCode>.

error-line-move-not-allowed = Rândul „{ $name }” este „{ $from ->
    *[sent] expediată
     [received] primită
     [in_work] în lucru
     [answered] răspuns
     [accepted] verificată
     [returned] restituită
     [excused] scutită
 }” și nu poate deveni „{ $to ->
    *[sent] expediată
     [received] primită
     [in_work] în lucru
     [answered] răspuns
     [accepted] verificată
     [returned] restituită
     [excused] scutită
 }”{ $count ->
    [1] {""}
    [one] {""}
    [few] {" "}(la fel încă altele: în total { $count } rânduri)
   *[other] {" "}(la fel încă altele: în total { $count } de rânduri)
}. Nu s-a schimbat nimic. Un pas greșit se corectează ștergând data lui din rând.
error-order-not-sent = Indicația este încă ciornă: nimeni nu a primit-o. Nu s-a schimbat nimic. Dați-o întâi spre executare.
error-order-lines-open = { $count ->
    [one] Un rând al indicației nu este nici verificat, nici scutit: { $names }.
    [few] { $count } rânduri ale indicației nu sunt nici verificate, nici scutite: { $names }.
   *[other] { $count } de rânduri ale indicației nu sunt nici verificate, nici scutite: { $names }.
} Indicația nu s-a închis. Verificați răspunsurile sau scrieți motivul închiderii; cele care lipsesc rămân trecute ca lipsă.
order-skip-binned = este la coș
order-skip-no-body = nu are nicio instituție care să primească indicația
order-skip-no-institution = nu ține de nicio instituție

log-line-state = { $state ->
    *[sent] expediată
     [received] primită
     [in_work] în lucru
     [answered] răspuns
     [accepted] verificată
     [returned] restituită
     [excused] scutită
}
task-board-councils = La consilii

field-sent_on = Expediată la
field-received_on = Primită la
field-in_work_on = În lucru din
field-answered_on = Răspuns la
field-accepted_on = Verificată la
field-returned_on = Restituită la
field-excused_on = Scutită la
field-answer_no = Nr. răspunsului
field-answer_date = Data răspunsului
field-added_on = Adăugat la
