# The tool for working out one term. Uses also: deadline-trust-<trust>, fs-country-<country>.

terms-title = Terms
terms-lead = Write the term, choose a rule of law or an election’s programme
terms-way = How to count
terms-way-words = In words
terms-way-rule = By a rule
terms-country = Country to count by
terms-text = The term
terms-text-hint = You can write in Romanian, Ukrainian, Russian or English.
terms-examples = Examples
terms-example-working = 10 working days from 20.11
terms-example-weekday = by Friday
terms-example-before = 3 days before 20.12
terms-until = Last day
terms-copy-date = Copy the date
terms-copy-all = Copy with the explanation
terms-copied = Copied: { $text }
terms-steps = How it was counted
terms-rule-find = Find the rule: words, act, article
terms-rule = { $count ->
    [one] The rule (one)
   *[other] The rule ({ $count } rules)
}
terms-rule-none = No rule with these words
terms-rule-none-text = Write fewer words or choose another country.
terms-law-term = In the law
terms-act = Act
terms-act-none = working practice, no act
terms-article = Article
terms-article-none = not seen
terms-trust = Trust
terms-event = The date to count from: { $event }
terms-event-hint = For example 20.11.2026, today or Friday.
terms-event-hint-hour = With the hour, for example 20.11.2026 10:00.
terms-no-date = No date
terms-way-programme = Election programme
