# Who works here, in settings.
# Family: users-role-<UserRole>.

users-hint = Зміни мають ім’я того, хто працює зараз.
users-now = працює зараз
users-choose = Вибрати
users-choose-who = Вибрати: { $name }
users-chosen = Відтепер зміни мають ім’я: { $name }.
users-role-head = Керує відділом
users-role-specialist = Веде облік
users-role-staff = Шукає контакти
