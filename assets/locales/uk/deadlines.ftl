deadline-weekday-1 = понеділок
deadline-weekday-2 = вівторок
deadline-weekday-3 = середа
deadline-weekday-4 = четвер
deadline-weekday-5 = п’ятниця
deadline-weekday-6 = субота
deadline-weekday-7 = неділя
deadline-day = { $date } ({ $weekday })
deadline-day-at = { $day }, { $time }
deadline-anchor-election_day = день голосування
deadline-anchor-calling = призначення виборів
deadline-anchor-period_start = початок виборчого процесу
deadline-anchor-nomination_start = початок висування кандидатів
deadline-anchor-filing = подання документів
deadline-anchor-polls_close = закриття виборчих дільниць
deadline-anchor-act_published = опублікування акта
deadline-anchor-document_received = одержання документа
deadline-anchor-session_day = день сесії
deadline-anchor-signing = підписання акта
deadline-anchor-line = строк { $rule }
deadline-amount-calendar_day =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
deadline-amount-working_day =
    { $n ->
        [one] { $n } робочий день
        [few] { $n } робочі дні
        [many] { $n } робочих днів
       *[other] { $n } робочого дня
    }
deadline-amount-hour =
    { $n ->
        [one] { $n } годину
        [few] { $n } години
        [many] { $n } годин
       *[other] { $n } години
    }
deadline-amount-month =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }
deadline-way-before = за { $amount } до { $from }
deadline-way-after = { $amount } після { $from }
deadline-way-on = того самого дня, { $from }
deadline-first-day = Перший день: { $step }
deadline-counting-on = Саме день події.
deadline-counting-hours = Години рахуються від самої події.
deadline-counting-full = Рахунок повними днями: між двома датами лишається { $n } повних, тому строк на один далі.
deadline-counting-months = Той самий день місяця; у коротшому місяці – останній його день.
deadline-counting-next-day = Першим рахується наступний після події день (усього { $n }).
deadline-counting-exact = Рахується рівно { $n }.
deadline-step-skipped = { $day } не рахується
deadline-step-not-observed = { $day } рахується, хоча це свято
deadline-step-roll-next_working = Переноситься на наступний робочий день: { $day }
deadline-step-roll-previous_working = Переноситься на попередній робочий день: { $day }
deadline-why-roll = { $day } – вихідний день.
deadline-step-time = До { $time }
deadline-why-time = Годину встановлює правило.
deadline-step-number-unknown = Число із закону невідоме.
deadline-why-number-unknown = Знайдіть строк у тексті акта й запишіть офіційну дату.
deadline-step-anchor-unknown = Бракує дати: { $anchor }.
deadline-why-anchor-unknown = Вкажіть день, і строк буде обчислено.
deadline-step-hour-unknown = Бракує години: { $anchor }.
deadline-why-hour-unknown = Строк рахується в годинах, тому потрібна й година події.
deadline-why-check = Перевірте, перш ніж покладатися на дату.
deadline-step-practice = Робочий строк установи
deadline-why-practice = Без відомої правової підстави.
deadline-why-not-seen = статтю не бачено
deadline-step-trust = Надійність: { $trust }
deadline-why-trust = Число: { $number }.
deadline-why-trust-both = Число: { $number }; спосіб рахунку: { $counting }. Зважає слабше.
deadline-why-trust-line = Рядок, від якого рахується: { $line }; дата не надійніша за нього.
deadline-why-trust-second-round = Для другого туру строк узято як для першого; підтвердити.
deadline-trust-law_text = текст закону прочитано
deadline-trust-authority = за словами органу влади
deadline-trust-derived = виведено з опублікованих дат
deadline-trust-practice = робоча практика, без правової підстави
deadline-trust-to_confirm = потребує підтвердження
deadline-step-own = Власний строк установи: { $day }
deadline-step-official = Офіційна дата: { $day }
deadline-why-official = Джерело: { $source }.
deadline-why-official-differs = Джерело: { $source }. Обчислено { $day }.
deadline-programme = Календарний план
deadline-column-no = №
deadline-column-stage = Етап
deadline-column-action = Захід
deadline-column-from = Від
deadline-column-to = До
deadline-column-time = Година
deadline-column-law-term = Строк за законом
deadline-column-act = Акт
deadline-column-ref = Стаття
deadline-column-responsible = Відповідальний
deadline-column-rule = Правило
deadline-column-counting = Рахунок
deadline-column-trust = Надійність
deadline-column-draft = Від події
deadline-column-missing = Чого бракує
deadline-step-own-rule = Правило нашої установи
deadline-why-own-rule = Написане або виправлене установою; у пакеті країни інакше.
deadline-why-own-rule-source = Джерело: { $source }.
