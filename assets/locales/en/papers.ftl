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
paper-chosen = chosen ones only
paper-only-vacant = vacant posts only
paper-role = role: { $role }
paper-group = group “{ $name }”
paper-favourites = favourites only
paper-absent = only those away on the day of printing
paper-stale = only cards not checked since { $day }
paper-binned = from the bin
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

# The windows "Print" and "Export".
print-title = Print or save as PDF
print-what = What to print
print-list = The list on the screen
print-list-about = The people of the list, with the same search, filters and order; the chosen rows, if you chose some.
print-language = Language of the paper
print-size = Size of letters
print-size-usual = Usual
print-size-large = Large print
print-signature = Add a line to sign
print-private = Print private numbers too
print-private-on = The paper will hold private numbers: for internal use only.
print-private-out = { $count ->
    [one] { $n } private number is left off the paper.
   *[other] { $n } private numbers are left off the paper.
}
print-rows = { $count ->
    [one] { $n } row on the paper
   *[other] { $n } rows on the paper
}
print-preview = The page as it will be printed
print-picture = { $title }, page { $page }
print-page = Page { $page } of { $total }
print-making = Being prepared…
print-page-before = Previous page
print-page-after = Next page
print-smaller = Make the page smaller
print-larger = Make the page larger
print-whole = Whole page
print-save-pdf = Save PDF
print-save-docx = Save for Word
print-writing = Writing the file…
print-saved = { $count ->
    [one] Saved, { $n } row:
   *[other] Saved, { $n } rows:
}
print-open = Open the file
print-taken = A file with this name is there already; it was left alone:
print-replace = Replace the file
print-other-name = Choose another name
export-title = Export people
export-who = Who
export-who-list = { $count ->
    [one] The list on the screen: { $n } row
   *[other] The list on the screen: { $n } rows
}
export-who-all = All people and vacant posts.
export-who-narrowed = With the same search, filters and order.
export-who-picked = { $count ->
    [one] Chosen rows only: { $n } row
   *[other] Chosen rows only: { $n } rows
}
export-format = Kind of file
export-xlsx = Excel table (XLSX)
export-xlsx-about = With a fixed head and a filter; prints well.
export-csv = Text with separators (CSV)
export-csv-about = For other programs: UTF-8, parted by “;”.
export-vcf = Contact cards (vCard)
export-vcf-about = For telephones and mail programs. Vacant posts are not included.
export-vcard = vCard version
export-vcard-4 = 4.0, for newer programs
export-vcard-3 = 3.0, for Outlook and older telephones
export-heads = Language of the heads
export-private = Export private fields too
export-private-out = Numbers, addresses and fields marked private do not go into the file.
export-copy = Copy as table
export-save = { $count ->
    [one] Save { $n } row
   *[other] Save { $n } rows
}
export-copied = { $count ->
    [one] Copied as a table: { $n } row. Paste it into Word or Excel.
   *[other] Copied as a table: { $n } rows. Paste them into Word or Excel.
}
export-no-copy = Copying did not work. Save the list as an Excel table.
export-file-name = People
key-print = Print, PDF
key-export = Export people
command-print = Print
