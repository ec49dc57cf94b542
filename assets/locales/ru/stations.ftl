# Избирательные участки: верх экрана, таблица готовности, паспорт.
# Families: stations-view-<view>, stations-title-<view>, readiness-state-<state>, readiness-word-<state>.

stations-view-readiness = Готовность
stations-view-register = Участки
stations-view-surveys = Обследование
stations-view-equipment = Обеспечение
stations-view-bureaus = Комиссии
stations-view-day = День голосования
stations-title-readiness = Готовность участков
stations-title-register = Избирательные участки
stations-title-surveys = Обследование помещений
stations-title-equipment = Обеспечение участков
stations-title-bureaus = Участковые комиссии
stations-title-day = День голосования

command-stations = Открыть избирательные участки
stations-views = Виды участков
stations-whole = все участки учреждения
stations-no-day = без даты
stations-today = сегодня день голосования
stations-days-left = { $count ->
    [one] { $n } день
    [few] { $n } дня
   *[other] { $n } дней
}
stations-days-after = { $count ->
    [one] { $n } день назад
    [few] { $n } дня назад
   *[other] { $n } дней назад
}
stations-no-votes = Программа не хранит ни голосов, ни данных избирателей.
stations-ahead = { $count ->
    [one] { $n } участок, готово
    [few] { $n } участка, готово
   *[other] { $n } участков, готово
}
stations-ahead-unchecked = { $count ->
    [one] { $n } проверка не сделана
    [few] { $n } проверки не сделаны
   *[other] { $n } проверок не сделано
}
stations-none-title = Нет выборов, которые готовят
stations-none-text = Участки готовят к выборам. Добавьте выборы, затем возьмите участки из реестра.

readiness-state-none = не проверено
readiness-state-ok = готово
readiness-state-work = в работе
readiness-state-problem = проблема
readiness-state-na = не применяется
readiness-noted = есть примечание
readiness-handed = есть задача
readiness-task = Задача { $no }
readiness-word-none = Не проверено
readiness-word-ok = Готово
readiness-word-work = В работе
readiness-word-problem = Проблема
readiness-word-na = Не применяется
readiness-legend = Знаки таблицы
readiness-col-station = Участок
readiness-col-place = Населённый пункт, помещение
readiness-col-voters = Избирателей
readiness-col-done = Готово
readiness-done = Готово
readiness-of = { $count ->
    [one] из { $n } участка
    [few] из { $n } участков
   *[other] из { $n } участков
}
readiness-total = { $name }: готово { $ok }, в работе { $work }, проблем { $problem }, не проверено { $none }
readiness-cells = { $count ->
    [one] { $n } ячейка
    [few] { $n } ячейки
   *[other] { $n } ячеек
}
readiness-note-of = Примечание к ячейке { $what }
readiness-note-placeholder = Чего не хватает, что запрошено
readiness-note-keys = Enter сохраняет, Esc отменяет
readiness-show = Какие участки показаны
readiness-show-all = Все
readiness-show-problems = Только проблемы
readiness-show-unchecked = Непроверенные
readiness-zones = Зона или маршрут
readiness-zone-word = Зона:
readiness-route-word = Маршрут:
readiness-zone = Зона { $name }
readiness-route = Маршрут { $name }
readiness-zone-of = { $name }, { $n } из { $total }
readiness-all-stations = { $count ->
    [one] Все, { $n } участок
    [few] Все, { $n } участка
   *[other] Все, { $n } участков
}
readiness-problems = { $count ->
    [one] { $n } проблема
    [few] { $n } проблемы
   *[other] { $n } проблем
}
readiness-reviews = Сохранённые проверки и другие дни
readiness-next-review = Следующая: { $what }
readiness-other-day = Другой день…
readiness-keep = Сохранить сегодняшнюю проверку
readiness-forget = Удалить проверку
readiness-day-title = Как было в другой день
readiness-day-label = Вечер дня
readiness-day-hint = Таблица показана на конец дня, по журналу.
readiness-day-show = Показать день
readiness-day-which = Напишите день, например 10.09.2027.
readiness-day-past = Выберите день до сегодняшнего.
readiness-was = Так было вечером { $day }
readiness-was-review = Проверка { $what }
readiness-back = К сегодняшнему дню
readiness-since = С тех пор: хуже { $worse }, лучше { $better }
readiness-since-none = С тех пор ничего не изменилось.
readiness-since-worse = Хуже, чем тогда
readiness-since-better = Лучше, чем тогда
readiness-empty-title = В этих выборах нет участков
readiness-empty-take = Возьмите участки из реестра: номер, помещение и число избирателей войдут в выборы такими, как сейчас.
readiness-empty-then = Тогда у выборов не было участков.
readiness-empty-import = Реестр участков пуст. Импортируйте список участков из таблицы.
readiness-take = { $count ->
    [one] Взять { $n } участок из реестра
    [few] Взять { $n } участка из реестра
   *[other] Взять { $n } участков из реестра
}
readiness-import = Импортировать список участков
readiness-space = Пробел
readiness-key-cell = Соседняя ячейка
readiness-key-range = Выбрать несколько ячеек
readiness-key-cycle = Сменить состояние выбранных ячеек
readiness-key-cycle-short = сменить состояние
readiness-key-note = Написать примечание
readiness-key-note-short = примечание
readiness-key-fill = то же состояние вниз
readiness-key-problems = только проблемы
readiness-key-all = Выбрать все ячейки
readiness-key-copy = Копировать ячейки как таблицу
readiness-key-paste = Вставить состояния из таблицы
readiness-key-clear = Очистить ячейки
readiness-key-task = Создать задачу из проблемы
readiness-key-passport = Открыть паспорт участка
readiness-copied = { $count ->
    [one] Скопирована { $n } ячейка
    [few] Скопировано { $n } ячейки
   *[other] Скопировано { $n } ячеек
}
readiness-paste-unread = «{ $what }» не состояние. Ничего не изменено.
readiness-paste-over = { $count ->
    [one] { $n } ячейка не поместилась в таблицу.
    [few] { $n } ячейки не поместились в таблицу.
   *[other] { $n } ячеек не поместилось в таблицу.
}
readiness-hand-title = { $count ->
    [one] Задача из проблемы
    [few] Задачи из { $n } проблем
   *[other] Задачи из { $n } проблем
}
readiness-hand-what = Чего не хватает
readiness-hand-what-hint = Записывается и как примечание ячейки.
readiness-hand-none = Среди выбранных ячеек нет проблем.
readiness-hand-becomes = Ячейка сейчас «{ $state }». Она станет «проблема».
readiness-columns = Столбцы проверки
readiness-columns-about = Список принадлежит учреждению и общий для всех выборов. Убранный столбец сохраняет свои ячейки.
readiness-columns-out = Убранные столбцы
readiness-icon = Значок
readiness-icon-building = здание
readiness-icon-access = доступ
readiness-icon-heating = тепло
readiness-icon-light = свет
readiness-icon-booths = кабины
readiness-icon-box = урна
readiness-icon-seals = пломбы
readiness-icon-computer = компьютер
readiness-icon-phone = телефон
readiness-icon-route = транспорт
readiness-icon-guard = охрана
readiness-icon-training = обучение
readiness-icon-list = список
readiness-icon-flag = флаг
readiness-column-name = Название столбца
readiness-column-note = Что проверяют: { $name }
readiness-column-note-hint = Что проверяют
readiness-column-up = Передвинуть { $name } влево
readiness-column-down = Передвинуть { $name } вправо
readiness-column-out = { $count ->
    [one] Убрать { $name } ({ $n } заполненная ячейка)
    [few] Убрать { $name } ({ $n } заполненные ячейки)
   *[other] Убрать { $name } ({ $n } заполненных ячеек)
}
readiness-column-new = Новый столбец
readiness-column-add = Добавить столбец
readiness-column-back = Вернуть

task-station = Избирательный участок
passport-title = Паспорт участка
passport-gone = Участка здесь больше нет: он перенесён в корзину.
passport-print = Печатать паспорт
passport-no-premises = Помещение неизвестно
passport-solve = Нужно решить
passport-solve-none = Решать нечего.
passport-equipment = Обеспечение
passport-equipment-for = { $count ->
    [one] Обеспечение, { $n } избиратель
    [few] Обеспечение, { $n } избирателя
   *[other] Обеспечение, { $n } избирателей
}
passport-need = норма
passport-have = есть
passport-lack = нехватка
passport-need-none = Норма неизвестна
passport-have-none = Ещё не сосчитано
passport-contacts = Ключи и связь
passport-acting = и. о.
passport-copy = Копировать { $phone }
passport-no-phone = без телефона
passport-premises = Помещение
passport-station = Участок
passport-history = На других выборах
passport-voters = { $count ->
    [one] { $n } избиратель
    [few] { $n } избирателя
   *[other] { $n } избирателей
}
passport-surface = Площадь
passport-area = { $n } м²
passport-doors = { $count ->
    [one] { $n } дверь
    [few] { $n } двери
   *[other] { $n } дверей
}
passport-access = Доступ
passport-access-yes = без ступеней
passport-access-partly = частично без ступеней
passport-access-no = только по ступеням
passport-heating = Отопление
passport-light = Свет
passport-power = Резерв
passport-phone = Телефон
passport-internet = Интернет
passport-toilets = Туалеты
passport-parking = Стоянка
passport-distance = Расстояние
passport-km = { $n } км
passport-m = { $n } м
passport-owner = Владелец
passport-alternate = Запасное помещение
passport-note = Примечание
passport-council = Совет
passport-code = Код
passport-zone = Зона
passport-route = Маршрут
passport-bureau-phone = Телефон комиссии
passport-boundary = Границы
