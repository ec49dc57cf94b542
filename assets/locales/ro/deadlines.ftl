deadline-weekday-1 = luni
deadline-weekday-2 = marți
deadline-weekday-3 = miercuri
deadline-weekday-4 = joi
deadline-weekday-5 = vineri
deadline-weekday-6 = sâmbătă
deadline-weekday-7 = duminică
deadline-day = { $date } ({ $weekday })
deadline-day-at = { $day }, ora { $time }
deadline-anchor-election_day = ziua alegerilor
deadline-anchor-calling = stabilirea datei alegerilor
deadline-anchor-period_start = începutul perioadei electorale
deadline-anchor-nomination_start = începutul desemnării candidaților
deadline-anchor-filing = depunerea documentelor
deadline-anchor-polls_close = închiderea secțiilor de votare
deadline-anchor-act_published = publicarea actului
deadline-anchor-document_received = primirea documentului
deadline-anchor-session_day = ziua ședinței
deadline-anchor-signing = semnarea actului
deadline-anchor-line = termenul { $rule }
deadline-amount-calendar_day =
    { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
deadline-amount-working_day =
    { $n ->
        [one] { $n } zi lucrătoare
        [few] { $n } zile lucrătoare
       *[other] { $n } de zile lucrătoare
    }
deadline-amount-hour =
    { $n ->
        [one] { $n } oră
        [few] { $n } ore
       *[other] { $n } de ore
    }
deadline-amount-month =
    { $n ->
        [one] { $n } lună
        [few] { $n } luni
       *[other] { $n } de luni
    }
deadline-way-before = cu { $amount } înainte de { $from }
deadline-way-after = { $amount } după { $from }
deadline-way-on = în aceeași zi, { $from }
deadline-first-day = Prima zi: { $step }
deadline-counting-on = Chiar ziua evenimentului.
deadline-counting-hours = Orele curg din momentul evenimentului.
deadline-counting-full = Numărare cu N întregi: între cele două zile rămân { $n } întregi, deci termenul este cu una mai departe.
deadline-counting-months = Aceeași zi a lunii; într-o lună mai scurtă, ultima ei zi.
deadline-counting-next-day = Prima zi numărată este ziua următoare evenimentului ({ $n } cu totul).
deadline-counting-exact = Numărat exact: { $n }.
deadline-step-skipped = { $day } nu se numără
deadline-step-not-observed = { $day } se numără, deși este sărbătoare
deadline-step-roll-next_working = Se mută pe următoarea zi lucrătoare: { $day }
deadline-step-roll-previous_working = Se mută pe ziua lucrătoare dinainte: { $day }
deadline-why-roll = { $day } este zi liberă.
deadline-step-time = Până la ora { $time }
deadline-why-time = Ora este stabilită de regulă.
deadline-step-number-unknown = Numărul din lege nu este cunoscut.
deadline-why-number-unknown = Căutați termenul în textul actului și scrieți data oficială.
deadline-step-anchor-unknown = Lipsește data: { $anchor }.
deadline-why-anchor-unknown = Indicați ziua, și termenul se calculează.
deadline-step-hour-unknown = Lipsește ora: { $anchor }.
deadline-why-hour-unknown = Termenul curge pe ore, deci trebuie și ora evenimentului.
deadline-why-check = Verificați înainte de a vă baza pe dată.
deadline-step-practice = Termen de lucru al oficiului
deadline-why-practice = Fără temei legal cunoscut.
deadline-why-not-seen = articolul nu a fost văzut
deadline-step-trust = Încredere: { $trust }
deadline-why-trust = Numărul: { $number }.
deadline-why-trust-both = Numărul: { $number }; felul de numărare: { $counting }. Contează cel mai slab.
deadline-why-trust-line = Rândul de la care se numără: { $line }; data nu este mai sigură decât el.
deadline-why-trust-second-round = Pentru turul al doilea termenul este luat ca pentru primul; de confirmat.
deadline-trust-law_text = textul legii a fost citit
deadline-trust-authority = spusă de o autoritate
deadline-trust-derived = dedusă din date publicate
deadline-trust-practice = practică de lucru, fără temei legal
deadline-trust-to_confirm = de confirmat
deadline-step-own = Termenul propriu al oficiului: { $day }
deadline-step-official = Data oficială: { $day }
deadline-why-official = Sursa: { $source }.
deadline-why-official-differs = Sursa: { $source }. Calculul dă { $day }.
deadline-programme = Programul calendaristic
deadline-column-no = Nr.
deadline-column-stage = Etapa
deadline-column-action = Acțiunea
deadline-column-from = De la
deadline-column-to = Până la
deadline-column-time = Ora
deadline-column-law-term = Termenul din lege
deadline-column-act = Actul
deadline-column-ref = Articolul
deadline-column-responsible = Responsabil
deadline-column-rule = Regula
deadline-column-counting = Numărarea
deadline-column-trust = Încrederea
deadline-column-draft = Față de eveniment
deadline-column-missing = Ce lipsește
deadline-step-own-rule = Regulă a oficiului nostru
deadline-why-own-rule = Scrisă sau corectată de oficiu; pachetul țării spune altfel.
deadline-why-own-rule-source = Sursa: { $source }.
