# Surveys of premises: the form and what falls short. Families: survey-kind-<kind>.

survey-questions = Questions
survey-print = Print
survey-fill = Fill in the survey
survey-fill-of = Fill in the survey: { $name }
survey-answered = { $n } of { $total } answered
survey-good = nothing falls short
survey-empty-title = No stations to survey yet
survey-empty-text = First take stations into the election, then fill in the survey of each.
survey-back = Back to the list
survey-progress = Answered: { $n } of { $total }
survey-gone = The survey is no longer here: it was removed.
survey-end = Closing
survey-on = Day of the survey
survey-by = Who looked
survey-present = Who was present
survey-conclusion = Conclusion
survey-into-matrix = Take the results into the readiness table
survey-into-matrix-hint = What falls short becomes “problem”, what is all well becomes “ready”.
survey-into-passport = Take the facts into the passport
survey-save = Keep the survey
survey-yes = Yes
survey-no = No
survey-none = Not answered
survey-suggested = from the passport or the last survey; not confirmed yet
survey-short = Falls short
survey-short-least = Falls short: at least { $n } needed
survey-what-short = What exactly falls short
survey-note = Note
survey-handed = handed on
survey-task = Task { $no }
survey-questions-title = Questions of the survey
survey-question-up = Up: { $text }
survey-question-down = Down: { $text }
survey-question-edit = Change
survey-question-out = Leave out
survey-question-back = Bring back
survey-question-new = Add a question
survey-question-text = Question
survey-question-chapter = Chapter
survey-question-kind = How it is answered
survey-kind-yes_no = Yes or no
survey-kind-number = A number
survey-kind-choice = One of several
survey-kind-text = In words
survey-question-options = The choices, separated by “;”
survey-question-least = At least (less falls short)
survey-question-good = The good answer
survey-good-any = Any
survey-question-save = Keep the question
survey-missing = { $count ->
    [one] { $n } station not surveyed
   *[other] { $n } stations not surveyed
}
survey-done = { $count ->
    [one] { $n } survey
   *[other] { $n } surveys
}
survey-shortfalls-open = { $count ->
    [one] { $n } shortfall to solve
   *[other] { $n } shortfalls to solve
}
survey-shortfalls = { $count ->
    [one] { $n } shortfall handed on
   *[other] { $n } shortfalls handed on
}
survey-take-all = { $count ->
    [one] Confirm { $n } answer of the passport
   *[other] Confirm { $n } answers of the passport
}
survey-to-solve = { $count ->
    [one] { $n } shortfall
   *[other] { $n } shortfalls
}
survey-make-tasks = { $count ->
    [one] Make { $n } task
   *[other] Make { $n } tasks
}
