# Hârtiile secțiilor de votare.
station-paper-count =
    { $count ->
        [one] o secție
        [few] { $count } secții
       *[other] { $count } de secții
    }
station-paper-empty = Nicio secție de votare nu intră în această hârtie.
