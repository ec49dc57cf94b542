# Institutions: their card, the tree and its forms.
# Families: org-kind-<kind>, org-field-<OrganisationField>.

org-card = Картка установи
org-close = Закрити картку установи
org-gone = Цієї установи вже немає. Можливо, її додавання скасовано.
org-binned = Установа в кошику.
org-restore = Повернути з кошика
org-edit = Редагувати установу
org-add = Додати установу
org-add-unit = Додати підрозділ
org-add-do = Додати
org-move = Перемістити в інше місце
org-move-title = Перемістити: { $name }
org-move-do = Перемістити
org-move-before = Місце серед них
org-move-last = У кінці
org-show-people = Показати людей у списку
org-people = Хто тут працює
org-units = Підрозділи
org-empty-title = Ще немає установ
org-empty-text = Тут стоять ради, примарії, відділи та служби, кожна під тією, до якої належить.
org-council-none = Районна, без ради
org-parent-none = Не входить до іншої
org-locality-none = Без населеного пункту

org-field-name = Назва
org-field-short-name = Коротка назва
org-field-name-uk = Українською
org-field-name-ru = Російською
org-field-kind = Вид
org-field-code = Код
org-field-parent = Входить до
org-field-council = Рада
org-field-locality = Населений пункт
org-field-address = Адреса
org-field-hours = Години роботи
org-field-website = Вебсайт
org-field-note = Примітка
org-field-valid = Існує
org-field-valid-from = Існує з
org-field-valid-to = Існувала до

org-kind-none = Не вказано
org-kind-district-council = районна рада
org-kind-section = відділ
org-kind-directorate = управління
org-kind-service = служба
org-kind-local-council = місцева рада
org-kind-mayoralty = примарія
org-kind-school = школа
org-kind-ngo = громадське об’єднання
org-kind-party = партія
org-kind-religious = релігійна громада
org-kind-media = ЗМІ

field-name_uk = Назва українською
field-name_ru = Назва російською
field-code = Код
field-parent_id = Входить до
field-valid_from = Існує з
field-valid_to = Існувала до
