deadline-weekday-1 = Monday
deadline-weekday-2 = Tuesday
deadline-weekday-3 = Wednesday
deadline-weekday-4 = Thursday
deadline-weekday-5 = Friday
deadline-weekday-6 = Saturday
deadline-weekday-7 = Sunday
deadline-day = { $date } ({ $weekday })
deadline-day-at = { $day }, { $time }
deadline-anchor-election_day = election day
deadline-anchor-calling = calling of the election
deadline-anchor-period_start = start of the electoral period
deadline-anchor-nomination_start = start of nominations
deadline-anchor-filing = filing of documents
deadline-anchor-polls_close = closing of the polls
deadline-anchor-act_published = publication of the act
deadline-anchor-document_received = receipt of the document
deadline-anchor-session_day = day of the session
deadline-anchor-signing = signing of the act
deadline-anchor-line = term { $rule }
deadline-amount-calendar_day =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
deadline-amount-working_day =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
deadline-amount-hour =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
deadline-amount-month =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
deadline-way-before = { $amount } back from { $from }
deadline-way-after = { $amount } after { $from }
deadline-way-on = on the same day, { $from }
deadline-first-day = First day: { $step }
deadline-counting-on = The day of the event itself.
deadline-counting-hours = The hours run from the event.
deadline-counting-full = Counted with { $n } full ones between the two days, so the term is one further.
deadline-counting-months = The same day of the month; in a shorter month its last day.
deadline-counting-next-day = The day after the event is counted first ({ $n } in all).
deadline-counting-exact = Counted exactly: { $n }.
deadline-step-skipped = { $day } is not counted
deadline-step-not-observed = { $day } is counted although it is a holiday
deadline-step-roll-next_working = Moved to the next working day: { $day }
deadline-step-roll-previous_working = Moved to the working day before: { $day }
deadline-why-roll = { $day } is a day off.
deadline-step-time = By { $time }
deadline-why-time = The rule sets the hour.
deadline-step-number-unknown = The number in the law is not known.
deadline-why-number-unknown = Look for the term in the act and write the official date.
deadline-step-anchor-unknown = A date is missing: { $anchor }.
deadline-why-anchor-unknown = Give the day, and the term is worked out.
deadline-step-hour-unknown = An hour is missing: { $anchor }.
deadline-why-hour-unknown = The term runs in hours, so the hour of the event is needed too.
deadline-why-check = Check it before you rely on the date.
deadline-step-practice = The office's own working term
deadline-why-practice = No known law behind it.
deadline-why-not-seen = the article was not seen
deadline-step-trust = Trust: { $trust }
deadline-why-trust = The number: { $number }.
deadline-why-trust-both = The number: { $number }; the counting: { $counting }. The weaker one holds.
deadline-why-trust-line = The row it is counted from: { $line }; the date is no surer than that.
deadline-why-trust-second-round = For the second round the term is taken as for the first; to confirm.
deadline-trust-law_text = the law's text was read
deadline-trust-authority = stated by an authority
deadline-trust-derived = worked out from published dates
deadline-trust-practice = working practice, no law behind it
deadline-trust-to_confirm = to be confirmed
deadline-step-own = The office's own term: { $day }
deadline-step-official = Official date: { $day }
deadline-why-official = Source: { $source }.
deadline-why-official-differs = Source: { $source }. Worked out: { $day }.
deadline-programme = Calendar programme
deadline-column-no = No.
deadline-column-stage = Stage
deadline-column-action = Action
deadline-column-from = From
deadline-column-to = To
deadline-column-time = Time
deadline-column-law-term = Term in the law
deadline-column-act = Act
deadline-column-ref = Article
deadline-column-responsible = Responsible
deadline-column-rule = Rule
deadline-column-counting = Counting
deadline-column-trust = Trust
deadline-column-draft = From the event
deadline-column-missing = What is missing
deadline-step-own-rule = A rule of our office
deadline-why-own-rule = Written or corrected by the office; the country’s pack says otherwise.
deadline-why-own-rule-source = Source: { $source }.
