# An undo that later changes stand in the way of.
conflict-title = Not everything can be undone
conflict-said = { $count ->
    [one] { $count } card was changed later too, so it stays as it is now. Nothing is lost. The rest can be undone.
   *[other] { $count } cards were changed later too, so they stay as they are now. Nothing is lost. The rest can be undone.
}
conflict-rest = Undo the rest
conflict-look = See recent changes
