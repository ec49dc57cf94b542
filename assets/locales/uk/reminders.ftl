# Reminders: the bell, its list, the days of the ladder.

reminders-title = Нагадування
reminders-list = Список нагадувань
reminders-button = Нагадування: непереглянутих { $count }
reminders-notice = { $count ->
    [one] { $count } нагадування за час вашої відсутності
    [few] { $count } нагадування за час вашої відсутності
    [many] { $count } нагадувань за час вашої відсутності
   *[other] { $count } нагадування за час вашої відсутності
}
reminders-none = Нічого нового. Тут з’являється те, чому настає строк.
reminders-all-seen = Переглянуто все
reminders-more = і ще { $n }
reminder-day-today = Сьогодні
reminder-own = запитане нагадування
reminder-late = { $count ->
    [one] прострочено на { $count } день
    [few] прострочено на { $count } дні
    [many] прострочено на { $count } днів
   *[other] прострочено на { $count } дня
}
reminder-today = строк сьогодні
reminder-before = { $count ->
    [one] залишився { $count } день
    [few] залишилося { $count } дні
    [many] залишилося { $count } днів
   *[other] залишилося { $count } дня
}
reminder-report = { $title } — звіт: { $report }
ladder-title = Нагадування
ladder-hint = за скільки днів до строку
ladder-days = Днів до строку
ladder-how = Числа через кому, 0 — день строку. Після строку нагадується щодня. Порожньо: 10,5,3,1,0.
ladder-save = Зберегти дні
