# Elections: the list, the head of one, its stages and its programme.
# Families: el-state-<state>, el-filter-<flag>, el-mark-<state>, el-ask-<state>, el-column-<column>, el-field-<field>, el-write-<field>, el-correct-<field>.

nav-elections = Выборы
command-elections = Открыть выборы

el-list = Список выборов
el-all = Все выборы
el-empty-title = Выборов ещё нет
el-empty-text = Здесь находится календарная программа каждых выборов: каждое действие с законным сроком, ответственным и состоянием.
el-closed = закрыты
el-show-closed = { $count ->
    [one] Показать и { $n } закрытые выборы
    [few] Показать и { $n } закрытых выборов
   *[other] Показать и { $n } закрытых выборов
}
el-hide-closed = Скрыть закрытые выборы
el-gone = Этих выборов здесь уже нет: они перенесены в корзину.

el-days-left = { $count ->
    [one] день до голосования
    [few] дня до голосования
   *[other] дней до голосования
}
el-days-after = { $count ->
    [one] день после голосования
    [few] дня после голосования
   *[other] дней после голосования
}
el-days-left-long = { $count ->
    [one] { $count } день до следующего голосования
    [few] { $count } дня до следующего голосования
   *[other] { $count } дней до следующего голосования
}
el-draft = без даты
el-today = сегодня
el-voting-day = день голосования
el-day-unknown = день голосования не назначен
el-whole-district = весь район
el-round = тур { $n }
el-of = { $done } из { $total }
el-done-of = выполнено { $done } из { $total }
el-late = { $count ->
    [one] { $n } просрочено
    [few] { $n } просрочено
   *[other] { $n } просрочено
}
el-soon = { $count ->
    [one] { $n } за 7 дней
    [few] { $n } за 7 дней
   *[other] { $n } за 7 дней
}
el-differing = { $count ->
    [one] { $n } дата отличается от официальной
    [few] { $n } даты отличаются от официальных
   *[other] { $n } дат отличаются от официальных
}
el-waits = { $count ->
    [one] Не хватает: { $what }. От этого считается { $count } срок.
    [few] Не хватает: { $what }. От этого считаются { $count } срока.
   *[other] Не хватает: { $what }. От этого считаются { $count } сроков.
}

el-tab-programme = Программа
el-programme = Календарная программа
el-stages = Этапы выборов
el-stages-between = С { $from } по { $to }.
el-stages-voting = День голосования: { $day }.
el-stages-outside = { $count ->
    [one] { $count } этап — вне этого периода.
    [few] { $count } этапа — вне этого периода.
   *[other] { $count } этапов — вне этого периода.
}
el-column-no = №
el-column-action = Действие
el-column-term = Законный срок и основание
el-column-date = По закону
el-column-own = Своя
el-column-responsible = Ответственный
el-column-state = Состояние
el-from = с { $day }
el-onwards = с этого дня
el-hour = в { $time }
el-counted = расчёт { $day }
el-counted-long = Расчёт даёт { $day }
el-official = Официальная дата: { $source }
el-official-unnamed = источник не указан
el-no-date = Без даты
el-own-term = свой
el-practice = рабочая практика
el-picked-one = выбрано
el-no-rows = В программе нет ни одного действия.
el-none-found = Ни одно действие не подходит под фильтры.

el-state-planned = Запланировано
el-state-in_work = В работе
el-state-done = Выполнено
el-state-not_applicable = Не применяется
el-done-in-time = Выполнено в срок
el-done-late = { $count ->
    [one] с опозданием на { $n } день
    [few] с опозданием на { $n } дня
   *[other] с опозданием на { $n } дней
}
el-mark-done = Выполнено сегодня
el-mark-done-on = Выполнено в другой день…
el-correct-done = Исправить день выполнения…
el-mark-in_work = В работе
el-mark-planned = Снова запланировано
el-mark-not_applicable = Не применяется
el-ask-done = Выполнено
el-ask-not_applicable = Не применяется…
el-mark-save = Отметить выполненным
el-done-day = Выполнено
el-day-hint = Дата или слова: вчера, пятница, 12.09
el-done-on = { $day }
el-reason = Почему не применяется
el-field-evidence = Подтверждение
el-evidence-hint = Документ, который это подтверждает: протокол, распоряжение, решение
el-field-note = Примечание
el-write-evidence = Записать подтверждение
el-write-note = Записать примечание
el-correct-evidence = Исправить подтверждение
el-correct-note = Исправить примечание
el-official-words = Официальная программа
el-source = источник: { $source }
el-made-of-it = Задачи
el-papers = На бумаге
el-for-mayors = в листе для примаров
el-on-wall = в настенном листе
el-why-asking = Ищем объяснение…
el-why-now = Расчёт сегодня дал бы { $day }: календарь или правило с тех пор изменились.

el-change-date = Изменить дату…
el-date-title = Дата действия № { $no }
el-counted-is = Расчёт даёт: { $day }.
el-official-day = Официальная дата
el-official-to = До, или сам день
el-official-from = С
el-official-source = Где это написано
el-official-source-hint = Например: постановление комиссии, номер и дата
el-own-day = Свой день службы
el-own-day-hint = Дата или «10 дней до голосования»; пусто: по запасу службы
el-own-hint = дд.мм или E-10
el-counting-hint = То, что считается от этого действия, сдвигается вместе с ним.
el-date-save = Сохранить даты

el-add = Своё действие
el-add-title = Своё действие в программе
el-add-after = После № { $no }: { $action }
el-add-until = До какого дня
el-add-until-hint = Дата, «пятница», «10 дней до голосования» или E-10
el-add-responsible = Кто отвечает у нас
el-add-bodies = Кто исполняет
el-add-chapter = Раздел
el-edit = Изменить данные выборов…
el-edit-name = Название
el-edit-name-hint = Пусто: вид выборов и день
el-edit-territory = Территория
el-edit-acts = Акты, которыми они назначены
el-edit-save = Сохранить
el-bin = Перенести выборы в корзину
el-remove = Убрать из программы
el-give = Назначить ответственного
el-open-task = Открыть задачу { $number }
el-row-menu = Действие № { $no }
el-copied = Действие скопировано.
el-picked = { $count ->
    [one] Выбрано { $n } действие
    [few] Выбрано { $n } действия
   *[other] Выбрано { $n } действий
}

el-filters = Фильтры
el-filter-late = Просроченные
el-filter-soon = За 7 дней
el-filter-mine = Мои
el-filter-confirm = Подтвердить
el-filter-differing = Не как в официальной
el-filter-trust = Надёжность
el-filter-text = Фильтр действий
el-filter-clear = Очистить
el-filter-off = Снять фильтр: { $name }

el-key-row = строка
el-key-page = страница
el-key-first = первое, последнее действие
el-key-open = открыть
el-key-open-one = открыть выборы
el-key-edit = изменить ячейку
el-key-why = почему эта дата
el-key-why-long = Почему эта дата, подробности
el-key-done = выполнено
el-key-pick = выбрать действие
el-key-range = выбрать подряд
el-key-all = выбрать все действия
el-key-note = Примечание
el-key-evidence = Подтверждение
el-key-remove = Убрать из программы
el-key-filter = фильтровать действия
el-key-copy = копировать действие
el-key-fold = свернуть все разделы
el-key-unfold = развернуть все разделы
el-print = Напечатать приложение
el-move = Перенести день голосования…
el-set-day = Указать день голосования…
el-hand = Дать на исполнение…
el-print-chosen = Напечатать выбранные
