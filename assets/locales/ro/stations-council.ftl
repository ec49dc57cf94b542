# The polling stations on the page of a council.

council-tab-stations = Secții de votare
council-station-voters =
    { $count ->
        [one] { $n } alegător
        [few] { $n } alegători
       *[other] { $n } de alegători
    }
council-station-keys = cheile: { $who }
council-station-no-keys = nu se știe cine are cheile
