# Elections on the command line. Families: cli-election-mark-<mark>.

cli-command-election = Elections: their programme, moving the day
cli-command-election-new = Adds an election with its calendar programme
cli-command-election-show = Shows the list of elections, or the programme of one
cli-command-election-move = Moves the day of voting and all that is counted from it
cli-value-election = The election: its name, the beginning of it, its id or the first signs of it
cli-option-election-day = Day of voting; without it a draft with rows like E−35
cli-option-election-name = Its name; if not, that of its kind and day
cli-option-election-councils = The councils where it is held; if not, the whole district
cli-option-copy-from = A former election, whose own rows, people and notes are taken over
cli-option-second-round-of = The first round of this election
cli-option-past = The day has passed and is entered as such
cli-option-new-day = The new day; an empty text makes it a draft again
cli-election-none = There is no election in the file.
cli-election-sum = { $total } rows: done { $done }, overdue { $overdue }, within seven days { $soon }, to confirm or practice { $uncertain }
cli-election-stays = stays
cli-election-moved = Rows moved: { $count }. Staying: { $stays }. Tasks that followed: { $tasks }.
cli-election-would-move = Rows that would move: { $count }. Would stay: { $stays }. Tasks that would follow: { $tasks }. Nothing was written.
cli-election-mark-planned = planned
cli-election-mark-in_work = in work
cli-election-mark-soon = soon due
cli-election-mark-overdue = overdue
cli-election-mark-done = done
cli-election-mark-done_late = done late
cli-election-mark-not_applicable = does not apply
