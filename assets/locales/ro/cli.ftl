# Linia de comandă.

cli-about = District Desk din linia de comandă.
cli-help-usage = Folosire
cli-help-options = Opțiuni
cli-help-commands = Comenzi
cli-help-help = Arată acest ajutor
cli-help-version = Arată versiunea

cli-option-file = Fișierul; implicit cel deschis de fereastră
cli-option-lang = Limba răspunsului
cli-option-json = Răspuns pentru programe (JSON)
cli-option-today = Lucrează ca și cum ar fi această zi
cli-option-actor = Numele arătat în istoric pentru modificare
cli-option-password-file = Fișierul cu parola unui fișier protejat; - o citește de la intrarea standard
cli-option-country = Țara oficiului
cli-option-office = Denumirea oficiului
cli-option-example = Completează fișierul cu raionul inventat de exemplu
cli-option-dry-run = Arată doar ce s-ar întâmpla; nu se păstrează nimic
cli-option-encoding = Codificarea fișierului; auto o recunoaște
cli-option-sheet = Foaia registrului de calcul
cli-option-map = Ce conține o coloană, de exemplu "Tel. mobil=phone.mobile"; se poate repeta
cli-option-on-duplicate = Persoane deja existente: skip le omite și le arată, merge adaugă ce lipsește, keep le păstrează pe ambele
cli-option-queries = Fișier cu câte o căutare pe rând
cli-option-limit = Cel mult atâtea
cli-option-kind = Doar aceste feluri
cli-option-full = Verifică totul; durează mai mult
cli-option-entity = Doar modificările acestei înregistrări

cli-command-new = Creează un fișier; unul existent nu se suprascrie niciodată
cli-command-import = Preia date dintr-un fișier
cli-command-import-people = Persoane dintr-un tabel (.csv .tsv .xlsx .xls .ods), cărți de vizită (.vcf) sau text cu contacte (.txt)
cli-command-import-councils = Consilii dintr-un tabel
cli-command-export = Scrie date într-un fișier
cli-command-export-people = Persoane; terminația fișierului arată formatul
cli-command-find = Caută persoane, consilii și instituții
cli-command-check = Verifică fișierul, căutarea, istoricul și copiile de rezervă
cli-command-backup = Scrie o copie de rezervă verificată
cli-command-restore = Pune o copie de rezervă în locul fișierului; fișierul înlocuit se păstrează
cli-command-journal = Cine ce a modificat
cli-command-undo = Anulează o modificare; fără număr, ultima dumneavoastră
cli-command-commands = Arată comenzile programului cu forma lor
cli-command-call = Execută o comandă a programului

cli-help-values = Valori
cli-value-export = Fișierul care se scrie
cli-command-import-tasks = Sarcini dintr-un tabel (.csv .tsv .xlsx .xls .ods) sau din exportul programului
cli-option-map-tasks = Ce conține o coloană, de exemplu "Până când=due"; se poate repeta
cli-option-on-duplicate-tasks = Sarcini deja existente: skip le omite și le arată, merge adaugă ce lipsește, keep le adaugă încă o dată
cli-option-without-unknown = Ia și rândurile cu celule neînțelese (consiliu necunoscut, termen în cuvinte); celula se păstrează ca notă
cli-value-import = Fișierul cu lista
cli-value-text = Ce se caută: nume, funcție, atribuții, telefon
cli-value-dir = Dosarul; implicit cel de lângă fișier
cli-value-backup = Copia de rezervă
cli-value-op = Numărul modificării, arătat de desk journal
cli-value-name = Numele comenzii, arătat de desk commands
cli-value-json = Datele ei în JSON; - le citește de la intrarea standard

cli-usage-unknown = Nu s-a înțeles: { $what }
cli-usage-missing = Lipsește ceva: { $what }
cli-usage-conflict = Acestea nu merg împreună: { $what }
cli-usage-wrong = Această valoare nu se potrivește: { $what }
cli-usage-hint = Ajutor: desk --help
cli-locked = Fișierul este folosit din { $since }: { $who }. Nu s-a schimbat nimic. Închideți-l acolo sau așteptați, apoi încercați din nou.

cli-new-done =
    S-a creat: { $path }
    Oficiul: { $office }
cli-new-office = Oficiul nostru
cli-new-actor = Administrator

cli-import-dry-run = Probă: nu s-a păstrat nimic.
cli-import-counts = Citite: { $read }. Adăugate: { $added }. Completate: { $merged }. Neschimbate: { $unchanged }. Omise: { $skipped }.
cli-import-row = Rândul { $row }: { $reason }
cli-import-undo = Pentru a anula: desk undo { $op }
cli-import-duplicate = { $name } există deja. Cu --on-duplicate merge se adaugă ce lipsește.
cli-import-doubtful = Nu este sigur că este o persoană. Lipiți textul în fereastră pentru a hotărî.
cli-import-no-person = Un telefon, o adresă sau o funcție fără persoană alături.
cli-import-name-only = Un nume fără alte date despre persoană.
cli-import-vacant = O funcție vacantă.
cli-import-no-contact = Nu este un contact.

cli-find-nothing = Nu s-a găsit nimic pentru „{ $text }”.
cli-find-vacant = (vacant)

cli-check-ok = Totul este în ordine.
cli-check-found = Nu sunt în ordine: { $count }
cli-check-advice = Fișierul nu a fost modificat. În locul lui se poate pune o copie de rezervă: desk restore CALE
cli-check-file-damaged = Fișierul este deteriorat: { $detail }
cli-check-search-differs = Căutarea arată unele înregistrări altfel decât fișierul: { $detail }
cli-check-order-stale = Înregistrări care stau la loc greșit în listă: { $detail }
cli-check-act-empty = Istoricul are o intrare fără modificări: { $detail }
cli-check-chain-broken = Istoricul este întrerupt înaintea acestei intrări: { $detail }
cli-check-act-altered = Această intrare a istoricului a fost schimbată ulterior: { $detail }
cli-check-backup-damaged = Această copie de rezervă nu poate fi folosită: { $detail }
cli-check-attachment-missing = Fișier atașat care nu este aici: { $detail }
cli-check-attachment-damaged = Fișier atașat deteriorat: { $detail }
cli-check-files-damaged = Fișierul în care stau fișierele atașate este deteriorat: { $detail }
cli-check-files = Fișiere atașate: { $files } ({ $size } MB); nefolosite de nimeni: { $unnamed }

cli-backup-done = Copia de rezervă este scrisă și verificată: { $path }
cli-restore-done = Copia de rezervă este acum în locul fișierului: { $path }
cli-restore-kept = Fișierul înlocuit este păstrat: { $path }

cli-journal-nothing = Nicio modificare.
cli-journal-empty = gol
cli-journal-more = alte modificări: { $count }
cli-undo-done = S-a anulat: { $what }
cli-command-programme = Calculează programul calendaristic al unor alegeri
cli-command-deadline = Calculează un termen și arată pașii
cli-command-calendar = Arată calendarul de lucru al unui an
cli-option-pack = Țara regulilor: md, ro, ua, ru
cli-option-election = Felul: parliament, president, local_general, local_new, local_partial, referendum_national, referendum_local
cli-option-day = Ziua alegerilor
cli-option-round = Turul: 1 sau 2
cli-option-period-start = Prima zi a perioadei electorale
cli-option-anchor = Ziua altui eveniment, de exemplu calling=2025-04-17
cli-option-code = Codul electoral, după număr și an
cli-option-out = Scrie într-un fișier: .csv .json .ics .xlsx
cli-option-rule = Codul regulii, arătat de --list
cli-option-from = Ziua evenimentului; cu oră unde se numără ore: 2026-11-20T09:30
cli-option-locality = Localitatea, pentru ziua hramului
cli-option-hram = Ziua hramului, LL-ZZ
cli-option-list = Arată regulile
cli-option-year = Anul
cli-deadline-none = Fără dată
cli-calendar-working = Zile lucrătoare: { $count }
cli-programme-written = S-a scris: { $path } (rânduri: { $count })
cli-programme-sum = Acțiuni: { $count }; fără temei sigur (practică sau de confirmat): { $uncertain }.
cli-value-view = Numai persoanele unei vederi salvate
cli-value-vcard = Versiunea fișierului .vcf
cli-export-done = { $rows ->
    [one] O fișă a fost scrisă în { $path }
    [few] { $rows } fișe au fost scrise în { $path }
   *[other] { $rows } de fișe au fost scrise în { $path }
}
