# Elections: names and words of the programme. Families: election-kind-<kind>.

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
