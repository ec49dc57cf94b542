# Polling stations: the head of the screen, the readiness matrix, the passport.
# Families: stations-view-<view>, stations-title-<view>, readiness-state-<state>, readiness-word-<state>.

stations-view-readiness = Readiness
stations-view-register = Stations
stations-view-surveys = Surveys
stations-view-equipment = Equipment
stations-view-bureaus = Bureaus
stations-view-day = Voting day
stations-title-readiness = Readiness of stations
stations-title-register = Polling stations
stations-title-surveys = Surveys of premises
stations-title-equipment = Equipment of stations
stations-title-bureaus = Electoral bureaus
stations-title-day = Voting day

command-stations = Open the polling stations
stations-views = Views of the stations
stations-whole = all stations of the office
stations-no-day = no date
stations-today = voting day is today
stations-days-left = { $count ->
    [one] { $n } day
   *[other] { $n } days
}
stations-days-after = { $count ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
stations-no-votes = The program keeps no votes and no voters' data.
stations-ahead = { $count ->
    [one] One station, ready
   *[other] { $n } stations, ready
}
stations-ahead-unchecked = { $count ->
    [one] one check not made
   *[other] { $n } checks not made
}
stations-none-title = No election is being prepared
stations-none-text = Stations are prepared for an election. Add the election, then take the stations from the register.

readiness-state-none = not checked
readiness-state-ok = ready
readiness-state-work = in work
readiness-state-problem = problem
readiness-state-na = does not apply
readiness-noted = has a note
readiness-handed = has a task
readiness-task = Task { $no }
readiness-word-none = Not checked
readiness-word-ok = Ready
readiness-word-work = In work
readiness-word-problem = Problem
readiness-word-na = Does not apply
readiness-legend = Signs of the matrix
readiness-col-station = Station
readiness-col-place = Place, premises
readiness-col-voters = Voters
readiness-col-done = Ready
readiness-done = Ready
readiness-of = { $count ->
    [one] of one station
   *[other] of { $n } stations
}
readiness-total = { $name }: ready { $ok }, in work { $work }, problems { $problem }, not checked { $none }
readiness-cells = { $count ->
    [one] One cell
   *[other] { $n } cells
}
readiness-note-of = Note of the cell { $what }
readiness-note-placeholder = What is missing, what was asked for
readiness-note-keys = Enter keeps it, Esc leaves it
readiness-show = Which stations are shown
readiness-show-all = All
readiness-show-problems = Problems only
readiness-show-unchecked = Not checked
readiness-zones = Zone or route
readiness-zone-word = Zone:
readiness-route-word = Route:
readiness-zone = Zone { $name }
readiness-route = Route { $name }
readiness-zone-of = { $name }, { $n } of { $total }
readiness-all-stations = { $count ->
    [one] One station
   *[other] All { $n } stations
}
readiness-problems = { $count ->
    [one] one problem
   *[other] { $n } problems
}
readiness-reviews = Kept reviews and other days
readiness-next-review = Next: { $what }
readiness-other-day = Another day…
readiness-keep = Keep today's review
readiness-forget = Delete the review
readiness-day-title = As it was on another day
readiness-day-label = Evening of
readiness-day-hint = The matrix is shown as it was at the end of the day, by the journal.
readiness-day-show = Show the day
readiness-day-which = Write a day, such as 10.09.2027.
readiness-day-past = Choose a day before today.
readiness-was = So it was on the evening of { $day }
readiness-was-review = Review { $what }
readiness-back = Back to today
readiness-since = Since then: worse { $worse }, better { $better }
readiness-since-none = Nothing has changed since.
readiness-since-worse = Worse than then
readiness-since-better = Better than then
readiness-empty-title = No station in this election
readiness-empty-take = Take the stations from the register: number, premises and voters enter the election as they are now.
readiness-empty-then = The election had no stations then.
readiness-empty-import = The register of stations is empty. Import the list of stations from a table.
readiness-take = { $count ->
    [one] Take the station from the register
   *[other] Take { $n } stations from the register
}
readiness-import = Import the list of stations
readiness-space = Space
readiness-key-cell = The cell beside
readiness-key-range = Choose several cells
readiness-key-cycle = Change the state of the chosen cells
readiness-key-cycle-short = change state
readiness-key-note = Write the note
readiness-key-note-short = note
readiness-key-fill = same state down
readiness-key-problems = problems only
readiness-key-all = Choose all cells
readiness-key-copy = Copy the cells as a table
readiness-key-paste = Paste states from a table
readiness-key-clear = Empty the cells
readiness-key-task = Make a task of the problem
readiness-key-passport = Open the passport of the station
readiness-copied = { $count ->
    [one] One cell copied
   *[other] { $n } cells copied
}
readiness-paste-unread = “{ $what }” is no state. Nothing was changed.
readiness-paste-over = { $count ->
    [one] One cell had no room in the matrix.
   *[other] { $n } cells had no room in the matrix.
}
readiness-hand-title = { $count ->
    [one] A task of the problem
   *[other] Tasks of { $n } problems
}
readiness-hand-what = What is missing
readiness-hand-what-hint = It is written as the note of the cell too.
readiness-hand-none = There is no problem among the chosen cells.
readiness-hand-becomes = The cell is now “{ $state }”. It becomes a “problem”.
readiness-columns = Columns of the check
readiness-columns-about = The list is the office's and the same for all elections. A column taken out keeps its cells.
readiness-columns-out = Columns taken out
readiness-icon = Picture
readiness-icon-building = building
readiness-icon-access = access
readiness-icon-heating = heating
readiness-icon-light = light
readiness-icon-booths = booths
readiness-icon-box = box
readiness-icon-seals = seals
readiness-icon-computer = computer
readiness-icon-phone = phone
readiness-icon-route = transport
readiness-icon-guard = guard
readiness-icon-training = training
readiness-icon-list = list
readiness-icon-flag = flag
readiness-column-name = Name of the column
readiness-column-note = What is looked at: { $name }
readiness-column-note-hint = What is looked at
readiness-column-up = Move { $name } to the left
readiness-column-down = Move { $name } to the right
readiness-column-out = { $count ->
    [one] Take out { $name } (one cell written)
   *[other] Take out { $name } ({ $n } cells written)
}
readiness-column-new = New column
readiness-column-add = Add the column
readiness-column-back = Bring back

task-station = Polling station
passport-title = Passport of the station
passport-gone = The station is no longer here: it was put in the bin.
passport-print = Print the passport
passport-no-premises = The premises are not known
passport-solve = To be solved
passport-solve-none = Nothing to be solved.
passport-equipment = Equipment
passport-equipment-for = { $count ->
    [one] Equipment, one voter
   *[other] Equipment, { $n } voters
}
passport-need = norm
passport-have = there
passport-lack = lack
passport-need-none = The norm is not known
passport-have-none = Not counted yet
passport-contacts = Keys and contacts
passport-acting = acting
passport-copy = Copy { $phone }
passport-no-phone = no phone
passport-premises = Premises
passport-station = Station
passport-history = In other elections
passport-voters = { $count ->
    [one] one voter
   *[other] { $n } voters
}
passport-surface = Area
passport-area = { $n } m²
passport-doors = { $count ->
    [one] one door
   *[other] { $n } doors
}
passport-access = Access
passport-access-yes = step-free
passport-access-partly = partly step-free
passport-access-no = steps only
passport-heating = Heating
passport-light = Light
passport-power = Reserve
passport-phone = Phone
passport-internet = Internet
passport-toilets = Toilets
passport-parking = Parking
passport-distance = Distance
passport-km = { $n } km
passport-m = { $n } m
passport-owner = Owner
passport-alternate = Other premises
passport-note = Note
passport-council = Council
passport-code = Code
passport-zone = Zone
passport-route = Route
passport-bureau-phone = Bureau's phone
passport-boundary = Boundary
