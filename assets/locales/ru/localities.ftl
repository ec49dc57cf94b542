# Places of a council. Family: loc-field-<name>.

loc-title = Населённые пункты
loc-title-of = Населённые пункты совета: { $name }
loc-open = Населённые пункты совета
loc-none = Населённых пунктов пока нет.
loc-new = Новый населённый пункт
loc-add = Добавить пункт
loc-edit = Изменить пункт { $name }
loc-remove = Удалить пункт { $name }
loc-save = Сохранить пункт
loc-hram-on = храм { $day }
loc-former = прежде: { $names }
loc-people = { $count ->
    [one] { $n } житель
    [few] { $n } жителя
   *[many] { $n } жителей
}

loc-field-name = Название
loc-field-kind = Вид (село, город, хутор)
loc-field-former_names = Прежние названия
loc-field-name_uk = По-украински
loc-field-name_ru = По-русски
loc-field-code = Код
loc-field-population = Жителей
loc-field-hram = День храма

field-former_names = Прежние названия
field-population = Жителей
