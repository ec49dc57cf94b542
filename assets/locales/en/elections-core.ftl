# Elections: names and words of the programme. Families: election-kind-<kind>, election-counting-<counting>.

election-kind-parliament = Parliamentary elections
election-kind-president = Presidential election
election-kind-local_general = General local elections
election-kind-local_new = New local elections
election-kind-local_partial = Partial local elections
election-kind-referendum_national = National referendum
election-kind-referendum_local = Local referendum
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, second round, { $day }
election-name-no-day = no date
election-remark-no-sunday = The day of voting, { $day }, is a { $weekday }, not a Sunday.
election-waits-for-row = Waits for the row “{ $action }”, which has no date.
election-no-term = The row has no term: write its own or its official day.
election-remark-rules-gone = { $n ->
    [one] One row rests on an act not in force on the new day. The row stays; check it.
   *[other] { $n } rows rest on acts not in force on the new day. The rows stay; check them.
}
election-remark-rules-new = { $n ->
    [one] One rule that holds on the new day is not in this programme.
   *[other] { $n } rules that hold on the new day are not in this programme.
}
election-remark-passed = { $n ->
    [one] One new term has passed already.
   *[other] { $n } new terms have passed already.
}
election-remark-official = { $n ->
    [one] One official date stays and overrules the moved term. Check whether it still holds.
   *[other] { $n } official dates stay and overrule the moved terms. Check whether they still hold.
}
election-why = Why { $day }?
election-why-no-day = Why is there no date?
election-why-before = { $event }, { $from }, minus { $amount }: { $to }.
election-why-after = { $event }, { $from }, plus { $amount }: { $to }.
election-why-on = { $event }: { $to }.
election-why-rule = Rule: { $counting }; trust: { $trust }. { $law }
election-why-official = The official date, { $day }, overrules the counted one. Source: { $source }.
election-why-own = The office wrote this day itself.
election-why-not-moved = Electoral terms are not moved when they fall on a day off.
election-why-rule-gone = The rule is no longer in the country’s pack; the date stays as it was counted when it was written.
election-why-otherwise = Counted as { $counting } it would be { $day }.
election-counting-exact_n = “exactly N days”
election-counting-n_full_days_between = “N whole days between the two”
election-counting-next_day_first = “the next day is the first”
election-counting-on = “the very day of the event”
