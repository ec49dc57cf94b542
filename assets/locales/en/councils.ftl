# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, council-full-<kind>, council-field-<field>, contact-way-<way>.

council-body-council = Local council of { $name }
council-body-mayoralty = Mayoralty of { $name }
nav-councils = Local councils
command-councils = Open local councils
council-kind-commune = commune
council-kind-village = village
council-kind-town = town
council-kind-municipality = municipality
council-full-commune = { $name } commune
council-full-village = { $name } village
council-full-town = { $name } town
council-full-municipality = { $name } municipality
council-place = { $place } of { $total }
council-of = { $shown } of { $total }
council-where = Where you are
council-tabs = Parts of the council’s page
council-tab-overview = Overview
council-tab-people = People
council-tab-tasks = Tasks
council-tab-log = Log
council-tab-history = History
council-previous = Previous council
council-next = Next council
council-back = Back to the list
council-before-call = Before a call
council-note-call = Note a call
council-edit = Edit the council’s page
council-edit-title = Council: { $name }
council-bin = Move the council to the bin
council-binned = in the bin
council-binned-note = The council is in the bin. Tasks and contacts keep its name.
council-key-next = another council
council-key-tab = another tab
council-key-tab-back = previous tab
council-key-edit = edit
council-key-copy = copy the mayor’s phone
council-key-first = first council
council-key-last = last council
council-inhabitants = { $count ->
    [one] inhabitant
   *[other] inhabitants
}
council-voters = { $count ->
    [one] voter
   *[other] voters
}
council-elected-of = councillors elected of { $total }
council-members-of = councillors listed of { $total }
council-overdue = { $count ->
    [one] { $n } overdue
   *[other] { $n } overdue
}
council-overdue-of = { $count ->
    [one] overdue task of { $total }
   *[other] overdue tasks of { $total }
}
council-waiting = { $count ->
    [one] answer awaited
   *[other] answers awaited
}
council-last-contact = last contact, { $way }
council-no-contact = no contact noted
council-today = today
council-yesterday = yesterday
council-ago = { $count ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
council-late-days = { $count ->
    [one] { $n } day
   *[other] { $n } days
}
council-task-late = Overdue, { $days }
council-task-waiting = Waiting for an answer
council-leaders = Leadership and staff of the mayoralty
council-all-people = all people
council-all = all
council-all-log = the whole log
council-acting = acting
council-acting-since = acting since { $day }
council-vacant = vacant post
council-vacant-since = post vacant since { $day }
council-away = away
council-away-until = away until { $day }
council-instead = Instead: { $name }
council-from = since { $day }
council-now = now
council-seat = Seat
council-data = Facts
council-reception-phone = Reception
council-localities = { $count ->
    [one] Village
   *[other] Villages
}
council-mayors = Who was mayor
council-beside = Tasks and log
council-open-tasks = Open tasks
council-other-tasks = Other open tasks
council-promises = Promises not kept yet
council-log = Contact log
council-no-posts = No posts are listed. Add the people of the mayoralty.
council-no-people = Nobody of this council is listed.
council-no-facts = Nothing entered yet.
council-no-tasks = No open tasks.
council-no-contacts = No contact noted yet.
council-no-phone = No number is listed.
council-tasks-first = The first { $shown } of { $total }.
council-who-answers = Who answers
council-owes = What they owe
council-owes-nothing = Nothing overdue and no answer awaited.
council-last-talk = Last contacts
council-this-call = This call
council-add = Add a council
council-add-bodies = Add its local council and mayoralty too
council-add-bodies-hint = Two institutions to put the people in afterwards.
council-import = Import from a table
council-save = Save
council-filter = Find a council or a name
council-only = Which councils
council-only-all = All
council-only-late = With overdue tasks
council-only-quiet = No contact for 30 days
council-quiet = no contact for over { $n } days
council-head-name = Council
council-head-population = Inhabitants
council-head-voters = Voters
council-head-mayor = Mayor
council-head-secretary = Secretary
council-head-open-long = Open tasks
council-head-late-long = Overdue tasks
council-head-wait-long = Answers awaited
council-head-contact-long = Days since the last contact
council-total = Total
council-total-once = each task is counted once
council-empty-title = No councils yet
council-empty-text = The councils of the district stand here: who leads them, what they owe, when you last spoke.
council-none-title = No council fits
council-none-text = The filter hides every council.
council-none-clear = Show all councils
council-gone-title = The council is not there any more
council-gone-text = Perhaps its adding was undone.
council-go-list = Back to the councils
council-form-names = Name
council-form-numbers = Figures
council-form-seat = Seat
council-form-money = Bank details
council-field-kind = Kind
council-field-name = Name
council-field-name_uk = Name in Ukrainian
council-field-name_ru = Name in Russian
council-field-code = Code (CUATM)
council-field-population = Inhabitants
council-field-voters = Voters
council-field-seats = Seats
council-field-elected = Councillors elected
council-field-sittings = Sittings
council-field-address = Address
council-field-postcode = Postcode
council-field-hours = Hours
council-field-reception = Reception hours
council-field-website = Website
council-field-hram = Patron day
council-field-fiscal_code = Fiscal code
council-field-bank = Bank
contact-way = How
contact-way-call = Phone
contact-way-visit = Visit
contact-way-letter = Letter
contact-way-email = E-mail
contact-way-meeting = Meeting
contact-way-other = Otherwise
contact-with = With whom
contact-other-person = Somebody else…
contact-person-name = Name
contact-text = What was said
contact-day = Day
contact-time = Hour
contact-promised-on = Promised by
contact-kept-on = Kept on
contact-promised = promised by { $day }
contact-promise-late = promised by { $day }, late { $days }
contact-kept = kept on { $day }
contact-keep = Kept
contact-note = Note it
contact-save = Save
contact-edit = Edit the note
contact-edit-title = Contact
contact-add-title = Contact with { $name }
contact-remove = Delete the note
contact-more = Show older
field-voters = Voters
field-seats = Seats
field-elected = Councillors elected
field-sittings = Sittings
field-reception = Reception hours
field-fiscal_code = Fiscal code
field-bank = Bank
field-postcode = Postcode
field-contact-text = What was said
field-contact-at = When
field-contact-way = How
field-kept_on = Kept on
paper-council-list = List of local councils
paper-about-council-list = Every council with its mayor, secretary, phones and tasks.
paper-council-passport = Council passport
paper-about-council-passport = All that is known of a council, on one or two pages.
paper-head-open = Open
paper-head-late = Overdue
paper-head-waiting = Awaited
paper-head-last-contact = Last contact
paper-head-post-only = Post
paper-head-task = Task
paper-head-responsible = Responsible
paper-head-due = Term
paper-members = Councillors
paper-localities = Localities
paper-elected-of-seats = Councillors elected / seats
paper-late-days = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
council-print = Passport
council-key-print = passport
