# The directory over time: absences, posts, other names, views and narrowing.
# Families: absence-kind-<AbsenceKind>, post-role-<Role>.

# Absences
absence-kind-leave = leave
absence-kind-mission = business trip
absence-kind-sick = sick leave
absence-kind-other = absence
absence-tag = { $kind } until { $to }
absence-until = { $kind } until { $day }, { $to }.
absence-open = { $kind }, no return date.
absence-substitute = Stand-in:
absence-nobody = Nobody stands in.
absence-by = stand-in { $name }
absence-add = Add absence
absence-add-title = Absence: { $name }
absence-edit = Change absence
absence-edit-title = Change absence: { $name }
absence-remove = Delete absence
absence-save = Save absence
absence-from = First day
absence-to = Last day
absence-to-hint = Leave empty when not known.
absence-substitute-field = Who stands in

# Posts over time
card-posts = Posts
card-posts-former = Former posts
card-share = { $share } %
card-act = act { $number }
card-before = before: { $name }
card-since = since { $date }
card-until = until { $date }
card-since-unknown = date not known
card-in-post = In post since
post-add = Add appointment
post-add-title = Appointment: { $name }
post-edit-named = Change appointment: { $post }
post-edit-title = Appointment: { $post }
post-end = End appointment
post-end-named = End appointment: { $post }
post-end-title = End of appointment: { $name }
post-end-lead = { $post }. The post is vacant from the next day.
post-last-day = Last day in post
post-remove-named = Delete appointment: { $post }
post-from = From
post-to = Until
post-acting = Acting
post-act-date = Date of the act
post-replaces = In whose place
post-save = Save appointment

# What else the card keeps
card-absences = Absences
card-absences-coming = Coming absences
card-boss = Reports to
card-stands-in = Stands in for
card-groups = Groups
card-photo = Photo: { $name }
card-other-names = Other names
other-name = Whole name
other-name-add = Add name
other-name-former = Former name
other-name-remove = Delete the name { $name }
field-photo = Photo
field-extra = Data kept from imports
photo-choose = Choose a picture
photo-remove = Delete the photo
photo-unreadable = The file is not a picture that can be read. Nothing was changed. Choose a JPEG or PNG file.
card-private = Internal only
card-private-hint = Ticked fields stay out of copies and prints.
card-favourite-on = Add to favourites
card-favourite-off = Remove from favourites
card-checked = Checked on { $date }
card-checked-by = Checked on { $date }, { $name }
card-never-checked = Not checked yet
card-check = Mark as checked today
card-wrong = Wrong number?

# Reports of wrong numbers
card-corrections = Reports
correction-title = Wrong number: { $name }
correction-lead = Whoever keeps the list will see this note. The number stays as it is until then.
correction-which = What is wrong
correction-other = Something else
correction-text = What you found out
correction-save = Report
correction-solve = Mark as settled
corrections-title = Reported numbers
corrections-count = { $count ->
    [one] { $n } report
   *[other] { $n } reports
}
corrections-empty-title = No reports
corrections-empty-text = Numbers that colleagues found wrong come here. Report one on its card: “Wrong number?”.
corrections-to-people = To people

# Choosing and narrowing
date-pattern = dd.mm.yyyy
picker-hint = Name, post or phone
picker-clear = Clear the choice
people-view = How the list looks
people-view-list = List
people-view-tree = By institution
people-view-book = Phone book
people-list-more = More acts on the list
people-no-institution = No institution
people-posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
tree-district = District
filter-council = Council
filter-council-all = All councils
filter-role = Role
filter-role-all = All roles
filter-find = Find: { $what }
filter-none = Nothing with this name
filter-more = More
filter-favourites = Favourites
filter-absent = Away today
filter-stale = To be checked
filter-group = Group: { $name }
filter-off = Remove the filter: { $what }

# Roles of posts: family post-role-<Role>
post-role-president = president
post-role-vice-president = vice-president
post-role-mayor = mayor
post-role-deputy-mayor = deputy mayor
post-role-secretary = secretary
post-role-councillor = councillor
post-role-accountant = accountant
post-role-land-engineer = land engineer
post-role-social-worker = social worker
post-role-head = head
post-role-deputy-head = deputy head
post-role-lawyer = lawyer
post-role-inspector = inspector
post-role-engineer = engineer
post-role-specialist = specialist
post-role-doctor = doctor
post-role-teacher = teacher
