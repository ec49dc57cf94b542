# Registrul secțiilor de votare: lista și formularul pașaportului.
# Families: station-state-<state>, station-kind-<kind>, passport-access-<step-free>.

register-new = Secție nouă
register-edit = editare
register-number = Numărul
register-number-missing = Scrieți numărul secției.
register-voters-wrong = Scrieți un număr, de exemplu 1.346.
register-kind = Felul
register-state = Starea
register-state-why = De ce este așa
register-locality = Localitatea
register-shared = { $count ->
    [one] Localul este și al altei secții: schimbarea se vede la ambele.
    [few] Localul este și al altor { $n } secții: schimbarea se vede la toate.
   *[other] Localul este și al altor { $n } de secții: schimbarea se vede la toate.
}
register-premises = Denumirea localului
register-address = Adresa
register-keys = Cine are cheile
register-keys-phone = Telefonul celui cu cheile
register-manager = Cine conduce localul
register-manager-phone = Telefonul conducătorului
register-area = Suprafața, m²
register-doors = Uși
register-floor = Etajul
register-access-note = Despre acces
register-key-open = pașaport
register-key-edit = editează
register-key-bin = Trece secția în coș
register-find = Caută în secții
register-take = Ia secții în scrutin
register-none = Nicio secție nu se potrivește
register-empty-title = Nicio secție de votare
register-empty-text = Aici stau secțiile: numărul, localul, cine are cheile, câți alegători. Scrieți prima secție sau importați lista.
register-zone-route = Zona, traseul
passport-edit = Editează pașaportul
passport-access-unknown = nu se știe
register-sum = { $count ->
    [one] O secție, { $voters } alegători
    [few] { $n } secții, { $voters } alegători
   *[other] { $n } de secții, { $voters } alegători
}
passport-files = Fotografii și fișiere
register-known = Local din registru
register-known-hint = Denumire, localitate sau adresă
register-alternates = Locale de rezervă
register-alternate-known = Adaugă un local din registru
register-alternate-new = Sau denumirea unui local nou
register-alternate-up = Mută mai sus: { $name }
register-alternate-down = Mută mai jos: { $name }
register-alternate-remove = Scoate: { $name }
register-all-states = Toate stările
register-all-zones = Toate zonele
register-all-routes = Toate traseele
register-show-all = Arată toate secțiile
register-key-pick = alege secția
register-key-range = alege mai multe secții
register-key-all = alege toate secțiile
register-many-state = Schimbă starea
register-many-zone = Schimbă zona
register-many-route = Schimbă traseul
register-many-hint = Scrieți sau alegeți din listă
register-many-empty = Dacă lăsați gol, secțiile alese rămân fără această valoare.
register-many-nothing = Nimic nu s-a schimbat: toate secțiile alese sunt deja așa.
register-take-into = Ia în scrutin
register-release = Scoate din scrutin
register-bin-many = Trece în coș
register-bin = Coșul secțiilor
register-bin-lead = Secții trecute în coș. Restabilite, ele revin în registru cu tot ce era scris.
register-bin-empty = Coșul secțiilor este gol
register-back = Înapoi la secții
register-restore = Restabilește
register-picked = { $count ->
    [one] O secție aleasă
    [few] { $n } secții alese
   *[other] { $n } de secții alese
}
register-take-do = Ia în scrutin
register-take-from = De unde
register-take-register = Din registru
register-take-register-hint = Toate secțiile în afară de cele care nu se mai folosesc, cu datele de acum. Cele luate deja rămân cum sunt.
register-take-former-hint = Secțiile acelui scrutin, cu zonele, traseele și actele de atunci; restul datelor sunt cele de acum. Cele luate deja rămân cum sunt.
register-take-bureaus = Și membrii birourilor
register-take-bureaus-hint = Fără instruirea de atunci.
register-take-act = Actul prin care s-au format secțiile
register-take-nothing = Nu s-a luat nicio secție: acolo nu sunt altele decât cele din scrutin.
