# The polling stations on the page of a council.

council-tab-stations = Дільниці
council-station-voters =
    { $count ->
        [one] { $n } виборець
        [few] { $n } виборці
       *[many] { $n } виборців
    }
council-station-keys = ключі: { $who }
council-station-no-keys = не відомо, у кого ключі
