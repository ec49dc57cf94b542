# Import of lists from files: problems of rows and the report.
# Family: import-problem-<RowCode>.

import-problem-required = Neither a name nor a post.
import-problem-too-long = Too long: { $length } characters, at most { $limit }.
import-problem-bad-characters = Holds characters that cannot be stored.
import-problem-not-an-email = Not an e-mail address.
import-problem-not-a-phone = Not a phone number.
import-problem-not-a-number = Not a whole number.
import-problem-duplicate = { $name } is there already; the row was left out.
import-problem-formula-without-value = A formula without a saved result; the cell was read as empty.
import-problem-faulty-cell = The cell holds a spreadsheet error and was read as empty.
import-problem-card-unfinished = The card has no end: { $text }
import-problem-card-nameless = The card does not say whose it is: { $text }
import-problem-card-bad-line = A line of the card cannot be understood: { $text }
import-read = Read
import-added = Added
import-merged = Completed
import-unchanged = Unchanged
import-skipped = Left out
import-kept = Kept as further facts
import-report-row = Row
import-report-field = Field
import-report-reason = Reason
import-report-value = Content
