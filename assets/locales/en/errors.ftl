# Refusals: what happened, what is safe, what to do.
# Families: error-<ErrorCode>, field-error-<FieldCode>.

error-file-locked = The file is open now in { $program } on the computer { $pc } (user { $user }). The data is whole. Close it there and try again.
error-file-newer = The file was written by a newer version of the program ({ $found }; this one knows { $known }). The data is whole and untouched. Install the new version of the program.
error-file-corrupt = The file is damaged. Nothing in it was changed, and the backups are kept apart. Restore the last good backup.
error-file-foreign = This is not a District Desk file. Nothing in it was changed. Choose another file.
error-file-missing = The file or folder was not found. The program deleted nothing. Check that the disk or memory stick is connected and try again.
error-file-exists = There is already a file at { $path }. It was left untouched. Open it or choose another name.
error-file-read-only = Writing is not allowed in this place. What was saved is whole. Choose another place or ask for the right to write.
error-file-on-network = The file lies on a network drive: { $path }. It is untouched, but data there can be damaged when the network breaks. Move it to this computer.
error-disk-full = The disk is full. What was saved is whole; the last change was not written. Free some space and try again.
error-wrong-password = The password is missing or does not fit. The data is whole and protected. Please type the password again.
error-io = The disk did not answer while reading or writing. What was saved before is whole. Check the disk or memory stick and try again.
error-no-file = No file is open. Nothing was lost. Open the database of your office.
error-invalid = Some fields are not filled in correctly. Nothing was saved yet. Correct the marked fields.
error-not-found = This record is no longer there. The other data is in its place. Search again or look in the bin.
error-undo-conflict = This cannot be undone: { $subject } was changed again later (values: { $count }). The present values were kept. Undo the newer change first.
error-nothing-to-undo = There is nothing to undo. All data stayed as it is.
error-nothing-to-redo = There is nothing to redo. All data stayed as it is.
error-no-contacts = No contacts were found in the text. Nothing was written. Copy the list with names and phone numbers and paste it again.
error-too-large = The text or list is too large (limit of the program: { $limit }). Nothing was written. Divide it into smaller parts.
error-list-unreadable = { $reason ->
    [no-rows] No row of the list could be taken in. Nothing was written. The reasons stand with each row.
    [empty] The file is empty. Nothing was written. Choose the file with the list.
    [too-large] The list is too large for one import. Nothing was written. Divide it into several files.
    [line-too-long] The file has one huge line and is no list. Nothing was written. Save the list again as XLSX or CSV.
    [bomb] The file unpacks into far more data than a list and was not opened. Nothing was written. Save the list again in its own program.
    [damaged] The file is damaged. Nothing was written. Open it in its own program and save it again.
    [protected] The file is protected by a password. Nothing was written. Save it without a password and try again.
   *[other] The file is not a list: no table, no address cards, no text. Nothing was written. Choose an XLSX, XLS, ODS, CSV, TSV or VCF file.
}
error-cancelled = The import was stopped. Nothing of it was written. You can start it again.
error-bad-request = The program did not understand the request. Nothing was changed. Try again; if it happens again, restart the program.
error-format-not-available = This kind of file cannot be read or written yet. Nothing was changed. Choose another format.
error-backup-failed = The backup did not pass its check. The database is whole and the older backups were kept. Choose another place for the backup or try again.
error-reader-copy = This is a copy for reading; nothing can be changed in it, and nothing was. Make the change in the office’s own file.
error-still-used = This institution still has units or posts under it. Nothing was changed. Move them elsewhere or put them into the bin first.
error-unknown-pack = There is no pack of rules for “{ $pack }” (there are: { $known }). Nothing was changed. Choose one of the countries named.
error-unknown-rule = The rule “{ $rule }” is not in the pack { $pack }. Nothing was changed. Look for it in the list of rules.
error-unknown-act = The act “{ $act }” is not in the pack. Nothing was changed. Known acts: { $known }.
error-unknown-anchor = The event “{ $anchor }” is not known. Nothing was changed. Known events: { $known }.
error-act-not-valid = { $act } is not in force on { $day } (in force: { $from } – { $to }). No date was worked out. Choose the act in force on that day, or correct the day.
error-act-not-electoral = { $act } is not the act that these elections are held under. No date was worked out. Name: { $known }.
error-rule-not-valid = The rule { $rule } does not hold on { $day } (it holds: { $from } – { $to }). No date was worked out. Choose another rule, or correct the day.
error-no-act-on-day = The pack { $pack } has no rules of law for this kind of election on { $day }. No date was worked out. Check the day and the kind of election.
error-rule-loop = The terms hang on each other in a ring: { $rules }. No date was worked out. Correct what one of these rules is counted from.
error-no-such-date = “{ $text }” is no day of the calendar. Nothing was changed. Write the day as 28.11.2026.
error-year-out-of-range = No calendar can be made for the year { $year } (possible: { $from } – { $to }). No date was worked out. Correct the year.
error-hram-unknown = The patron day is not known: { $locality }. Nothing was changed. Give the day (on the command line: --hram MM-DD).
error-rule-still-used = Rule { $rule } is counted from this one. Nothing was changed. First change what that rule is counted from.
error-event-after-voting = The event “{ $event ->
        [calling] calling of the election
        [period_start] start of the electoral period
        [nomination_start] start of nominations
       *[other] { $event }
    }” has the date { $given }, after the day of voting ({ $day }). No date was worked out. Correct one of them.
error-election-past = The day of voting, { $day }, has passed (today is { $today }). Nothing was written. Correct the day, or say that you enter a past election.
error-no-second-round = This election has no second round: only the presidential, the general local and the new local ones have it, and only after the first round. Nothing was written.
error-second-round-there = The second round of this election is there already. Nothing was written. Open it from the list of elections.
error-several-found = Several records fit “{ $text }” ({ $count }). Nothing was changed. Write more of the name, or the id.
error-internal = Something unexpected happened. What was saved is whole. Try again; if it happens again, restart the program.

field-error-required = Please fill in this field.
field-error-too-long = Too long: { $length } characters, { $limit } are allowed.
field-error-bad-characters = It holds signs that cannot be kept. Delete them and type again.
field-error-not-an-email = This does not look like an e-mail address, for example name@example.md.
field-error-not-a-phone = Digits are needed here: a phone number.
field-error-not-a-date = This is not a date. Write it as day, month, year.
field-error-ends-before = The last day is before the first.
field-error-not-a-picture = This is not a JPEG or PNG picture, or it is larger than { $limit } KB.
field-error-out-of-range = Give a number from { $least } to { $most }.
field-error-itself = Choose another one: it cannot be the same.
field-error-in-future = That day has not come yet: write today or a day before.
field-error-not-listed = Choose one of the possible values.
field-error-does-not-fit = Does not go together with the other fields of the rule. Change this field or the other.
field-error-not-whole = Write a whole number, no percent: 346.
error-attachment-empty = The file “{ $name }” is empty. Nothing was attached. Check the file and try again.
error-attachment-too-large = The file “{ $name }” is larger than { $limit } MB. Nothing was attached. Make it smaller or split it and try again.
error-attachment-unreadable = The file “{ $name }” cannot be read. Nothing was attached. Close the program that uses it or ask for the right to read it, and try again.
error-attachment-missing = The file “{ $name }” is not here. All other data is whole. Attached files are kept in a file ending in .files beside the data file: bring it into the same folder, or restore a backup.
error-attachment-damaged = The file “{ $name }” is damaged and was not written. All other data is whole. Attach it again or restore a backup.
error-attachment-not-opened = Files like “{ $name }” are not opened from here, so that nothing is started by accident. The file is whole. Save it to a folder and open it from there.
error-attachments-unusable = The file that holds the attached files cannot be used: { $path }. Tasks and all other data are whole. Restore a backup: the attached files come back, and the damaged one is kept beside.
error-election-closed = “{ $name }” is closed or in the bin. Nothing was changed. Open the election again, then try once more.
error-day-not-come = The day of voting, { $day }, has not come yet. Nothing was written. The sheet of the day is filled in on the day of voting; until then you can print it blank.
error-hour-reported = There are figures for { $hour } already (stations: { $count }). The hours stayed as they were. Keep that hour, or take its figures out first.
