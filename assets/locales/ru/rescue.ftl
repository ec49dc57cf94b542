# Saving what is left of a damaged file.
# Families: rescue-kind-<RescueKind>, rescue-doing-look|save.

rescue-title = Что ещё можно спасти из повреждённого файла
rescue-hint = Программа читает повреждённый файл, ничего в нём не меняя, и считает, что осталось. Так можно выбрать между резервной копией и тем, что ещё можно спасти.
rescue-look = Показать, что можно спасти
rescue-doing-look = Читается повреждённый файл…
rescue-doing-save = Записывается новый файл…
rescue-col-kind = Что
rescue-col-saved = Спасено
rescue-col-lost = Утрачено
rescue-col-backup = В копии от { $when }
rescue-newest = Последнее изменение
rescue-unknown = неизвестно
rescue-rebuilt = { $count ->
    [one] { $count } запись восстановлена
    [few] { $count } записи восстановлены
    [many] { $count } записей восстановлено
   *[other] { $count } записи восстановлено
 } из истории, в том виде, как после последнего изменения.
rescue-unlinked = { $count ->
    [one] { $count } связь очищена
    [few] { $count } связи очищены
    [many] { $count } связей очищено
   *[other] { $count } связи очищено
 }, потому что связанная запись утрачена.
rescue-act = Спасти то, что осталось
rescue-act-hint = То, что удалось прочитать, записывается в новый файл на место старого. Повреждённый файл сохраняется рядом нетронутым, резервные копии тоже остаются.
rescue-done = То, что осталось, спасено
rescue-kept = Повреждённый файл
rescue-open = Открыть спасённый файл

error-rescue-nothing = Из этого файла уже ничего нельзя прочитать. В нём ничего не изменено. Восстановите резервную копию; если её нет, сохраните файл и покажите его специалисту.
error-rescue-not-needed = Файл цел, спасать из него нечего. Ничего не изменено. Откройте его как обычно.
error-rescue-protected = Из повреждённого файла под паролем программа не может достать данные. В нём ничего не изменено. Восстановите резервную копию.

history-file-rescue = Повреждённый файл спасён частично: { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
 }
history-act-lost = Действие, утраченное при повреждении файла
act-file-rescue = Повреждённый файл спасён
act-act-lost = Действие утрачено
field-rescued = Записей спасено
field-unsaved = Записей утрачено

cli-command-rescue = Записать в новый файл то, что ещё можно прочитать из повреждённого; повреждённый остаётся как есть
cli-value-rescue = Повреждённый файл; без него — обычный файл
cli-option-rescue-out = Новый файл; поверх имеющегося ничего не пишется
cli-rescue-done = Новый файл: { $path }
cli-rescue-row = { $kind }: спасено { $saved }, из них восстановлено из истории { $rebuilt }, утрачено { $lost }
cli-rescue-unlinked = Связи, очищенные, потому что их запись утрачена: { $count }
cli-rescue-newest = Последнее спасённое изменение: { $when }
cli-rescue-kept = Повреждённый файл остался как был: { $path }

rescue-kind-people = Люди
rescue-kind-contacts = Телефоны и электронные адреса
rescue-kind-posts = Должности
rescue-kind-institutions = Учреждения
rescue-kind-councils = Примэрии и советы
rescue-kind-tasks = Задачи
rescue-kind-order-lines = Строки поручений
rescue-kind-elections = Выборы
rescue-kind-programme-rows = Строки избирательных программ
rescue-kind-stations = Избирательные участки
rescue-kind-history = Действия в истории
rescue-kind-parts = Заметки, шаги, вложения и прочее
