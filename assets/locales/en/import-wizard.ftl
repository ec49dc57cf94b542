# Import from a file: the steps on the screen.

command-import = Import people from a file
command-import-tasks = Import tasks from a file
command-import-councils = Import councils from a file
people-import-file = Import from a file
import-title = Import from a file
import-kind = What is imported
import-kind-people = People
import-kind-councils = Councils
import-kind-tasks = Tasks
import-from-file = From a file
import-formats = Tables XLSX, XLS, ODS, CSV, TSV or VCF cards from a phone or Outlook. Nothing is written until you confirm.
import-pick = Choose the file…
import-from-text = A pasted table
import-text = The table copied from Excel or Word
import-text-hint = Paste the rows here together with their headings.
import-read-text = Read the table
import-pasted = Pasted table
import-other = Another file
import-later = Back to the list
import-read-only = The file is open for reading only; nothing can be imported into it.
import-step-file = File
import-step-columns = Columns
import-step-clean = Clean-up
import-step-check = Check
import-format = Format
import-rows = Rows
import-encoding = Letter encoding
import-sample = It reads like this:
import-separator = Separator
import-separator-semicolon = semicolon ( ; )
import-separator-comma = comma ( , )
import-separator-tab = tab
import-separator-bar = bar ( | )
import-separator-other = the sign { $sign }
import-sheet = Sheet
import-sheet-hidden = { $name } (hidden)
import-header-row = Row of the headings
import-header-is = The headings are row { $row }: { $text }
import-header-none = The table has no headings
import-merged-cells = { $count ->
    [one] { $n } merged area: its value was put into each cell.
   *[other] { $n } merged areas: their value was put into each cell.
}
import-beyond = { $count ->
    [one] { $n } cell to the right of column 512 was not read.
   *[other] { $n } cells to the right of column 512 were not read.
}
import-columns = Columns of the file
import-column = Column { $n }
import-column-head = In the file
import-column-samples = Samples
import-column-field = Goes into
import-column-field-of = Where the column “{ $column }” goes
import-column-guess = How sure
import-guess-likely = guessed
import-guess-remembered = as last time
import-kept-as-fact = kept as a note
import-field-kept = Keep as a note
import-field-twice = Two columns go into the same field: { $fields }. Please check.
import-field-family = Family name
import-field-given = Given name
import-field-patronymic = Patronymic
import-field-name = Whole name
import-field-council-name = Name of the council
import-field-post = Post
import-field-institution = Institution
import-field-unit = Unit
import-field-council = Council
import-field-duty = Responsible for
import-field-phone-work = Work phone
import-field-phone-mobile = Mobile phone
import-field-phone-internal = Internal phone
import-field-phone-fax = Fax
import-field-phone-home = Home phone
import-field-email = E-mail
import-field-room = Room
import-field-address = Address
import-field-hours = Hours
import-field-note = Note
import-field-alias = Other name
import-field-birthday = Birthday
import-field-uid = Identity of the card
import-field-photo = Photo
import-field-kind = Kind (commune, town)
import-field-name-uk = Name in Ukrainian
import-field-name-ru = Name in Russian
import-field-code = Code
import-field-population = Population
import-field-voters = Voters
import-field-seats = Seats
import-field-councils = Councils
import-field-remark = Remark
import-field-number = Task number
import-field-title = Task
import-field-text = Text
import-field-basis = Whole basis
import-field-basis-kind = Kind of document
import-field-basis-no = Document no.
import-field-basis-date = Document date
import-field-basis-point = Point
import-field-author = Author
import-field-responsible = Responsible
import-field-controller = Confirmed by
import-field-issued = Issued on
import-field-due = Term
import-field-due-time = Hour of the term
import-field-plan = Planned
import-field-plan-time = Planned hour
import-field-due-own = Own term
import-field-due-first = First term
import-field-state = State
import-field-performed = Done on
import-field-result = Result
import-field-control = Control
import-field-priority = Priority
import-field-labels = Labels
import-field-skip = Leave out
import-clean-cedilla = The old letters ş, ţ become ș, ț
import-clean-phones = Phones with their code, all alike
import-clean-capitals = NAMES IN CAPITALS in ordinary writing
import-clean-split = “Popescu Ion, tel. …” is split into name and phone
import-clean-spaces = Extra blanks are taken out
import-clean-count = { $count ->
    [one] Changes { $n } cell
   *[other] Changes { $n } cells
}
import-clean-none = There is nothing to clean up.
import-summary = What will happen
import-to-mend = To mend
import-run = { $count ->
    [one] Import { $n } person
   *[other] Import { $n } people
}
import-run-councils = { $count ->
    [one] Import { $n } council
   *[other] Import { $n } councils
}
import-run-tasks = { $count ->
    [one] Import { $n } task
   *[other] Import { $n } tasks
}
import-run-stations = { $count ->
    [one] Import { $n } station
   *[other] Import { $n } stations
}
import-run-short = Import
import-run-none = Nothing to import
import-undo-note = All of it can be undone in one step.
import-running = Importing…
import-stop = Stop
import-row = Row { $row }
import-no-problems = All rows are right
import-problems = { $count ->
    [one] { $n } problem
   *[other] { $n } problems
}
import-problems-list = Problems of the rows
import-left-out = The row stays out until it is mended.
import-taken-anyway = The row is imported all the same.
import-repair = Mend row { $row }, { $column }
import-repaired = { $count ->
    [one] { $n } cell mended. The chosen file stays as it is.
   *[other] { $n } cells mended. The chosen file stays as it is.
}
import-leave = Leave the row out
import-loose = Take it without this cell
import-loose-all = Take all rows without the cells that are not understood (kept as notes)
import-more = Show more
import-more-problems = { $count ->
    [one] { $n } more problem is not shown; mend these first.
   *[other] { $n } more problems are not shown; mend these first.
}
import-duplicates = { $count ->
    [one] { $n } is there already
   *[other] { $n } are there already
}
import-more-duplicates = { $count ->
    [one] { $n } more is not shown; the choice for all holds for it too.
   *[other] { $n } more are not shown; the choice for all holds for them too.
}
import-for-all = For all
import-choice-of = What happens to row { $row }
import-choice-merge = Complete the card
import-choice-keep = Keep both
import-choice-skip = Leave out
import-evidence-uid = the same identity
import-evidence-email = the same e-mail
import-evidence-mobile = the same mobile
import-evidence-name = the same name
import-earlier-row = the same as row { $row } of the file
import-side-file = In the file
import-side-stored = In the stored card
import-adds-nothing = The card has all that the row has.
import-as-stored = How the first rows will be stored
import-phones = Phones
import-done = The list is imported
import-not-taken = Rows with problems
import-see = See the new people
import-see-tasks = See the tasks
import-see-stations = See the stations
import-undo = Undo the import
import-another = Import another file
import-save-report = Save the report…
import-report-saved = The report is saved: { $path }

# The empty list to fill in. Rows: cells parted by |, in the order of its columns.
import-template-about = No list yet? Save the template, fill it in with Excel and bring it here.
import-template-save = Save the Excel template
import-template-name-people = People template
import-template-name-councils = Councils template
import-template-name-tasks = Tasks template
import-template-saved = Template saved: { $path }
import-template-hint-people = Fill in one row for each person and replace the example row. Leave empty what is not known; part two numbers in one cell with “;”.
import-template-hint-councils = Fill in one row for each council and replace the example row. Leave empty what is not known.
import-template-hint-tasks = Fill in one row for each task and replace the example row. Leave empty what is not known; part several councils in one cell with “;”, and “all” means every council.
import-template-row-people = Samplescu | Ion | Vasile | senior specialist | Sampleni Town Hall | Accounts section | Sampleni | taxes and fees | 0 257 72 114 | 069 112 233 | 114 | 0 257 72 115 | ion.samplescu@lunca.example | 12 | 5 Mill Street | Monday–Friday 8–17 | 17.05.1980 | back in May
import-template-row-councils = Sampleni | commune | Ексемплени | Ексемплень | 5799 | 3250 | 2410 | 13
import-template-row-tasks = {""} | Present the quarterly report | Report on the performance of the local budget | Disposition | 45 | 02.09.2026 | 3.2 | Maria Modelescu | Ion Samplescu | Ana Pildescu | all | 02.09.2026 | 15.12.2026 | in progress | | | under control until done | urgent | budget, reports | wanted on paper too
