# desk task.
cli-command-task = Sarcini sub control
cli-command-task-add = Adaugă o sarcină; rândul se citește ca în fereastră
cli-command-task-list = Lista sarcinilor deschise
cli-command-task-export = Scrie lista într-un fișier; terminația spune felul: .xlsx, .csv, .ics, .pdf, .docx
cli-command-task-show = Arată o sarcină
cli-command-task-move = Schimbă starea unei sarcini
cli-command-task-extend = Prelungește termenul unei sarcini
cli-value-task-line = Sarcina, de exemplu: Cere listele până vineri #alegeri
cli-value-task = Numărul sarcinii (14/2026, sau 14 pentru anul curent)
cli-value-state = Starea nouă
cli-option-plain = Tot rândul este titlul, nimic nu se înțelege din el
cli-option-due = Termenul: o zi sau cuvinte („peste 10 zile lucrătoare”)
cli-option-no-term = Sarcina nu are termen
cli-option-responsible = Cine răspunde
cli-option-controller = Cine controlează
cli-option-council = Consiliul local; se poate repeta la adăugare
cli-option-label = Eticheta; se poate repeta
cli-option-details = Ce este de făcut, pe larg
cli-option-control = Se pune sub control
cli-option-all = Și cele închise
cli-option-closed = Numai cele închise
cli-option-overdue = Numai cele restante
cli-option-state = Numai în aceste stări
cli-option-due-from = Cu termenul de la această zi
cli-option-due-to = Cu termenul până la această zi
cli-option-reason = Motivul
cli-option-result = Ce s-a făcut
cli-option-document = Documentul de răspuns
cli-option-performed = Ziua executării; altfel azi
cli-option-until = Până când se suspendă
cli-option-off-day = Ziua scoaterii de la control; altfel azi
cli-option-act = Actul în care s-a hotărât
cli-option-new-due = Termenul nou: o zi sau cuvinte
cli-option-asked-by = Cine a cerut prelungirea
cli-option-asked = Numai cererea; hotărârea se dă mai târziu
cli-task-none = Nicio sarcină.
cli-task-state = Starea: { $value }
cli-task-due = Termen: { $value }
cli-task-first-due = Termenul inițial: { $value }
cli-task-responsible = Responsabil: { $value }
cli-task-controller = Controlează: { $value }
cli-task-basis = Temei: { $value }
cli-task-councils = Consilii: { $value }
cli-task-labels = Etichete: { $value }
cli-task-repeat = Se repetă: { $value }
cli-task-result = Rezultat: { $value }
cli-task-late = { $n ->
    [one] restantă de o zi
    [few] restantă de { $n } zile
   *[other] restantă de { $n } de zile
}
cli-task-was-late = { $n ->
    [one] cu o zi întârziere
    [few] cu { $n } zile întârziere
   *[other] cu { $n } de zile întârziere
}
cli-task-files = Fișiere: { $value }
cli-task-no-files = Nu sunt fișiere atașate.
cli-task-file-away = nu este aici
cli-command-task-attach = Atașează fișiere la o sarcină
cli-command-task-files = Arată fișierele unei sarcini sau le scrie într-un dosar
cli-value-attach = Fișierele
cli-option-save = Scrie fișierele în acest dosar; nimic nu se înlocuiește
