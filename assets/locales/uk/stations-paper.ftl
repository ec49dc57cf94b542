# Папери виборчих дільниць.
station-paper-count =
    { $count ->
        [one] { $count } дільниця
        [few] { $count } дільниці
       *[many] { $count } дільниць
    }
station-paper-empty = Жодна виборча дільниця не потрапляє до цього паперу.
station-call-title = Кому телефонувати в день голосування
station-call-council = Окружна комісія
station-call-station = Дільниця
station-call-locality = Населений пункт
station-call-premises = Приміщення
station-call-role = Хто це
station-call-name = Ім’я
station-call-phone = Телефон
station-call-room = Телефон дільниці
station-call-bureau = Комісія дільниці
station-call-keys = Ключі
station-call-is-chair = Голова
station-call-is-deputy = Заступник голови
station-call-is-secretary = Секретар
station-day-title = Аркуш дня голосування
station-day-blank-title = Аркуш дня голосування для заповнення
station-day-voters = Виборців
station-day-opened = Відкрито о
station-day-closed = Закрито о
station-day-protocol = Протокол повернуто о
station-day-incidents = Події
station-day-hour = До { $hour }
station-day-total = Разом
station-day-look = Перевірити:
station-day-when = Час
station-day-what = Що сталося
station-day-told = Кому повідомлено, о котрій
station-day-measures = Заходи
station-day-solved = Завершено о
station-day-no-votes = Тут записують лише, скільки виборців прийшло; програма не зберігає голосів і даних виборців.
station-day-reported = { $count ->
    [one] з { $count } дільниці
    [few] з { $count } дільниць
   *[many] з { $count } дільниць
}
