# Папери виборчих дільниць.
station-paper-count =
    { $count ->
        [one] { $count } дільниця
        [few] { $count } дільниці
       *[many] { $count } дільниць
    }
station-paper-empty = Жодна виборча дільниця не потрапляє до цього паперу.
