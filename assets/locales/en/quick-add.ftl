# One line that becomes a task.
quick-task = Task
quick-urgent = urgent
quick-said-term = term { $value }
quick-said-repeat = comes again { $value }
quick-said-person = responsible { $value }
quick-said-council = council { $value }
quick-said-order = to { $value }
quick-everyone = { $count ->
    [one] all councils ({ $count })
   *[other] all { $count } councils
}
quick-said-priority = { $value }
quick-said-label = label { $value }
quick-said-basis = basis { $value }
quick-said-no-term = no term
quick-title = New task
quick-line = The task in one line
quick-example = Ask for the lists by friday @name #label
quick-hint = Write as in a note: the term in words, @ for who answers, # for a label, ! when urgent. Names of councils are recognised, “to all councils” makes an order to all of them.
quick-understood = What was understood
quick-take-back = Leave “{ $text }” as plain words
quick-which-person = Who exactly
quick-doubt = “{ $text }” stays text.
quick-empty = Write what is to be done.
quick-more = All fields
quick-save-next = Save and another
quick-save = Save the task
