# Saving what is left of a damaged file.
# Families: rescue-kind-<RescueKind>, rescue-doing-look|save.

rescue-title = What can still be saved of the damaged file
rescue-hint = The program reads the damaged file without changing it and counts what is left in it. So you can choose between the backup and what can still be saved.
rescue-look = Show what can be saved
rescue-doing-look = Reading the damaged file…
rescue-doing-save = Writing the new file…
rescue-col-kind = What
rescue-col-saved = Saved
rescue-col-lost = Lost
rescue-col-backup = In the backup of { $when }
rescue-newest = Last change
rescue-unknown = not known
rescue-rebuilt = { $count ->
    [one] One record is written again
   *[other] { $count } records are written again
 } from the history, in the form of the last change.
rescue-unlinked = { $count ->
    [one] One link is emptied
   *[other] { $count } links are emptied
 }, because the linked record is lost.
rescue-act = Save what is left
rescue-act-hint = What could be read goes into a new file in the place of the old one. The damaged file is kept untouched beside it, and the backups stay.
rescue-done = What was left is saved
rescue-kept = The damaged file
rescue-open = Open the saved file

error-rescue-nothing = Nothing of this file can be read any more. Nothing in it was changed. Restore a backup; if you have none, keep the file and show it to a specialist.
error-rescue-not-needed = The file is sound, there is nothing to save it from. Nothing was changed. Open it as usual.
error-rescue-protected = The program cannot take the data out of a file that is both damaged and under a password. Nothing in it was changed. Restore a backup.

history-file-rescue = The damaged file was saved in part: { $count ->
    [one] one record
   *[other] { $count } records
 }
history-act-lost = An act that was lost when the file was damaged
act-file-rescue = Damaged file saved
act-act-lost = Act lost
field-rescued = Records saved
field-unsaved = Records lost

cli-command-rescue = Write what can still be read of a damaged file into a new one; the damaged file stays as it is
cli-value-rescue = The damaged file; without it, the usual file
cli-option-rescue-out = The new file; nothing is written over
cli-rescue-done = The new file: { $path }
cli-rescue-row = { $kind }: { $saved } saved, of these { $rebuilt } written again from the history, { $lost } lost
cli-rescue-unlinked = Links emptied because their record is lost: { $count }
cli-rescue-newest = The last change that was saved: { $when }
cli-rescue-kept = The damaged file is as it was: { $path }

rescue-kind-people = People
rescue-kind-contacts = Phone numbers and e-mail addresses
rescue-kind-posts = Posts
rescue-kind-institutions = Institutions
rescue-kind-councils = Councils
rescue-kind-tasks = Tasks
rescue-kind-order-lines = Lines of orders
rescue-kind-elections = Elections
rescue-kind-programme-rows = Rows of election programmes
rescue-kind-stations = Polling stations
rescue-kind-history = Acts of the history
rescue-kind-parts = Notes, steps, attachments and the rest
