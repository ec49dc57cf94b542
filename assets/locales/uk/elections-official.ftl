# Офіційна програма, взята до програми: що не так із рядком. Families: official-problem-<code>.

official-problem-no-column = Не видно, який стовпець — захід, а який — термін: вкажіть це в заголовках стовпців.
official-problem-too-many = Далі рядки не читаються: у програмі не більше 2 000 рядків.
official-problem-joined = Рядок продовжує попередній і приєднаний до нього: «{ $value }».
official-problem-shifted = Клітинки, схоже, зсунуті в інший стовпець: «{ $value }». Рядок не взято, дату з нього не взято.
official-problem-no-action = Немає заходу. Рядок не взято: «{ $value }».
official-problem-twice = Такий самий рядок стоїть у рядку { $value } таблиці. Другий не взято.
official-problem-no-term = У рядка немає терміну: він лишається без офіційної дати.
official-problem-unread-term = У терміні не написано дня: «{ $value }». Лишається текстом, без дати.
official-problem-counted-term = Написано день, від якого рахують, а не термін: «{ $value }». Лишається текстом, без дати.
official-problem-several-days = Написано кілька днів, і неясно, який із них термін: «{ $value }». Лишається текстом, без дати.
official-problem-no-year = День написано без року: «{ $value }». Лишається текстом, без дати.
official-problem-ends-before = Перший день пізніше останнього: «{ $value }». Лишається текстом, без дати.
official-problem-no-such-day = Такого дня немає в календарі: «{ $value }». Лишається текстом, без дати.
official-problem-year-lent = Рік не написано: «{ $value }». Взято рік дня виборів.
official-problem-weekday = День тижня не пасує до дати: «{ $value }». Взято дату.
official-problem-line-taken = Цей захід уже віддано рядку { $value }. Рядок не взято.
official-problem-far-from-voting = Дата далека від дня виборів: «{ $value }». Взято, як написано.
official-problem-after-voting = Дата після дня виборів, а за розрахунком вона раніша: «{ $value }». Взято, як написано.
official-problem-too-long = Текст був задовгим і скорочений: «{ $value }».
official-dropped = Немає в офіційній програмі: { $source }
