# Secțiile de votare: ce spune programul despre ele. Familii: station-state-<stare>, station-kind-<fel>.

station-state-proposed = propusă
station-state-approved = aprobată
station-state-active = activă
station-state-alternative = de rezervă
station-state-out_of_use = scoasă din uz
station-kind-ordinary = obișnuită
station-kind-special = specială

station-contact-keys = Cheile
station-contact-manager = Administrator
station-contact-manager-keys = Administrator, chei
station-contact-post-keys = { $post }, chei
station-contact-owner = Proprietar
station-contact-mayor = Primar
station-contact-mayor-acting = Primar interimar
station-contact-secretary = Secretarul consiliului
station-contact-secretary-acting = Secretar interimar al consiliului
station-contact-chair = Președintele biroului

station-remark-no-voters = Numărul de alegători nu este scris.
station-remark-no-premises = Localul nu este scris.
station-remark-no-keys = Nu este scris cine ține cheile.
station-remark-voters = { $voters } alegători: norma este de la { $least } la { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = { $voters } alegători: peste { $most }, dar în limita celor { $percent } % în plus. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Numărul { $number } îl are deja altă secție: { $place }. Scrieți alt număr.
field-error-not-a-distance = Nu este o distanță. Scrieți de exemplu 12 km sau 800 m.
error-station-ahead = Secția { $number } este luată în „{ $name }”. Nu s-a schimbat nimic. Scoateți-o întâi din acest scrutin sau treceți-o la „scoasă din uz”.
error-station-has-work = La secția { $number } sunt deja date scrise în „{ $name }”: verificări, evaluări, membri ai biroului sau date din ziua votării. Nu s-a schimbat nimic. Ștergeți-le întâi, apoi scoateți secția din scrutin.

import-field-station-number = Numărul secției
import-field-station-kind = Felul secției
import-field-locality = Localitatea
import-field-premises = Localul
import-field-boundary = Hotarele secției
import-field-owner = Proprietarul localului
import-field-manager = Administratorul
import-field-manager-phone = Telefonul administratorului
import-field-keys = Cine ține cheile
import-field-keys-phone = Telefonul celui cu cheile
import-field-area = Suprafața
import-field-doors = Numărul de uși
import-field-floor = Etajul
import-field-access = Acces fără trepte
import-field-heating = Încălzirea
import-field-light = Lumina
import-field-reserve-power = Curent de rezervă
import-field-phone = Telefonul localului
import-field-internet = Internet
import-field-toilets = Toaleta
import-field-parking = Parcarea
import-field-distance = Distanța până la centrul raional
import-field-zone = Zona
import-field-route = Traseul

import-kind-stations = Secții de votare
import-template-hint-stations = Completați câte un rând pentru fiecare secție de votare și înlocuiți rândul-exemplu. Celulele necunoscute rămân goale.
import-template-row-stations = 38/07 | obișnuită | Exempleni | Exempleni | Gimnaziul | str. Exemplului 14 | str. Exemplului, str. Probei | 1346 | Vera Exemplescu | 0257 00 000 | Ion Exemplescu | 079 000 000 | 64 | parter | da | sobă | da | 12 km | Nord | 2
import-template-name-stations = Model secții de votare
import-problem-number-missing = Lipsește numărul secției.
import-problem-number-twice = Numărul { $number } este și în rândul { $row } al listei.
import-problem-station-differs = În program: „{ $stored }”, în listă: „{ $row }”. Rămâne valoarea din program; comparați și corectați, dacă e nevoie.
import-problem-not-a-station = Rândul nu este al unei secții: „{ $value }” nu este un număr. A rămas pe dinafară.
import-problem-number-is-day = În loc de număr este data { $value }: programul de tabele a luat numărul drept dată. Rescrieți coloana ca text și deschideți lista din nou.

cli-command-import-stations = Secții de votare dintr-un tabel (.csv .tsv .xlsx .xls .ods)
cli-option-map-stations = Ce conține o coloană, de exemplu "Sediul=premises"; se poate repeta
cli-option-on-duplicate-stations = Numere deja existente: skip și keep omit rândul și îl arată, merge adaugă ce lipsește

station-register-title = Registrul secțiilor de votare
station-register-total = Total
station-register-keys = Cine ține cheile
station-register-zone = Zona
station-register-route = Traseul
station-register-state = Starea
station-register-council = Consiliul
station-register-address = Adresa
station-passport-title = Pașaportul secției de votare
station-passport-code = Codul
station-passport-note = Notă
station-passport-alternates = Localuri de rezervă
station-passport-files = Fotografii și fișiere
station-passport-contacts = Pe cine sunați
station-passport-history = Scrutine
station-passport-election = Scrutinul
station-passport-act = Actul
station-access-yes = da
station-access-partly = parțial
station-access-no = nu

palette-station = Secții de votare
