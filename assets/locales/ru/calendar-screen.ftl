# The screen of the year's calendar and its lines in the history.
history-calendar-days = { $count ->
    [one] { $count } день изменён в календаре (с { $subject })
    [few] { $count } дня изменены в календаре (с { $subject })
   *[many] { $count } дней изменено в календаре (с { $subject })
}
history-calendar-year-known = Перенесённые дни { $subject } года: отметка изменена
history-council-hram = День храмового праздника изменён: { $subject }
act-calendar-days = Дни изменены в календаре
act-calendar-year-known = Отметка о перенесённых днях изменена
act-council-hram = День храмового праздника изменён
field-hram = День храмового праздника

command-calendar = Открыть календарь года
cal-title = Календарь года
cal-settings-hint = Перенесённые дни, праздники учреждения, храмовые праздники.
cal-year = Год
cal-year-before = Предыдущий год
cal-year-after = Следующий год
cal-working = { $year }: { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[many] { $count } рабочих дней
}
cal-legend = Знаки дней
cal-how = Нажмите на день (или Enter на нём), чтобы изменить его. Стрелки ведут по дням, PgUp и PgDn по месяцам.
cal-locality = Показать и храмовый праздник
cal-locality-none = Без храмового праздника
cal-copy = Скопировать список дней
cal-copy-date = Дата
cal-copy-weekday = День недели
cal-copy-kind = Какой день
cal-copy-name = Название
cal-copied = { $count ->
    [one] Скопирован { $count } день. Вставьте список в Word или Excel.
    [few] Скопировано { $count } дня. Вставьте список в Word или Excel.
   *[many] Скопировано { $count } дней. Вставьте список в Word или Excel.
}
cal-unsaved = изменение не сохранено
cal-day-now = Сейчас: { $kind }
cal-day-kind = Будет
cal-day-country = как в календаре страны
cal-day-name = Название
cal-day-act = Акт
cal-day-act-hint = Например: постановление правительства и его номер
cal-day-take = Добавить к изменениям
cal-day-leave = Оставить как есть
cal-moves = Что изменится, если сохранить
cal-moves-none = Ни один день не станет другим.
cal-move-same = Число рабочих дней не изменится.
cal-moves-year = { $year }: рабочих дней { $before } → { $after }
cal-moves-terms = Сроки в рабочих днях, которые проходят через эти дни, будут считаться по новому календарю. Всё сохраняется вместе и отменяется вместе.
cal-save = { $count ->
    [one] Сохранить { $count } день
    [few] Сохранить { $count } дня
   *[many] Сохранить { $count } дней
}
cal-drop = Отказаться от изменений
cal-known = Все перенесённые дни { $year } года внесены
cal-known-hint = Пока не отмечено, рядом со сроками этого года стоит предупреждение.
cal-known-act = Акт, из которого они взяты
cal-known-pack = Перенесённые дни { $year } года уже есть в программе.
cal-hrams = Храмовые праздники населённых пунктов
cal-hrams-hint = День и месяц, как 21.11. Сохраняется, когда вы выходите из поля; любое изменение можно отменить.
cal-hram-example = ДД.ММ
cal-print = Печатать список
