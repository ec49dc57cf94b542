# Who works here, in settings.
# Family: users-role-<UserRole>.

users-hint = Schimbările poartă numele celui care lucrează acum.
users-now = lucrează acum
users-choose = Alege
users-choose-who = Alege: { $name }
users-chosen = De acum schimbările poartă numele: { $name }.
users-role-head = Conduce secția
users-role-specialist = Ține evidența
users-role-staff = Caută contacte
