# Forms for councils and answers by file.
# Families: return-fault-<ReturnFault>, return-problem-<ReturnCode>, return-field-<ReturnField>, return-row-<ReturnRowKind>, error-<ErrorCode>.
return-form-number = Indicația nr.
return-form-title = Ce se cere
return-form-term = Termenul
return-form-council = Consiliul
return-form-code = Codul (nu se șterge)
return-form-answer-no = Numărul răspunsului
return-form-answer-date = Data răspunsului
return-form-note = Mențiuni
return-form-hint = Completați câmpurile cu chenar și trimiteți fișierul înapoi.
return-form-hint-table = Completați câmpurile cu chenar și tabelul de mai jos, apoi trimiteți fișierul înapoi.
return-form-hint-name = Scrieți numele consiliului, completați câmpurile cu chenar și trimiteți fișierul înapoi.
return-form-hint-name-table = Scrieți numele consiliului, completați câmpurile cu chenar și tabelul de mai jos, apoi trimiteți fișierul înapoi.

# What cannot be taken.
return-fault-unreadable = Din acest fișier nu se poate citi niciun tabel.
return-fault-not_a_form = Nu este un formular al acestui program: nu s-a găsit nici codul, nici numărul indicației cu numele consiliului.
return-fault-no_order = Indicația nr. { $number } din formular nu este în acest registru.
return-fault-other_order = Formularul este al altei indicații: nr. { $number }, „{ $title }”. Deschideți foaia ei și preluați-l acolo.
return-fault-no_line = Consiliul „{ $name }” din formular nu este printre destinatarii indicației.
return-fault-other_form = Tabelul din fișier nu are coloanele cerute. Trimiteți consiliului formularul acestei indicații.
return-fault-too_large = Tabelul are peste { $limit } de rânduri. Trimiteți-l ca fișier atașat.
return-fault-empty = În formular nu este completat nimic.
return-fault-not_sent = Indicația este încă ciornă: nimeni nu a primit-o.
return-fault-excused = Consiliul este scutit de răspuns. Readuceți întâi rândul lui la „expediată”.
return-fault-twice = Alt fișier din listă este al aceluiași consiliu. Lăsați numai unul.
return-fault-changed = Fișierul s-a schimbat după ce a fost citit. Citiți-l din nou.
return-problem-not_a_date = Nu este o dată: „{ $value }”; se scrie de pildă 12.09.2026. Câmpul rămâne cum era.
return-problem-in_future = Data „{ $value }” este în viitor. Câmpul rămâne cum era.
return-problem-too_long = Text prea lung, nu se preia: „{ $value }…”
return-problem-missing_column = Lipsește coloana „{ $value }”; rămâne goală.
return-problem-unknown_column = Coloana „{ $value }” nu a fost cerută și nu se preia.
return-problem-faulty_cell = Celulă cu eroare în tabelul lor; rămâne goală.
return-problem-no_value = Formulă fără rezultat; rămâne goală.
return-field-answer_no = Nr. răspuns
return-field-answer_date = Data răspunsului
return-field-note = Observații
return-row-same = la fel
return-row-added = adăugat
return-row-removed = scos
return-row-changed = schimbat

error-return-not-taken = Formularul „{ $name }” nu a fost preluat: { $fault ->
    [changed] s-a schimbat după ce a fost citit.
    [twice] alt fișier este al aceluiași consiliu.
    [empty] nu este completat nimic.
    [excused] consiliul este scutit.
    [not_sent] indicația este încă ciornă.
   *[other] nu se potrivește cu această indicație.
 } Nu s-a schimbat nimic. Scoateți fișierul din listă sau citiți fișierele din nou.
field-answer = Tabelul de răspuns
