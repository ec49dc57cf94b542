# Реєстр виборчих дільниць: список і форма паспорта.
# Families: station-state-<state>, station-kind-<kind>, passport-access-<step-free>.

register-new = Нова дільниця
register-edit = редагування
register-number = Номер
register-number-missing = Напишіть номер дільниці.
register-voters-wrong = Напишіть число, наприклад 1 346.
register-kind = Вид
register-state = Стан
register-state-why = Чому так
register-locality = Населений пункт
register-shared = { $count ->
    [one] У цьому приміщенні є ще { $n } дільниця: зміну видно в обох.
    [few] У цьому приміщенні є ще { $n } дільниці: зміну видно в усіх.
   *[other] У цьому приміщенні є ще { $n } дільниць: зміну видно в усіх.
}
register-premises = Назва приміщення
register-address = Адреса
register-keys = У кого ключі
register-keys-phone = Телефон того, у кого ключі
register-manager = Хто керує приміщенням
register-manager-phone = Телефон керівника
register-area = Площа, м²
register-doors = Дверей
register-floor = Поверх
register-access-note = Про доступ
register-key-open = паспорт
register-key-edit = редагувати
register-key-bin = Перенести дільницю в кошик
register-find = Шукати серед дільниць
register-take = Взяти дільниці у вибори
register-none = Жодна дільниця не підходить
register-empty-title = Немає виборчих дільниць
register-empty-text = Тут дільниці: номер, приміщення, у кого ключі, скільки виборців. Запишіть першу дільницю або імпортуйте список.
register-zone-route = Зона, маршрут
passport-edit = Редагувати паспорт
passport-access-unknown = невідомо
register-sum = { $count ->
    [one] { $n } дільниця, виборців: { $voters }
    [few] { $n } дільниці, виборців: { $voters }
   *[other] { $n } дільниць, виборців: { $voters }
}
passport-files = Фото та файли
register-known = Приміщення з реєстру
register-known-hint = Назва, населений пункт або адреса
register-alternates = Запасні приміщення
register-alternate-known = Додати приміщення з реєстру
register-alternate-new = Або назва нового приміщення
register-alternate-up = Перемістити вище: { $name }
register-alternate-down = Перемістити нижче: { $name }
register-alternate-remove = Прибрати: { $name }
register-all-states = Усі стани
register-all-zones = Усі зони
register-all-routes = Усі маршрути
register-show-all = Показати всі дільниці
register-key-pick = вибрати дільницю
register-key-range = вибрати кілька дільниць
register-key-all = вибрати всі дільниці
register-many-state = Змінити стан
register-many-zone = Змінити зону
register-many-route = Змінити маршрут
register-many-hint = Напишіть або виберіть зі списку
register-many-empty = Якщо залишити порожнім, у вибраних дільниць цього значення не буде.
register-many-nothing = Нічого не змінилося: усі вибрані дільниці вже такі.
register-take-into = Взяти у вибори
register-release = Вилучити з виборів
register-bin-many = Перенести в кошик
register-bin = Кошик дільниць
register-bin-lead = Дільниці в кошику. Відновлені повертаються до реєстру з усім, що було записано.
register-bin-empty = Кошик дільниць порожній
register-back = Назад до дільниць
register-restore = Відновити
register-picked = { $count ->
    [one] Вибрано { $n } дільницю
    [few] Вибрано { $n } дільниці
   *[other] Вибрано { $n } дільниць
}
register-take-do = Взяти у вибори
register-take-from = Звідки
register-take-register = З реєстру
register-take-register-hint = Усі дільниці, крім тих, якими вже не користуються, з нинішніми даними. Уже взяті лишаються як є.
register-take-former-hint = Дільниці тих виборів, із тодішніми зонами, маршрутами й актами; решта даних нинішні. Уже взяті лишаються як є.
register-take-bureaus = І члени комісій
register-take-bureaus-hint = Без тодішнього навчання.
register-take-act = Акт, яким утворено дільниці
register-take-nothing = Жодної дільниці не додано: там немає інших, ніж уже взяті.
