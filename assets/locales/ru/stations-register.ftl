# Реестр избирательных участков: список и форма паспорта.
# Families: station-state-<state>, station-kind-<kind>, passport-access-<step-free>.

register-new = Новый участок
register-edit = правка
register-number = Номер
register-number-missing = Напишите номер участка.
register-voters-wrong = Напишите число, например 1 346.
register-kind = Вид
register-state = Состояние
register-state-why = Почему так
register-locality = Населённый пункт
register-shared = { $count ->
    [one] В этом помещении есть ещё { $n } участок: изменение видно у обоих.
    [few] В этом помещении есть ещё { $n } участка: изменение видно у всех.
   *[other] В этом помещении есть ещё { $n } участков: изменение видно у всех.
}
register-premises = Название помещения
register-address = Адрес
register-keys = У кого ключи
register-keys-phone = Телефон того, у кого ключи
register-manager = Кто заведует помещением
register-manager-phone = Телефон заведующего
register-area = Площадь, м²
register-doors = Дверей
register-floor = Этаж
register-access-note = О доступе
register-key-open = паспорт
register-key-edit = править
register-key-bin = Перенести участок в корзину
register-find = Искать среди участков
register-take = Взять участки в выборы
register-none = Ни один участок не подходит
register-empty-title = Нет избирательных участков
register-empty-text = Здесь участки: номер, помещение, у кого ключи, сколько избирателей. Запишите первый участок или импортируйте список.
register-zone-route = Зона, маршрут
passport-edit = Править паспорт
passport-access-unknown = неизвестно
register-sum = { $count ->
    [one] { $n } участок, избирателей: { $voters }
    [few] { $n } участка, избирателей: { $voters }
   *[other] { $n } участков, избирателей: { $voters }
}
passport-files = Фото и файлы
register-known = Помещение из реестра
register-known-hint = Название, населённый пункт или адрес
register-alternates = Запасные помещения
register-alternate-known = Добавить помещение из реестра
register-alternate-new = Или название нового помещения
register-alternate-up = Переместить выше: { $name }
register-alternate-down = Переместить ниже: { $name }
register-alternate-remove = Убрать: { $name }
register-all-states = Все состояния
register-all-zones = Все зоны
register-all-routes = Все маршруты
register-show-all = Показать все участки
register-key-pick = выбрать участок
register-key-range = выбрать несколько участков
register-key-all = выбрать все участки
register-many-state = Изменить состояние
register-many-zone = Изменить зону
register-many-route = Изменить маршрут
register-many-hint = Напишите или выберите из списка
register-many-empty = Если оставить пустым, у выбранных участков этого значения не будет.
register-many-nothing = Ничего не изменилось: все выбранные участки уже такие.
register-take-into = Взять в выборы
register-release = Убрать из выборов
register-bin-many = Перенести в корзину
register-bin = Корзина участков
register-bin-lead = Участки в корзине. Восстановленные возвращаются в реестр со всем, что было записано.
register-bin-empty = Корзина участков пуста
register-back = Назад к участкам
register-restore = Восстановить
register-picked = { $count ->
    [one] Выбран { $n } участок
    [few] Выбрано { $n } участка
   *[other] Выбрано { $n } участков
}
register-take-do = Взять в выборы
register-take-from = Откуда
register-take-register = Из реестра
register-take-register-hint = Все участки, кроме тех, которыми больше не пользуются, с нынешними данными. Уже взятые остаются как есть.
register-take-former-hint = Участки тех выборов, с тогдашними зонами, маршрутами и актами; остальные данные нынешние. Уже взятые остаются как есть.
register-take-bureaus = И члены комиссий
register-take-bureaus-hint = Без тогдашнего обучения.
register-take-act = Акт, которым образованы участки
register-take-nothing = Ни один участок не добавлен: там нет других, кроме уже взятых.
