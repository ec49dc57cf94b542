# The screen of the year's calendar and its lines in the history.
history-calendar-days = { $count ->
    [one] Zi schimbată în calendar: { $subject }
    [few] { $count } zile schimbate în calendar
   *[other] { $count } de zile schimbate în calendar
}
history-calendar-year-known = Zilele mutate ale anului { $subject }: starea schimbată
history-council-hram = Ziua hramului schimbată: { $subject }
act-calendar-days = Zile schimbate în calendar
act-calendar-year-known = Starea zilelor mutate schimbată
act-council-hram = Ziua hramului schimbată
field-hram = Ziua hramului

command-calendar = Deschide calendarul anului
cal-title = Calendarul anului
cal-settings-hint = Zile mutate, sărbători ale oficiului, hramuri.
cal-year = Anul
cal-year-before = Anul dinainte
cal-year-after = Anul următor
cal-working = { $year }: { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
cal-legend = Semnele zilelor
cal-how = Apăsați o zi (sau Enter pe ea) ca s-o schimbați. Săgețile merg pe zile, PgUp și PgDn pe luni.
cal-locality = Arată și hramul
cal-locality-none = Fără hram
cal-copy = Copiază lista zilelor
cal-copy-date = Data
cal-copy-weekday = Ziua
cal-copy-kind = Felul zilei
cal-copy-name = Denumirea
cal-copied = { $count ->
    [one] Copiată: o zi. Lipiți lista în Word sau Excel.
    [few] Copiate: { $count } zile. Lipiți lista în Word sau Excel.
   *[other] Copiate: { $count } de zile. Lipiți lista în Word sau Excel.
}
cal-unsaved = schimbare nesalvată
cal-day-now = Acum: { $kind }
cal-day-kind = Va fi
cal-day-country = ca în calendarul țării
cal-day-name = Denumirea
cal-day-act = Actul
cal-day-act-hint = De exemplu: Hotărârea Guvernului și numărul ei
cal-day-take = Pune la schimbări
cal-day-leave = Lasă cum este
cal-moves = Ce se schimbă dacă salvați
cal-moves-none = Nicio zi nu devine alta.
cal-move-same = Numărul zilelor lucrătoare nu se schimbă.
cal-moves-year = { $year }: { $before } → { $after } zile lucrătoare
cal-moves-terms = Termenele cu zile lucrătoare care trec peste aceste zile se vor calcula după noul calendar. Totul se salvează deodată și se poate anula deodată.
cal-save = { $count ->
    [one] Salvează o zi
    [few] Salvează { $count } zile
   *[other] Salvează { $count } de zile
}
cal-drop = Renunță la schimbări
cal-known = Zilele mutate în { $year } sunt toate înscrise
cal-known-hint = Până nu bifați, lângă termenele acestui an apare un avertisment.
cal-known-act = Actul din care sunt luate
cal-known-pack = Zilele mutate în { $year } sunt deja în program.
cal-hrams = Hramurile localităților
cal-hrams-hint = Ziua și luna, ca 21.11. Se salvează când ieșiți din câmp; orice schimbare se poate anula.
cal-hram-example = ZZ.LL
cal-print = Tipărește lista
