# One line that becomes a task.
quick-task = Задача
quick-urgent = срочно
quick-said-term = срок { $value }
quick-said-repeat = повторяется { $value }
quick-said-person = отвечает { $value }
quick-said-council = совет { $value }
quick-said-priority = { $value }
quick-said-label = метка { $value }
quick-said-basis = основание { $value }
quick-said-no-term = без срока
