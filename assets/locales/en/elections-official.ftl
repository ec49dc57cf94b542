# The official programme brought in: what is wrong with a row. Families: official-problem-<code>.

official-problem-no-column = It cannot be seen which column is the action and which the term: say it at the head of the columns.
official-problem-too-many = From here on rows are not read: a programme has at most 2,000 rows.
official-problem-joined = The row goes on with the one before and was joined to it: “{ $value }”.
official-problem-shifted = Cells seem to stand in another column: “{ $value }”. The row is left out, and no date is taken from it.
official-problem-no-action = The action is missing. The row is left out: “{ $value }”.
official-problem-twice = The same row stands in row { $value } of the table. The second one is left out.
official-problem-no-term = The row has no term: it stays without an official date.
official-problem-unread-term = No day is written in the term: “{ $value }”. It stays text, without a date.
official-problem-counted-term = The day written is the one counted from, not the term: “{ $value }”. It stays text, without a date.
official-problem-several-days = Several days are written, and it is not clear which is the term: “{ $value }”. It stays text, without a date.
official-problem-no-year = The day is written without a year: “{ $value }”. It stays text, without a date.
official-problem-ends-before = The first day is after the last: “{ $value }”. It stays text, without a date.
official-problem-no-such-day = The calendar has no such day: “{ $value }”. It stays text, without a date.
official-problem-year-lent = The year is not written: “{ $value }”. That of the day of voting was taken.
official-problem-weekday = The day of the week does not fit the date: “{ $value }”. The date was taken.
official-problem-line-taken = This action was already given to row { $value }. The row is left out.
official-problem-far-from-voting = The date is far from the day of voting: “{ $value }”. It is taken as written.
official-problem-after-voting = The date is after the day of voting, while counting gives one before: “{ $value }”. It is taken as written.
official-problem-too-long = The text was too long and was shortened: “{ $value }”.
official-dropped = Not in the official programme: { $source }
