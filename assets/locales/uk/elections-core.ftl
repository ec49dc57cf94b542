# Вибори: назви та слова програми. Families: election-kind-<kind>.

election-kind-parliament = Парламентські вибори
election-kind-president = Президентські вибори
election-kind-local_general = Загальні місцеві вибори
election-kind-local_new = Нові місцеві вибори
election-kind-local_partial = Часткові місцеві вибори
election-kind-referendum_national = Всенародний референдум
election-kind-referendum_local = Місцевий референдум
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, другий тур, { $day }
election-name-no-day = без дати
election-remark-no-sunday = День виборів, { $day }, — { $weekday }, а не неділя.
election-waits-for-row = Чекає на рядок «{ $action }», який не має дати.
election-no-term = Рядок не має строку: впишіть власний або офіційний день.
