# The polling stations on the page of a council.

council-tab-stations = Polling stations
council-station-voters =
    { $count ->
        [one] { $n } voter
       *[other] { $n } voters
    }
council-station-keys = keys: { $who }
council-station-no-keys = it is not known who has the keys
