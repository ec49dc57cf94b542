# The lasting list of changes, the bin, and the sentence each operation is told by.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>, field-<name>.

history-person-add = New card: { $subject }
history-person-edit = Card changed: { $subject }
history-phone-add = Phone added: { $subject }
history-phone-edit = Phone changed: { $subject }
history-phone-remove = Phone removed: { $subject }
history-email-add = E-mail added: { $subject }
history-email-edit = E-mail changed: { $subject }
history-email-remove = E-mail removed: { $subject }
history-person-bin = { $count ->
    [one] Card moved to the bin: { $subject }
   *[other] { $count } cards moved to the bin
}
history-person-restore = { $count ->
    [one] Card restored: { $subject }
   *[other] { $count } cards restored
}
history-contact-import = { $count ->
    [one] One card from pasted contacts
   *[other] { $count } cards from pasted contacts
}
history-people-import = { $count ->
    [one] One card imported from a file
   *[other] { $count } cards imported from a file
}
history-council-import = { $count ->
    [one] One council imported from a file
   *[other] { $count } councils imported from a file
}
history-office-found = Office file created: { $subject }
history-office-edit = Office details changed: { $subject }
history-user-add = User added: { $subject }
history-user-edit = User changed: { $subject }
history-example-fill = The example district was filled in
history-undo = Change undone: { $subject }
history-redo = Change redone: { $subject }

act-person-add = New card
act-person-edit = Card changed
act-phone-add = Phone added
act-phone-edit = Phone changed
act-phone-remove = Phone removed
act-email-add = E-mail added
act-email-edit = E-mail changed
act-email-remove = E-mail removed
act-person-bin = Card moved to the bin
act-person-restore = Card restored
act-contact-import = Contacts pasted and imported
act-people-import = People imported from a file
act-council-import = Councils imported from a file
act-office-found = Office file created
act-office-edit = Office details changed
act-user-add = User added
act-user-edit = User changed
act-example-fill = Example district filled in
act-undo = Change undone
act-redo = Change redone

field-family = Family name
field-given = Given name
field-patronymic = Patronymic
field-name = Name
field-alias = Other name
field-post = Post
field-institution = Institution
field-council = Council
field-duty = Responsible for
field-room = Room
field-hours = Receives
field-address = Address
field-note = Note
field-phone = Phone
field-email = E-mail
field-kind = Kind
field-extension = Extension
field-private = Internal only
field-section = Section
field-district = District
field-area-code = Area code

recent-title = Recent changes
recent-lead = Any change can also be undone later, from here.
recent-list = List of changes
recent-undo = Undo
recent-undo-this = Undo: { $what }
recent-undone = undone
recent-more = Show older
recent-today = Today
recent-yesterday = Yesterday
recent-empty-title = No changes yet
recent-empty-text = Every change appears here: who, when, what it was and what it is now. It can be undone from here.
recent-was = was
recent-became = became
recent-yes = yes
recent-no = no
recent-nothing = empty
recent-more-changes = { $count ->
    [one] one more change
   *[other] { $n } more changes
}
recent-show-all = Show all
recent-undo-rest = Undo the rest

bin-title = Bin
bin-count = { $count ->
    [one] { $n } card
   *[other] { $n } cards
}
bin-lead = Cards are kept here for 90 days after deletion.
bin-list = Cards in the bin
bin-select = Select: { $name }
bin-select-all = Select all
bin-restore = Restore
bin-restore-this = Restore: { $name }
bin-restore-many = { $count ->
    [one] Restore { $n } card
   *[other] Restore { $n } cards
}
bin-empty-title = The bin is empty
bin-empty-text = Deleted cards come here and can be restored for 90 days.
bin-go-people = Back to people
