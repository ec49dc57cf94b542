# Papers of surveys and equipment. Family: survey-paper-of-<need, have, missing>.
survey-paper-station = Station
survey-paper-locality = Locality
survey-paper-premises = Premises
survey-paper-voters = Voters
survey-paper-total = Total
survey-paper-lack = Equipment of stations: need, have, lack
survey-paper-lack-how = In each cell: how many are needed / how many are there; under it how many are lacking. A dash: not known.
survey-paper-lacking = { $n } lacking
survey-paper-of-need = need
survey-paper-of-have = have
survey-paper-of-missing = lack
survey-paper-purchase = What to move and what to buy
survey-paper-to-move = To move between stations
survey-paper-to-buy = To buy
survey-paper-nothing-lacking = Of what was counted nothing is lacking.
survey-paper-uncounted = { $count ->
    [one] One amount has not been counted yet and is left out here.
   *[other] { $count } amounts have not been counted yet and are left out here.
}
survey-paper-no-norm = Norm not known, not counted: { $items }.
survey-paper-item = What
survey-paper-how-many = How many
survey-paper-from = From
survey-paper-to = To
survey-paper-for-stations = For stations
survey-paper-act = Act
survey-paper-unit = Unit
survey-paper-from-locality = Locality from
survey-paper-to-locality = Locality to
survey-paper-move = move
survey-paper-buy = buy
survey-paper-blank = Survey of a polling station, to fill in
survey-paper-form-act = Survey of polling station { $number }
survey-paper-question = Question
survey-paper-what-exactly = What exactly
survey-paper-answer = Answer
survey-paper-task = Task
survey-paper-on = Date
survey-paper-looked = Looked at by
survey-paper-present = Present
survey-paper-shortfalls = { $count ->
    [0] No shortfalls
    [one] One shortfall
   *[other] { $count } shortfalls
}
survey-paper-answers = All answers
survey-paper-conclusion = Conclusion
survey-paper-election = Election
