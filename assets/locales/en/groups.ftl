# Groups of people: chosen by hand, or kept by a rule.
groups-title = Groups
groups-count = { $count ->
    [one] { $n } group
   *[other] { $n } groups
}
groups-people = { $count ->
    [one] { $n } person
   *[other] { $n } people
}
groups-new = New group
groups-name = Name of the group
groups-by-hand = chosen people
groups-by-rule = by rule: { $rule }
groups-acts = Acts: { $name }
groups-emails-of = Copy e-mail addresses: { $name }
groups-change = Change name and members
groups-rename = Rename group
groups-remove = Remove group
groups-edit = Group “{ $name }”
groups-save = Save group
groups-members = Members
groups-members-none = No members yet. Type a name above.
groups-member-add = Add a person
groups-member-remove = Take out of the group: { $name }
groups-rule-note = Members come from the rule: { $rule }.
groups-empty-title = No groups yet
groups-empty-text = A group is made of the rows chosen in the list, of the filters of now, or here with “New group”.
groups-from-list = Make a group of the list shown
groups-how = Who is in the group
groups-how-rule = By rule: { $rule }
groups-how-rule-hint = Whoever fits comes in by themselves, whoever fits no more leaves.
groups-how-shown = { $count ->
    [one] Only the { $n } person of the list of now
   *[other] Only the { $n } people of the list of now
}
groups-how-shown-hint = The members change by hand only.
groups-how-no-rule = A rule can be made of institution, council, post and searched words, without other filters.
groups-rule-words = the words “{ $words }”
