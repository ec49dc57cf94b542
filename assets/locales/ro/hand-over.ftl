# The hand-over of a desk.
# Families: hand-part-<DeskPart>.

command-hand-over = Predă sarcinile unei persoane
hand-menu = Predă sarcinile…
hand-title = Predarea sarcinilor
hand-lead = Tot ce ține o persoană trece la alta dintr-o singură mișcare, care se poate anula.
hand-from = De la cine
hand-to = Cui
hand-note = Observație
hand-note-hint = De exemplu: concediu până la 15 ianuarie.
hand-parts = Ce se predă
hand-part-responsible = responsabil
hand-part-controller = controlează
hand-part-author = autor
hand-part-co_executor = coexecutor
hand-part-informed = informat
hand-part-step = pași din listă
hand-author-hint = cine a dat sarcina rămâne, de obicei, cum a fost
hand-tasks = Sarcinile care se predau
hand-no-term = fără termen
hand-give = { $count ->
    [one] Predă o sarcină
    [few] Predă { $n } sarcini
   *[other] Predă { $n } de sarcini
}
hand-count = { $count ->
    [one] o sarcină
    [few] { $n } sarcini
   *[other] { $n } de sarcini
}
hand-nothing = Nu este nimic de predat. Alegeți cel puțin o sarcină.
hand-empty = { $name }: nicio sarcină deschisă
hand-empty-text = Nu este nimic de predat.
hand-copy = Copiază lista
hand-copied = { $count ->
    [one] Lista este copiată: o sarcină.
    [few] Lista este copiată: { $count } sarcini.
   *[other] Lista este copiată: { $count } de sarcini.
}
hand-copy-head = Predarea sarcinilor: { $from } → { $to }, { $date }
hand-copy-note = Observație: { $note }
hand-col-number = Nr.
hand-col-title = Sarcina
hand-col-part = Rolul
hand-col-state = Starea
hand-col-due = Termen
hand-records = Predări făcute
