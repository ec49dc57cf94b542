# Ce s-a făcut cu alegerile, pentru jurnal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-election-add = Scrutin adăugat: { $subject }
history-election-edit = Scrutin modificat: { $subject }
history-election-move = Termenele scrutinului mutate: { $subject }
history-election-bin = Scrutin trecut în coș: { $subject }
history-election-restore = Scrutin readus din coș: { $subject }
history-election-close = Scrutin închis sau redeschis: { $subject }
history-programme-add = Acțiune adăugată în program: { $subject }
history-programme-edit = Acțiune din program modificată: { $subject }
history-programme-bin = Acțiuni scoase din program: { $subject }
history-programme-hand = Acțiuni date spre executare: { $subject }
history-official-import = Program oficial preluat: { $subject }
history-programme-mark = { $count ->
    [one] O acțiune din program marcată
    [few] { $count } acțiuni din program marcate
   *[other] { $count } de acțiuni din program marcate
}

act-election-add = Scrutin adăugat
act-election-edit = Scrutin modificat
act-election-move = Termenele scrutinului mutate
act-election-bin = Scrutin trecut în coș
act-election-restore = Scrutin readus din coș
act-election-close = Scrutin închis sau redeschis
act-programme-add = Acțiune adăugată în program
act-programme-edit = Acțiune din program modificată
act-programme-bin = Acțiuni scoase din program
act-programme-hand = Acțiuni date spre executare
act-official-import = Program oficial preluat
act-programme-mark = Acțiuni din program marcate
