# Официальная программа, взятая в программу: что не так со строкой. Families: official-problem-<code>.

official-problem-no-column = Не видно, какой столбец — мероприятие, а какой — срок: укажите это в заголовках столбцов.
official-problem-too-many = Дальше строки не читаются: в программе не больше 2 000 строк.
official-problem-joined = Строка продолжает предыдущую и присоединена к ней: «{ $value }».
official-problem-shifted = Ячейки, похоже, сдвинуты в другой столбец: «{ $value }». Строка не взята, дата из неё не взята.
official-problem-no-action = Нет мероприятия. Строка не взята: «{ $value }».
official-problem-twice = Такая же строка стоит в строке { $value } таблицы. Вторая не взята.
official-problem-no-term = У строки нет срока: она остаётся без официальной даты.
official-problem-unread-term = В сроке не написан день: «{ $value }». Остаётся текстом, без даты.
official-problem-counted-term = Написан день, от которого считают, а не срок: «{ $value }». Остаётся текстом, без даты.
official-problem-several-days = Написано несколько дней, и неясно, какой из них срок: «{ $value }». Остаётся текстом, без даты.
official-problem-no-year = День написан без года: «{ $value }». Остаётся текстом, без даты.
official-problem-ends-before = Первый день позже последнего: «{ $value }». Остаётся текстом, без даты.
official-problem-no-such-day = Такого дня нет в календаре: «{ $value }». Остаётся текстом, без даты.
official-problem-year-lent = Год не написан: «{ $value }». Взят год дня выборов.
official-problem-weekday = День недели не подходит к дате: «{ $value }». Взята дата.
official-problem-line-taken = Это мероприятие уже отдано строке { $value }. Строка не взята.
official-problem-far-from-voting = Дата далека от дня выборов: «{ $value }». Взята, как написана.
official-problem-after-voting = Дата после дня выборов, а по расчёту она раньше: «{ $value }». Взята, как написана.
official-problem-too-long = Текст был слишком длинным и сокращён: «{ $value }».
official-dropped = Нет в официальной программе: { $source }
