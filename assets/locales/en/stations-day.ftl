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
