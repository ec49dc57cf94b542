# desk order.
cli-command-order = Сводные поручения: одно многим советам
cli-command-order-add = Отправляет поручение
cli-command-order-show = Показывает лист поручения
cli-command-order-mark = Отмечает, на чём стоят советы
cli-command-order-missing = Кто не ответил в срок, по всем поручениям или по одному
cli-command-order-remind = Записывает, что неответившим напомнили, и показывает их
cli-value-order-title = Название поручения
cli-value-order = Номер поручения (14/2026, или 14 этого года)
cli-value-order-or-all = Номер поручения; без него все
cli-value-order-council = Совет или учреждение; можно несколько
cli-option-order-to = Кому: всем советам (all), по названиям или группе
cli-option-order-except = Кого пропустить
cli-option-order-basis = Основание, например «Распоряжение № 45, п. 3»
cli-option-order-responsible = Кто отвечает; иначе вы
cli-option-order-form = Графы таблицы, которую заполняют советы
cli-option-order-draft = Оставить черновиком
cli-option-line-state = На чём стоят; иначе есть ответ
cli-option-line-on = День, можно словами («вчера»); иначе сегодня
cli-option-answer-no = Номер их документа
cli-option-line-reason = Чего не хватало (возвращено) или почему (освобождено)
cli-option-line-note = Примечание
cli-option-remind-way = Как: письмо, список, электронная почта, звонок
cli-option-remind-on = День, можно словами; иначе сегодня
cli-option-order-out = Записывает лист в файл; окончание задаёт формат
cli-option-letters-out = Записывает письма неответившим: один файл .pdf или .docx либо отдельные PDF в имеющуюся папку
cli-option-letters-until = До какого дня теперь просим ответ; иначе безотлагательно
cli-option-letters-replace = Заменяет имеющиеся файлы
cli-order-none-missing = Все ответили в срок.
cli-order-tally = Ответили { $answered } из { $total }; не ответили: { $missing }, возвращено: { $returned }, в срок: { $waiting }, освобождено: { $excused }
cli-line-mark = { $mark ->
    *[missing] не ответили
     [returned] возвращено
     [waiting] в срок
     [answered] есть ответ
     [answered_late] ответ с опозданием
     [excused] освобождено
}
cli-line-reminded = { $n ->
    [one] напомнили { $n } раз
    [few] напомнили { $n } раза
   *[many] напомнили { $n } раз
}
