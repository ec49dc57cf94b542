# The tool for working out one term. Uses also: deadline-trust-<trust>, fs-country-<country>.

terms-title = Сроки
terms-lead = Напишите срок, выберите правило закона или программу выборов
terms-way = Как считать
terms-way-words = Словами
terms-way-rule = По правилу
terms-country = По какой стране считать
terms-text = Срок
terms-text-hint = Можно писать по-румынски, по-украински, по-русски или по-английски.
terms-examples = Примеры
terms-example-working = 10 рабочих дней от 20.11
terms-example-weekday = до пятницы
terms-example-before = за 3 дня до 20.12
terms-until = Последний день
terms-copy-date = Копировать дату
terms-copy-all = Копировать с объяснением
terms-copied = Скопировано: { $text }
terms-steps = Как считали
terms-rule-find = Найти правило: слова, акт, статья
terms-rule = { $count ->
    [one] Правило ({ $count })
    [few] Правило ({ $count } правила)
   *[many] Правило ({ $count } правил)
}
terms-rule-none = Правила с такими словами нет
terms-rule-none-text = Напишите меньше слов или выберите другую страну.
terms-law-term = В законе
terms-act = Акт
terms-act-none = рабочая практика, без акта
terms-article = Статья
terms-article-none = не видели
terms-trust = Доверие
terms-event = Дата, от которой считать: { $event }
terms-event-hint = Например 20.11.2026, сегодня или пятница.
terms-event-hint-hour = С часом, например 20.11.2026 10:00.
terms-no-date = Без даты
terms-way-programme = Программа выборов
