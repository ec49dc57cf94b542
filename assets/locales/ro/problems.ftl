# A file that cannot be used: three labelled lines and the acts that help.
# Family: problem-<ErrorCode>-title|happened|safe|todo for the codes that concern a file; problem-other-… for any other code.

problem-label-happened = Ce s-a întâmplat
problem-label-safe = Ce e în siguranță
problem-label-todo = Ce e de făcut
problem-retry = Încearcă din nou
problem-read-only = Deschide doar pentru citire
problem-open = Alege alt fișier…
problem-forget = Începe de la capăt fără acest fișier
problem-forget-hint = Fișierul rămâne unde este; nu se șterge nimic.
problem-copy = Copiază detaliile
problem-copied = Detaliile sunt copiate.
problem-copy-failed = Copierea nu a reușit. Selectați textul și apăsați Ctrl+C.
problem-backups = Copii de siguranță
problem-backups-hint = fișierul înlocuit se păstrează alături
problem-backups-none = Lângă fișier nu este nicio copie bună.
problem-restore = Restaurează copia din { $when }
problem-more = Arată toate copiile ({ $count })
problem-still = Încercat la { $time }: nu merge încă.
problem-file = Fișierul
problem-owner = { $program } pe calculatorul { $pc }, utilizatorul { $user }, de la { $since }
problem-owner-no-user = { $program } pe calculatorul { $pc }, de la { $since }
problem-owner-label = Deschis în
problem-language = Limba programului
problem-size = { $size }, verificată

problem-file-locked-title = Fișierul este deschis în altă parte
problem-file-locked-happened = Alt program sau alt calculator lucrează acum cu baza de date.
problem-file-locked-safe = Datele sunt întregi. Nimic nu s-a schimbat aici.
problem-file-locked-todo = Închideți celălalt program, apoi încercați din nou. Până atunci puteți deschide fișierul doar pentru citire.

problem-file-newer-title = Fișierul cere o versiune mai nouă
problem-file-newer-happened = Baza de date a fost scrisă de o versiune mai nouă a programului decât aceasta.
problem-file-newer-safe = Datele sunt întregi. Această versiune nu le-a atins.
problem-file-newer-todo = Instalați versiunea nouă a programului și porniți din nou.

problem-file-corrupt-title = Fișierul este deteriorat
problem-file-corrupt-happened = Baza de date nu a trecut verificarea: o parte din ea nu se mai poate citi.
problem-file-corrupt-safe = Nu am schimbat nimic în fișier. Copiile de siguranță stau separat.
problem-file-corrupt-todo = Restaurați ultima copie bună. Dacă nu este sau e prea veche, vedeți mai jos ce se mai poate salva. Fișierul deteriorat se păstrează alături, pentru specialist.

problem-file-foreign-title = Acesta nu este fișierul biroului
problem-file-foreign-happened = Fișierul ales aparține altui program sau nu este o bază de date District Desk.
problem-file-foreign-safe = Nu am schimbat nimic în el.
problem-file-foreign-todo = Alegeți baza de date a biroului; numele ei se termină în .ddb.

problem-file-missing-title = Fișierul nu este la locul lui
problem-file-missing-happened = Baza de date nu a fost găsită unde era data trecută. Poate a fost mutată sau stickul nu este conectat.
problem-file-missing-safe = Programul nu a șters nimic. Copiile de siguranță au rămas unde erau.
problem-file-missing-todo = Conectați discul sau stickul și încercați din nou, ori arătați unde este fișierul acum.

problem-file-read-only-title = Fișierul nu poate fi schimbat
problem-file-read-only-happened = Windows nu dă voie să se scrie în acest fișier sau dosar.
problem-file-read-only-safe = Datele sunt întregi și se pot citi.
problem-file-read-only-todo = Deschideți doar pentru citire, sau cereți administratorului drept de scriere și încercați din nou.

problem-file-on-network-title = Fișierul este pe un disc de rețea
problem-file-on-network-happened = Baza de date se află pe alt calculator. La o întrerupere a rețelei s-ar putea strica.
problem-file-on-network-safe = Datele sunt întregi. Nu am deschis fișierul.
problem-file-on-network-todo = Mutați fișierul pe acest calculator și alegeți-l de acolo.

problem-disk-full-title = Discul este plin
problem-disk-full-happened = Pe disc nu mai este loc pentru a lucra cu baza de date.
problem-disk-full-safe = Tot ce era salvat este întreg.
problem-disk-full-todo = Eliberați loc pe disc și încercați din nou. Până atunci puteți deschide doar pentru citire.

problem-wrong-password-title = Fișierul este protejat cu parolă
problem-wrong-password-happened = Parola lipsește sau nu se potrivește. Această fereastră nu poate cere încă parola.
problem-wrong-password-safe = Datele sunt întregi și protejate.
problem-wrong-password-todo = Alegeți alt fișier sau o copie fără parolă, ori adresați-vă celui care l-a protejat.

problem-io-title = Discul nu răspunde
problem-io-happened = Fișierul nu a putut fi citit: discul sau stickul a dat eroare.
problem-io-safe = Ce era salvat nu a fost schimbat de program.
problem-io-todo = Verificați dacă discul este conectat și încercați din nou. Dacă se repetă, restaurați o copie.

problem-no-file-title = Niciun fișier nu este deschis
problem-no-file-happened = Baza de date nu este deschisă.
problem-no-file-safe = Nu s-a pierdut nimic.
problem-no-file-todo = Alegeți baza de date a biroului.

problem-other-title = Fișierul nu s-a putut deschide
problem-other-happened = S-a produs o eroare neașteptată la deschiderea bazei de date.
problem-other-safe = Programul nu a schimbat nimic în fișier.
problem-other-todo = Încercați din nou. Dacă se repetă, restaurați o copie și trimiteți detaliile administratorului.
