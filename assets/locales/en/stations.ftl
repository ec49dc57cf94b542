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
