# Preluarea programului oficial. Families: offi-field-<field>, offi-reading-<reading>, offi-narrow-<narrow>, offi-sum-<sum>, offi-because-<why>, offi-change-<field>, offi-report-<count>.

offi-title = Programul oficial
offi-from-text = Lipiți tabelul
offi-from-text-about = În Word selectați tabelul programului, copiați-l și lipiți-l aici cu Ctrl+V.
offi-text = Tabelul programului
offi-read = Citește tabelul
offi-from-file = Sau alegeți fișierul
offi-formats = Word (.docx), Excel (.xlsx, .xls), .ods, .csv, .html.
offi-pick = Alege fișierul…
offi-reading = Se citește…
offi-last = Preluat ultima dată: { $source }
offi-other = Alt tabel
offi-leave = Înapoi la program
offi-pasted = tabel lipit
offi-found = { $count ->
    [one] un rând, capitole: { $chapters }
    [few] { $n } rânduri, capitole: { $chapters }
   *[other] { $n } de rânduri, capitole: { $chapters }
}
offi-step-table = Tabelul și coloanele
offi-step-rows = Rândurile
offi-table = Tabelul
offi-table-named = { $count ->
    [one] { $name } (un rând)
    [few] { $name } ({ $n } rânduri)
   *[other] { $name } ({ $n } de rânduri)
}
offi-head = Antetul
offi-head-rows = { $count ->
    [one] primul rând
    [few] primele { $count } rânduri
   *[other] { $count } rânduri
}
offi-column = Coloana { $n }
offi-field-none = nu se ia
offi-field-no = Nr.
offi-field-action = Acțiunea
offi-field-term = Termenul
offi-field-ground = Temeiul legal
offi-field-bodies = Responsabilul
offi-field-note = Note
offi-lacks = Nicio coloană nu este aleasă pentru: { $fields }.
offi-row = Rândul { $row }
offi-narrow = Ce rânduri se arată
offi-narrow-all = toate
offi-narrow-differs = altă dată
offi-narrow-changes = se schimbă
offi-narrow-unread = fără dată înțeleasă
offi-narrow-alone = fără pereche
offi-narrow-wrong = cu probleme
offi-none = Niciun rând de acest fel.
offi-take = Rândul { $row }: ce acțiune din program este
offi-take-find = Altă acțiune din program…
offi-take-new = Acțiune nouă
offi-take-skip = Lasă deoparte
offi-find = Rândul { $row }: caută acțiunea
offi-find-hint = nr., cuvinte sau articol
offi-chosen = ales de dumneavoastră
offi-likely = de verificat
offi-because = după: { $why }
offi-because-article = articol
offi-because-words = cuvinte
offi-because-date = dată
offi-because-number = număr
offi-reading-dated = dată citită
offi-reading-words = rămâne text, fără dată
offi-reading-no_such_day = nu există o astfel de zi
offi-reading-empty = fără termen
offi-earlier = { $count ->
    [one] cu o zi mai devreme
    [few] cu { $n } zile mai devreme
   *[other] cu { $n } de zile mai devreme
}
offi-later = { $count ->
    [one] cu o zi mai târziu
    [few] cu { $n } zile mai târziu
   *[other] cu { $n } de zile mai târziu
}
offi-nothing = nimic
offi-changes = { $count ->
    [one] Se schimbă un câmp
    [few] Se schimbă { $count } câmpuri
   *[other] Se schimbă { $count } de câmpuri
}
offi-same = Este deja așa.
offi-change-no = nr.
offi-change-chapter = capitolul
offi-change-action = acțiunea
offi-change-law_term = termenul în cuvinte
offi-change-legal_act = actul
offi-change-legal_ref = temeiul
offi-change-bodies = responsabilul
offi-change-official = data oficială
offi-change-note = nota
offi-summary = Ce se va prelua
offi-sum-matched = Potrivite
offi-sum-new = Acțiuni noi
offi-sum-skip = Lăsate deoparte
offi-sum-differs = Altă dată decât cea calculată
offi-sum-unread = Fără dată înțeleasă
offi-sum-missing = Numai în programul dumneavoastră
offi-source = Unde stă scris
offi-source-hint = Hotărârea comisiei: numărul și data.
offi-source-missing = Scrieți hotărârea din care este programul.
offi-words = Ia și formulările oficiale
offi-words-about = Acțiunea, termenul, temeiul și responsabilul în locul celor din pachet.
offi-drop = { $count ->
    [one] Acțiunea care lipsește din programul oficial devine „nu se aplică”
    [few] Cele { $n } acțiuni care lipsesc din programul oficial devin „nu se aplică”
   *[other] Cele { $n } de acțiuni care lipsesc din programul oficial devin „nu se aplică”
}
offi-drop-about = Nebifat: rămân în program cum sunt.
offi-missing = Care anume
offi-run = { $count ->
    [one] Preia o acțiune
    [few] Preia { $n } acțiuni
   *[other] Preia { $n } de acțiuni
}
offi-run-short = Preia programul
offi-undo-note = Totul este un singur pas: se anulează cu Ctrl+Z.
offi-key-rows = rândul următor
offi-done = Programul oficial a fost preluat
offi-report-read = Rânduri citite
offi-report-matched = Potrivite cu programul
offi-report-added = Acțiuni noi
offi-report-unchanged = Erau deja așa
offi-report-skipped = Lăsate deoparte
offi-report-differing = { $count ->
    [one] O dată diferă de cea calculată
    [few] { $n } date diferă de cele calculate
   *[other] { $n } de date diferă de cele calculate
}
offi-report-unread = { $count ->
    [one] O formulare a rămas text, fără dată
    [few] { $n } formulări au rămas text, fără dată
   *[other] { $n } de formulări au rămas text, fără dată
}
offi-report-problems = De verificat la rândul lor
offi-see = Vezi programul
offi-take-back = Anulează preluarea
