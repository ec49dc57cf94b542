# Виборчі дільниці: що про них каже програма. Родини: station-state-<стан>, station-kind-<вид>.

station-state-proposed = запропонована
station-state-approved = затверджена
station-state-active = діюча
station-state-alternative = запасна
station-state-out_of_use = не використовується
station-kind-ordinary = звичайна
station-kind-special = спеціальна

station-contact-keys = Ключі
station-contact-manager = Завідувач
station-contact-manager-keys = Завідувач, ключі
station-contact-post-keys = { $post }, ключі
station-contact-owner = Власник
station-contact-mayor = Примар
station-contact-mayor-acting = В. о. примара
station-contact-secretary = Секретар ради
station-contact-secretary-acting = В. о. секретаря ради
station-contact-chair = Голова комісії

station-remark-no-voters = Кількість виборців не записано.
station-remark-no-premises = Приміщення не записано.
station-remark-no-keys = Не записано, у кого ключі.
station-remark-voters = Виборців — { $voters }: норма від { $least } до { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = Виборців — { $voters }: понад { $most }, але в межах додаткових { $percent } %. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Номер { $number } уже має інша дільниця: { $place }. Запишіть інший номер.
field-error-not-a-distance = Це не відстань. Запишіть, наприклад, 12 км або 800 м.
error-station-ahead = Дільницю { $number } взято до «{ $name }». Нічого не змінено. Спершу вилучіть її з цих виборів або позначте, що вона не використовується.
error-station-has-work = За дільницею { $number } у «{ $name }» вже є записи: перевірки, обстеження, члени комісії або факти дня голосування. Нічого не змінено. Спершу приберіть їх, потім вилучіть дільницю з виборів.
