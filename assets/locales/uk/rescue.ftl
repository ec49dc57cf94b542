# Saving what is left of a damaged file.
# Families: rescue-kind-<RescueKind>, rescue-doing-look|save.

rescue-title = Що ще можна врятувати з пошкодженого файлу
rescue-hint = Програма читає пошкоджений файл, нічого в ньому не змінюючи, і рахує, що лишилося. Так можна вибрати між резервною копією і тим, що ще можна врятувати.
rescue-look = Показати, що можна врятувати
rescue-doing-look = Читається пошкоджений файл…
rescue-doing-save = Записується новий файл…
rescue-col-kind = Що
rescue-col-saved = Врятовано
rescue-col-lost = Втрачено
rescue-col-backup = У копії від { $when }
rescue-newest = Остання зміна
rescue-unknown = невідомо
rescue-rebuilt = { $count ->
    [one] { $count } запис відтворено
    [few] { $count } записи відтворено
    [many] { $count } записів відтворено
   *[other] { $count } запису відтворено
 } з історії, у вигляді після останньої зміни.
rescue-unlinked = { $count ->
    [one] { $count } зв’язок звільнено
    [few] { $count } зв’язки звільнено
    [many] { $count } зв’язків звільнено
   *[other] { $count } зв’язку звільнено
 }, бо пов’язаний запис утрачено.
rescue-act = Врятувати те, що лишилося
rescue-act-hint = Те, що вдалося прочитати, записується в новий файл на місце старого. Пошкоджений файл зберігається поруч недоторканим, резервні копії теж лишаються.
rescue-done = Те, що лишилося, врятовано
rescue-kept = Пошкоджений файл
rescue-open = Відкрити врятований файл

error-rescue-nothing = З цього файлу вже нічого не можна прочитати. У ньому нічого не змінено. Відновіть резервну копію; якщо її немає, збережіть файл і покажіть його фахівцеві.
error-rescue-not-needed = Файл цілий, рятувати з нього нічого. Нічого не змінено. Відкрийте його як звичайно.
error-rescue-protected = З пошкодженого файлу, захищеного паролем, програма не може дістати дані. У ньому нічого не змінено. Відновіть резервну копію.

history-file-rescue = Пошкоджений файл частково врятовано: { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
 }
history-act-lost = Дія, втрачена через пошкодження файлу
act-file-rescue = Пошкоджений файл урятовано
act-act-lost = Дію втрачено
field-rescued = Записів урятовано
field-unsaved = Записів утрачено

cli-command-rescue = Записати в новий файл те, що ще можна прочитати з пошкодженого; пошкоджений лишається як є
cli-value-rescue = Пошкоджений файл; без нього — звичайний файл
cli-option-rescue-out = Новий файл; поверх наявного нічого не пишеться
cli-rescue-done = Новий файл: { $path }
cli-rescue-row = { $kind }: врятовано { $saved }, з них відтворено з історії { $rebuilt }, втрачено { $lost }
cli-rescue-unlinked = Зв’язки, звільнені, бо їхній запис утрачено: { $count }
cli-rescue-newest = Остання врятована зміна: { $when }
cli-rescue-kept = Пошкоджений файл лишився як був: { $path }

rescue-kind-people = Люди
rescue-kind-contacts = Телефони й електронні адреси
rescue-kind-posts = Посади
rescue-kind-institutions = Установи
rescue-kind-councils = Примарії та ради
rescue-kind-tasks = Завдання
rescue-kind-order-lines = Рядки доручень
rescue-kind-elections = Вибори
rescue-kind-programme-rows = Рядки виборчих програм
rescue-kind-stations = Виборчі дільниці
rescue-kind-history = Дії в історії
rescue-kind-parts = Нотатки, кроки, вкладення та інше
