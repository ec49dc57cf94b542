# The register of polling stations: the list and the form of the passport.
# Families: station-state-<state>, station-kind-<kind>, passport-access-<step-free>.

register-new = New station
register-edit = edit
register-number = Number
register-number-missing = Write the number of the station.
register-voters-wrong = Write a number, such as 1,346.
register-kind = Kind
register-state = State
register-state-why = Why it is so
register-locality = Locality
register-shared = { $count ->
    [one] The premises are of one more station: the change is seen at both.
   *[other] The premises are of { $n } more stations: the change is seen at all.
}
register-premises = Name of the premises
register-address = Address
register-keys = Who has the keys
register-keys-phone = Phone of the key holder
register-manager = Who manages the premises
register-manager-phone = Phone of the manager
register-area = Area, m²
register-doors = Doors
register-floor = Floor
register-access-note = About the access
register-key-open = passport
register-key-edit = edit
register-key-bin = Put the station in the bin
register-find = Find among the stations
register-take = Take stations into the election
register-none = No station fits
register-empty-title = No polling stations
register-empty-text = Here are the stations: number, premises, who has the keys, how many voters. Write the first one or import the list.
register-zone-route = Zone, route
passport-edit = Edit the passport
passport-access-unknown = not known
register-sum = { $count ->
    [one] One station, { $voters } voters
   *[other] { $n } stations, { $voters } voters
}
passport-files = Photos and files
register-known = Premises of the register
register-known-hint = Name, locality or address
register-alternates = Alternate premises
register-alternate-known = Add premises of the register
register-alternate-new = Or the name of new premises
register-alternate-up = Move up: { $name }
register-alternate-down = Move down: { $name }
register-alternate-remove = Take away: { $name }
register-all-states = All states
register-all-zones = All zones
register-all-routes = All routes
register-show-all = Show all stations
register-key-pick = choose the station
register-key-range = choose several stations
register-key-all = choose all stations
register-many-state = Change the state
register-many-zone = Change the zone
register-many-route = Change the route
register-many-hint = Write or choose from the list
register-many-empty = Left empty, the chosen stations are without this value.
register-many-nothing = Nothing has changed: all the chosen stations are so already.
register-take-into = Take into an election
register-release = Take out of the election
register-bin-many = Put in the bin
register-bin = Bin of stations
register-bin-lead = Stations in the bin. Restored, they come back to the register with all that was written.
register-bin-empty = The bin of stations is empty
register-back = Back to the stations
register-restore = Restore
register-picked = { $count ->
    [one] One station chosen
   *[other] { $n } stations chosen
}
register-take-do = Take in
register-take-from = From where
register-take-register = From the register
register-take-register-hint = All stations but those no longer used, with their present data. Those taken in already stay as they are.
register-take-former-hint = The stations of that election, with its zones, routes and acts; the other data are the present ones. Those taken in already stay as they are.
register-take-bureaus = The members of the bureaus too
register-take-bureaus-hint = Without their training.
register-take-act = The act that formed the stations
register-take-nothing = No station was added: there are none there but those already in the election.
