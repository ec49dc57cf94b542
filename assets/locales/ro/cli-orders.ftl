# desk order.
cli-command-order = Indicații colective: una pentru mai multe consilii
cli-command-order-add = Trimite o indicație
cli-command-order-show = Arată fișa unei indicații
cli-command-order-mark = Marchează unde au ajuns consiliile
cli-command-order-missing = Cine nu a răspuns la termen, la toate indicațiile sau la una
cli-command-order-remind = Notează că i-ați atenționat pe cei care lipsesc și îi arată
cli-value-order-title = Titlul indicației
cli-value-order = Numărul indicației (14/2026, sau 14 pentru anul curent)
cli-value-order-or-all = Numărul indicației; fără el, toate
cli-value-order-council = Consiliul sau instituția; se pot da mai multe
cli-option-order-to = Cui: toate consiliile (all), numele lor sau un grup
cli-option-order-except = Pe cine se lasă la o parte
cli-option-order-basis = Temeiul, de exemplu „Dispoziție nr. 45, pct. 3”
cli-option-order-responsible = Cine răspunde; altfel dumneavoastră
cli-option-order-form = Coloanele tabelului pe care îl completează consiliile
cli-option-order-draft = Se păstrează ca ciornă
cli-option-line-state = Unde au ajuns; altfel răspuns
cli-option-line-on = Ziua, și în cuvinte („ieri”); altfel azi
cli-option-answer-no = Numărul documentului lor
cli-option-line-reason = Ce a lipsit (restituită) sau de ce (scutită)
cli-option-line-note = Observație
cli-option-remind-way = Cum: scrisoare, listă, e-mail, apel
cli-option-remind-on = Ziua, și în cuvinte; altfel azi
cli-option-order-out = Scrie foaia într-un fișier; terminația spune formatul
cli-option-letters-out = Scrie scrisorile celor care lipsesc: un fișier .pdf sau .docx, ori câte un PDF într-un dosar care există
cli-option-letters-until = Până când li se cere acum răspunsul; altfel neîntârziat
cli-option-letters-replace = Înlocuiește fișierele care există
cli-order-none-missing = Nu lipsește nimeni.
cli-order-tally = Au răspuns { $answered } din { $total }; lipsesc: { $missing }, restituite: { $returned }, în termen: { $waiting }, scutite: { $excused }
cli-line-mark = { $mark ->
    *[missing] lipsește
     [returned] restituită
     [waiting] în termen
     [answered] răspuns
     [answered_late] răspuns târziu
     [excused] scutită
}
cli-line-reminded = { $n ->
    [one] atenționat o dată
    [few] atenționat de { $n } ori
   *[other] atenționat de { $n } de ori
}
