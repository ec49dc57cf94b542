# Saved views: kept questions of a screen, in the rail with their counts.

views-title = Saved views
views-short = Views
views-one = View
views-link = { $name }: { $n }
views-save = Save view
views-save-lead = The search, filters and order of now are kept. The view stays at hand under “Saved views”, with its count.
views-name = Name of the view
views-everybody = Show to everybody
views-everybody-hint = Unticked: only you see it.
views-replaces = There is a view of this name already. It will be replaced.
views-replace = Replace view
views-arrange = Arrange views
views-arrange-lead = In the menu on the left: Alt+↑ and Alt+↓ move a view, F2 renames it, Del removes it.
views-empty = No saved views. Filter the list of people and choose “Save view”.
views-up = Move up: { $name }
views-down = Move down: { $name }
views-remove = Remove view: { $name }
views-key-up = move the view up
views-key-down = move the view down
views-key-rename = rename the view
views-key-remove = remove the view
command-stale = Show cards to be checked
