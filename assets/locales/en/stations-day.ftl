# Papers of stations, electoral bureaus, the day of voting. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Print polling stations
stprint-passport = Station passport
stprint-about-passport = Each station on a page of its own: premises, keys, links, reserve.
stprint-survey_blank = Survey form, blank
stprint-about-survey_blank = To fill in by hand on the spot.
stprint-survey_act = Survey act
stprint-about-survey_act = Answers, shortfalls and conclusion, with signatures.
stprint-matrix = Readiness table
stprint-about-matrix = Stations in rows, checks in columns, landscape.
stprint-lack = Need, have, lack
stprint-about-lack = By station and item, with totals.
stprint-purchase = To move and to buy
stprint-about-purchase = What is moved between stations and what is left to buy.
stprint-contacts = Contact list for the day of voting
stprint-about-contacts = Whom to call at each station, in large letters.
stprint-day_sheet = Sheet of the day of voting
stprint-about-day_sheet = What the stations have reported so far.
stprint-day_blank = Sheet of the day, blank
stprint-about-day_blank = To fill in by hand, should the computer fail.
stprint-register = Register of stations
stprint-about-register = All stations, with premises, voters and state.
stprint-only = { $count ->
    [one] Only the { $n } station shown
   *[other] Only the { $n } stations shown
}
stprint-problems = Only rows with problems
stprint-on = As on the evening of
stprint-on-hint = Empty: as it is now.
stprint-sheet = Sheet
stprint-other = As a table
stprint-xlsx = Excel table
stprint-csv = CSV

stbur-title = Electoral bureaus
stbur-bureau = Electoral bureau
stbur-council = Council of the constituency
stbur-station = Station
stbur-members = Members
stbur-reserve = Substitutes
stbur-trained = Trained
stbur-checks = Checks
stbur-of = { $n } of { $total }
stbur-no-chair = no chair
stbur-not-held = { $count ->
    [one] { $n } not held
   *[other] { $n } not held
}
stbur-all-held = all right
stbur-holds = Holds
stbur-fails = Does not hold
stbur-no-checks = There is no rule to check for this bureau.
stbur-none-found = No bureau matches the filter.
stbur-sum = { $trained } trained of { $members } members
stbur-empty-text = Take the stations into the election; then write here who sits in each bureau.
stbur-filter-all = All
stbur-filter-problems = Checks not held
stbur-filter-untrained = Training not done
stbur-role-chair = Chair
stbur-role-deputy = Deputy chair
stbur-role-secretary = Secretary
stbur-role-member = Member
stbur-role-operator = Operator
stbur-proposer-local_council = local council
stbur-proposer-party = party
stbur-proposer-register = register of electoral officials
stbur-proposer-other = somebody else
stbur-proposer-unknown = not known
stbur-phone = phone
stbur-trained-on = trained { $day }
stbur-not-trained = not trained
stbur-certificate-line = certificate { $no }
stbur-replaced = { $count ->
    [one] Replaced: { $n } member
   *[other] Replaced: { $n } members
}
stbur-replaced-by = from { $day } in the place: { $name }
stbur-replaced-nobody = from { $day }; the place is free
stbur-member-menu = Acts: { $name }
stbur-row-menu = Acts: { $name }
stbur-edit = Edit
stbur-replace = Replace
stbur-train-today = Mark: trained today
stbur-untrain = Not trained after all
stbur-remove = Take out: written by mistake
stbur-add = Add a member
stbur-add-reserve = Add a substitute
stbur-back = Back to the list
stbur-nobody = No member is written in yet.
stbur-new-title = New member of the bureau
stbur-new-reserve = New substitute
stbur-edit-title = Data of the member
stbur-who = Person
stbur-role = Role
stbur-phone-field = Phone
stbur-phone-hint = Empty: the number of the directory.
stbur-is-reserve = Substitute
stbur-proposer = Proposed by
stbur-proposed-by = Name of the proposer
stbur-act = Act of appointment
stbur-act-hint = For example: decision no. 12
stbur-appointed = Appointed on
stbur-certificate = Training certificate
stbur-note = Note
stbur-save = Save
stbur-replace-title = Replace: { $name }
stbur-replace-how = Who takes the place
stbur-by-reserve = A substitute of this bureau
stbur-by-new = Somebody new
stbur-by-nobody = Nobody yet
stbur-by-nobody-hint = The place stays free; the checks show what is missing.
stbur-which-reserve = Substitute
stbur-replace-on = From
stbur-reason = Why
stbur-replace-save = Replace
stbur-free-save = Free the place
stbur-train = Mark the training
stbur-train-picked = Mark the training ({ $n })
stbur-train-title = { $count ->
    [one] Training: { $n } bureau
   *[other] Training: { $n } bureaus
}
stbur-train-on = Day of the training
stbur-train-line = { $name }, { $role }
stbur-train-save = { $count ->
    [one] Mark { $n } member
   *[other] Mark { $n } members
}
stbur-all = Tick all
stbur-none = Untick all
stbur-print = Contact list
stbur-key-row = bureau
stbur-key-open = open the bureau
stbur-key-pick = choose
stbur-key-all = choose all

stday-title = Day of voting
stday-station = Station
stday-phone = Phone
stday-no-phone = no phone
stday-nothing = nothing
stday-cell = { $number }, { $column }: { $value }
stday-cell-edit = { $number }, { $column }
stday-hour-pattern = HH:MM
stday-fact-opened = Opened
stday-fact-turnout = turnout
stday-fact-closed = Closed
stday-fact-protocol = Protocol
stday-do-opened = Opened now
stday-do-turnout = Turnout at { $hour }
stday-do-closed = Closed now
stday-do-protocol = Protocol returned
stday-do-incident = Note an incident
stday-incident = incident
stday-key-row = station
stday-key-hour = hour
stday-key-type = type the time or number
stday-key-clear = take back what was noted
stday-key-copy = copy the phone
stday-key-missing = only who has not reported
stday-key-panel = list of incidents
stday-key-escape = back
stday-filter = What is shown
stday-filter-all = All
stday-filter-remarks = With remarks
stday-missing-opened = Not opened
stday-missing-turnout = Not reported at { $hour }
stday-missing-closed = Not closed
stday-missing-protocol = No protocol
stday-sum-opened = { $n } of { $total } opened
stday-sum-closed = { $n } of { $total } closed
stday-sum-protocols = { $n } of { $total } protocols
stday-count-only = Turnout is only how many came, not who nor how they voted.
stday-total = { $count ->
    [one] Total, { $n } station
   *[other] Total, { $n } stations
}
stday-reported = { $n } of { $total } stations
stday-of = of { $total }
stday-none-found = No station matches the filter.
stday-not-yet = Opening, turnout and closing are noted from the day of voting, { $day }.
stday-no-row = No station chosen
stday-row-menu = Acts: { $name }
stday-empty-title = This election has no stations yet
stday-empty-text = Take the stations into the election; their reports by the hour will stand here.
stday-open-incidents = { $count ->
    [one] { $n } open incident
   *[other] { $n } open incidents
}
stday-incidents = Incidents
stday-incidents-sum = open: { $open }, in all: { $total }
stday-no-incidents = No incident was noted.
stday-district = The district
stday-told-line = told: { $told }
stday-not-told = nobody was told
stday-measures-line = done: { $measures }
stday-is-open = open
stday-closed-at = closed at { $time }
stday-edit = Edit
stday-close = Close
stday-reopen = Open again
stday-remove = Remove
stday-incident-new = New incident
stday-incident-edit = Incident
stday-incident-save = Save the incident
stday-where = Where
stday-when = At what time
stday-what = What happened
stday-told = Who was told
stday-told-hint = For example: the CEC, police, fire service
stday-told-at = Told at
stday-measures = What was done
stday-hours = Hours
stday-hours-title = Hours at which stations report
stday-hours-default = These are the usual hours, not those of a law. Put in the hours the commission asks for.
stday-hours-own = These are the hours of the office. An hour that was reported cannot be taken out.
stday-hours-field = Hours, with commas between
stday-hours-read = Read as: { $hours }
stday-hours-none = Empty: the usual hours.
stday-hours-save = Save the hours
stday-hours-reset = Put the usual hours
stday-print = Print
