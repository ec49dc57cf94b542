# See ro/elections-dialogs.ftl.

eldlg-new-title = Новые выборы
eldlg-new-save = Создать выборы
eldlg-round-title = Второй тур: { $name }
eldlg-round-save = Создать второй тур
eldlg-official = Взять официальную программу…
eldlg-round = Второй тур…
eldlg-copy-to = Новые выборы по этим…
eldlg-close = Закрыть выборы…
eldlg-reopen = Открыть выборы снова
eldlg-kind = Вид выборов
eldlg-day = День голосования
eldlg-day-hint = дата или словами: 17 октября 2027
eldlg-no-sunday = это не воскресенье
eldlg-day-unknown = День ещё не известен
eldlg-day-unknown-about = Проект: сроки показаны как E−35, E−25 и будут рассчитаны, когда день станет известен.
eldlg-past = День { $day } уже прошёл.
eldlg-past-take = Вношу как прошедшие выборы
eldlg-past-move = Всё же переношу на этот день
eldlg-period = Начало избирательного периода
eldlg-period-hint = Устанавливается актом; программа его не рассчитывает.
eldlg-where = Где голосуют
eldlg-where-whole = Во всём районе
eldlg-where-chosen = В некоторых советах
eldlg-find-council = Найти совет
eldlg-chosen = { $count ->
    [one] { $n } совет выбран
    [few] { $n } совета выбрано
   *[many] { $n } советов выбрано
}
eldlg-territory = Округ, словами
eldlg-territory-hint = Например: районный округ № 38.
eldlg-acts = Акты, которыми назначены выборы
eldlg-acts-hint = Орган, номер и дата.
eldlg-buffer = Свой срок раньше на
eldlg-buffer-unit = Считаются
eldlg-buffer-wrong = Напишите число дней от 1 до 999.
eldlg-buffer-about = За столько дней до срока закона отдел хочет быть готов. Пусто: без своего срока.
eldlg-unit-working_day = рабочие дни
eldlg-unit-calendar_day = календарные дни
eldlg-copy = Взять из прошлых выборов
eldlg-copy-hint = Собственные мероприятия, ответственные и заметки.
eldlg-copy-none = ничего не брать
eldlg-events = { $count ->
    [one] { $count } событие, от которого считают
    [few] { $count } события, от которых считают
   *[many] { $count } событий, от которых считают
}
eldlg-events-hint = Их можно заполнить и позже; до того связанные с ними мероприятия остаются без даты.
eldlg-event-rows = { $count ->
    [one] Ждёт { $count } мероприятие
    [few] Ждут { $count } мероприятия
   *[many] Ждут { $count } мероприятий
}
eldlg-event-hours = { $count ->
    [one] Ждёт { $count } мероприятие; напишите и час
    [few] Ждут { $count } мероприятия; напишите и час
   *[many] Ждут { $count } мероприятий; напишите и час
}
eldlg-event-basis = Акт, которым установлено
eldlg-name = Название
eldlg-name-hint = Пустое: вид выборов и день.
eldlg-language = Язык программы
eldlg-language-hint = На нём записаны мероприятия; на экране и бумаге можно читать и на других.
eldlg-outlook = Какая программа получится
eldlg-counting = Рассчитывается…
eldlg-rows = { $count ->
    [one] { $n } мероприятие из пакета страны
    [few] { $n } мероприятия из пакета страны
   *[many] { $n } мероприятий из пакета страны
}
eldlg-rests = Опирается на
eldlg-uncertain = { $count ->
    [one] { $n } срок из практики или требует подтверждения, пока нет официальной программы.
    [few] { $n } срока из практики или требуют подтверждения, пока нет официальной программы.
   *[many] { $n } сроков из практики или требуют подтверждения, пока нет официальной программы.
}
eldlg-undated = { $count ->
    [one] { $n } мероприятие ждёт события или числа и остаётся без даты.
    [few] { $n } мероприятия ждут события или числа и остаются без даты.
   *[many] { $n } мероприятий ждут события или числа и остаются без даты.
}
eldlg-draft-about = Без дня: сроки показаны как E−35, E−25.
eldlg-first = Первые сроки
eldlg-former = По сравнению с прошлыми выборами
eldlg-former-round = По сравнению с первым туром
eldlg-former-rows = { $count ->
    [one] { $n } мероприятие в программе
    [few] { $n } мероприятия в программе
   *[many] { $n } мероприятий в программе
}
eldlg-former-people = { $count ->
    [one] { $n } ответственный взят
    [few] { $n } ответственных взято
   *[many] { $n } ответственных взято
}
eldlg-former-same = Ничего не отличается.
eldlg-former-changed = { $count ->
    [one] { $n } мероприятие изменено
    [few] { $n } мероприятия изменено
   *[many] { $n } мероприятий изменено
}
eldlg-former-new = { $count ->
    [one] { $n } новое мероприятие
    [few] { $n } новых мероприятия
   *[many] { $n } новых мероприятий
}
eldlg-former-gone = { $count ->
    [one] { $n } мероприятия больше нет
    [few] { $n } мероприятий больше нет
   *[many] { $n } мероприятий больше нет
}
eldlg-former-carried = { $count ->
    [one] { $n } собственное мероприятие взято
    [few] { $n } собственных мероприятия взято
   *[many] { $n } собственных мероприятий взято
}
eldlg-former-done = { $count ->
    [one] { $n } исполненное мероприятие не повторяется
    [few] { $n } исполненных мероприятия не повторяются
   *[many] { $n } исполненных мероприятий не повторяются
}
eldlg-move-title = Перенести сроки: { $name }
eldlg-move-save = { $count ->
    [one] Перенести { $n } срок
    [few] Перенести { $n } срока
   *[many] Перенести { $n } сроков
}
eldlg-move-keep = Сохранить
eldlg-moves = { $count ->
    [one] Переносится { $n } срок
    [few] Переносятся { $n } срока
   *[many] Переносятся { $n } сроков
}
eldlg-moves-none = Ни один срок не переносится.
eldlg-moves-say = Напишите новый день, событие или другой свой срок: здесь видно всё, что перенесётся, ещё до сохранения.
eldlg-moves-same = { $count ->
    [one] { $n } открытое мероприятие остаётся в свой день
    [few] { $n } открытых мероприятия остаются в свой день
   *[many] { $n } открытых мероприятий остаются в свой день
}
eldlg-col-no = №
eldlg-col-action = Мероприятие
eldlg-col-before = Сейчас
eldlg-col-after = Будет
eldlg-no-day = без даты
eldlg-official-stays = официальная дата { $day } остаётся
eldlg-passed = уже прошло
eldlg-own = свой: { $day }
eldlg-stays = { $count ->
    [one] { $n } мероприятие остаётся как есть
    [few] { $n } мероприятия остаются как есть
   *[many] { $n } мероприятий остаются как есть
}
eldlg-stays-done = исполнено
eldlg-stays-not_applicable = не применяется
eldlg-tasks = { $count ->
    [one] { $n } задача переносится вместе
    [few] { $n } задачи переносятся вместе
   *[many] { $n } задач переносятся вместе
}
eldlg-countings = Способ счёта по актам
eldlg-countings-about = Меняйте только если избирательный орган считает иначе.
eldlg-close-title = Закрыть выборы
eldlg-close-open = { $count ->
    [one] { $n } мероприятие ещё открыто и таким останется.
    [few] { $n } мероприятия ещё открыты и такими останутся.
   *[many] { $n } мероприятий ещё открыты и такими останутся.
}
eldlg-close-all = Все мероприятия завершены.
eldlg-close-about = Закрытые выборы не показываются в «Сегодня» и в списке открытых; их можно в любой момент открыть снова.
eldlg-close-save = Закрыть выборы
eldlg-hand-title = { $count ->
    [one] Передать на исполнение { $n } мероприятие
    [few] Передать на исполнение { $n } мероприятия
   *[many] Передать на исполнение { $n } мероприятий
}
eldlg-hand-how = Как передать
eldlg-hand-task = Задачи человеку
eldlg-hand-order = Поручение советам
eldlg-hand-for = Отвечает здесь
eldlg-hand-nobody = Напишите, кто отвечает.
eldlg-hand-term = Срок
eldlg-hand-term-own = свой
eldlg-hand-term-law = по закону
eldlg-hand-term-other = другой
eldlg-hand-made = Что будет создано
eldlg-hand-tasks = { $count ->
    [one] { $n } задача
    [few] { $n } задачи
   *[many] { $n } задач
}
eldlg-hand-orders = { $count ->
    [one] { $n } поручение
    [few] { $n } поручения, по одному на мероприятие
   *[many] { $n } поручений, по одному на мероприятие
}
eldlg-hand-undated = { $count ->
    [one] { $n } мероприятие ещё без даты: его задача останется без срока, пока её нет.
    [few] { $n } мероприятия ещё без даты: их задачи останутся без срока, пока её нет.
   *[many] { $n } мероприятий ещё без даты: их задачи останутся без срока, пока её нет.
}
eldlg-hand-again = Передаю ещё раз
eldlg-hand-again-about = Для отмеченных ниже мероприятий уже есть открытая задача.
eldlg-hand-ended = { $count ->
    [one] { $n } завершённое мероприятие не передаётся.
    [few] { $n } завершённых мероприятия не передаются.
   *[many] { $n } завершённых мероприятий не передаются.
}
eldlg-hand-has = уже есть задача { $number } ({ $name })
eldlg-hand-save = { $count ->
    [one] Дать { $n } задачу
    [few] Дать { $n } задачи
   *[many] Дать { $n } задач
}
eldlg-hand-save-order = { $count ->
    [one] Отправить { $n } поручение
    [few] Отправить { $n } поручения
   *[many] Отправить { $n } поручений
}
eldlg-print-title = Печать программы
eldlg-print-annex = Приложение
eldlg-print-annex-about = В официальной форме: №, мероприятие, срок, основание, исполнитель.
eldlg-print-checklist = Контрольный список
eldlg-print-checklist-about = По этапам, с клеткой для отметки, своей датой и ответственным.
eldlg-print-mayors = Для примаров
eldlg-print-mayors-about = Только то, что делают примарии, и до какого дня.
eldlg-print-wall = Настенный лист, A3
eldlg-print-wall-about = Крупные буквы, мало слов, по неделям.
eldlg-print-only = { $count ->
    [one] Только { $n } выбранное мероприятие
    [few] Только { $n } выбранных мероприятия
   *[many] Только { $n } выбранных мероприятий
}
eldlg-print-other = Другие формы
eldlg-print-xlsx = Таблица Excel
eldlg-print-ics = Календарь (.ics)
