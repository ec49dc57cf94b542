# Refusals: what happened, what is safe, what to do.
# Families: error-<ErrorCode>, field-error-<FieldCode>.

error-file-locked = Fișierul este deschis acum în { $program }, pe calculatorul { $pc } (utilizatorul { $user }). Datele sunt întregi. Închideți-l acolo și încercați din nou.
error-file-newer = Fișierul este scris de o versiune mai nouă a programului ({ $found }; aceasta cunoaște { $known }). Datele sunt întregi și neatinse. Instalați versiunea nouă a programului.
error-file-corrupt = Fișierul este deteriorat. Nu a fost schimbat nimic în el, iar copiile de siguranță sunt separate. Restaurați ultima copie bună.
error-file-foreign = Acesta nu este un fișier District Desk. Nu a fost schimbat nimic în el. Alegeți alt fișier.
error-file-missing = Fișierul sau dosarul nu a fost găsit. Nu s-a șters nimic de către program. Verificați dacă discul sau stickul este conectat și încercați din nou.
error-file-exists = Există deja un fișier la { $path }. El a rămas neatins. Deschideți-l sau alegeți alt nume.
error-file-read-only = În acest loc nu se poate scrie. Ce era salvat este întreg. Alegeți alt loc sau cereți drept de scriere.
error-file-on-network = Fișierul se află pe un disc de rețea: { $path }. Este neatins, dar acolo datele se pot strica la o întrerupere. Mutați-l pe acest calculator.
error-disk-full = Discul este plin. Ce era salvat este întreg, ultima schimbare nu s-a scris. Eliberați loc și încercați din nou.
error-wrong-password = Parola lipsește sau nu se potrivește. Datele sunt întregi și protejate. Scrieți parola din nou.
error-io = Discul nu a răspuns la citire sau scriere. Ce era salvat înainte este întreg. Verificați discul sau stickul și încercați din nou.
error-no-file = Niciun fișier nu este deschis. Nu s-a pierdut nimic. Deschideți baza de date a biroului.
error-invalid = Unele câmpuri nu sunt completate corect. Nu s-a salvat nimic încă. Corectați câmpurile marcate.
error-not-found = Această fișă nu mai există. Celelalte date sunt la locul lor. Căutați din nou sau priviți în coș.
error-undo-conflict = Nu se poate anula: { $subject } a fost schimbat și mai târziu (valori: { $count }). Valorile de acum au rămas. Anulați mai întâi schimbarea mai nouă.
error-nothing-to-undo = Nu este nimic de anulat. Toate datele au rămas cum sunt.
error-nothing-to-redo = Nu este nimic de refăcut. Toate datele au rămas cum sunt.
error-no-contacts = În text nu s-au găsit contacte. Nu s-a scris nimic. Copiați lista cu nume și telefoane și lipiți-o din nou.
error-too-large = Textul sau lista este prea mare (limita programului: { $limit }). Nu s-a scris nimic. Împărțiți în bucăți mai mici.
error-list-unreadable = { $reason ->
    [no-rows] Niciun rând al listei nu a putut fi luat. Nu s-a scris nimic. Motivele sunt arătate la fiecare rând.
    [empty] Fișierul este gol. Nu s-a scris nimic. Alegeți fișierul cu lista.
    [too-large] Lista este prea mare pentru un singur import. Nu s-a scris nimic. Împărțiți-o în mai multe fișiere.
    [line-too-long] Fișierul are un rând uriaș și nu este o listă. Nu s-a scris nimic. Salvați lista din nou ca XLSX sau CSV.
    [bomb] Fișierul se desface în mult mai multe date decât o listă și nu a fost deschis. Nu s-a scris nimic. Salvați lista din nou în programul ei.
    [damaged] Fișierul este deteriorat. Nu s-a scris nimic. Deschideți-l în programul lui și salvați-l din nou.
    [protected] Fișierul este protejat cu parolă. Nu s-a scris nimic. Salvați-l fără parolă și încercați din nou.
   *[other] Fișierul nu este o listă: nici tabel, nici cărți de vizită, nici text. Nu s-a scris nimic. Alegeți un fișier XLSX, XLS, ODS, CSV, TSV sau VCF.
}
error-cancelled = Importul a fost oprit. Nu s-a scris nimic din el. Îl puteți porni din nou.
error-bad-request = Programul nu a înțeles cererea. Nu s-a schimbat nimic. Încercați din nou, iar dacă se repetă, reporniți programul.
error-format-not-available = Acest fel de fișier nu se poate citi sau scrie încă. Nu s-a schimbat nimic. Alegeți alt format.
error-backup-failed = Copia de siguranță nu a trecut verificarea. Baza de date este întreagă, copiile vechi au rămas. Alegeți alt loc pentru copie sau încercați din nou.
error-reader-copy = Aceasta este o copie pentru citire; în ea nu se schimbă nimic și nu s-a schimbat nimic. Faceți modificarea în fișierul oficiului.
error-still-used = Instituția mai are subdiviziuni sau funcții. Nu s-a schimbat nimic. Mutați-le în altă parte sau puneți-le întâi în coș.
error-unknown-pack = Pentru „{ $pack }” nu există un pachet de reguli (există: { $known }). Nimic nu s-a schimbat. Alegeți una dintre țările numite.
error-unknown-rule = Regula „{ $rule }” nu este în pachetul { $pack }. Nimic nu s-a schimbat. Căutați-o în lista regulilor.
error-unknown-act = Actul „{ $act }” nu este în pachet. Nimic nu s-a schimbat. Acte cunoscute: { $known }.
error-unknown-anchor = Evenimentul „{ $anchor }” nu este cunoscut. Nimic nu s-a schimbat. Evenimente cunoscute: { $known }.
error-act-not-valid = { $act } nu este în vigoare la { $day } (în vigoare: { $from } – { $to }). Nu s-a calculat nicio dată. Alegeți actul în vigoare în acea zi sau corectați ziua.
error-act-not-electoral = { $act } nu este actul după care se țin aceste alegeri. Nu s-a calculat nicio dată. Indicați: { $known }.
error-rule-not-valid = Regula { $rule } nu este valabilă la { $day } (valabilă: { $from } – { $to }). Nu s-a calculat nicio dată. Alegeți altă regulă sau corectați ziua.
error-no-act-on-day = Pachetul { $pack } nu are reguli de lege pentru acest fel de alegeri la { $day }. Nu s-a calculat nicio dată. Verificați ziua și felul alegerilor.
error-rule-loop = Termenele depind unul de altul în cerc: { $rules }. Nu s-a calculat nicio dată. Corectați de la ce se numără una dintre aceste reguli.
error-no-such-date = „{ $text }” nu este o zi din calendar. Nimic nu s-a schimbat. Scrieți ziua ca 28.11.2026.
error-year-out-of-range = Pentru anul { $year } nu se poate face un calendar (se poate: { $from } – { $to }). Nu s-a calculat nicio dată. Corectați anul.
error-hram-unknown = Ziua hramului nu este cunoscută: { $locality }. Nimic nu s-a schimbat. Indicați ziua (la linia de comandă: --hram LL-ZZ).
error-rule-still-used = De la această regulă se numără regula { $rule }. Nu s-a schimbat nimic. Schimbați întâi de la ce se numără aceea.
error-event-after-voting = Evenimentul „{ $event ->
        [calling] stabilirea datei alegerilor
        [period_start] începutul perioadei electorale
        [nomination_start] începutul desemnării candidaților
       *[other] { $event }
    }” are data { $given }, după ziua alegerilor ({ $day }). Nu s-a calculat nicio dată. Corectați una dintre ele.
error-election-past = Ziua alegerilor, { $day }, a trecut (astăzi este { $today }). Nu s-a scris nimic. Corectați ziua sau spuneți că introduceți alegeri trecute.
error-no-second-round = Aceste alegeri nu au al doilea tur: îl au doar alegerile prezidențiale, cele locale generale și cele locale noi, și numai după primul tur. Nu s-a scris nimic.
error-second-round-there = Turul al doilea al acestor alegeri există deja. Nu s-a scris nimic. Deschideți-l din lista alegerilor.
error-several-found = Cu „{ $text }” se potrivesc mai multe înregistrări ({ $count }). Nu s-a schimbat nimic. Scrieți mai mult din nume sau id-ul.
error-internal = S-a produs o eroare neașteptată. Ce era salvat este întreg. Încercați din nou, iar dacă se repetă, reporniți programul.

field-error-required = Completați acest câmp.
field-error-too-long = Prea lung: { $length } caractere, se pot cel mult { $limit }.
field-error-bad-characters = Conține semne care nu se pot păstra. Ștergeți-le și scrieți din nou.
field-error-not-an-email = Nu arată ca o adresă de e-mail, de exemplu nume@example.md.
field-error-not-a-phone = Aici trebuie cifre: un număr de telefon.
field-error-not-a-date = Nu este o dată. Scrieți ziua, luna, anul.
field-error-ends-before = Ultima zi este înaintea primei.
field-error-not-a-picture = Nu este o imagine JPEG sau PNG ori depășește { $limit } KB.
field-error-out-of-range = Scrieți un număr de la { $least } la { $most }.
field-error-itself = Alegeți altceva: nu poate fi aceeași.
field-error-in-future = Ziua încă nu a venit: scrieți ziua de azi sau una trecută.
field-error-not-listed = Alegeți una dintre valorile posibile.
field-error-does-not-fit = Nu se potrivește cu celelalte câmpuri ale regulii. Schimbați acest câmp sau pe celălalt.
field-error-not-whole = Scrieți un număr întreg, fără procente: 346.
error-attachment-empty = Fișierul „{ $name }” este gol. Nu s-a atașat nimic. Verificați fișierul și încercați din nou.
error-attachment-too-large = Fișierul „{ $name }” este mai mare de { $limit } MB. Nu s-a atașat nimic. Micșorați-l sau împărțiți-l și încercați din nou.
error-attachment-unreadable = Fișierul „{ $name }” nu poate fi citit. Nu s-a atașat nimic. Închideți programul care îl folosește sau cereți drept de citire și încercați din nou.
error-attachment-missing = Fișierul „{ $name }” nu este aici. Celelalte date sunt întregi. Fișierele atașate stau într-un fișier cu terminația .files lângă fișierul de date: aduceți-l în același dosar sau restabiliți o copie de rezervă.
error-attachment-damaged = Fișierul „{ $name }” este deteriorat și nu a fost scris. Celelalte date sunt întregi. Atașați-l din nou sau restabiliți o copie de rezervă.
error-attachment-not-opened = Fișierele de felul „{ $name }” nu se deschid de aici, ca să nu pornească nimic fără voie. Fișierul este întreg. Salvați-l într-un dosar și deschideți-l de acolo.
error-attachments-unusable = Fișierul în care stau fișierele atașate nu poate fi folosit: { $path }. Sarcinile și toate celelalte date sunt întregi. Restabiliți o copie de rezervă: fișierele atașate revin la loc, iar cel deteriorat se păstrează alături.
error-election-closed = „{ $name }” este închis sau în coș. Nu s-a schimbat nimic. Redeschideți scrutinul, apoi încercați din nou.
error-day-not-come = Ziua votării, { $day }, nu a venit încă. Nu s-a notat nimic. Foaia zilei se completează în ziua votării; până atunci o puteți tipări necompletată.
error-hour-reported = La ora { $hour } s-au primit deja date (secții: { $count }). Orele au rămas cum erau. Păstrați ora în listă sau ștergeți mai întâi datele ei.
