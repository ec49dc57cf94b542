# Who works here, in settings.
# Family: users-role-<UserRole>.

users-hint = Changes carry the name of the person who works now.
users-now = works now
users-choose = Choose
users-choose-who = Choose: { $name }
users-chosen = From now on changes carry the name: { $name }.
users-role-head = Leads the section
users-role-specialist = Keeps the records
users-role-staff = Looks up contacts
