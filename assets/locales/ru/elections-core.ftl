# Выборы: названия и слова программы. Families: election-kind-<kind>, election-counting-<counting>.

election-kind-parliament = Парламентские выборы
election-kind-president = Президентские выборы
election-kind-local_general = Всеобщие местные выборы
election-kind-local_new = Новые местные выборы
election-kind-local_partial = Частичные местные выборы
election-kind-referendum_national = Республиканский референдум
election-kind-referendum_local = Местный референдум
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, второй тур, { $day }
election-name-no-day = без даты
election-remark-no-sunday = День выборов, { $day }, — { $weekday }, а не воскресенье.
election-waits-for-row = Ждёт строку «{ $action }», у которой нет даты.
election-no-term = У строки нет срока: впишите собственный или официальный день.
election-remark-rules-gone = { $n ->
    [one] { $n } строка опирается на акт, не действующий в новый день. Строка остаётся; проверьте её.
    [few] { $n } строки опираются на акты, не действующие в новый день. Строки остаются; проверьте их.
   *[many] { $n } строк опираются на акты, не действующие в новый день. Строки остаются; проверьте их.
}
election-remark-rules-new = { $n ->
    [one] { $n } правила, действующего в новый день, нет в этой программе.
    [few] { $n } правил, действующих в новый день, нет в этой программе.
   *[many] { $n } правил, действующих в новый день, нет в этой программе.
}
election-remark-passed = { $n ->
    [one] { $n } новый срок уже прошёл.
    [few] { $n } новых срока уже прошли.
   *[many] { $n } новых сроков уже прошли.
}
election-remark-official = { $n ->
    [one] { $n } официальная дата остаётся и заменяет перенесённый срок. Проверьте, действует ли она ещё.
    [few] { $n } официальные даты остаются и заменяют перенесённые сроки. Проверьте, действуют ли они ещё.
   *[many] { $n } официальных дат остаются и заменяют перенесённые сроки. Проверьте, действуют ли они ещё.
}
election-why = Почему { $day }?
election-why-no-day = Почему нет даты?
election-why-before = { $event }, { $from }, минус { $amount }: { $to }.
election-why-after = { $event }, { $from }, плюс { $amount }: { $to }.
election-why-on = { $event }: { $to }.
election-why-rule = Правило: { $counting }; доверие: { $trust }. { $law }
election-why-official = Официальная дата, { $day }, заменяет вычисленную. Источник: { $source }.
election-why-own = День вписал сам отдел.
election-why-not-moved = Избирательные сроки не переносятся, если падают на выходной день.
election-why-rule-gone = Правила больше нет в пакете страны; дата остаётся такой, какой была вычислена при записи.
election-why-otherwise = При счёте { $counting } было бы { $day }.
election-counting-exact_n = «ровно N дней»
election-counting-n_full_days_between = «N полных дней между ними»
election-counting-next_day_first = «первый день — следующий»
election-counting-on = «сам день события»
