# The command line.

cli-about = District Desk on the command line.
cli-help-usage = Usage
cli-help-options = Options
cli-help-commands = Commands
cli-help-help = Show this help
cli-help-version = Show the version

cli-option-file = The file; by default the one the window opens
cli-option-lang = Language of the output
cli-option-json = Output for programs (JSON)
cli-option-today = Work as if it were this day
cli-option-actor = Name that the history shows for the change
cli-option-password-file = File with the password of a protected file; - reads it from standard input
cli-option-country = Country of the office
cli-option-office = Name of the office
cli-option-example = Fill the file with the invented example district
cli-option-dry-run = Only show what would happen; nothing is stored
cli-option-encoding = Encoding of the file; auto recognises it
cli-option-sheet = Sheet of the workbook
cli-option-map = What a column holds, for example "Cell=phone.mobile"; may be repeated
cli-option-on-duplicate = People already there: skip and list, merge what is missing, or keep both
cli-option-queries = File with one search a line
cli-option-limit = At most this many
cli-option-kind = Only these kinds
cli-option-full = Look through everything; takes longer
cli-option-entity = Only the changes of this record

cli-command-new = Create a file; an existing one is never overwritten
cli-command-import = Take data in from a file
cli-command-import-people = People from a table (.csv .tsv .xlsx .xls .ods), address cards (.vcf) or contact text (.txt)
cli-command-import-councils = Councils from a table
cli-command-export = Write data to a file
cli-command-export-people = People; the ending of the file says the format
cli-command-find = Search people, councils and institutions
cli-command-check = Check the file, the search, the history and the backups
cli-command-backup = Write a verified backup
cli-command-restore = Put a backup in the place of the file; the replaced file is kept
cli-command-journal = Who changed what
cli-command-undo = Undo a change; without a number, your last one
cli-command-commands = List the commands of the program with their shapes
cli-command-call = Run one command of the program

cli-help-values = Values
cli-value-export = The file to write
cli-command-import-tasks = Tasks from a table (.csv .tsv .xlsx .xls .ods) or from an export of the program
cli-option-map-tasks = What a column holds, for example "Until=due"; may be repeated
cli-option-on-duplicate-tasks = Tasks already there: skip and list, merge what is missing, or keep: add once more
cli-option-without-unknown = Takes rows with cells that are not understood (an unknown council, a term in words) too; the cell is kept as a note
cli-value-import = The file with the list
cli-value-text = What to look for: name, post, duty, phone
cli-value-dir = The folder; by default the one beside the file
cli-value-backup = The backup
cli-value-op = Number of the change, as shown by desk journal
cli-value-name = Name of the command, as shown by desk commands
cli-value-json = Its data in JSON; - reads them from standard input

cli-usage-unknown = Not understood: { $what }
cli-usage-missing = Something is missing: { $what }
cli-usage-conflict = These do not go together: { $what }
cli-usage-wrong = This value does not fit: { $what }
cli-usage-hint = Help: desk --help
cli-locked = The file is in use since { $since }: { $who }. Nothing was changed. Close it there, or wait, and try again.

cli-new-done =
    Created: { $path }
    Office: { $office }
cli-new-office = Our office
cli-new-actor = Administrator

cli-import-dry-run = A trial: nothing was stored.
cli-import-counts = Read: { $read }. Added: { $added }. Completed: { $merged }. Unchanged: { $unchanged }. Left out: { $skipped }.
cli-import-row = Line { $row }: { $reason }
cli-import-undo = To take it back: desk undo { $op }
cli-import-duplicate = { $name } is already there. With --on-duplicate merge what is missing is added.
cli-import-doubtful = It is not certain that this is a person. Paste it in the window to decide.
cli-import-no-person = A phone, address or post with no person beside it.
cli-import-name-only = A name with nothing else about the person.
cli-import-vacant = A vacant post.
cli-import-no-contact = Not a contact.

cli-find-nothing = Nothing found for “{ $text }”.
cli-find-vacant = (vacant)

cli-check-ok = Everything is in order.
cli-check-found = Not in order: { $count }
cli-check-advice = The file was not changed. A backup can be put in its place with: desk restore PATH
cli-check-file-damaged = The file is damaged: { $detail }
cli-check-search-differs = The search shows some records otherwise than the file: { $detail }
cli-check-order-stale = Records that stand in a wrong place of the list: { $detail }
cli-check-act-empty = The history has an entry without changes: { $detail }
cli-check-chain-broken = The history is interrupted before this entry: { $detail }
cli-check-act-altered = This entry of the history was changed afterwards: { $detail }
cli-check-backup-damaged = This backup cannot be used: { $detail }
cli-check-attachment-missing = An attached file is not here: { $detail }
cli-check-attachment-damaged = An attached file is damaged: { $detail }
cli-check-files-damaged = The file that holds the attached files is damaged: { $detail }
cli-check-files = Attached files: { $files } ({ $size } MB); used by nothing: { $unnamed }

cli-backup-done = The backup is written and checked: { $path }
cli-restore-done = The backup is now in the place of the file: { $path }
cli-restore-kept = The replaced file is kept: { $path }

cli-journal-nothing = No changes.
cli-journal-empty = empty
cli-journal-more = more changes: { $count }
cli-undo-done = Undone: { $what }
cli-command-programme = Works out the calendar programme of an election
cli-command-deadline = Works out one term and shows the steps
cli-command-calendar = Shows the working calendar of a year
cli-option-pack = Country of the rules: md, ro, ua, ru
cli-option-election = Kind: parliament, president, local_general, local_new, local_partial, referendum_national, referendum_local
cli-option-day = Election day
cli-option-round = Round: 1 or 2
cli-option-period-start = First day of the electoral period
cli-option-anchor = Day of another event, for example calling=2025-04-17
cli-option-code = Electoral code by its number and year
cli-option-out = Writes a file: .csv .json .ics .xlsx
cli-option-rule = Id of the rule, shown by --list
cli-option-from = Day of the event; with the hour where hours are counted: 2026-11-20T09:30
cli-option-locality = Locality, for its patron day
cli-option-hram = Patron day, MM-DD
cli-option-list = Shows the rules
cli-option-year = The year
cli-deadline-none = No date
cli-calendar-working = Working days: { $count }
cli-programme-written = Written: { $path } (rows: { $count })
cli-programme-sum = Actions: { $count }; without certain ground (practice or to be confirmed): { $uncertain }.
cli-value-view = Only the people of a saved view
cli-value-vcard = Version of a .vcf file
cli-export-done = { $rows ->
    [one] { $rows } card was written to { $path }
   *[other] { $rows } cards were written to { $path }
}
