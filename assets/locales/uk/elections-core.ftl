# Вибори: назви та слова програми. Families: election-kind-<kind>, election-counting-<counting>.

election-kind-parliament = Парламентські вибори
election-kind-president = Президентські вибори
election-kind-local_general = Загальні місцеві вибори
election-kind-local_new = Нові місцеві вибори
election-kind-local_partial = Часткові місцеві вибори
election-kind-referendum_national = Всенародний референдум
election-kind-referendum_local = Місцевий референдум
election-name = { $kind }, { $day }
election-name-second-round = { $kind }, другий тур, { $day }
election-name-no-day = без дати
election-remark-no-sunday = День виборів, { $day }, — { $weekday }, а не неділя.
election-waits-for-row = Чекає на рядок «{ $action }», який не має дати.
election-no-term = Рядок не має строку: впишіть власний або офіційний день.
election-remark-rules-gone = { $n ->
    [one] { $n } рядок спирається на акт, не чинний у новий день. Рядок лишається; перевірте його.
    [few] { $n } рядки спираються на акти, не чинні в новий день. Рядки лишаються; перевірте їх.
   *[many] { $n } рядків спираються на акти, не чинні в новий день. Рядки лишаються; перевірте їх.
}
election-remark-rules-new = { $n ->
    [one] { $n } правила, чинного в новий день, немає в цій програмі.
    [few] { $n } правил, чинних у новий день, немає в цій програмі.
   *[many] { $n } правил, чинних у новий день, немає в цій програмі.
}
election-remark-passed = { $n ->
    [one] { $n } новий строк уже минув.
    [few] { $n } нові строки вже минули.
   *[many] { $n } нових строків уже минули.
}
election-remark-official = { $n ->
    [one] { $n } офіційна дата лишається і заміняє перенесений строк. Перевірте, чи вона ще чинна.
    [few] { $n } офіційні дати лишаються і заміняють перенесені строки. Перевірте, чи вони ще чинні.
   *[many] { $n } офіційних дат лишаються і заміняють перенесені строки. Перевірте, чи вони ще чинні.
}
election-why = Чому { $day }?
election-why-no-day = Чому немає дати?
election-why-before = { $event }, { $from }, мінус { $amount }: { $to }.
election-why-after = { $event }, { $from }, плюс { $amount }: { $to }.
election-why-on = { $event }: { $to }.
election-why-rule = Правило: { $counting }; довіра: { $trust }. { $law }
election-why-official = Офіційна дата, { $day }, заміняє обчислену. Джерело: { $source }.
election-why-own = День вписав сам відділ.
election-why-not-moved = Виборчі строки не переносяться, якщо припадають на вихідний день.
election-why-rule-gone = Правила вже немає в пакеті країни; дата лишається такою, як її обчислено під час запису.
election-why-otherwise = За лічбою { $counting } було б { $day }.
election-counting-exact_n = «рівно N днів»
election-counting-n_full_days_between = «N повних днів між ними»
election-counting-next_day_first = «перший день — наступний»
election-counting-on = «сам день події»
