# Бумаги участков, избирательные комиссии, день голосования. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Печать избирательных участков
stprint-passport = Паспорт участка
stprint-about-passport = Каждый участок на своей странице: помещение, ключи, связь, резерв.
stprint-survey_blank = Акт обследования, пустой
stprint-about-survey_blank = Для заполнения от руки на месте.
stprint-survey_act = Акт обследования
stprint-about-survey_act = Ответы, недостатки и вывод, с подписями.
stprint-matrix = Таблица готовности
stprint-about-matrix = Участки в строках, проверки в столбцах, альбомный лист.
stprint-lack = Нужно, есть, не хватает
stprint-about-lack = По участкам и имуществу, с итогами.
stprint-purchase = Переместить и купить
stprint-about-purchase = Что перемещают между участками и что остаётся купить.
stprint-contacts = Список контактов на день голосования
stprint-about-contacts = Кому звонить на каждый участок, крупными буквами.
stprint-day_sheet = Лист дня голосования
stprint-about-day_sheet = Что участки сообщили до сих пор.
stprint-day_blank = Лист дня, пустой
stprint-about-day_blank = Для заполнения от руки, если компьютер не работает.
stprint-register = Реестр участков
stprint-about-register = Все участки с помещением, избирателями и состоянием.
stprint-only = { $count ->
    [one] Только { $n } показанный участок
    [few] Только { $n } показанных участка
   *[many] Только { $n } показанных участков
}
stprint-problems = Только строки с проблемами
stprint-on = Вечером дня
stprint-on-hint = Пусто: как сейчас.
stprint-sheet = Лист
stprint-other = Таблицей
stprint-xlsx = Таблица Excel
stprint-csv = CSV
