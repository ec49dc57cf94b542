# Institutions: their card, the tree and its forms.
# Families: org-kind-<kind>, org-field-<OrganisationField>.

org-card = Карточка учреждения
org-close = Закрыть карточку учреждения
org-gone = Этого учреждения больше нет. Возможно, его добавление отменено.
org-binned = Учреждение в корзине.
org-restore = Вернуть из корзины
org-edit = Редактировать учреждение
org-add = Добавить учреждение
org-add-unit = Добавить подразделение
org-add-do = Добавить
org-move = Переместить в другое место
org-move-title = Переместить: { $name }
org-move-do = Переместить
org-move-before = Место среди них
org-move-last = В конце
org-show-people = Показать людей в списке
org-people = Кто здесь работает
org-units = Подразделения
org-empty-title = Учреждений пока нет
org-empty-text = Здесь стоят советы, примэрии, отделы и службы, каждая под той, в которую входит.
org-council-none = Районное, без совета
org-parent-none = Не входит в другое
org-locality-none = Без населённого пункта

org-field-name = Название
org-field-short-name = Краткое название
org-field-name-uk = По-украински
org-field-name-ru = По-русски
org-field-kind = Вид
org-field-code = Код
org-field-parent = Входит в
org-field-council = Совет
org-field-locality = Населённый пункт
org-field-address = Адрес
org-field-hours = Часы работы
org-field-website = Сайт
org-field-note = Заметка
org-field-valid = Существует
org-field-valid-from = Существует с
org-field-valid-to = Существовало до

org-kind-none = Не указан
org-kind-district-council = районный совет
org-kind-section = отдел
org-kind-directorate = управление
org-kind-service = служба
org-kind-local-council = местный совет
org-kind-mayoralty = примэрия
org-kind-school = школа
org-kind-ngo = общественное объединение
org-kind-party = партия
org-kind-religious = религиозная община
org-kind-media = СМИ

field-name_uk = Название по-украински
field-name_ru = Название по-русски
field-code = Код
field-parent_id = Входит в
field-valid_from = Существует с
field-valid_to = Существовало до
