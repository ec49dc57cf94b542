# Importul din fișier: pașii de pe ecran.

command-import = Importă persoane din fișier
command-import-tasks = Importă sarcini din fișier
command-import-councils = Importă consilii din fișier
people-import-file = Importă din fișier
import-title = Import din fișier
import-kind = Ce se importă
import-kind-people = Persoane
import-kind-councils = Consilii
import-kind-tasks = Sarcini
import-from-file = Dintr-un fișier
import-formats = Tabele XLSX, XLS, ODS, CSV, TSV sau cărți de vizită VCF din telefon ori Outlook. Nu se scrie nimic până nu confirmați.
import-pick = Alege fișierul…
import-from-text = Un tabel lipit
import-text = Tabelul copiat din Excel sau Word
import-text-hint = Lipiți aici rândurile împreună cu antetul.
import-read-text = Citește tabelul
import-pasted = Tabel lipit
import-other = Alt fișier
import-later = Înapoi la listă
import-read-only = Fișierul este deschis doar pentru citire; în el nu se importă nimic.
import-step-file = Fișierul
import-step-columns = Coloanele
import-step-clean = Curățarea
import-step-check = Verificarea
import-format = Formatul
import-rows = Rânduri
import-encoding = Codarea literelor
import-sample = Se citește așa:
import-separator = Separatorul
import-separator-semicolon = punct și virgulă ( ; )
import-separator-comma = virgulă ( , )
import-separator-tab = tabulator
import-separator-bar = bară ( | )
import-separator-other = semnul { $sign }
import-sheet = Foaia
import-sheet-hidden = { $name } (ascunsă)
import-header-row = Rândul cu antetul
import-header-is = Antetul este rândul { $row }: { $text }
import-header-none = Tabelul nu are antet
import-merged-cells = { $count ->
    [one] { $n } zonă de celule unite: valoarea s-a pus în fiecare celulă.
    [few] { $n } zone de celule unite: valoarea s-a pus în fiecare celulă.
   *[other] { $n } de zone de celule unite: valoarea s-a pus în fiecare celulă.
}
import-beyond = { $count ->
    [one] { $n } celulă din dreapta, după coloana 512, nu s-a citit.
    [few] { $n } celule din dreapta, după coloana 512, nu s-au citit.
   *[other] { $n } de celule din dreapta, după coloana 512, nu s-au citit.
}
import-columns = Coloanele fișierului
import-column = Coloana { $n }
import-column-head = În fișier
import-column-samples = Exemple
import-column-field = Se pune la
import-column-field-of = Unde se pune coloana „{ $column }”
import-column-guess = Cât de sigur
import-guess-likely = ghicit
import-guess-remembered = ca data trecută
import-kept-as-fact = se păstrează ca notiță
import-field-kept = Păstrează ca notiță
import-field-twice = Două coloane merg la același câmp: { $fields }. Verificați.
import-field-family = Numele de familie
import-field-given = Prenumele
import-field-patronymic = Patronimicul
import-field-name = Numele întreg
import-field-council-name = Denumirea consiliului
import-field-post = Funcția
import-field-institution = Instituția
import-field-unit = Secția
import-field-council = Consiliul
import-field-duty = Responsabil de
import-field-phone-work = Telefon de serviciu
import-field-phone-mobile = Telefon mobil
import-field-phone-internal = Telefon interior
import-field-phone-fax = Fax
import-field-phone-home = Telefon de acasă
import-field-email = E-mail
import-field-room = Biroul
import-field-address = Adresa
import-field-hours = Programul
import-field-note = Notă
import-field-alias = Alt nume
import-field-birthday = Data nașterii
import-field-uid = Identificatorul fișei
import-field-photo = Fotografia
import-field-kind = Felul (comună, oraș)
import-field-name-uk = Denumirea în ucraineană
import-field-name-ru = Denumirea în rusă
import-field-code = Codul
import-field-population = Populația
import-field-voters = Alegători
import-field-seats = Consilieri (mandate)
import-field-councils = Consilii
import-field-remark = Remarcă
import-field-number = Numărul sarcinii
import-field-title = Sarcina
import-field-text = Textul sarcinii
import-field-basis = Temeiul întreg
import-field-basis-kind = Felul documentului
import-field-basis-no = Nr. documentului
import-field-basis-date = Data documentului
import-field-basis-point = Punctul
import-field-author = Autorul
import-field-responsible = Responsabil
import-field-controller = Controlează
import-field-issued = Data emiterii
import-field-due = Termen
import-field-due-time = Ora termenului
import-field-plan = Planificat
import-field-plan-time = Ora planificată
import-field-due-own = Termen propriu
import-field-due-first = Primul termen
import-field-state = Starea
import-field-performed = Executată la
import-field-result = Rezultatul
import-field-control = Control
import-field-priority = Prioritate
import-field-labels = Etichete
import-field-skip = Nu se importă
import-clean-cedilla = Literele vechi ş, ţ devin ș, ț
import-clean-phones = Telefoane cu prefix, în același fel
import-clean-capitals = NUMELE CU MAJUSCULE se scriu obișnuit
import-clean-split = „Popescu Ion, tel. …” se desparte în nume și telefon
import-clean-spaces = Spațiile în plus se scot
import-clean-count = { $count ->
    [one] Schimbă { $n } celulă
    [few] Schimbă { $n } celule
   *[other] Schimbă { $n } de celule
}
import-clean-none = Nu este nimic de curățat.
import-summary = Ce se va întâmpla
import-to-mend = De reparat
import-run = { $count ->
    [one] Importă { $n } persoană
    [few] Importă { $n } persoane
   *[other] Importă { $n } de persoane
}
import-run-councils = { $count ->
    [one] Importă { $n } consiliu
    [few] Importă { $n } consilii
   *[other] Importă { $n } de consilii
}
import-run-tasks = { $count ->
    [one] Importați { $n } sarcină
    [few] Importați { $n } sarcini
   *[other] Importați { $n } de sarcini
}
import-run-stations = { $count ->
    [one] Importați { $n } secție
    [few] Importați { $n } secții
   *[other] Importați { $n } de secții
}
import-run-short = Importă
import-run-none = Nimic de importat
import-undo-note = Totul se poate anula dintr-un pas.
import-running = Se importă…
import-stop = Oprește
import-row = Rândul { $row }
import-no-problems = Toate rândurile sunt în regulă
import-problems = { $count ->
    [one] { $n } problemă
    [few] { $n } probleme
   *[other] { $n } de probleme
}
import-problems-list = Problemele rândurilor
import-left-out = Rândul rămâne pe dinafară până îl reparați.
import-taken-anyway = Rândul se importă și așa.
import-repair = Repară rândul { $row }, { $column }
import-repaired = { $count ->
    [one] { $n } celulă reparată. Fișierul ales rămâne neschimbat.
    [few] { $n } celule reparate. Fișierul ales rămâne neschimbat.
   *[other] { $n } de celule reparate. Fișierul ales rămâne neschimbat.
}
import-leave = Lasă rândul
import-loose = Luați fără această celulă
import-loose-all = Luați toate rândurile fără celulele neînțelese (se păstrează ca note)
import-more = Arată mai multe
import-more-problems = { $count ->
    [one] Încă { $n } problemă nu este arătată; reparați-le întâi pe acestea.
    [few] Încă { $n } probleme nu sunt arătate; reparați-le întâi pe acestea.
   *[other] Încă { $n } de probleme nu sunt arătate; reparați-le întâi pe acestea.
}
import-duplicates = { $count ->
    [one] { $n } există deja
    [few] { $n } există deja
   *[other] { $n } există deja
}
import-more-duplicates = { $count ->
    [one] Încă unul nu este arătat; alegerea pentru toți este valabilă și pentru el.
    [few] Încă { $n } nu sunt arătați; alegerea pentru toți este valabilă și pentru ei.
   *[other] Încă { $n } nu sunt arătați; alegerea pentru toți este valabilă și pentru ei.
}
import-for-all = Pentru toți
import-choice-of = Ce se face cu rândul { $row }
import-choice-merge = Completează fișa
import-choice-keep = Păstrează ambele
import-choice-skip = Lasă
import-evidence-uid = același identificator
import-evidence-email = același e-mail
import-evidence-mobile = același mobil
import-evidence-name = același nume
import-earlier-row = la fel ca rândul { $row } din fișier
import-side-file = În fișier
import-side-stored = În fișa existentă
import-adds-nothing = Fișa are deja tot ce este în rând.
import-as-stored = Așa se vor scrie primele rânduri
import-phones = Telefoane
import-done = Lista este importată
import-not-taken = Rânduri cu probleme
import-see = Vezi persoanele noi
import-see-tasks = Vedeți sarcinile
import-see-stations = Vedeți secțiile
import-undo = Anulează importul
import-another = Importă alt fișier
import-save-report = Salvează raportul…
import-report-saved = Raportul este salvat: { $path }

# The empty list to fill in. Rows: cells parted by |, in the order of its columns.
import-template-about = Nu aveți încă o listă? Salvați modelul, completați-l în Excel și aduceți-l aici.
import-template-save = Salvează modelul Excel
import-template-name-people = Model persoane
import-template-name-councils = Model consilii
import-template-name-tasks = Model sarcini
import-template-saved = Modelul a fost salvat: { $path }
import-template-hint-people = Completați câte un rând pentru fiecare persoană și înlocuiți rândul-exemplu. Celulele necunoscute rămân goale; două numere într-o celulă se despart prin „;”.
import-template-hint-councils = Completați câte un rând pentru fiecare consiliu și înlocuiți rândul-exemplu. Celulele necunoscute rămân goale.
import-template-hint-tasks = Completați câte un rând pentru fiecare sarcină și înlocuiți rândul de exemplu. Ce nu se știe rămâne gol; mai multe consilii într-o celulă se despart prin „;”, iar „toate” înseamnă fiecare consiliu.
import-template-row-people = Exemplescu | Ion | Vasile | specialist principal | Primăria Exempleni | Secția contabilitate | Exempleni | taxe și impozite | 0 257 72 114 | 069 112 233 | 114 | 0 257 72 115 | ion.exemplescu@lunca.example | 12 | str. Morii 5 | luni–vineri 8–17 | 17.05.1980 | revine în mai
import-template-row-councils = Exempleni | comună | Ексемплени | Ексемплень | 5799 | 3250 | 2410 | 13
import-template-row-tasks = {""} | Prezentarea raportului trimestrial | Raportul privind executarea bugetului local | Dispoziție | 45 | 02.09.2026 | 3.2 | Maria Modelescu | Ion Samplescu | Ana Pildescu | toate | 02.09.2026 | 15.12.2026 | în lucru | | | sub control până la executare | urgentă | buget, rapoarte | se cere și pe hârtie
