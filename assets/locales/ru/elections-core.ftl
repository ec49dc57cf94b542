# Выборы: названия и слова программы. Families: election-kind-<kind>.

election-kind-parliament = Парламентские выборы
election-kind-president = Президентские выборы
election-kind-local_general = Всеобщие местные выборы
election-kind-local_new = Новые местные выборы
election-kind-local_partial = Частичные местные выборы
election-kind-referendum_national = Республиканский референдум
election-kind-referendum_local = Местный референдум
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, второй тур, { $day }
election-name-no-day = без даты
election-remark-no-sunday = День выборов, { $day }, — { $weekday }, а не воскресенье.
election-waits-for-row = Ждёт строку «{ $action }», у которой нет даты.
election-no-term = У строки нет срока: впишите собственный или официальный день.
