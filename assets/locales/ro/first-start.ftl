# First start: five steps to a working desk.
# Families: fs-step-<step>, fs-<step>-title, fs-<step>-lead, fs-next-<step>, fs-scheme-<Scheme>, fs-country-<Country>,
# fs-phone-style-<PhoneStyle>, fs-role-<UserRole>, fs-data-<way>.

fs-promise = Lucrează pe acest calculator, fără internet. Nimic nu pleacă de aici fără acordul dvs.
fs-open-existing = Am deja o bază de date
fs-back = Înapoi
fs-place = { $minutes ->
    [one] Pasul { $step } din { $all }, circa { $minutes } minut
    [few] Pasul { $step } din { $all }, circa { $minutes } minute
   *[other] Pasul { $step } din { $all }, circa { $minutes } de minute
}
fs-step-view = Limba și vederea
fs-step-office = Biroul
fs-step-user = Cine lucrează aici
fs-step-data = Datele
fs-step-backup = Copia de siguranță
fs-next-view = Continuă: biroul
fs-next-office = Continuă: cine lucrează aici
fs-next-user = Continuă: datele
fs-next-data = Continuă: copia de siguranță
fs-next-open = Alege fișierul…
fs-next-example = Deschide exemplul
fs-next-backup = Începe lucrul

fs-view-title = Cum vă este comod să citiți?
fs-view-lead = Schimbarea se vede pe loc. O puteți schimba oricând cu butonul „Vedere”.
fs-language = Limba
fs-language-hint = numele și documentele rămân așa cum sunt scrise
fs-scale = Mărimea textului
fs-scale-hint = peste mărimea aleasă în Windows
fs-scheme = Culorile
fs-scheme-light = Deschis
fs-scheme-dark = Întunecat
fs-scheme-black-on-white = Negru pe alb
fs-scheme-white-on-black = Alb pe negru
fs-scheme-yellow-on-black = Galben pe negru
fs-preview = Așa va arăta o listă
fs-preview-hint = date inventate
fs-preview-late = Restantă
fs-preview-progress = În lucru
fs-preview-done = Executată
fs-preview-1 = Informația privind localurile secțiilor de votare
fs-preview-2 = Propuneri pentru birourile electorale
fs-preview-3 = Dispoziția privind programul de audiență
fs-preview-tally = 19 din 27 au răspuns
fs-preview-days = 6 zile
fs-preview-date = ma 21.09
fs-preview-in-time = la timp

fs-office-title = Pentru ce birou lucrați?
fs-office-lead = Numele stă sus în fereastră. Țara și prefixul spun programului cum să citească telefoanele.
fs-country = Țara
fs-country-hint = Nu se mai schimbă după începerea lucrului.
fs-country-md = Republica Moldova
fs-country-ro = România
fs-country-ua = Ucraina
fs-country-ru = Rusia
fs-district = Raionul
fs-district-hint = De exemplu: Valea Lungă
fs-office-name = Numele biroului
fs-office-name-hint = De exemplu: Consiliul raional Valea Lungă
fs-office-section = Secția
fs-office-section-hint = De exemplu: Secția administrație publică. Poate rămâne goală.
fs-area-code = Prefixul telefonic al raionului
fs-area-code-hint = Fără zero la început, de exemplu { $example }. Cu el, „2‑46‑18” devine număr întreg.
fs-phone-style = Cum scrieți telefoanele
fs-phone-style-hint = se poate schimba în Setări
fs-phone-style-dashes = cu liniuțe
fs-phone-style-spaces = cu spații
fs-phone-style-international = internațional

fs-user-title = Cine lucrează aici?
fs-user-lead = Schimbările făcute la acest calculator vor purta numele dvs. Pe colegi îi adăugați mai târziu, în Setări.
fs-user-name = Numele și prenumele dvs.
fs-user-name-hint = De exemplu: Elena Morărescu
fs-user-post = Funcția
fs-user-post-hint = De exemplu: șefa secției. Poate rămâne goală.
fs-user-role = Ce faceți mai des
fs-user-role-hint = deocamdată toți încep cu lista persoanelor; rolul nu interzice nimic
fs-role-head = Conduc secția
fs-role-head-about = Vede și schimbă tot: persoane, setări, copii de siguranță.
fs-role-specialist = Țin evidența
fs-role-specialist-about = Adaugă și corectează persoane, lipește liste, anulează.
fs-role-staff = Caut contacte
fs-role-staff-about = Găsește repede omul, telefonul și cine răspunde.

fs-data-title = Cu ce începeți?
fs-data-lead = Oricare cale este bună și niciuna nu le închide pe celelalte.
fs-data-paste = Lipesc o listă
fs-data-paste-about = Copiați contactele de pe un site sau dintr-un document. Vedeți ce s-a înțeles înainte de a salva.
fs-data-import = Import un fișier
fs-data-import-about = Liste Excel, CSV sau cărți de vizită din telefon. Vedeți ce s-a înțeles înainte de a salva.
fs-data-open = Deschid o bază de date
fs-data-open-about = Fișierul .ddb de pe alt calculator sau de pe un stick.
fs-data-example = Privesc un exemplu
fs-data-example-about = Un raion inventat, într-un fișier separat. Nu se amestecă niciodată cu datele dvs.
fs-data-empty = Încep de la zero
fs-data-empty-about = O bază goală; adăugați oamenii unul câte unul.

fs-backup-title = Unde păstrăm copiile?
fs-backup-lead = Copiile se fac singure, după schimbări și la închidere. Al doilea loc vă apără dacă se strică discul.
fs-backup-own = Prima copie stă mereu lângă baza de date:
fs-backup-second = Al doilea loc: stick sau alt disc
fs-backup-second-hint = Poate rămâne gol. Îl puteți alege mai târziu în Setări.
fs-backup-pick = Alege dosarul…
fs-backup-clear = Fără al doilea loc
fs-backup-file = Baza de date va fi aici:
fs-open-found = Deschide fișierul existent
fs-found-beside = Creează altul alături
