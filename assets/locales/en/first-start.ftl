# First start: five steps to a working desk.
# Families: fs-step-<step>, fs-<step>-title, fs-<step>-lead, fs-next-<step>, fs-scheme-<Scheme>, fs-country-<Country>,
# fs-phone-style-<PhoneStyle>, fs-role-<UserRole>, fs-data-<way>.

fs-promise = Works on this computer, without the internet. Nothing leaves it without your consent.
fs-open-existing = I already have a database
fs-back = Back
fs-place = { $minutes ->
    [one] Step { $step } of { $all }, about { $minutes } minute
   *[other] Step { $step } of { $all }, about { $minutes } minutes
}
fs-step-view = Language and view
fs-step-office = The office
fs-step-user = Who works here
fs-step-data = The data
fs-step-backup = The backup
fs-next-view = Continue: the office
fs-next-office = Continue: who works here
fs-next-user = Continue: the data
fs-next-data = Continue: the backup
fs-next-open = Choose the file…
fs-next-example = Open the example
fs-next-backup = Start working

fs-view-title = How do you read best?
fs-view-lead = You see the change at once. You can change it any time with the “View” button.
fs-language = Language
fs-language-hint = names and documents stay as they are written
fs-scale = Text size
fs-scale-hint = on top of the size chosen in Windows
fs-scheme = Colours
fs-scheme-light = Light
fs-scheme-dark = Dark
fs-scheme-black-on-white = Black on white
fs-scheme-white-on-black = White on black
fs-scheme-yellow-on-black = Yellow on black
fs-preview = This is how a list will look
fs-preview-hint = invented data
fs-preview-late = Overdue
fs-preview-progress = In progress
fs-preview-done = Done
fs-preview-1 = Information on the premises of polling stations
fs-preview-2 = Proposals for the election offices
fs-preview-3 = Order on the reception hours
fs-preview-tally = 19 of 27 have answered
fs-preview-days = 6 days
fs-preview-date = Tue 21.09
fs-preview-in-time = in time

fs-office-title = Which office do you work for?
fs-office-lead = The name stands at the top of the window. Country and area code tell how to read phone numbers.
fs-country = Country
fs-country-hint = It does not change once work has begun.
fs-country-md = Republic of Moldova
fs-country-ro = Romania
fs-country-ua = Ukraine
fs-country-ru = Russia
fs-district = District
fs-district-hint = For example: Valea Lungă
fs-office-name = Name of the office
fs-office-name-hint = For example: Valea Lungă District Council
fs-office-section = Section
fs-office-section-hint = For example: Public Administration Section. It may stay empty.
fs-area-code = Area code of the district
fs-area-code-hint = Without the leading zero, for example { $example }. With it, “2‑46‑18” becomes a whole number.
fs-phone-style = How you write phone numbers
fs-phone-style-hint = can be changed in Settings
fs-phone-style-dashes = with dashes
fs-phone-style-spaces = with spaces
fs-phone-style-international = international

fs-user-title = Who works here?
fs-user-lead = Changes made at this computer will carry your name. You add colleagues later, in Settings.
fs-user-name = Your first and last name
fs-user-name-hint = For example: Elena Morărescu
fs-user-post = Post
fs-user-post-hint = For example: head of section. It may stay empty.
fs-user-role = What you do most
fs-user-role-hint = for now everybody starts with the list of people; the role forbids nothing
fs-role-head = I lead the section
fs-role-head-about = Sees and changes everything: people, settings, backups.
fs-role-specialist = I keep the records
fs-role-specialist-about = Adds and corrects people, pastes lists, undoes.
fs-role-staff = I look up contacts
fs-role-staff-about = Quickly finds the person, the phone and who is responsible.

fs-data-title = What do you start with?
fs-data-lead = Every way is good, and none of them closes the others.
fs-data-paste = Paste a list
fs-data-paste-about = Copy contacts from a site or a document. You see what was understood before it is saved.
fs-data-import = I import a file
fs-data-import-about = Excel or CSV lists, or cards from a phone. You see what was understood before it is saved.
fs-data-open = Open a database
fs-data-open-about = A .ddb file from another computer or a memory stick.
fs-data-example = Look at an example
fs-data-example-about = An invented district in a separate file. It never mixes with your data.
fs-data-empty = Start empty
fs-data-empty-about = An empty database; you add people one by one.

fs-backup-title = Where do we keep the backups?
fs-backup-lead = Backups are made by themselves, after changes and on closing. A second place protects you if the disk fails.
fs-backup-own = The first backup always stays beside the database:
fs-backup-second = Second place: a memory stick or another disk
fs-backup-second-hint = It may stay empty. You can choose it later in Settings.
fs-backup-pick = Choose the folder…
fs-backup-clear = No second place
fs-backup-file = The database will be here:
fs-open-found = Open the existing file
fs-found-beside = Create another beside it
