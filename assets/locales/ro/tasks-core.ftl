# Tasks: refusals of the core, fields and words of the journal.
# Families: error-<ErrorCode>, field-error-<FieldCode>, field-<field>, log-<field>-<word>.

error-move-not-allowed = O sarcină „{ $from ->
    *[draft] ciornă
     [planned] planificată
     [assigned] dată spre executare
     [accepted] primită
     [in_progress] în lucru
     [suspended] suspendată
     [refused] refuzată
     [reported] raportată
     [returned] restituită
     [done] executată
     [off_control] scoasă de la control
     [cancelled] anulată
     [skipped] omisă
}” nu poate trece în „{ $to ->
    *[draft] ciornă
     [planned] planificată
     [assigned] dată spre executare
     [accepted] primită
     [in_progress] în lucru
     [suspended] suspendată
     [refused] refuzată
     [reported] raportată
     [returned] restituită
     [done] executată
     [off_control] scoasă de la control
     [cancelled] anulată
     [skipped] omisă
}”. Sarcina a rămas cum era. Alegeți altă stare din lista stărilor permise.
error-term-refused = Termenul „{ $words }” nu a fost înțeles: { $reason } Nu s-a schimbat nimic. Scrieți o dată (de exemplu 27.11.2026) sau alte cuvinte.
error-term-needs-extension = { $closed ->
    [true] Sarcina este închisă, iar termenul ei ({ $due }) nu se mai mută. Nu s-a schimbat nimic. Dacă termenul a fost scris greșit, spuneți motivul corectării.
   *[false] Sarcina este dată spre executare cu termenul { $due }, care se mută doar printr-un act de prelungire. Nu s-a schimbat nimic. Notați prelungirea sau, dacă termenul a fost scris greșit, motivul corectării.
}
error-task-closed = Sarcina este închisă ({ $state ->
    *[draft] ciornă
     [planned] planificată
     [assigned] dată spre executare
     [accepted] primită
     [in_progress] în lucru
     [suspended] suspendată
     [refused] refuzată
     [reported] raportată
     [returned] restituită
     [done] executată
     [off_control] scoasă de la control
     [cancelled] anulată
     [skipped] omisă
}). Nu s-a schimbat nimic. Luați-o din nou în lucru, apoi repetați.
error-extension-decided = Asupra acestei prelungiri s-a hotărât deja. Nu s-a schimbat nimic. Notați o cerere nouă.
error-extension-not-last = Termenul de acum nu vine de la această prelungire. Nu s-a schimbat nimic. Ștergeți întâi prelungirea mai nouă.
field-error-not-an-hour = Nu este o oră. Scrieți ora și minutele, de exemplu 14:30.
field-error-one-of-these = Alegeți un singur fel de termen: dată, cuvinte, regulă sau fără termen.

task-basis-no = nr. { $no }
task-basis-point = pct. { $point }
task-log-undone = { $what } (anulat)
log-priority-normal = obișnuită
log-priority-high = urgentă
log-control-once = o singură dată
log-control-interim = cu rapoarte intermediare
log-control-periodic = periodic
log-decision-granted = acordată
log-decision-refused = refuzată

field-title = Titlul
field-text = Textul
field-state_reason = Motivul
field-suspended_until = Suspendată până la
field-priority = Urgența
field-basis_kind = Temeiul
field-basis_no = Nr. actului de temei
field-basis_date = Data actului de temei
field-basis_point = Punctul
field-author_name = Autorul
field-responsible_name = Responsabilul
field-controller_name = Controlul
field-issued_on = Dată la
field-plan_on = Ziua de lucru
field-plan_time = Ora de lucru
field-due_on = Termenul
field-due_time = Ora termenului
field-first_due_on = Primul termen
field-own_due_on = Termenul propriu
field-control = Felul controlului
field-result_doc = Documentul răspunsului
field-performed_on = Executată la
field-late_days = Zile întârziere
field-off_control_on = Scoasă de la control la
field-off_control_by = Scoasă de
field-off_control_ground = Temeiul scoaterii
field-off_control_act = Actul scoaterii
field-ladder = Zilele de reamintire
field-series_date = Ziua seriei
field-label = Eticheta
field-council_name = Consiliul
field-person_name = Persoana
field-part = Rolul
field-reported_on = Raportat la
field-report = Raportul
field-percent = Executat, %
field-asked_on = Cerută la
field-asked_by = Cerută de
field-reason = Motivul
field-decision = Hotărârea
field-decided_on = Hotărâtă la
field-act = Actul
field-new_due_on = Termenul cerut
field-remark = Mențiunea
field-done_on = Făcut la
field-at = Când
field-by_name = Cine
field-on_date = Ziua
field-way = Calea
match-number = număr:
match-basis = temei:
match-person = persoană:
match-text = text:
match-group-number = Găsit în numere
match-group-basis = Găsit în temeiuri
match-group-person = Găsit în persoane
match-group-text = Găsit în text
