# One line that becomes a task.
quick-task = Завдання
quick-urgent = терміново
quick-said-term = строк { $value }
quick-said-repeat = повторюється { $value }
quick-said-person = відповідає { $value }
quick-said-council = рада { $value }
quick-said-priority = { $value }
quick-said-label = мітка { $value }
quick-said-basis = підстава { $value }
quick-said-no-term = без строку
