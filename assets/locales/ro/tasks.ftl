# Tasks: the words of their states, the list, the board, the calendar.
# Families: task-state-<TaskState>.

task-state-draft = Ciornă
task-state-planned = Planificată
task-state-assigned = Dată spre executare
task-state-accepted = Primită
task-state-in_progress = În lucru
task-state-suspended = Suspendată
task-state-refused = Refuzată
task-state-reported = Raportată
task-state-returned = Restituită
task-state-done = Executată
task-state-off_control = Scoasă de la control
task-state-cancelled = Anulată
task-state-skipped = Omisă

nav-tasks = Sarcini
palette-task = Sarcini
command-tasks = Deschide sarcinile
tasks-title = Sarcini
tasks-view = Cum se arată sarcinile
tasks-view-list = Listă
tasks-view-board = Tablă
tasks-view-calendar = Calendar
tasks-search = Caută în sarcini
tasks-search-hint = Caută în listă
tasks-search-clear = Șterge căutarea
tasks-open-count = { $count ->
    [one] o sarcină deschisă
    [few] { $n } deschise
   *[other] { $n } deschise
}
tasks-found = { $count ->
    [one] o sarcină
    [few] { $n } sarcini
   *[other] { $n } de sarcini
}
tasks-empty-title = Nicio sarcină încă
tasks-empty-text = Aici stau sarcinile cu temei, responsabil și termen. Pentru o sarcină nouă ajunge un titlu.
tasks-none-title = Nimic găsit
tasks-none-text = Nicio sarcină nu trece de filtre.
tasks-none-everywhere = Caută peste tot
tasks-none-create = Creează „{ $title }”

# Rows: lateness, dates, groups.
task-late = { $count ->
    [one] Restantă, o zi
    [few] Restantă, { $count } zile
   *[other] Restantă, { $count } de zile
}
task-days = { $count ->
    [one] 1 zi
    [few] { $count } zile
   *[other] { $count } de zile
}
task-late-plus = { $count ->
    [one] +1 zi
    [few] +{ $count } zile
   *[other] +{ $count } de zile
}
task-done-late = Executată cu întârziere
task-done-late-by = { $count ->
    [one] Executată cu o zi întârziere
    [few] Executată cu { $count } zile întârziere
   *[other] Executată cu { $count } de zile întârziere
}
task-due-soon = Termen apropiat
task-in-time = la timp
task-in-time-long = Executată la timp
task-no-term = Fără termen
task-no-term-yet = Termenul nu e stabilit
task-own-term-title = Termen propriu: { $own }. Termen: { $due }
task-today = azi
task-me = eu
task-councils = { $count ->
    [one] un consiliu
    [few] { $count } consilii
   *[other] { $count } de consilii
}
task-urgent = urgent
task-extended = { $count ->
    [one] prelungit 1×
    [few] prelungit { $count }×
   *[other] prelungit { $count }×
}
task-steps-of = { $done } din { $all } pași
task-subtasks-count = { $count ->
    [one] o subsarcină
    [few] { $count } subsarcini
   *[other] { $count } de subsarcini
}
task-in-series = Sarcină care se repetă
task-files = { $count ->
    [one] un fișier
    [few] { $count } fișiere
   *[other] { $count } de fișiere
}
task-group-overdue = Restante
task-group-today = Azi
task-group-week = Săptămâna aceasta
task-group-later = Mai târziu
task-group-none = Fără termen
task-group-closed = Executate
task-group-late = { $count ->
    [one] una restantă
    [few] { $count } restante
   *[other] { $count } restante
}
task-without-responsible = Fără responsabil
task-without-council = Fără consiliu
task-without-source = Fără temei
task-caption-overdue = întârziere
task-caption-week = până { $day }
task-caption-closed = în ultimele 7 zile
task-grouping = Grupare
task-group-by-term = termen
task-group-by-council = consiliu
task-group-by-responsible = responsabil
task-group-by-source = temei
task-group-by-state = stare
task-group-by-none = fără grupare
task-sort-term = Ordine: termen
task-sort-number = Ordine: număr
task-sort-title = Ordine: titlu
task-sort-changed = Ordine: ultima modificare
task-columns = Coloane
task-column-title = Sarcina
task-column-number = Nr.
task-column-councils = Consilii
task-column-responsible = Responsabil
task-column-source = Temei
task-column-labels = Etichete
task-column-plan = Planificat
task-column-due = Termen

# Filters.
task-filter-add = Filtru
task-filter-find = Caută un filtru
task-filter-none = Niciun filtru cu acest nume.
task-filter-off = Scoate filtrul: { $what }
task-filters-clear = Golește
task-filter-from = Termen de la
task-filter-to = până la
task-filter-range = Aplică
task-filter-open = Starea
task-filter-state = Starea
task-filter-responsible = Responsabil
task-filter-author = Dată de
task-filter-controller = Controlează
task-filter-involved = Implicat
task-filter-council = Consiliul
task-filter-source = Temei
task-filter-label = Eticheta
task-filter-due = Termen
task-filter-parent = subsarcini
task-filter-series = o serie
task-open-open = deschise
task-open-closed = închise
task-open-all = toate
task-on-control = sub control
task-not-on-control = fără control
task-flag-overdue = restante
task-flag-due_soon = cu termen apropiat
task-flag-waiting = de confirmat
task-flag-extended = prelungite
task-flag-no_term = fără termen
task-flag-orders = Indicații colective
task-flag-not_orders = Fără indicațiile colective
task-flag-owed = Mai datorează consilii
task-flag-binned = în coș
task-due-week = săptămâna aceasta
task-due-month = luna aceasta
task-due-next-month = luna viitoare

# Keys, bulk acts, menus.
task-key-row = rând în sus sau în jos
task-key-fold = Desfă sau strânge grupul
task-key-range = Alege mai multe rânduri
task-key-open = Deschide sarcina
task-key-pick = Bifează rândul
task-key-all = Bifează toate sarcinile
task-key-finish = Execută și treci la următoarea
task-key-escape = Înapoi la listă
task-hint-row = rând
task-hint-pick = bifează
task-hint-term = termen
task-hint-person = responsabil
task-hint-state = stare
task-space = Spațiu
task-picked = { $count ->
    [one] o sarcină aleasă
    [few] { $n } sarcini alese
   *[other] { $n } de sarcini alese
}
task-pick-none = Renunță la alegere
task-make-urgent = Marchează urgent
task-make-normal = Scoate urgența
task-menu = Acțiuni: { $title }
task-more = Alte acțiuni
task-bin = Mută în coș
task-restore = Adu înapoi din coș
task-duplicate = Copiază ca sarcină nouă
task-rename = Schimbă titlul

# Board and calendar.
task-board-todo = De făcut
task-board-work = În lucru
task-board-confirm = De confirmat
task-board-done = Executate
task-board-empty = Nicio sarcină aici.
task-board-more = { $count ->
    [one] Arată încă o sarcină
    [few] Arată încă { $count } sarcini
   *[other] Arată încă { $count } de sarcini
}
task-move-to-of = Mută la…: { $title }
task-cal-month = Lună
task-cal-week = Săptămână
task-cal-agenda = Agendă
task-cal-span = Perioada arătată
task-cal-before = Înapoi
task-cal-after = Înainte
task-cal-today = Azi
task-cal-empty = Niciun termen în această perioadă.
task-cal-more = { $count ->
    [one] încă una
    [few] încă { $count }
   *[other] încă { $count }
}
task-cal-left = { $count ->
    [one] O sarcină nu încape aici. Restrângeți cu un filtru.
    [few] { $count } sarcini nu încap aici. Restrângeți cu un filtru.
   *[other] { $count } de sarcini nu încap aici. Restrângeți cu un filtru.
}
task-day = { $count ->
    [one] { $day }, un termen
    [few] { $day }, { $count } termene
   *[other] { $day }, { $count } de termene
}
tasks-reports = Rapoarte
tasks-hand-over = Predă sarcinile cuiva
tasks-import = Importă sarcini din fișier
