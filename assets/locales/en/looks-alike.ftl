# People who may have been entered twice. Family: looks-reason-<DuplicateReason>.

looks-title = People entered twice
looks-find = Find people entered twice
looks-count = { $count ->
    [one] { $n } pair
   *[other] { $n } pairs
}
looks-place = Pair { $place } of { $total }
looks-previous = Previous pair
looks-next = Next pair
looks-reason-email = same e-mail address
looks-reason-mobile = same mobile number
looks-reason-name = same name
looks-reason-near-name = nearly the same name, same institution
looks-keep = This card stays
looks-open = Open card
looks-differs = differs
looks-made = Entered on
looks-summary = The card “{ $name }” stays. Phones, addresses, posts, notes and groups of the other go over to it, and the card “{ $other }” goes to the bin. The merge can be undone.
looks-merge = Merge cards
looks-two = Not the same person
looks-more = { $n } more. They come up as you settle these.
looks-empty-title = Nobody seems to be entered twice
looks-empty-text = E-mail addresses, mobile numbers and names are compared. A shared fixed line says nothing: the whole office answers it.
looks-key-pair = another pair
looks-key-keep = which card stays
looks-key-merge = merge
looks-key-two = not the same person
