# The programme on paper: title, table head, terms. Families: programme-of-<kind>.
programme-title = Calendar programme for organising and holding { $election } of { $day }
programme-title-draft = Calendar programme for organising and holding { $election } (draft, without the day of voting)
programme-second-round = second round
programme-of-parliament = the parliamentary elections
programme-of-president = the presidential election
programme-of-local_general = the general local elections
programme-of-local_new = the new local elections
programme-of-local_partial = the partial local elections
programme-of-referendum_national = the national referendum
programme-of-referendum_local = the local referendum
programme-date = { $day } { $month } { $year }
programme-fact-day = Day of voting
programme-fact-acts = Acts
programme-fact-rows = Holds
programme-rows = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
programme-uncertain = { $count ->
    [one] { $count } action is working practice or has to be confirmed against the commission’s official programme.
   *[other] { $count } actions are working practice or have to be confirmed against the commission’s official programme.
}
programme-no-stage = Other actions
programme-column-term = Term
programme-column-ground = Legal basis
programme-official = official date: { $source }
programme-by-law = the calculation gives: { $term }
programme-own = with us: by { $day }
programme-between = { $from } – { $to }
programme-until = By { $day } inclusive
programme-from = From { $day } on
programme-at = { $day }, { $time }
