# Saved views: kept questions of a screen, in the rail with their counts.

views-title = Vederi salvate
views-short = Vederi
views-one = Vedere
views-link = { $name }: { $n }
views-save = Salvează vederea
views-save-lead = Se păstrează căutarea, filtrele și ordinea de acum. Vederea stă la îndemână la „Vederi salvate”, cu numărul ei.
views-name = Numele vederii
views-everybody = Arată tuturor
views-everybody-hint = Nebifat: o vedeți doar dumneavoastră.
views-replaces = Există deja o vedere cu acest nume. Ea va fi înlocuită.
views-replace = Înlocuiește vederea
views-arrange = Aranjează vederile
views-arrange-lead = În meniul din stânga: Alt+↑ și Alt+↓ mută vederea, F2 o redenumește, Del o șterge.
views-empty = Nicio vedere salvată. Filtrați lista de persoane și alegeți „Salvează vederea”.
views-up = Mută mai sus: { $name }
views-down = Mută mai jos: { $name }
views-remove = Șterge vederea: { $name }
views-key-up = mută vederea mai sus
views-key-down = mută vederea mai jos
views-key-rename = redenumește vederea
views-key-remove = șterge vederea
command-stale = Arată fișele de verificat
