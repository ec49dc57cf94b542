# Papers: guides, lists, exports.
paper-guide-by-institution = Telephone guide of the district, by institution
paper-about-guide-by-institution = Every person and post by institution, with addresses and telephones.
paper-guide-by-council = Telephone guide of the district, by council
paper-about-guide-by-council = By commune and town: mayor and secretary first, then the others; district institutions at the end.
paper-mayors-and-secretaries = Mayors and secretaries
paper-about-mayors-and-secretaries = A line for each local council: the mayor, the secretary and their telephones.
paper-emergency = Telephones for emergencies
paper-about-emergency = Heads of police, fire brigade, health, rescue and networks, on one page.
paper-people = People
paper-page = Page
paper-page-of = of
paper-made = made on { $moment }
paper-query = search: { $query }
paper-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
paper-vacant-count = { $count ->
    [one] { $count } vacant post
   *[other] { $count } vacant posts
}
paper-councils = { $count ->
    [one] { $count } council
   *[other] { $count } councils
}
paper-institutions = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
paper-without-private = without private numbers
paper-with-private = with private numbers, for internal use only
paper-head-no = No.
paper-head-name = Name
paper-head-name-post = Name and post
paper-head-post = Post, duties
paper-head-phone = Telephone
paper-head-email = E-mail, room
paper-head-institution = Institution
paper-head-council = Council
paper-head-mayor = Mayor
paper-head-secretary = Secretary
paper-head-head = Head
paper-vacant = vacant post
paper-acting = acting
paper-away = away
paper-away-until = away until { $day }
paper-substitute = { $name } stands in
paper-no-institution = Without institution
paper-district-institutions = District institutions
paper-extension = { $number } ext. { $extension }
paper-internal = ext. { $number }
paper-fax = fax { $number }
paper-home = home { $number }
paper-room = room { $room }
export-family = Family name
export-given = Given name
export-patronymic = Patronymic
export-post = Post
export-institution = Institution
export-council = Council
export-duty = Responsible for
export-phone-work = Work phone
export-phone-mobile = Mobile phone
export-phone-internal = Internal phone
export-fax = Fax
export-phone-home = Home phone
export-email = E-mail
export-room = Room
export-hours = Hours
export-institution-address = Institution address
export-address = Address
export-birthday = Birthday
export-other-names = Name in other languages
export-alias = Other name
export-note = Note
