# The frame: rail, top bar, status line, view panel, palette, keys.
# Family: nav-<route>.

nav = Screens
nav-people = People
nav-recent = Recent changes
nav-bin = Bin
nav-settings = Settings

omni-hint = Search people, institutions, phones…
omni-short = Search everywhere…
quick-add = Person
view = View

status-backup-today = Backup: today, { $when }
status-backup = Backup: { $when }
status-no-backup = No backup yet
status-backup-failed = The backup was not written.
status-help = help

example-title = Example — the data is invented.
example-text = Try anything, nothing reaches your own data.
example-back = Back to my data
example-own = Start with my own data
read-only-title = Read only.
read-only-text = You can search and copy; changes cannot be saved now.
read-only-retry = Try to open for writing

view-title = View: text, colours, contrast
view-rail = Left menu with icons only

user-menu = Who works here
user-none = Choose a name

keys-title = Keys of this screen
keys-screen = On this screen
keys-everywhere = Everywhere
key-search = Search everywhere, commands
key-add = New person
key-undo = Undo the last change
key-redo = Redo the change taken back
key-larger = Larger text
key-smaller = Smaller text
key-usual = Text at 100 %
key-back = Back
key-forward = Forward
key-pane = Next part of the window
key-pane-back = Previous part of the window
key-help = This list of keys

palette-title = Search or command
palette-hint = Name, post, phone, institution or command
palette-person = People
palette-council = Local councils
palette-institution = Institutions
palette-commands = Commands
palette-of = { $shown } of { $total }
palette-none = Nothing for “{ $text }”. Try a part of the name or the last digits of the phone.
palette-choose = choose
palette-open = open
palette-pane = beside the list
palette-group = next group
palette-count = { $count ->
    [one] { $n } result
   *[other] { $n } results
}

command-add = Add a person
command-paste = Paste contacts
command-backup = Make a backup now
command-term = Work out a term
command-people = Open people
command-recent = Open recent changes
command-bin = Open the bin
command-settings = Open settings
command-view = Change the view: text, colours
command-keys = Show the keys
