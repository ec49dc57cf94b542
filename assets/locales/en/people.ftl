# People: the list, the card, a new person.
# Families: match-<MatchField>, match-group-<MatchField>, phone-kind-<PhoneKind>.

people-title = People
people-count = { $count ->
    [one] { $n } person
   *[other] { $n } people
}
people-vacant-count = { $count ->
    [one] { $n } vacant post
   *[other] { $n } vacant posts
}
people-results = { $count ->
    [one] { $n } result
   *[other] { $n } results
}
people-search = Search people
people-search-hint = Name, post, duty, phone
people-search-clear = Clear search (Esc)
people-institution = Institution
people-institution-all = All institutions
people-vacant-only = Vacant posts only
people-filters-clear = Clear
people-sort-name = By name
people-sort-institution = By institution
people-paste = Paste contacts
people-list = List of people
people-card = Person card
people-vacant = Vacant post
people-acting = acting
people-extension = ext. { $number }
people-copy-phone = Copy phone
people-copy-phone-of = Copy phone: { $name }
people-copy = Copy
people-copy-number = Copy { $phone }
people-copied = Phone copied: { $phone }
people-copied-card = The card is copied as text.
people-copied-email = Address copied: { $address }
people-copy-email = Copy address { $address }
people-no-phone = This card has no phone.
people-no-copy = Copying failed. Select the number and press Ctrl+C.
people-position = { $place } of { $total }
people-previous = Previous
people-next = Next
people-edit = Edit (F2)
people-edit-done = Done
people-bin = Move to bin (Del)
people-more = More actions
people-back = Back to list
people-menu = Actions: { $name }
people-menu-open = Open card
people-menu-edit = Edit
people-menu-copy-card = Copy card as text
people-menu-select = Select row
people-menu-bin = Move to bin
people-selected = { $count ->
    [one] { $n } row selected
   *[other] { $n } rows selected
}
people-bin-selected = { $count ->
    [one] Move { $n } card to the bin
   *[other] Move { $n } cards to the bin
}
people-select-none = Clear selection

# Empty list, nothing found
people-empty-title = No people yet
people-empty-text = People, their posts and phones live here. You can paste a list copied from a site or a document.
people-empty-example = Look at the example district
people-none-title = Nothing found
people-none-query = No card contains “{ $query }”.
people-none-filter = No card passes the filters.
people-none-clear = Clear filters
people-none-clear-search = Clear search
people-none-create = Create “{ $query }”
people-none-everywhere = Search everywhere
people-card-none = Choose a row to see the card.

# Why a row was found: families match-<MatchField> and match-group-<MatchField>
match-name = name:
match-alias = other name:
match-post = post:
match-duty = responsible:
match-institution = institution:
match-council = council:
match-phone = phone:
match-email = e-mail:
match-room = room:
match-note = note:
match-group-name = Found in names
match-group-alias = Found in other names
match-group-post = Found in posts
match-group-duty = Found in duties
match-group-institution = Found in institution names
match-group-council = Found in councils
match-group-phone = Found in phones
match-group-email = Found in e-mail addresses
match-group-room = Found in rooms
match-group-note = Found in notes

# The card
phone-kind-work = work
phone-kind-mobile = mobile
phone-kind-home = home
phone-kind-fax = fax
phone-kind-short = short
phone-kind-internal = internal
phone-private = internal only
phone-unusual = unusual format
phone-offer = Add the area code: { $phone }
phone-understood = Read as: { $phone }, { $kind }
phone-understood-unusual = The number has an unusual format. It is kept as typed.
phone-number = Number
phone-kind = Kind of number
phone-extension = Extension
phone-add = Add phone
phone-remove = Remove phone { $phone }
phone-none = No phone
email-add = Add e-mail
email-remove = Remove address { $address }
card-responsible = Responsible for
card-history = History
card-history-none = No changes.
card-contacts = Phones and e-mail
card-binned = The card is in the bin.
card-restore = Restore
card-gone = The card is no longer there. Perhaps adding it was undone.
card-refused = Not changed. { $reason }
card-edit-hint = Enter: save and go down · Tab: next · Esc: revert

# A new person
new-title = New person
new-lead = A name or a post is enough. The rest can be added at any time.
new-more = More details
new-save = Add person
new-save-next = Add and another
new-cancel = Cancel
new-needs-name = Give a name or a post.
new-draft = What you began to type was kept.
new-draft-clear = Clear draft

# Keys of the list
people-key-row = row
people-key-open = open card
people-key-copy = copy phone
people-key-edit = edit
people-key-clear = clear search
people-key-range = select a range
people-key-all = select all rows
