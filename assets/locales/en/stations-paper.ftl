# Papers of polling stations.
station-paper-count =
    { $count ->
        [one] { $count } station
       *[other] { $count } stations
    }
station-paper-empty = No polling station belongs on this paper.
