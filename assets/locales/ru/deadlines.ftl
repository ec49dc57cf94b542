deadline-weekday-1 = понедельник
deadline-weekday-2 = вторник
deadline-weekday-3 = среда
deadline-weekday-4 = четверг
deadline-weekday-5 = пятница
deadline-weekday-6 = суббота
deadline-weekday-7 = воскресенье
deadline-day = { $date } ({ $weekday })
deadline-day-at = { $day }, { $time }
deadline-anchor-election_day = день голосования
deadline-anchor-calling = назначение выборов
deadline-anchor-period_start = начало избирательного периода
deadline-anchor-nomination_start = начало выдвижения кандидатов
deadline-anchor-filing = подача документов
deadline-anchor-polls_close = закрытие избирательных участков
deadline-anchor-act_published = опубликование акта
deadline-anchor-document_received = получение документа
deadline-anchor-session_day = день сессии
deadline-anchor-signing = подписание акта
deadline-anchor-line = срок { $rule }
deadline-amount-calendar_day =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
deadline-amount-working_day =
    { $n ->
        [one] { $n } рабочий день
        [few] { $n } рабочих дня
        [many] { $n } рабочих дней
       *[other] { $n } рабочего дня
    }
deadline-amount-hour =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
deadline-amount-month =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
deadline-way-before = за { $amount } до { $from }
deadline-way-after = { $amount } после { $from }
deadline-way-on = в тот же день, { $from }
deadline-first-day = Первый день: { $step }
deadline-counting-on = Сам день события.
deadline-counting-hours = Часы считаются от самого события.
deadline-counting-full = Счёт полными днями: между двумя датами остаётся { $n } полных, поэтому срок на один дальше.
deadline-counting-months = Тот же день месяца; в более коротком месяце – последний его день.
deadline-counting-next-day = Первым считается следующий после события день (всего { $n }).
deadline-counting-exact = Считается ровно { $n }.
deadline-step-skipped = { $day } не считается
deadline-step-not-observed = { $day } считается, хотя это праздник
deadline-step-roll-next_working = Переносится на следующий рабочий день: { $day }
deadline-step-roll-previous_working = Переносится на предыдущий рабочий день: { $day }
deadline-why-roll = { $day } – нерабочий день.
deadline-step-time = До { $time }
deadline-why-time = Час установлен правилом.
deadline-step-number-unknown = Число из закона неизвестно.
deadline-why-number-unknown = Найдите срок в тексте акта и запишите официальную дату.
deadline-step-anchor-unknown = Не хватает даты: { $anchor }.
deadline-why-anchor-unknown = Укажите день, и срок будет вычислен.
deadline-step-hour-unknown = Не хватает часа: { $anchor }.
deadline-why-hour-unknown = Срок считается в часах, поэтому нужен и час события.
deadline-why-check = Проверьте, прежде чем полагаться на дату.
deadline-step-practice = Рабочий срок учреждения
deadline-why-practice = Без известного правового основания.
deadline-why-not-seen = статья не видена
deadline-step-trust = Надёжность: { $trust }
deadline-why-trust = Число: { $number }.
deadline-why-trust-both = Число: { $number }; способ счёта: { $counting }. Решает более слабое.
deadline-why-trust-line = Строка, от которой считается: { $line }; дата не надёжнее её.
deadline-why-trust-second-round = Для второго тура срок взят как для первого; подтвердить.
deadline-trust-law_text = текст закона прочитан
deadline-trust-authority = со слов органа власти
deadline-trust-derived = выведено из опубликованных дат
deadline-trust-practice = рабочая практика, без правового основания
deadline-trust-to_confirm = требует подтверждения
deadline-step-own = Собственный срок учреждения: { $day }
deadline-step-official = Официальная дата: { $day }
deadline-why-official = Источник: { $source }.
deadline-why-official-differs = Источник: { $source }. Вычислено { $day }.
deadline-programme = Календарный план
deadline-column-no = №
deadline-column-stage = Этап
deadline-column-action = Мероприятие
deadline-column-from = С
deadline-column-to = До
deadline-column-time = Час
deadline-column-law-term = Срок по закону
deadline-column-act = Акт
deadline-column-ref = Статья
deadline-column-responsible = Ответственный
deadline-column-rule = Правило
deadline-column-counting = Счёт
deadline-column-trust = Надёжность
deadline-column-draft = От события
deadline-column-missing = Чего не хватает
deadline-step-own-rule = Правило нашего учреждения
deadline-why-own-rule = Написано или исправлено учреждением; в пакете страны иначе.
deadline-why-own-rule-source = Источник: { $source }.
