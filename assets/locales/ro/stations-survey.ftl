# Evaluarea localurilor: fișa și neajunsurile. Families: survey-kind-<fel>.

survey-questions = Întrebările
survey-print = Tipăriți
survey-fill = Completați fișa
survey-fill-of = Completați fișa: { $name }
survey-answered = răspunsuri: { $n } din { $total }
survey-good = fără neajunsuri
survey-empty-title = Încă nu este nicio secție de evaluat
survey-empty-text = Luați întâi secțiile în scrutin; apoi completați fișa fiecăreia.
survey-back = Înapoi la listă
survey-progress = Răspunsuri: { $n } din { $total }
survey-gone = Fișa nu mai este aici: a fost ștearsă.
survey-end = Încheierea
survey-on = Ziua evaluării
survey-by = Cine a evaluat
survey-present = Cine a fost de față
survey-conclusion = Concluzia
survey-into-matrix = Treceți rezultatele în tabelul pregătirii
survey-into-matrix-hint = Unde ceva lipsește se pune „problemă”, unde totul este bun se pune „gata”.
survey-into-passport = Treceți datele în pașaportul secției
survey-save = Păstrați fișa
survey-yes = Da
survey-no = Nu
survey-none = Nu s-a răspuns
survey-suggested = din pașaport sau din fișa trecută; încă neconfirmat
survey-short = Neajuns
survey-short-least = Neajuns: trebuie cel puțin { $n }
survey-what-short = Ce anume lipsește
survey-note = Notă
survey-handed = dat spre executare
survey-task = Sarcina { $no }
survey-questions-title = Întrebările fișei de evaluare
survey-question-up = Mai sus: { $text }
survey-question-down = Mai jos: { $text }
survey-question-edit = Modificați
survey-question-out = Scoateți
survey-question-back = Readuceți
survey-question-new = Adăugați o întrebare
survey-question-text = Întrebarea
survey-question-chapter = Capitolul
survey-question-kind = Cum se răspunde
survey-kind-yes_no = Da sau nu
survey-kind-number = Un număr
survey-kind-choice = Una din variante
survey-kind-text = În cuvinte
survey-question-options = Variantele, despărțite prin „;”
survey-question-least = Cel puțin (mai puțin este neajuns)
survey-question-good = Răspunsul bun
survey-good-any = Oricare
survey-question-save = Păstrați întrebarea
survey-missing = { $count ->
    [one] O secție neevaluată
    [few] { $n } secții neevaluate
   *[other] { $n } de secții neevaluate
}
survey-done = { $count ->
    [one] O fișă completată
    [few] { $n } fișe completate
   *[other] { $n } de fișe completate
}
survey-shortfalls-open = { $count ->
    [one] un neajuns de rezolvat
    [few] { $n } neajunsuri de rezolvat
   *[other] { $n } de neajunsuri de rezolvat
}
survey-shortfalls = { $count ->
    [one] un neajuns dat spre executare
    [few] { $n } neajunsuri date spre executare
   *[other] { $n } de neajunsuri date spre executare
}
survey-take-all = { $count ->
    [one] Un răspuns ca în pașaport: confirmați
    [few] { $n } răspunsuri ca în pașaport: confirmați
   *[other] { $n } de răspunsuri ca în pașaport: confirmați
}
survey-to-solve = { $count ->
    [one] Un neajuns
    [few] { $n } neajunsuri
   *[other] { $n } de neajunsuri
}
survey-make-tasks = { $count ->
    [one] Faceți o sarcină
    [few] Faceți { $n } sarcini
   *[other] Faceți { $n } de sarcini
}
