# Оснащення дільниць: норми, що є, чого бракує. Families: equip-filter-<які>, equip-norm-<як>, equip-edit-<що>.

equip-station = Дільниця
equip-place = Населений пункт, приміщення
equip-voters = Виборців
equip-total = Є / потрібно, разом
equip-lacks = бракує { $n }
equip-cell-lack = бракує { $n }
equip-typed = потребу вказано для цієї дільниці
equip-edit-have = { $name } на дільниці { $number }: скільки є
equip-edit-need = { $name } на дільниці { $number }: скільки потрібно
equip-none-found = Жодна дільниця не відповідає. Виберіть «Усі».
equip-key-cell = клітинка
equip-key-have = скільки є
equip-key-need = скільки потрібно тут
equip-key-clear = не пораховано
equip-key-lack = лише нестачі
equip-norms = Норми
equip-plan = Перемістити й купити
equip-print = Друкувати
equip-filter = Які дільниці видно
equip-filter-all = Усі
equip-filter-lack = Лише нестачі
equip-filter-uncounted = Непораховані
equip-empty-title = Дільниць ще немає
equip-empty-text = Спершу візьміть дільниці до виборів або додайте їх до реєстру.
equip-plan-title = Як покрити нестачу
equip-moves = Перемістити з дільниці на дільницю
equip-moves-none = Жодна дільниця не має зайвого, чого бракує іншим.
equip-move = { $name }: { $n }, з { $from } до { $to }
equip-purchases = Купити
equip-purchases-none = З порахованого купувати нічого не треба.
equip-plan-unknown = Не враховано, бо норму не вказано: { $names }.
equip-close = Закрити
equip-norms-title = Норми забезпечення
equip-norms-text = Програма не вигадує норм. Де норми немає, впишіть її з офіційного тексту, з актом і статтею.
equip-no-norm = без норми
equip-norm-edit = Вказати норму
equip-norm-edit-of = Вказати норму: { $name }
equip-item-out = Прибрати
equip-item-out-of = Прибрати зі списку: { $name }
equip-item-back = Повернути
equip-item-back-of = Повернути до списку: { $name }
equip-item-new = Додати предмет
equip-item-name = Що це
equip-item-unit = Одиниця
equip-norm-kind = Як рахується
equip-norm-none = Норма невідома
equip-norm-each = Однаково на кожну дільницю
equip-norm-bands = За кількістю виборців
equip-norm-per = По одному на стільки виборців
equip-norm-each-n = Скільки на дільницю
equip-norm-per-voters = Один на скільки виборців
equip-norm-least = Але не менше
equip-band-up-to = До скількох виборців
equip-band-n = Скільки потрібно
equip-band-add = Додати щабель
equip-band-hint = В останньому щаблі кількість виборців залиште порожньою: він для всіх більших дільниць.
equip-act = Акт
equip-ref = Стаття, пункт
equip-source = Звідки взято
equip-source-hint = Наприклад: Офіційний вісник, додаток 2
equip-trust = Наскільки надійна
equip-norm-wrong = В одному з полів не ціле число. Норму не записано; виправте поле.
equip-norm-save = Зберегти норму
equip-without-norm = { $count ->
    [one] { $n } предмет без норми
    [few] { $n } предмети без норми
    [many] { $n } предметів без норми
   *[other] { $n } предмета без норми
}
equip-without-voters = { $count ->
    [one] На { $n } дільниці не вказано кількість виборців
    [few] На { $n } дільницях не вказано кількість виборців
    [many] На { $n } дільницях не вказано кількість виборців
   *[other] На { $n } дільниці не вказано кількість виборців
}
equip-plan-uncounted = { $count ->
    [one] { $n } клітинку ще не пораховано: вона не враховується.
    [few] { $n } клітинки ще не пораховано: вони не враховуються.
    [many] { $n } клітинок ще не пораховано: вони не враховуються.
   *[other] { $n } клітинки ще не пораховано: вони не враховуються.
}
equip-uncounted = не пораховано
equip-have = є { $n }
equip-need = потрібно { $n }
equip-need-unknown = потреба невідома
