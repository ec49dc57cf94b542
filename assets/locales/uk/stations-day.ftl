# Папери дільниць, виборчі комісії, день голосування. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Друк виборчих дільниць
stprint-passport = Паспорт дільниці
stprint-about-passport = Кожна дільниця на своїй сторінці: приміщення, ключі, зв’язок, резерв.
stprint-survey_blank = Акт обстеження, порожній
stprint-about-survey_blank = Для заповнення від руки на місці.
stprint-survey_act = Акт обстеження
stprint-about-survey_act = Відповіді, недоліки й висновок, з підписами.
stprint-matrix = Таблиця готовності
stprint-about-matrix = Дільниці в рядках, перевірки у стовпцях, альбомний аркуш.
stprint-lack = Потрібно, є, бракує
stprint-about-lack = За дільницями та майном, з підсумками.
stprint-purchase = Перемістити й купити
stprint-about-purchase = Що переміщають між дільницями і що лишається купити.
stprint-contacts = Список контактів на день голосування
stprint-about-contacts = Кому телефонувати на кожну дільницю, великими літерами.
stprint-day_sheet = Аркуш дня голосування
stprint-about-day_sheet = Що дільниці повідомили дотепер.
stprint-day_blank = Аркуш дня, порожній
stprint-about-day_blank = Для заповнення від руки, якщо комп’ютер не працює.
stprint-register = Реєстр дільниць
stprint-about-register = Усі дільниці з приміщенням, виборцями та станом.
stprint-only = { $count ->
    [one] Лише { $n } показана дільниця
    [few] Лише { $n } показані дільниці
   *[many] Лише { $n } показаних дільниць
}
stprint-problems = Лише рядки з проблемами
stprint-on = Увечері дня
stprint-on-hint = Порожньо: як є зараз.
stprint-sheet = Аркуш
stprint-other = Таблицею
stprint-xlsx = Таблиця Excel
stprint-csv = CSV
