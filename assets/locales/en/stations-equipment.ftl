# Equipment of stations: norms, what is there, what lacks. Families: equip-filter-<which>, equip-norm-<how>, equip-edit-<what>.

equip-station = Station
equip-place = Locality, premises
equip-voters = Voters
equip-total = Have / need, in all
equip-lacks = { $n } lacking
equip-cell-lack = { $n } lacking
equip-typed = the need is typed for this station
equip-edit-have = { $name } at station { $number }: how many are there
equip-edit-need = { $name } at station { $number }: how many are needed
equip-none-found = No station fits. Choose “All”.
equip-key-cell = cell
equip-key-have = how many are there
equip-key-need = how many are needed here
equip-key-clear = not counted
equip-key-lack = only what lacks
equip-norms = Norms
equip-plan = Move and buy
equip-print = Print
equip-filter = Which stations are shown
equip-filter-all = All
equip-filter-lack = Only lacking
equip-filter-uncounted = Not counted
equip-empty-title = No stations yet
equip-empty-text = First take stations into the election, or add them to the register.
equip-plan-title = How to cover what is lacking
equip-moves = Move from station to station
equip-moves-none = No station has to spare what others lack.
equip-move = { $name }: { $n }, from { $from } to { $to }
equip-purchases = To buy
equip-purchases-none = Of what was counted nothing has to be bought.
equip-plan-unknown = Left out, because their norm is not written: { $names }.
equip-close = Close
equip-norms-title = Equipment norms
equip-norms-text = The program invents no norms. Where one is missing, write it in from the official text, with act and article.
equip-no-norm = no norm
equip-norm-edit = Write the norm
equip-norm-edit-of = Write the norm: { $name }
equip-item-out = Take off
equip-item-out-of = Take off the list: { $name }
equip-item-back = Bring back
equip-item-back-of = Bring back to the list: { $name }
equip-item-new = Add an item
equip-item-name = What it is
equip-item-unit = Unit
equip-norm-kind = How it is counted
equip-norm-none = The norm is not known
equip-norm-each = The same at every station
equip-norm-bands = By the number of voters
equip-norm-per = One for so many voters
equip-norm-each-n = How many at each station
equip-norm-per-voters = One for how many voters
equip-norm-least = But at least
equip-band-up-to = Up to how many voters
equip-band-n = How many are needed
equip-band-add = Add a band
equip-band-hint = Leave the voters of the last band empty: it is for all larger stations.
equip-act = Act
equip-ref = Article, point
equip-source = Where it was taken from
equip-source-hint = For example: the official gazette, annex 2
equip-trust = How sure it is
equip-norm-wrong = One field is no whole number. The norm was not written; correct the field.
equip-norm-save = Keep the norm
equip-without-norm = { $count ->
    [one] { $n } item has no norm
   *[other] { $n } items have no norm
}
equip-without-voters = { $count ->
    [one] { $n } station has no number of voters
   *[other] { $n } stations have no number of voters
}
equip-plan-uncounted = { $count ->
    [one] { $n } cell is not counted yet and left out.
   *[other] { $n } cells are not counted yet and left out.
}
equip-uncounted = not counted
equip-have = { $n } there
equip-need = { $n } needed
equip-need-unknown = need not known
