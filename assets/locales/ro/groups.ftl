# Groups of people: chosen by hand, or kept by a rule.
groups-title = Grupuri
groups-count = { $count ->
    [one] { $n } grup
    [few] { $n } grupuri
   *[other] { $n } de grupuri
}
groups-people = { $count ->
    [one] { $n } persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
}
groups-new = Grup nou
groups-name = Numele grupului
groups-by-hand = persoane alese
groups-by-rule = după regulă: { $rule }
groups-acts = Acțiuni: { $name }
groups-emails-of = Copiază adresele de e-mail: { $name }
groups-change = Schimbă numele și membrii
groups-rename = Redenumește grupul
groups-remove = Șterge grupul
groups-edit = Grupul „{ $name }”
groups-save = Salvează grupul
groups-members = Membri
groups-members-none = Niciun membru încă. Scrieți un nume mai sus.
groups-member-add = Adaugă o persoană
groups-member-remove = Scoate din grup: { $name }
groups-rule-note = Membrii vin din regulă: { $rule }.
groups-empty-title = Niciun grup încă
groups-empty-text = Un grup se face din rândurile alese în listă, din filtrele de acum sau de aici, cu „Grup nou”.
groups-from-list = Fă grup din lista afișată
groups-how = Cine intră în grup
groups-how-rule = După regulă: { $rule }
groups-how-rule-hint = Cine se potrivește intră singur, cine nu se mai potrivește iese.
groups-how-shown = { $count ->
    [one] Doar { $n } persoană din lista de acum
    [few] Doar cele { $n } persoane din lista de acum
   *[other] Doar cele { $n } de persoane din lista de acum
}
groups-how-shown-hint = Lista membrilor se schimbă doar de mână.
groups-how-no-rule = O regulă se poate face din instituție, consiliu, funcție și cuvinte căutate, fără alte filtre.
groups-rule-words = cuvintele „{ $words }”
