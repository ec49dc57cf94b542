# Readiness of stations: columns of the matrix, tasks made of cells, papers.
# Families: check-group-<word>, check-about-<word>.

check-group-premises = Room
check-group-access = Access
check-group-heating = Heating
check-group-light = Light
check-group-booths = Booths
check-group-boxes = Boxes
check-group-seals = Seals
check-group-computers = Computers
check-group-link = Phone
check-group-route = Route
check-group-guard = Guard
check-group-training = Training
check-about-premises = The room is chosen, approved and free on the day of voting
check-about-access = A way in without steps, a ramp, a door wide enough
check-about-heating = The heating works; there is fuel
check-about-light = Light in the room and outside; power in reserve
check-about-booths = As many booths as the norm asks for, whole, one accessible
check-about-boxes = As many fixed and mobile boxes as the norm asks for
check-about-seals = Seals and stamps received and counted
check-about-computers = Computer, printer, scanner: tried
check-about-link = Telephone and internet tried from the room
check-about-route = Road, car and driver for carrying the materials
check-about-guard = A police officer named, a locked place for the materials
check-about-training = Members of the bureau instructed, with a certificate
readiness-task-title = { $station } { $place }: { $group }
readiness-task-title-note = { $station } { $place }: { $group } — { $note }
readiness-task-basis = Readiness of stations: { $name }
error-cells-handed = { $count ->
    [one] These checks have an open task already: { $tasks }.
   *[other] These checks have { $count } open tasks already: { $tasks }.
} Nothing was changed. Open them, or ask for one more task.
error-past-not-kept = A copy for readers keeps no history, so it does not know how things stood on a past day. Nothing was changed. Choose the present state, or open the office's own file.
matrix-paper-title = Readiness of stations
matrix-paper-percent = { $n } % ready
matrix-paper-only-problems = only stations with problems
matrix-paper-station = Station
matrix-paper-locality = Locality, premises
matrix-paper-place = Locality
matrix-paper-premises = Premises
matrix-paper-council = Council
matrix-paper-zone = Zone
matrix-paper-route = Route
matrix-paper-voters = Voters
matrix-paper-ready = Ready
matrix-paper-ready-of = Ready
matrix-paper-apply = Applies
matrix-paper-problems = Problems
matrix-paper-star = * has a note
matrix-paper-check = Check
matrix-paper-state = State
matrix-paper-on = Date
matrix-paper-by = Who
matrix-paper-note = Note
matrix-paper-notes = Notes
matrix-paper-task = Task
matrix-paper-who = When, who
