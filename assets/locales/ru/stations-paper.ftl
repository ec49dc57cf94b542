# Бумаги избирательных участков.
station-paper-count =
    { $count ->
        [one] { $count } участок
        [few] { $count } участка
       *[many] { $count } участков
    }
station-paper-empty = Ни один избирательный участок не входит в эту бумагу.
