# What was done with elections, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-election-add = Election added: { $subject }
history-election-edit = Election changed: { $subject }
history-election-move = Terms of the election moved: { $subject }
history-election-bin = Election moved to the bin: { $subject }
history-election-restore = Election brought back: { $subject }
history-election-close = Election closed or reopened: { $subject }
history-programme-add = Action added to the programme: { $subject }
history-programme-edit = Action of the programme changed: { $subject }
history-programme-bin = Actions taken off the programme: { $subject }
history-programme-hand = Actions given out: { $subject }
history-official-import = Official programme taken in: { $subject }
history-programme-mark = { $count ->
    [one] One action of the programme marked
   *[other] { $count } actions of the programme marked
}

act-election-add = Election added
act-election-edit = Election changed
act-election-move = Terms of the election moved
act-election-bin = Election moved to the bin
act-election-restore = Election brought back
act-election-close = Election closed or reopened
act-programme-add = Action added to the programme
act-programme-edit = Action of the programme changed
act-programme-bin = Actions taken off the programme
act-programme-hand = Actions given out
act-official-import = Official programme taken in
act-programme-mark = Actions of the programme marked
