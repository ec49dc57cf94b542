# Папери обстежень і майна. Family: survey-paper-of-<need, have, missing>.
survey-paper-station = Дільниця
survey-paper-locality = Населений пункт
survey-paper-premises = Приміщення
survey-paper-voters = Виборці
survey-paper-total = Разом
survey-paper-lack = Майно дільниць: потрібно, є, бракує
survey-paper-lack-how = У кожній клітинці: скільки потрібно / скільки є; нижче скільки бракує. Риска: невідомо.
survey-paper-lacking = бракує { $n }
survey-paper-of-need = потрібно
survey-paper-of-have = є
survey-paper-of-missing = бракує
survey-paper-purchase = Що перевезти й що купити
survey-paper-to-move = Перевезти між дільницями
survey-paper-to-buy = Купити
survey-paper-nothing-lacking = З порахованого нічого не бракує.
survey-paper-uncounted = { $count ->
    [one] { $count } кількість ще не пораховано, її тут не враховано.
    [few] { $count } кількості ще не пораховано, їх тут не враховано.
   *[many] { $count } кількостей ще не пораховано, їх тут не враховано.
}
survey-paper-no-norm = Норма невідома, не пораховано: { $items }.
survey-paper-item = Що
survey-paper-how-many = Скільки
survey-paper-from = Звідки
survey-paper-to = Куди
survey-paper-for-stations = Для дільниць
survey-paper-act = Дія
survey-paper-unit = Одиниця
survey-paper-from-locality = Населений пункт, звідки
survey-paper-to-locality = Населений пункт, куди
survey-paper-move = перевезти
survey-paper-buy = купити
survey-paper-blank = Акт обстеження виборчої дільниці, для заповнення
survey-paper-form-act = Акт обстеження виборчої дільниці { $number }
survey-paper-question = Запитання
survey-paper-what-exactly = Що саме
survey-paper-answer = Відповідь
survey-paper-task = Завдання
survey-paper-on = Дата
survey-paper-looked = Обстежив
survey-paper-present = Були присутні
survey-paper-shortfalls = { $count ->
    [0] Недоліків немає
    [one] { $count } недолік
    [few] { $count } недоліки
   *[many] { $count } недоліків
}
survey-paper-answers = Усі відповіді
survey-paper-conclusion = Висновок
survey-paper-election = Вибори
