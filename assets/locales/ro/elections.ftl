# Elections: the list, the head of one, its stages and its programme.
# Families: el-state-<state>, el-filter-<flag>, el-mark-<state>, el-ask-<state>, el-column-<column>, el-field-<field>, el-write-<field>, el-correct-<field>.

nav-elections = Alegeri
command-elections = Deschide alegerile

el-list = Lista alegerilor
el-all = Toate alegerile
el-empty-title = Încă nu sunt alegeri
el-empty-text = Aici stă programul calendaristic al fiecărui scrutin: fiecare acțiune cu termenul ei legal, cu responsabilul și cu starea.
el-closed = închise
el-show-closed = { $count ->
    [one] Arată și scrutinul închis
    [few] Arată și { $n } scrutine închise
   *[other] Arată și { $n } de scrutine închise
}
el-hide-closed = Ascunde scrutinele închise
el-gone = Scrutinul nu mai este aici: a fost trecut în coș.

el-days-left = { $count ->
    [one] zi până la scrutin
    [few] zile până la scrutin
   *[other] de zile până la scrutin
}
el-days-after = { $count ->
    [one] zi de la scrutin
    [few] zile de la scrutin
   *[other] de zile de la scrutin
}
el-days-left-long = { $count ->
    [one] O zi până la următorul scrutin
    [few] { $count } zile până la următorul scrutin
   *[other] { $count } de zile până la următorul scrutin
}
el-draft = fără dată
el-today = azi
el-voting-day = ziua votării
el-day-unknown = ziua votării nu este stabilită
el-whole-district = tot raionul
el-round = turul { $n }
el-of = { $done } din { $total }
el-done-of = { $done } din { $total } executate
el-late = { $count ->
    [one] o restanță
    [few] { $n } restanțe
   *[other] { $n } de restanțe
}
el-soon = { $count ->
    [one] una în 7 zile
    [few] { $n } în 7 zile
   *[other] { $n } în 7 zile
}
el-differing = { $count ->
    [one] o dată diferă de programul oficial
    [few] { $n } date diferă de programul oficial
   *[other] { $n } de date diferă de programul oficial
}
el-waits = { $count ->
    [one] Lipsește: { $what }. De aici se numără un termen.
    [few] Lipsește: { $what }. De aici se numără { $count } termene.
   *[other] Lipsește: { $what }. De aici se numără { $count } de termene.
}

el-tab-programme = Program
el-programme = Programul calendaristic
el-stages = Etapele scrutinului
el-stages-between = De la { $from } până la { $to }.
el-stages-voting = Ziua votării: { $day }.
el-stages-outside = { $count ->
    [one] O etapă este în afara acestei perioade.
    [few] { $count } etape sunt în afara acestei perioade.
   *[other] { $count } de etape sunt în afara acestei perioade.
}
el-column-no = Nr.
el-column-action = Acțiunea
el-column-term = Termenul legal și temeiul
el-column-date = Data legală
el-column-own = Propriu
el-column-responsible = Responsabil
el-column-state = Starea
el-from = din { $day }
el-onwards = începând de atunci
el-hour = ora { $time }
el-counted = calculat { $day }
el-counted-long = Calculul dă { $day }
el-official = Data oficială: { $source }
el-official-unnamed = sursa nu este scrisă
el-no-date = Fără dată
el-own-term = propriu
el-practice = practică de lucru
el-picked-one = ales
el-no-rows = Programul nu are nicio acțiune.
el-none-found = Nicio acțiune nu corespunde filtrelor.

el-state-planned = Planificată
el-state-in_work = În lucru
el-state-done = Executată
el-state-not_applicable = Nu se aplică
el-done-in-time = Executată, la timp
el-done-late = { $count ->
    [one] cu o zi întârziere
    [few] cu { $n } zile întârziere
   *[other] cu { $n } de zile întârziere
}
el-mark-done = Executată azi
el-mark-done-on = Executată pe altă zi…
el-correct-done = Corectează ziua executării…
el-mark-in_work = În lucru
el-mark-planned = Din nou planificată
el-mark-not_applicable = Nu se aplică
el-ask-done = Executată
el-ask-not_applicable = Nu se aplică…
el-mark-save = Marchează executată
el-done-day = Executată la
el-day-hint = O dată sau cuvinte: ieri, vineri, 12.09
el-done-on = la { $day }
el-reason = De ce nu se aplică
el-field-evidence = Dovada
el-evidence-hint = Actul care o dovedește: procesul-verbal, dispoziția, hotărârea
el-field-note = Nota
el-write-evidence = Scrie dovada
el-write-note = Scrie o notă
el-correct-evidence = Corectează dovada
el-correct-note = Corectează nota
el-official-words = Programul oficial
el-source = sursa: { $source }
el-made-of-it = Sarcini
el-papers = Pe hârtie
el-for-mayors = pe foaia primarilor
el-on-wall = pe foaia de perete
el-why-asking = Se caută explicația…
el-why-now = Numărat azi, ar fi { $day }: calendarul sau regula s-a schimbat de atunci.

el-change-date = Schimbă data…
el-date-title = Data acțiunii nr. { $no }
el-counted-is = Calculul dă: { $day }.
el-official-day = Data oficială
el-official-to = Până la, sau ziua
el-official-from = De la
el-official-source = Unde stă scris
el-official-source-hint = De exemplu: hotărârea comisiei, numărul și data
el-own-day = Ziua proprie a oficiului
el-own-day-hint = O dată sau „10 zile înainte de scrutin”; gol: după rezerva oficiului
el-own-hint = zz.ll sau E-10
el-counting-hint = Ce se numără de la această acțiune se mută odată cu ea.
el-date-save = Păstrează datele

el-add = Acțiune proprie
el-add-title = Acțiune proprie în program
el-add-after = După nr. { $no }: { $action }
el-add-until = Până când
el-add-until-hint = O dată, „vineri”, „10 zile înainte de scrutin” sau E-10
el-add-responsible = Cine răspunde la noi
el-add-bodies = Cine execută
el-add-chapter = Capitolul
el-edit = Modifică datele scrutinului…
el-edit-name = Denumirea
el-edit-name-hint = Gol: felul alegerilor și ziua
el-edit-territory = Teritoriul
el-edit-acts = Actele prin care au fost numite
el-edit-save = Păstrează
el-bin = Trece scrutinul în coș
el-remove = Scoate din program
el-give = Numește responsabilul
el-open-task = Deschide sarcina { $number }
el-row-menu = Acțiunea nr. { $no }
el-copied = Acțiunea a fost copiată.
el-picked = { $count ->
    [one] O acțiune aleasă
    [few] { $n } acțiuni alese
   *[other] { $n } de acțiuni alese
}

el-filters = Filtre
el-filter-late = Restante
el-filter-soon = În 7 zile
el-filter-mine = Ale mele
el-filter-confirm = De confirmat
el-filter-differing = Diferă de oficial
el-filter-trust = Încrederea
el-filter-text = Filtrează acțiunile
el-filter-clear = Golește
el-filter-off = Scoate filtrul: { $name }

el-key-row = rând
el-key-page = pagină
el-key-first = prima, ultima acțiune
el-key-open = deschide
el-key-open-one = deschide scrutinul
el-key-edit = modifică celula
el-key-why = de ce această dată
el-key-why-long = De ce această dată, detalii
el-key-done = executată
el-key-pick = alege acțiunea
el-key-range = alege la rând
el-key-all = alege toate acțiunile
el-key-note = Nota
el-key-evidence = Dovada
el-key-remove = Scoate din program
el-key-filter = filtrează acțiunile
el-key-copy = copiază acțiunea
el-key-fold = restrânge toate capitolele
el-key-unfold = desfășoară toate capitolele
el-print = Tipărește anexa
el-move = Mută ziua votării…
el-set-day = Scrie ziua votării…
el-hand = Dă spre executare…
el-print-chosen = Tipărește alese
