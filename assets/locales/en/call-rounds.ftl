# Rounds of calls. Families: round-result-<CallResult>, round-tally-<CallResult>.

round-title = Rounds of calls
round-open-list = Open the rounds of calls
round-new = New round of calls
round-new-from = Call them all (round of calls)
round-empty-title = No rounds of calls
round-empty-text = A round is the list of whom to ring, where it is noted at once who answered and what was promised.
round-list-count = { $count ->
    [one] { $n } round
   *[other] { $n } rounds
}
round-name = Name of the round
round-name-of-day = Calls, { $date }
round-note = What is to be said
round-whom = Whom to ring
round-whom-picked = { $count ->
    [one] The chosen row ({ $n })
   *[other] The chosen rows ({ $n })
}
round-whom-shown = { $count ->
    [one] What the list shows now ({ $n } row)
   *[other] What the list shows now ({ $n } rows)
}
round-whom-group = Group: { $name } ({ $n })
round-make = Start the round
round-edit = Rename the round
round-save = Save the round
round-close = Close the round
round-reopen = Open the round again
round-remove = Remove the round
round-removed = This round is no longer here. It may have been removed or undone.
round-closed = closed
round-closed-on = Closed on { $date }
round-back = To the list of rounds
round-progress = { $done } of { $total }
round-lines = Calls of the round
round-no-phone = no phone
round-promised-on = Promised by
round-promised-by = by { $date }
round-line-note = What was said
round-line-note-of = What was said: { $name }
round-result-of = Result: { $name }
round-all-done = Everybody has been rung.
round-copy = Copy as a table
round-copied = { $count ->
    [one] { $n } row copied.
   *[other] { $n } rows copied.
}
round-col-who = Who
round-keys = In the list: 1 reached, 2 no answer, 3 promised, 0 not rung. F2 writes what was said, Ctrl+Enter goes to the next.
round-key-mark = mark
round-next = Go to the next
round-key-next = next
round-key-note = what was said

round-result-open = Not rung
round-result-reached = Reached
round-result-no-answer = No answer
round-result-promised = Promised
round-tally-open = { $count ->
    [one] { $n } not rung
   *[other] { $n } not rung
}
round-tally-reached = { $count ->
    [one] { $n } reached
   *[other] { $n } reached
}
round-tally-no-answer = { $count ->
    [one] { $n } no answer
   *[other] { $n } no answer
}
round-tally-promised = { $count ->
    [one] { $n } promised
   *[other] { $n } promised
}

field-promised_on = Promised by
