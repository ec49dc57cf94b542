# A file that cannot be used: three labelled lines and the acts that help.
# Family: problem-<ErrorCode>-title|happened|safe|todo for the codes that concern a file; problem-other-… for any other code.

problem-label-happened = Що сталося
problem-label-safe = Що в безпеці
problem-label-todo = Що робити
problem-retry = Спробувати ще раз
problem-read-only = Відкрити лише для читання
problem-open = Вибрати інший файл…
problem-forget = Почати заново без цього файлу
problem-forget-hint = Файл лишиться на місці; нічого не видаляється.
problem-copy = Скопіювати подробиці
problem-copied = Подробиці скопійовано.
problem-copy-failed = Скопіювати не вдалося. Виділіть текст і натисніть Ctrl+C.
problem-backups = Резервні копії
problem-backups-hint = замінений файл зберігається поруч
problem-backups-none = Поруч із файлом немає справної копії.
problem-restore = Відновити копію від { $when }
problem-more = Показати всі копії ({ $count })
problem-still = Перевірено о { $time }: поки не виходить.
problem-file = Файл
problem-owner = { $program } на комп’ютері { $pc }, користувач { $user }, з { $since }
problem-owner-no-user = { $program } на комп’ютері { $pc }, з { $since }
problem-owner-label = Відкрито в
problem-language = Мова програми
problem-size = { $size }, перевірена

problem-file-locked-title = Файл відкрито в іншому місці
problem-file-locked-happened = З базою даних зараз працює інша програма або інший комп’ютер.
problem-file-locked-safe = Дані цілі. Тут нічого не змінено.
problem-file-locked-todo = Закрийте іншу програму і спробуйте ще раз. До того файл можна відкрити лише для читання.

problem-file-newer-title = Файл потребує новішої версії
problem-file-newer-happened = Базу даних записала новіша версія програми, ніж ця.
problem-file-newer-safe = Дані цілі. Ця версія їх не чіпала.
problem-file-newer-todo = Установіть нову версію програми і запустіть її знову.

problem-file-corrupt-title = Файл пошкоджено
problem-file-corrupt-happened = База даних не пройшла перевірку: частина її більше не читається.
problem-file-corrupt-safe = У файлі нічого не змінено. Резервні копії зберігаються окремо.
problem-file-corrupt-todo = Відновіть останню справну копію. Якщо її немає або вона застара, подивіться нижче, що ще можна врятувати. Пошкоджений файл збережеться поруч для фахівця.

problem-file-foreign-title = Це не файл вашої установи
problem-file-foreign-happened = Вибраний файл належить іншій програмі або не є базою даних District Desk.
problem-file-foreign-safe = У ньому нічого не змінено.
problem-file-foreign-todo = Виберіть базу даних установи; її назва закінчується на .ddb.

problem-file-missing-title = Файлу немає на місці
problem-file-missing-happened = Базу даних не знайдено там, де вона була минулого разу. Можливо, її перенесли або флешку не під’єднано.
problem-file-missing-safe = Програма нічого не видаляла. Резервні копії лишилися на місці.
problem-file-missing-todo = Під’єднайте диск або флешку і спробуйте ще раз чи вкажіть, де файл тепер.

problem-file-read-only-title = Файл не можна змінити
problem-file-read-only-happened = Windows не дозволяє запис у цей файл або теку.
problem-file-read-only-safe = Дані цілі й читаються.
problem-file-read-only-todo = Відкрийте лише для читання або попросіть в адміністратора право запису і спробуйте ще раз.

problem-file-on-network-title = Файл на мережевому диску
problem-file-on-network-happened = База даних лежить на іншому комп’ютері. У разі обриву мережі вона може зіпсуватися.
problem-file-on-network-safe = Дані цілі. Файл не відкривали.
problem-file-on-network-todo = Перенесіть файл на цей комп’ютер і виберіть його звідси.

problem-disk-full-title = Диск заповнений
problem-disk-full-happened = На диску немає місця для роботи з базою даних.
problem-disk-full-safe = Усе збережене ціле.
problem-disk-full-todo = Звільніть місце на диску і спробуйте ще раз. До того можна відкрити лише для читання.

problem-wrong-password-title = Файл захищено паролем
problem-wrong-password-happened = Пароль не вказано або він не підходить. Це вікно поки не вміє його запитувати.
problem-wrong-password-safe = Дані цілі й захищені.
problem-wrong-password-todo = Виберіть інший файл або копію без пароля чи зверніться до того, хто його захистив.

problem-io-title = Диск не відповідає
problem-io-happened = Файл не вдалося прочитати: диск або флешка повідомили про помилку.
problem-io-safe = Збережене програма не змінювала.
problem-io-todo = Перевірте, чи під’єднано диск, і спробуйте ще раз. Якщо повториться, відновіть копію.

problem-no-file-title = Файл не відкрито
problem-no-file-happened = База даних не відкрита.
problem-no-file-safe = Нічого не втрачено.
problem-no-file-todo = Виберіть базу даних установи.

problem-other-title = Файл не вдалося відкрити
problem-other-happened = Під час відкриття бази даних сталася неочікувана помилка.
problem-other-safe = Програма нічого не змінила у файлі.
problem-other-todo = Спробуйте ще раз. Якщо повториться, відновіть копію і передайте подробиці адміністраторові.
