# Who works here, in settings.
# Family: users-role-<UserRole>.

users-hint = Изменения подписаны именем того, кто работает сейчас.
users-now = работает сейчас
users-choose = Выбрать
users-choose-who = Выбрать: { $name }
users-chosen = Теперь изменения подписаны именем: { $name }.
users-role-head = Руководит отделом
users-role-specialist = Ведёт учёт
users-role-staff = Ищет контакты
