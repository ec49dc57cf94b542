# Dotarea secțiilor: norme, ce este, ce lipsește. Families: equip-filter-<care>, equip-norm-<fel>, equip-edit-<ce>.

equip-station = Secția
equip-place = Localitatea, localul
equip-voters = Alegători
equip-total = Este / trebuie, în total
equip-lacks = lipsesc { $n }
equip-cell-lack = lipsă { $n }
equip-typed = necesarul este scris pentru această secție
equip-edit-have = { $name } la secția { $number }: cât este
equip-edit-need = { $name } la secția { $number }: cât trebuie
equip-none-found = Nicio secție nu corespunde. Alegeți „Toate”.
equip-key-cell = celulă
equip-key-have = cât este
equip-key-need = cât trebuie aici
equip-key-clear = nenumărat
equip-key-lack = doar lipsuri
equip-norms = Norme
equip-plan = De mutat și de cumpărat
equip-print = Tipăriți
equip-filter = Ce secții se văd
equip-filter-all = Toate
equip-filter-lack = Doar lipsuri
equip-filter-uncounted = Nenumărate
equip-empty-title = Încă nu sunt secții
equip-empty-text = Luați întâi secțiile în scrutin sau adăugați-le în registru.
equip-plan-title = Cum se acoperă lipsurile
equip-moves = De mutat de la o secție la alta
equip-moves-none = Nicio secție nu are în plus ceea ce lipsește altora.
equip-move = { $name }: { $n }, de la { $from } la { $to }
equip-purchases = De cumpărat
equip-purchases-none = Nu este nimic de cumpărat din ce s-a numărat.
equip-plan-unknown = Nu intră în calcul, fiindcă norma nu este scrisă: { $names }.
equip-close = Închideți
equip-norms-title = Normele de dotare
equip-norms-text = Programul nu inventează norme. Unde norma lipsește, scrieți-o din textul oficial, cu actul și articolul.
equip-no-norm = fără normă
equip-norm-edit = Scrieți norma
equip-norm-edit-of = Scrieți norma: { $name }
equip-item-out = Scoateți
equip-item-out-of = Scoateți din listă: { $name }
equip-item-back = Readuceți
equip-item-back-of = Readuceți în listă: { $name }
equip-item-new = Adăugați un obiect
equip-item-name = Ce este
equip-item-unit = Unitatea
equip-norm-kind = Cum se numără
equip-norm-none = Norma nu este cunoscută
equip-norm-each = Același număr la fiecare secție
equip-norm-bands = După numărul de alegători
equip-norm-per = Câte unul la atâția alegători
equip-norm-each-n = Câte la fiecare secție
equip-norm-per-voters = Unul la câți alegători
equip-norm-least = Dar cel puțin
equip-band-up-to = Până la câți alegători
equip-band-n = Câte trebuie
equip-band-add = Adăugați o treaptă
equip-band-hint = La ultima treaptă lăsați gol numărul de alegători: ea este pentru toate secțiile mai mari.
equip-act = Actul
equip-ref = Articolul, punctul
equip-source = De unde este luată
equip-source-hint = De exemplu: Monitorul Oficial, anexa 2
equip-trust = Cât de sigură este
equip-norm-wrong = Într-un câmp nu este un număr întreg. Norma nu s-a scris; corectați câmpul.
equip-norm-save = Păstrați norma
equip-without-norm = { $count ->
    [one] Un obiect este fără normă
    [few] { $n } obiecte sunt fără normă
   *[other] { $n } de obiecte sunt fără normă
}
equip-without-voters = { $count ->
    [one] La o secție nu este scris numărul de alegători
    [few] La { $n } secții nu este scris numărul de alegători
   *[other] La { $n } de secții nu este scris numărul de alegători
}
equip-plan-uncounted = { $count ->
    [one] O celulă nu este încă numărată: nu intră în calcul.
    [few] { $n } celule nu sunt încă numărate: nu intră în calcul.
   *[other] { $n } de celule nu sunt încă numărate: nu intră în calcul.
}
equip-uncounted = nenumărat
equip-have = este { $n }
equip-need = trebuie { $n }
equip-need-unknown = necesarul nu se știe
