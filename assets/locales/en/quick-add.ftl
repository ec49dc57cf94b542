# One line that becomes a task.
quick-task = Task
quick-urgent = urgent
quick-said-term = term { $value }
quick-said-repeat = comes again { $value }
quick-said-person = responsible { $value }
quick-said-council = council { $value }
quick-said-priority = { $value }
quick-said-label = label { $value }
quick-said-basis = basis { $value }
quick-said-no-term = no term
