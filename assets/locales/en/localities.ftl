# Places of a council. Family: loc-field-<name>.

loc-title = Localities
loc-title-of = Localities of the council: { $name }
loc-open = Localities of the council
loc-none = No localities yet.
loc-new = New locality
loc-add = Add the locality
loc-edit = Change the locality { $name }
loc-remove = Remove the locality { $name }
loc-save = Save the locality
loc-hram-on = patron day { $day }
loc-former = formerly: { $names }
loc-people = { $count ->
    [one] { $n } inhabitant
   *[other] { $n } inhabitants
}

loc-field-name = Name
loc-field-kind = Kind (village, town, hamlet)
loc-field-former_names = Former names
loc-field-name_uk = In Ukrainian
loc-field-name_ru = In Russian
loc-field-code = Code
loc-field-population = Inhabitants
loc-field-hram = Patron day

field-former_names = Former names
field-population = Inhabitants
