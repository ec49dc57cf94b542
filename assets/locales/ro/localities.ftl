# Places of a council. Family: loc-field-<name>.

loc-title = Localități
loc-title-of = Localitățile consiliului: { $name }
loc-open = Localitățile consiliului
loc-none = Nicio localitate încă.
loc-new = Localitate nouă
loc-add = Adaugă localitatea
loc-edit = Schimbă localitatea { $name }
loc-remove = Șterge localitatea { $name }
loc-save = Salvează localitatea
loc-hram-on = hram { $day }
loc-former = înainte: { $names }
loc-people = { $count ->
    [one] { $n } locuitor
    [few] { $n } locuitori
   *[other] { $n } de locuitori
}

loc-field-name = Denumirea
loc-field-kind = Felul (sat, oraș, cătun)
loc-field-former_names = Denumiri vechi
loc-field-name_uk = În ucraineană
loc-field-name_ru = În rusă
loc-field-code = Codul
loc-field-population = Locuitori
loc-field-hram = Ziua hramului

field-former_names = Denumiri vechi
field-population = Locuitori
