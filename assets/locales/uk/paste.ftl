# Pasting contacts: the text, the check, the result.
# Families: dropped-<DropReason>.

paste-title = Вставити контакти
paste-step-text = Текст
paste-step-check = Перевірка
paste-step-result = Результат
paste-steps = Кроки
paste-lead = Скопіюйте список зі сторінки чи документа і вставте сюди. Нічого не записується, доки ви не підтвердите.
paste-text = Текст із контактами
paste-example = Головний спеціаліст: Іван Гончар, тел. 2-40-38
paste-spam-note = Адреси, які сайт приховує від роботів, не копіюються з текстом. Їх можна вписати під час перевірки.
paste-kept = Ми зберегли текст, вставлений минулого разу.
paste-read = Прочитати
paste-text-clear = Очистити текст
paste-back = Назад до тексту
paste-later = Відкласти
paste-nothing-title = У цьому тексті немає контактів
paste-nothing-text = Контакт має ім’я чи посаду і зазвичай телефон. Текст залишився нижче, його можна виправити.
paste-found = { $count ->
    [one] Прочитано { $n } контакт
    [few] Прочитано { $n } контакти
   *[many] Прочитано { $n } контактів
}
paste-total-new = { $n } нових
paste-total-known = { $n } вже є
paste-total-out = { $n } пропущено
paste-total-guessed = { $n } перевірити
paste-list = Прочитані контакти
paste-include = Додати: { $name }
paste-include-all = Позначити всі
paste-what = Що буде
paste-will-add = додасться
paste-will-merge = вже є
paste-will-merge-hint = Картка вже є. Додасться лише те, чого бракує.
paste-will-skip = пропуститься
paste-swap = Поміняти прізвище та ім’я місцями
paste-order-guessed = Порядок здогадний. Перевірте, де прізвище.
paste-order-right = Правильно
paste-offer = з кодом: { $phone }
paste-offer-all = { $count ->
    [one] Додати код до { $n } телефону
    [few] Додати код до { $n } телефонів
   *[many] Додати код до { $n } телефонів
}
paste-was = Було: { $value }
paste-notes = Незрозуміло: { $text }
paste-duty-short = Відповідає за
paste-institution-all = Установа для всіх
paste-institution-apply = Вписати всім
paste-add-phone = Додати телефон
paste-add-email = Додати ел. пошту
paste-dropped = { $count ->
    [one] { $n } рядок відкладено
    [few] { $n } рядки відкладено
   *[many] { $n } рядків відкладено
}
dropped-spam-protection = адресу приховано сайтом
dropped-no-person = номер без особи
dropped-name-only = лише ім’я, без контакту
dropped-vacant = вакантна посада без контакту
dropped-not-a-contact = не контакт
paste-import = { $count ->
    [one] Додати { $n } особу
    [few] Додати { $n } особи
   *[many] Додати { $n } осіб
}
paste-import-none = Позначте хоча б один контакт
paste-undo-note = Усе можна скасувати одним кроком.
paste-result-title = Контакти вже в списку
paste-result-added = Додано
paste-result-merged = Доповнено
paste-result-unchanged = Без змін
paste-result-skipped = Пропущено
paste-result-problems = Що не вдалося записати
paste-result-line = Рядок { $line }: { $reason }
paste-result-open = Відкрити список
paste-result-again = Вставити інші контакти
