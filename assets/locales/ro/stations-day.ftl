# Hârtiile secțiilor, birourile electorale, ziua votării. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Tipărirea secțiilor de votare
stprint-passport = Pașaportul secției
stprint-about-passport = Fiecare secție pe pagina ei: localul, cheile, legătura, rezerva.
stprint-survey_blank = Fișa de evaluare, goală
stprint-about-survey_blank = De completat de mână la fața locului.
stprint-survey_act = Actul de evaluare
stprint-about-survey_act = Răspunsurile, neajunsurile și concluzia, cu semnături.
stprint-matrix = Tabelul pregătirii
stprint-about-matrix = Secțiile pe rânduri, verificările pe coloane, culcat.
stprint-lack = Necesar, existent, lipsă
stprint-about-lack = Pe secții și pe bunuri, cu totaluri.
stprint-purchase = De mutat și de cumpărat
stprint-about-purchase = Ce se mută între secții și ce rămâne de cumpărat.
stprint-contacts = Lista de contacte pentru ziua votării
stprint-about-contacts = Pe cine sunați la fiecare secție, cu litere mari.
stprint-day_sheet = Foaia zilei votării
stprint-about-day_sheet = Ce au raportat secțiile până acum.
stprint-day_blank = Foaia zilei, goală
stprint-about-day_blank = De completat de mână, dacă nu merge calculatorul.
stprint-register = Registrul secțiilor
stprint-about-register = Toate secțiile, cu localul, alegătorii și starea.
stprint-only = { $count ->
    [one] Numai { $n } secție afișată
    [few] Numai { $n } secții afișate
   *[other] Numai { $n } de secții afișate
}
stprint-problems = Numai rândurile cu probleme
stprint-on = În seara zilei
stprint-on-hint = Gol: cum este acum.
stprint-sheet = Foaia
stprint-other = Ca tabel
stprint-xlsx = Tabel Excel
stprint-csv = CSV

stbur-title = Birourile electorale
stbur-bureau = Biroul electoral
stbur-council = Consiliul electoral de circumscripție
stbur-station = Secția
stbur-members = Membri
stbur-reserve = Supleanți
stbur-trained = Instruiți
stbur-checks = Verificări
stbur-of = { $n } din { $total }
stbur-no-chair = fără președinte
stbur-not-held = { $count ->
    [one] { $n } neîndeplinită
    [few] { $n } neîndeplinite
   *[other] { $n } de neîndeplinite
}
stbur-all-held = în regulă
stbur-holds = Îndeplinit
stbur-fails = Neîndeplinit
stbur-no-checks = Pentru acest birou nu este nicio regulă de verificat.
stbur-none-found = Niciun birou nu corespunde filtrului.
stbur-sum = { $trained } instruiți din { $members } membri
stbur-empty-text = Luați secțiile în scrutin; apoi scrieți aici cine face parte din fiecare birou.
stbur-filter-all = Toate
stbur-filter-problems = Cu verificări neîndeplinite
stbur-filter-untrained = Instruire neterminată
stbur-role-chair = Președinte
stbur-role-deputy = Vicepreședinte
stbur-role-secretary = Secretar
stbur-role-member = Membru
stbur-role-operator = Operator
stbur-proposer-local_council = consiliul local
stbur-proposer-party = partid
stbur-proposer-register = registrul funcționarilor electorali
stbur-proposer-other = altcineva
stbur-proposer-unknown = nu se știe
stbur-phone = telefon
stbur-trained-on = instruit { $day }
stbur-not-trained = neinstruit
stbur-certificate-line = certificat { $no }
stbur-replaced = { $count ->
    [one] Înlocuit: { $n } membru
    [few] Înlocuiți: { $n } membri
   *[other] Înlocuiți: { $n } de membri
}
stbur-replaced-by = din { $day } în locul său: { $name }
stbur-replaced-nobody = din { $day }; locul este liber
stbur-member-menu = Acțiuni: { $name }
stbur-row-menu = Acțiuni: { $name }
stbur-edit = Modificați datele
stbur-replace = Înlocuiți
stbur-train-today = Marcați: instruit azi
stbur-untrain = Nu a fost instruit
stbur-remove = Scoateți: scris din greșeală
stbur-add = Adăugați un membru
stbur-add-reserve = Adăugați un supleant
stbur-back = Înapoi la listă
stbur-nobody = Încă nu este scris niciun membru.
stbur-new-title = Membru nou al biroului
stbur-new-reserve = Supleant nou
stbur-edit-title = Datele membrului
stbur-who = Persoana
stbur-role = Funcția
stbur-phone-field = Telefon
stbur-phone-hint = Gol: numărul din evidența persoanelor.
stbur-is-reserve = Supleant
stbur-proposer = Cine l-a propus
stbur-proposed-by = Denumirea celui care a propus
stbur-act = Actul de numire
stbur-act-hint = De exemplu: hotărârea nr. 12
stbur-appointed = Numit la
stbur-certificate = Certificatul de instruire
stbur-note = Notă
stbur-save = Salvați
stbur-replace-title = Înlocuire: { $name }
stbur-replace-how = Cine îi ia locul
stbur-by-reserve = Un supleant al acestui birou
stbur-by-new = O persoană nouă
stbur-by-nobody = Deocamdată nimeni
stbur-by-nobody-hint = Locul rămâne liber; verificările arată ce lipsește.
stbur-which-reserve = Supleantul
stbur-replace-on = De la data
stbur-reason = De ce
stbur-replace-save = Înlocuiți
stbur-free-save = Eliberați locul
stbur-train = Marcați instruirea
stbur-train-picked = Marcați instruirea ({ $n })
stbur-train-title = { $count ->
    [one] Instruirea: { $n } birou
    [few] Instruirea: { $n } birouri
   *[other] Instruirea: { $n } de birouri
}
stbur-train-on = Data instruirii
stbur-train-line = { $name }, { $role }
stbur-train-save = { $count ->
    [one] Marcați { $n } membru
    [few] Marcați { $n } membri
   *[other] Marcați { $n } de membri
}
stbur-all = Bifați toți
stbur-none = Scoateți bifele
stbur-print = Lista de contacte
stbur-key-row = biroul
stbur-key-open = deschide biroul
stbur-key-pick = alege
stbur-key-all = alege toate

stday-title = Ziua votării
stday-station = Secția
stday-phone = Telefon
stday-no-phone = fără telefon
stday-nothing = nimic
stday-cell = { $number }, { $column }: { $value }
stday-cell-edit = { $number }, { $column }
stday-hour-pattern = HH:MM
stday-fact-opened = Deschis
stday-fact-turnout = prezența
stday-fact-closed = Închis
stday-fact-protocol = Proces-verbal
stday-do-opened = Deschis acum
stday-do-turnout = Prezența la { $hour }
stday-do-closed = Închis acum
stday-do-protocol = Proces-verbal adus
stday-do-incident = Notați un incident
stday-incident = incident
stday-key-row = secția
stday-key-hour = ora
stday-key-type = scrie ora sau numărul
stday-key-clear = ia înapoi ce s-a notat
stday-key-copy = copiază telefonul
stday-key-missing = numai cine n-a raportat
stday-key-panel = lista incidentelor
stday-key-escape = înapoi
stday-filter = Ce se arată
stday-filter-all = Toate
stday-filter-remarks = Cu observații
stday-missing-opened = Nu s-au deschis
stday-missing-turnout = N-au raportat la { $hour }
stday-missing-closed = Nu s-au închis
stday-missing-protocol = Fără proces-verbal
stday-sum-opened = deschise { $n } din { $total }
stday-sum-closed = închise { $n } din { $total }
stday-sum-protocols = procese-verbale { $n } din { $total }
stday-count-only = Prezența este doar câți au venit, nu cine și nu cum au votat.
stday-total = { $count ->
    [one] Total, { $n } secție
    [few] Total, { $n } secții
   *[other] Total, { $n } de secții
}
stday-reported = { $n } din { $total } secții
stday-of = din { $total }
stday-none-found = Nicio secție nu corespunde filtrului.
stday-not-yet = Deschiderea, prezența și închiderea se notează din ziua votării, { $day }.
stday-no-row = Nicio secție aleasă
stday-row-menu = Acțiuni: { $name }
stday-empty-title = În acest scrutin nu sunt încă secții
stday-empty-text = Luați secțiile în scrutin; aici vor sta orele la care raportează.
stday-open-incidents = { $count ->
    [one] { $n } incident deschis
    [few] { $n } incidente deschise
   *[other] { $n } de incidente deschise
}
stday-incidents = Incidente
stday-incidents-sum = deschise: { $open }, în total: { $total }
stday-no-incidents = Nu s-a notat niciun incident.
stday-district = Raionul
stday-told-line = anunțat: { $told }
stday-not-told = nimeni nu a fost anunțat
stday-measures-line = măsuri: { $measures }
stday-is-open = deschis
stday-closed-at = închis la { $time }
stday-edit = Modificați
stday-close = Închideți
stday-reopen = Redeschideți
stday-remove = Ștergeți
stday-incident-new = Incident nou
stday-incident-edit = Incidentul
stday-incident-save = Salvați incidentul
stday-where = Unde
stday-when = La ce oră
stday-what = Ce s-a întâmplat
stday-told = Cine a fost anunțat
stday-told-hint = De exemplu: CEC, poliția, pompierii
stday-told-at = Anunțat la ora
stday-measures = Ce s-a făcut
stday-hours = Orele
stday-hours-title = Orele la care secțiile raportează
stday-hours-default = Acestea sunt orele obișnuite, nu ale legii. Puneți orele cerute de comisie.
stday-hours-own = Acestea sunt orele oficiului. O oră la care s-a raportat deja nu se poate scoate.
stday-hours-field = Orele, despărțite prin virgulă
stday-hours-read = Se citește: { $hours }
stday-hours-none = Gol: orele obișnuite.
stday-hours-save = Salvați orele
stday-hours-reset = Puneți orele obișnuite
stday-print = Tipăriți
