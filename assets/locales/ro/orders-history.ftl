# What was done with collective orders, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-order-add = Indicație trimisă: { $subject }
history-lines-add = Consilii adăugate la indicație: { $subject }
history-lines-remove = Consilii scoase din indicație: { $subject }
history-line-edit = Rând al indicației schimbat: { $subject }
history-lines-extend = Termen prelungit: { $subject }
history-answer-import = Tabel de răspuns preluat: { $subject }
history-council-merge = Consiliu comasat: { $subject }
history-lines-mark = { $count ->
    [one] Un rând al indicației marcat
    [few] { $count } rânduri ale indicației marcate
   *[other] { $count } de rânduri ale indicației marcate
}
history-lines-remind = { $count ->
    [one] Un consiliu atenționat: { $subject }
    [few] { $count } consilii atenționate: { $subject }
   *[other] { $count } de consilii atenționate: { $subject }
}

act-order-add = Indicație trimisă
act-lines-add = Consilii adăugate la o indicație
act-lines-remove = Consilii scoase dintr-o indicație
act-lines-mark = Răspunsuri marcate
act-line-edit = Rând al unei indicații schimbat
act-lines-extend = Termenul consiliilor prelungit
act-lines-remind = Consilii atenționate
act-answer-import = Tabel de răspuns preluat
act-council-merge = Consiliu comasat
