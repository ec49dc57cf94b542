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
