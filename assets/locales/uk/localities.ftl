# Places of a council. Family: loc-field-<name>.

loc-title = Населені пункти
loc-title-of = Населені пункти ради: { $name }
loc-open = Населені пункти ради
loc-none = Ще немає населених пунктів.
loc-new = Новий населений пункт
loc-add = Додати пункт
loc-edit = Змінити пункт { $name }
loc-remove = Видалити пункт { $name }
loc-save = Зберегти пункт
loc-hram-on = храм { $day }
loc-former = раніше: { $names }
loc-people = { $count ->
    [one] { $n } житель
    [few] { $n } жителі
   *[many] { $n } жителів
}

loc-field-name = Назва
loc-field-kind = Вид (село, місто, хутір)
loc-field-former_names = Колишні назви
loc-field-name_uk = Українською
loc-field-name_ru = Російською
loc-field-code = Код
loc-field-population = Жителів
loc-field-hram = День храму

field-former_names = Колишні назви
field-population = Жителів
