# The tool for working out one term. Uses also: deadline-trust-<trust>, fs-country-<country>.

terms-title = Терміни
terms-lead = Напишіть термін, виберіть правило закону або програму виборів
terms-way = Як рахувати
terms-way-words = Словами
terms-way-rule = За правилом
terms-country = За якою країною рахувати
terms-text = Термін
terms-text-hint = Можна писати румунською, українською, російською чи англійською.
terms-examples = Приклади
terms-example-working = 10 робочих днів від 20.11
terms-example-weekday = до пʼятниці
terms-example-before = за 3 дні до 20.12
terms-until = Останній день
terms-copy-date = Копіювати дату
terms-copy-all = Копіювати з поясненням
terms-copied = Скопійовано: { $text }
terms-steps = Як рахували
terms-rule-find = Пошук правила: слова, акт, стаття
terms-rule = { $count ->
    [one] Правило ({ $count })
    [few] Правило ({ $count } правила)
   *[many] Правило ({ $count } правил)
}
terms-rule-none = Правила з такими словами немає
terms-rule-none-text = Напишіть менше слів або виберіть іншу країну.
terms-law-term = У законі
terms-act = Акт
terms-act-none = робоча практика, без акта
terms-article = Стаття
terms-article-none = не бачили
terms-trust = Довіра
terms-event = Дата, від якої рахувати: { $event }
terms-event-hint = Наприклад 20.11.2026, сьогодні чи пʼятниця.
terms-event-hint-hour = З годиною, наприклад 20.11.2026 10:00.
terms-no-date = Без дати
terms-way-programme = Програма виборів
