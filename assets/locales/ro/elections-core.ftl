# Alegerile: nume și vorbe ale programului. Families: election-kind-<kind>, election-counting-<counting>.

election-kind-parliament = Alegeri parlamentare
election-kind-president = Alegeri prezidențiale
election-kind-local_general = Alegeri locale generale
election-kind-local_new = Alegeri locale noi
election-kind-local_partial = Alegeri locale parțiale
election-kind-referendum_national = Referendum republican
election-kind-referendum_local = Referendum local
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, turul al doilea, { $day }
election-name-no-day = fără dată
election-remark-no-sunday = Ziua alegerilor, { $day }, este { $weekday }, nu duminică.
election-waits-for-row = Așteaptă rândul „{ $action }”, care nu are dată.
election-no-term = Rândul nu are termen: scrieți ziua proprie sau cea oficială.
election-remark-rules-gone = { $n ->
    [one] Un rând se sprijină pe un act care nu este în vigoare la ziua nouă. Rândul rămâne; verificați-l.
    [few] { $n } rânduri se sprijină pe acte care nu sunt în vigoare la ziua nouă. Rândurile rămân; verificați-le.
   *[other] { $n } de rânduri se sprijină pe acte care nu sunt în vigoare la ziua nouă. Rândurile rămân; verificați-le.
}
election-remark-rules-new = { $n ->
    [one] O regulă valabilă la ziua nouă nu este în acest program.
    [few] { $n } reguli valabile la ziua nouă nu sunt în acest program.
   *[other] { $n } de reguli valabile la ziua nouă nu sunt în acest program.
}
election-remark-passed = { $n ->
    [one] Un termen nou a trecut deja.
    [few] { $n } termene noi au trecut deja.
   *[other] { $n } de termene noi au trecut deja.
}
election-remark-official = { $n ->
    [one] O dată oficială rămâne și înlocuiește termenul mutat. Verificați dacă mai este valabilă.
    [few] { $n } date oficiale rămân și înlocuiesc termenele mutate. Verificați dacă mai sunt valabile.
   *[other] { $n } de date oficiale rămân și înlocuiesc termenele mutate. Verificați dacă mai sunt valabile.
}
election-why = De ce { $day }?
election-why-no-day = De ce nu are dată?
election-why-before = { $event }, { $from }, minus { $amount }: { $to }.
election-why-after = { $event }, { $from }, plus { $amount }: { $to }.
election-why-on = { $event }: { $to }.
election-why-rule = Regula: { $counting }; încredere: { $trust }. { $law }
election-why-official = Data oficială, { $day }, înlocuiește data calculată. Sursa: { $source }.
election-why-own = Ziua a fost scrisă de oficiu.
election-why-not-moved = Termenele electorale nu se mută dacă pică într-o zi liberă.
election-why-rule-gone = Regula nu mai este în pachetul țării; data rămâne cea numărată când a fost scrisă.
election-why-otherwise = Cu numărarea { $counting } ar fi { $day }.
election-counting-exact_n = „exact N zile”
election-counting-n_full_days_between = „N zile întregi între cele două”
election-counting-next_day_first = „prima zi este cea următoare”
election-counting-on = „chiar ziua evenimentului”
