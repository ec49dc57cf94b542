# Pregătirea secțiilor: coloanele verificării, sarcini din celule, hârtii.
# Families: check-group-<word>, check-about-<word>.

check-group-premises = Local
check-group-access = Acces
check-group-heating = Căldură
check-group-light = Lumină
check-group-booths = Cabine
check-group-boxes = Urne
check-group-seals = Sigilii
check-group-computers = Tehnică
check-group-link = Legătură
check-group-route = Traseu
check-group-guard = Pază
check-group-training = Instruire
check-about-premises = Localul este stabilit, aprobat și liber în ziua votării
check-about-access = Intrare fără trepte, rampă, ușă destul de largă
check-about-heating = Încălzirea merge; este combustibil
check-about-light = Iluminare în sală și afară; sursă de rezervă
check-about-booths = Cabine câte cere norma, întregi, una accesibilă
check-about-boxes = Urne fixe și mobile câte cere norma
check-about-seals = Sigilii și ștampile primite și numărate
check-about-computers = Calculator, imprimantă, scaner: încercate
check-about-link = Telefon și internet încercate din sală
check-about-route = Drum, mașină și șofer pentru transportul materialelor
check-about-guard = Polițist numit, loc încuiat pentru materiale
check-about-training = Membrii biroului instruiți, cu certificat
readiness-task-title = { $station } { $place }: { $group }
readiness-task-title-note = { $station } { $place }: { $group } — { $note }
readiness-task-basis = Pregătirea secțiilor: { $name }
error-cells-handed = { $count ->
    [one] Din aceste verificări există deja o sarcină deschisă: { $tasks }.
    [few] Din aceste verificări există deja { $count } sarcini deschise: { $tasks }.
   *[other] Din aceste verificări există deja { $count } de sarcini deschise: { $tasks }.
} Nu s-a schimbat nimic. Deschideți-le sau cereți să fie făcută încă o sarcină.
error-past-not-kept = Copia pentru citire nu păstrează istoricul, deci nu știe cum era într-o zi trecută. Nu s-a schimbat nimic. Alegeți starea de acum sau deschideți fișierul oficiului.
matrix-paper-title = Pregătirea secțiilor
matrix-paper-percent = gata { $n } %
matrix-paper-only-problems = doar secțiile cu probleme
matrix-paper-station = Secția
matrix-paper-locality = Localitatea, localul
matrix-paper-place = Localitatea
matrix-paper-premises = Localul
matrix-paper-council = Consiliul
matrix-paper-zone = Zona
matrix-paper-route = Traseul
matrix-paper-voters = Alegători
matrix-paper-ready = Gata
matrix-paper-ready-of = Gata
matrix-paper-apply = Se aplică
matrix-paper-problems = Probleme
matrix-paper-star = * are notă
matrix-paper-check = Verificarea
matrix-paper-state = Starea
matrix-paper-on = Data
matrix-paper-by = Cine
matrix-paper-note = Nota
matrix-paper-notes = Note
matrix-paper-task = Sarcina
matrix-paper-who = Când, cine
