# Acts on the chosen rows of the directory, and copies for letters and calls.

bulk-edit = Change
bulk-edit-title = { $count ->
    [one] Change { $n } card
   *[other] Change { $n } cards
}
bulk-edit-lead = What you leave empty stays as it is. The change is taken back whole with Ctrl+Z.
bulk-institution = New institution or section
bulk-duty = Words to put before the duties
bulk-prefix-from = Numbers that begin with
bulk-prefix-to = will begin with
bulk-prefix-hint = For example 0-257-2
bulk-prefix-read = Read as: { $digits }
bulk-prefix-bad = Type the first digits, such as 0-257-2.
bulk-prefix-both = Type both the old beginning and the new one, in digits.
bulk-checked = Note that the cards were checked today
bulk-nothing = No card was changed: all of them are so already.
bulk-nothing-asked = Fill in at least one field.
bulk-group = Add to group
bulk-group-title = { $count ->
    [one] Add { $n } person to a group
   *[other] Add { $n } people to a group
}
bulk-group-which = Group
bulk-group-vacant = { $count ->
    [one] { $n } vacant post stays out of the group.
   *[other] { $n } vacant posts stay out of the group.
}
bulk-group-none = There are only vacant posts among the chosen rows. Groups hold people.
bulk-ungroup = Take out of the group “{ $name }”
bulk-check = Mark as checked today
bulk-export = Export the chosen rows
bulk-emails = Copy e-mail addresses
bulk-emails-shown = Copy e-mail addresses of the list
bulk-emails-copied = { $count ->
    [one] { $n } e-mail address copied. Cards without an address: { $without }.
   *[other] { $n } e-mail addresses copied, parted by “;”. Cards without an address: { $without }.
}
bulk-no-emails = No card has an e-mail address that may be copied.
bulk-phones = Copy names and phones
bulk-phones-shown = Copy names and phones of the list
bulk-phones-copied = { $count ->
    [one] Phones of { $n } card copied. Cards without a phone: { $without }.
   *[other] Phones of { $n } cards copied. Cards without a phone: { $without }.
}
bulk-no-phones = No card has a phone that may be copied.
bulk-more = More acts on the chosen rows
