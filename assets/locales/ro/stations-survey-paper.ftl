# Hârtiile fișelor de evaluare și ale dotării. Family: survey-paper-of-<need, have, missing>.
survey-paper-station = Secția
survey-paper-locality = Localitatea
survey-paper-premises = Localul
survey-paper-voters = Alegători
survey-paper-total = Total
survey-paper-lack = Dotarea secțiilor: necesar, este, lipsă
survey-paper-lack-how = În fiecare casetă: cât este necesar / cât este; dedesubt cât lipsește. Liniuța: nu se cunoaște.
survey-paper-lacking = lipsă { $n }
survey-paper-of-need = necesar
survey-paper-of-have = este
survey-paper-of-missing = lipsă
survey-paper-purchase = Ce se mută și ce se cumpără
survey-paper-to-move = De mutat între secții
survey-paper-to-buy = De cumpărat
survey-paper-nothing-lacking = Din ce s-a numărat nu lipsește nimic.
survey-paper-uncounted = { $count ->
    [one] O cantitate nu a fost numărată încă și nu intră în acest calcul.
    [few] { $count } cantități nu au fost numărate încă și nu intră în acest calcul.
   *[other] { $count } de cantități nu au fost numărate încă și nu intră în acest calcul.
}
survey-paper-no-norm = Fără normă cunoscută, necalculate: { $items }.
survey-paper-item = Ce
survey-paper-how-many = Câte
survey-paper-from = De la
survey-paper-to = La
survey-paper-for-stations = Pentru secțiile
survey-paper-act = Ce se face
survey-paper-unit = Unitatea
survey-paper-from-locality = Localitatea de unde
survey-paper-to-locality = Localitatea unde
survey-paper-move = mutare
survey-paper-buy = cumpărare
survey-paper-blank = Fișă de evaluare a secției de votare
survey-paper-form-act = Act de evaluare a secției de votare { $number }
survey-paper-question = Întrebarea
survey-paper-what-exactly = Ce anume
survey-paper-answer = Răspunsul
survey-paper-task = Sarcina
survey-paper-on = Data
survey-paper-looked = A verificat
survey-paper-present = Au fost de față
survey-paper-shortfalls = { $count ->
    [0] Neajunsuri: niciunul
    [one] Un neajuns
    [few] { $count } neajunsuri
   *[other] { $count } de neajunsuri
}
survey-paper-answers = Toate răspunsurile
survey-paper-conclusion = Concluzia
survey-paper-election = Scrutinul
