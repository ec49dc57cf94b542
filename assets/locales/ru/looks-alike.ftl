# People who may have been entered twice. Family: looks-reason-<DuplicateReason>.

looks-title = Люди, записанные дважды
looks-find = Найти людей, записанных дважды
looks-count = { $count ->
    [one] { $n } пара
    [few] { $n } пары
   *[many] { $n } пар
}
looks-place = Пара { $place } из { $total }
looks-previous = Предыдущая пара
looks-next = Следующая пара
looks-reason-email = тот же адрес e-mail
looks-reason-mobile = тот же мобильный номер
looks-reason-name = то же имя
looks-reason-near-name = почти то же имя, то же учреждение
looks-keep = Эта карточка остаётся
looks-open = Открыть карточку
looks-differs = отличается
looks-made = Записано
looks-summary = Остаётся карточка «{ $name }». Телефоны, адреса, должности, заметки и группы другой карточки переходят на неё, а карточка «{ $other }» попадает в корзину. Объединение можно отменить.
looks-merge = Объединить карточки
looks-two = Это разные люди
looks-more = Ещё { $n }. Они появятся, когда решите эти.
looks-empty-title = Похоже, никто не записан дважды
looks-empty-text = Сравниваются адреса e-mail, мобильные номера и имена. Общий стационарный телефон ни о чём не говорит: по нему отвечает весь кабинет.
looks-key-pair = другая пара
looks-key-keep = какая карточка остаётся
looks-key-merge = объединить
looks-key-two = это разные люди
