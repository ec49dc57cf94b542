# The day: what is late, what is for today, who owes an answer, how councils stand.
# Families: today-none-<block>.

nav-today = Сегодня
command-today = Открыть сегодняшний день
today-title = Сегодня
today-district = Положение района
today-week = Сроки недели
today-terms = { $count ->
    [one] { $count } срок
    [few] { $count } срока
    [many] { $count } сроков
   *[other] { $count } срока
}
today-planned = { $count ->
    [one] { $count } запланированное
    [few] { $count } запланированных
    [many] { $count } запланированных
   *[other] { $count } запланированного
}
today-off = выходной день
today-overdue = Просроченные
today-today = На сегодня
today-waiting = Ждём ответа от советов
today-this-week = На этой неделе
today-lateness = опоздание
today-since = с запроса
today-of = { $shown } из { $total }
today-all = все
today-fewer = меньше
today-none-overdue = Ничего не просрочено.
today-none-today = На сегодня сроков нет.
today-none-waiting = Ни один совет не должен ответа.
today-none-week = До воскресенья ничего нет.
today-late = просрочено
today-soon = срок близко
today-waits = Ждёт ответа
today-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
today-now = сегодня
today-me = я
today-report = отчёт: { $title }
today-steps = { $done } из { $all }
today-councils = { $count ->
    [one] { $count } совет
    [few] { $count } совета
    [many] { $count } советов
   *[other] { $count } совета
}
today-term = срок { $date }
today-own = собственный срок { $date }
today-extended = { $count ->
    [one] продлено { $count } раз
    [few] продлено { $count } раза
    [many] продлено { $count } раз
   *[other] продлено { $count } раза
}
today-reminded = { $count ->
    [one] напомнили { $count } раз
    [few] напомнили { $count } раза
    [many] напомнили { $count } раз
   *[other] напомнили { $count } раза
}
today-asked = запрошено { $date }
today-key-row = строка
today-key-open = открыть
today-key-done = исполнено
today-key-council = совет
today-key-phone = копировать телефон
today-key-pane = другая часть
today-recent-count = сегодня, { $n }
today-empty-title = Заданий пока нет
today-empty-text = Здесь появляются задания со сроком: просроченные, на сегодня и на эту неделю, и советы, которые медлят с ответом.
today-empty-add = Новое задание
today-empty-import = Импортировать список
today-reports = Отчёты
today-cancel = Отменить
today-done-title = Задание { $number }: что сделано
today-done-result = Результат кратко
today-done-save = Отметить исполненным
today-done-report = Отчитаться
today-done-no = Из состояния «{ $state }» задание нельзя завершить. Откройте его, чтобы увидеть, что можно сделать.
heat-title = Местные советы
heat-summary = { $late } из { $all } с просрочкой
heat-council = Совет
heat-open = открытые
heat-late = просроченные
heat-wait = ожидаемые
heat-contact = дней с последнего контакта
heat-no-contact = контактов не записано
heat-silent = без контакта больше { $count } дней
first-steps-title = Первые шаги
first-steps-close = Закрыть первые шаги
first-step-people = Импортируйте людей
first-step-councils = Импортируйте советы
first-step-task = Запишите первую задачу
first-step-backup = Выберите место для резервной копии
first-step-done = сделано
heat-total = Сумма по советам
heat-total-each = задача нескольких советов считается у каждого
today-council-open = Открыть страницу: { $name }
