# One line that becomes a task.
quick-task = Sarcină
quick-urgent = urgent
quick-said-term = termen { $value }
quick-said-repeat = se repetă { $value }
quick-said-person = responsabil { $value }
quick-said-council = consiliul { $value }
quick-said-priority = { $value }
quick-said-label = eticheta { $value }
quick-said-basis = temei { $value }
quick-said-no-term = fără termen
