# Papers of polling stations.
station-paper-count =
    { $count ->
        [one] { $count } station
       *[other] { $count } stations
    }
station-paper-empty = No polling station belongs on this paper.
station-call-title = Whom to call on the day of voting
station-call-council = Constituency council
station-call-station = Station
station-call-locality = Locality
station-call-premises = Premises
station-call-role = Who it is
station-call-name = Name
station-call-phone = Phone
station-call-room = Phone of the station
station-call-bureau = Bureau of the station
station-call-keys = Keys
station-call-is-chair = Chair
station-call-is-deputy = Deputy chair
station-call-is-secretary = Secretary
station-day-title = Sheet of the day of voting
station-day-blank-title = Sheet of the day of voting, to fill in
station-day-voters = Voters
station-day-opened = Opened at
station-day-closed = Closed at
station-day-protocol = Protocol returned at
station-day-incidents = Incidents
station-day-hour = By { $hour }
station-day-total = Total
station-day-look = To look at:
station-day-when = Time
station-day-what = What happened
station-day-told = Who was told, at what time
station-day-measures = Measures
station-day-solved = Closed at
station-day-no-votes = Only how many voters came is written here; the program keeps no votes and no voters’ data.
station-day-reported = { $count ->
    [one] of { $count } station
   *[other] of { $count } stations
}
