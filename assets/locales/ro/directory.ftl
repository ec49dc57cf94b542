# The directory over time: absences, posts, other names, views and narrowing.
# Families: absence-kind-<AbsenceKind>, post-role-<Role>.

# Absences
absence-kind-leave = concediu
absence-kind-mission = delegație
absence-kind-sick = concediu medical
absence-kind-other = absență
absence-tag = { $kind } până la { $to }
absence-until = { $kind } până { $day }, { $to }.
absence-open = { $kind }, fără dată de întoarcere.
absence-substitute = Înlocuitor:
absence-nobody = Fără înlocuitor.
absence-by = înlocuitor { $name }
absence-add = Adaugă absență
absence-add-title = Absență: { $name }
absence-edit = Schimbă absența
absence-edit-title = Schimbă absența: { $name }
absence-remove = Șterge absența
absence-save = Salvează absența
absence-from = Prima zi
absence-to = Ultima zi
absence-to-hint = Lăsați gol dacă nu se știe.
absence-substitute-field = Cine înlocuiește

# Posts over time
card-posts = Funcții
card-posts-former = Funcții anterioare
card-share = { $share } %
card-act = act { $number }
card-before = înainte: { $name }
card-since = din { $date }
card-until = până la { $date }
card-since-unknown = data nu se știe
card-in-post = În funcție din
post-add = Adaugă numire
post-add-title = Numire: { $name }
post-edit-named = Schimbă numirea: { $post }
post-edit-title = Numire: { $post }
post-end = Încheie numirea
post-end-named = Încheie numirea: { $post }
post-end-title = Sfârșitul numirii: { $name }
post-end-lead = { $post }. Din ziua următoare funcția este vacantă.
post-last-day = Ultima zi în funcție
post-remove-named = Șterge numirea: { $post }
post-from = În funcție din
post-to = Până la
post-acting = Interimat
post-act-date = Data actului
post-replaces = În locul cui
post-save = Salvează numirea

# What else the card keeps
card-absences = Absențe
card-absences-coming = Absențe viitoare
card-boss = Subordonat
card-stands-in = Înlocuiește
card-groups = Grupuri
card-photo = Fotografie: { $name }
card-other-names = Alte nume
other-name = Numele întreg
other-name-add = Adaugă numele
other-name-former = Nume anterior
other-name-remove = Șterge numele { $name }
field-photo = Fotografie
field-extra = Date aduse de import
photo-choose = Alege o imagine
photo-remove = Șterge fotografia
photo-unreadable = Fișierul nu este o imagine care se poate citi. Nu s-a schimbat nimic. Alegeți un fișier JPEG sau PNG.
card-private = Doar intern
card-private-hint = Câmpurile bifate nu intră în copii și tipărituri.
card-favourite-on = Adaugă la favorite
card-favourite-off = Scoate din favorite
card-checked = Verificat la { $date }
card-checked-by = Verificat la { $date }, { $name }
card-never-checked = Încă neverificat
card-check = Marchează verificat azi
card-wrong = Număr greșit?

# Reports of wrong numbers
card-corrections = Semnalări
correction-title = Număr greșit: { $name }
correction-lead = Nota ajunge la cine ține lista. Numărul rămâne neschimbat până atunci.
correction-which = Ce este greșit
correction-other = Altceva
correction-text = Ce ați aflat
correction-save = Semnalează
correction-solve = Marchează rezolvat
corrections-title = Numere semnalate
corrections-count = { $count ->
    [one] { $n } semnalare
    [few] { $n } semnalări
   *[other] { $n } de semnalări
}
corrections-empty-title = Nicio semnalare
corrections-empty-text = Aici vin numerele pe care colegii le-au găsit greșite. Se semnalează din fișă: „Număr greșit?”.
corrections-to-people = La persoane

# Choosing and narrowing
date-pattern = zz.ll.aaaa
picker-hint = Nume, funcție sau telefon
picker-clear = Șterge alegerea
people-view = Cum se vede lista
people-view-list = Listă
people-view-tree = Pe instituții
people-view-book = Carte
people-list-more = Alte acțiuni cu lista
people-no-institution = Fără instituție
people-posts = { $count ->
    [one] { $count } funcție
    [few] { $count } funcții
   *[other] { $count } de funcții
}
tree-district = Raionul
filter-council = Consiliul
filter-council-all = Toate consiliile
filter-role = Funcția
filter-role-all = Toate funcțiile
filter-find = Caută: { $what }
filter-none = Nimic cu acest nume
filter-more = Altele
filter-favourites = Favorite
filter-absent = Absenți azi
filter-stale = De verificat
filter-group = Grupul: { $name }
filter-off = Renunță la filtru: { $what }

# Roles of posts: family post-role-<Role>
post-role-president = președinte
post-role-vice-president = vicepreședinte
post-role-mayor = primar
post-role-deputy-mayor = viceprimar
post-role-secretary = secretar
post-role-councillor = consilier
post-role-accountant = contabil
post-role-land-engineer = inginer cadastral
post-role-social-worker = asistent social
post-role-head = șef
post-role-deputy-head = șef adjunct
post-role-lawyer = jurist
post-role-inspector = inspector
post-role-engineer = inginer
post-role-specialist = specialist
post-role-doctor = medic
post-role-teacher = pedagog
