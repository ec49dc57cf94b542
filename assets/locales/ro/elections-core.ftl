# Alegerile: nume și vorbe ale programului. Families: election-kind-<kind>.

election-kind-parliament = Alegeri parlamentare
election-kind-president = Alegeri prezidențiale
election-kind-local_general = Alegeri locale generale
election-kind-local_new = Alegeri locale noi
election-kind-local_partial = Alegeri locale parțiale
election-kind-referendum_national = Referendum republican
election-kind-referendum_local = Referendum local
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, turul al doilea, { $day }
election-name-no-day = fără dată
election-remark-no-sunday = Ziua alegerilor, { $day }, este { $weekday }, nu duminică.
election-waits-for-row = Așteaptă rândul „{ $action }”, care nu are dată.
election-no-term = Rândul nu are termen: scrieți ziua proprie sau cea oficială.
