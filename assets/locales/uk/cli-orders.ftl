# desk order.
cli-command-order = Колективні доручення: одне на багато рад
cli-command-order-add = Надсилає доручення
cli-command-order-show = Показує аркуш доручення
cli-command-order-mark = Позначає, на чому стоять ради
cli-command-order-missing = Хто не відповів у строк, за всіма дорученнями чи за одним
cli-command-order-remind = Записує, що відсутнім нагадано, і показує їх
cli-value-order-title = Назва доручення
cli-value-order = Номер доручення (14/2026, або 14 цього року)
cli-value-order-or-all = Номер доручення; без нього всі
cli-value-order-council = Рада чи установа; можна кілька
cli-option-order-to = Кому: усім радам (all), за назвами або групі
cli-option-order-except = Кого оминути
cli-option-order-basis = Підстава, наприклад «Розпорядження № 45, п. 3»
cli-option-order-responsible = Хто відповідає; інакше ви
cli-option-order-form = Графи таблиці, яку заповнюють ради
cli-option-order-draft = Лишити чернеткою
cli-option-line-state = На чому стоять; інакше є відповідь
cli-option-line-on = День, можна словами («вчора»); інакше сьогодні
cli-option-answer-no = Номер їхнього документа
cli-option-line-reason = Чого бракувало (повернуто) або чому (звільнено)
cli-option-line-note = Примітка
cli-option-remind-way = Як: лист, список, електронна пошта, дзвінок
cli-option-remind-on = День, можна словами; інакше сьогодні
cli-option-order-out = Записує аркуш у файл; закінчення визначає формат
cli-option-letters-out = Записує листи відсутнім: один файл .pdf чи .docx або окремі PDF у наявну теку
cli-option-letters-until = До якого дня тепер просимо відповідь; інакше невідкладно
cli-option-letters-replace = Замінює наявні файли
cli-order-none-missing = Усі відповіли в строк.
cli-order-tally = Відповіли { $answered } із { $total }; не відповіли: { $missing }, повернуто: { $returned }, у строк: { $waiting }, звільнено: { $excused }
cli-line-mark = { $mark ->
    *[missing] не відповіли
     [returned] повернуто
     [waiting] у строк
     [answered] є відповідь
     [answered_late] відповідь із запізненням
     [excused] звільнено
}
cli-line-reminded = { $n ->
    [one] нагадано { $n } раз
    [few] нагадано { $n } рази
   *[many] нагадано { $n } разів
}
