# Бумаги обследований и имущества. Family: survey-paper-of-<need, have, missing>.
survey-paper-station = Участок
survey-paper-locality = Населённый пункт
survey-paper-premises = Помещение
survey-paper-voters = Избиратели
survey-paper-total = Итого
survey-paper-lack = Имущество участков: нужно, есть, не хватает
survey-paper-lack-how = В каждой клетке: сколько нужно / сколько есть; ниже сколько не хватает. Черта: неизвестно.
survey-paper-lacking = не хватает { $n }
survey-paper-of-need = нужно
survey-paper-of-have = есть
survey-paper-of-missing = не хватает
survey-paper-purchase = Что перевезти и что купить
survey-paper-to-move = Перевезти между участками
survey-paper-to-buy = Купить
survey-paper-nothing-lacking = Из посчитанного всего хватает.
survey-paper-uncounted = { $count ->
    [one] { $count } количество ещё не посчитано и здесь не учтено.
    [few] { $count } количества ещё не посчитаны и здесь не учтены.
   *[many] { $count } количеств ещё не посчитаны и здесь не учтены.
}
survey-paper-no-norm = Норма неизвестна, не посчитано: { $items }.
survey-paper-item = Что
survey-paper-how-many = Сколько
survey-paper-from = Откуда
survey-paper-to = Куда
survey-paper-for-stations = Для участков
survey-paper-act = Действие
survey-paper-unit = Единица
survey-paper-from-locality = Населённый пункт, откуда
survey-paper-to-locality = Населённый пункт, куда
survey-paper-move = перевезти
survey-paper-buy = купить
survey-paper-blank = Акт обследования избирательного участка, для заполнения
survey-paper-form-act = Акт обследования избирательного участка { $number }
survey-paper-question = Вопрос
survey-paper-what-exactly = Что именно
survey-paper-answer = Ответ
survey-paper-task = Задача
survey-paper-on = Дата
survey-paper-looked = Обследовал
survey-paper-present = Присутствовали
survey-paper-shortfalls = { $count ->
    [0] Недостатков нет
    [one] { $count } недостаток
    [few] { $count } недостатка
   *[many] { $count } недостатков
}
survey-paper-answers = Все ответы
survey-paper-conclusion = Заключение
survey-paper-election = Выборы
