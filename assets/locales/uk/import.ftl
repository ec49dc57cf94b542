# Імпорт списків із файлів: зауваження до рядків і звіт.
# Родина: import-problem-<RowCode>.

import-problem-required = Немає ні імені, ні посади.
import-problem-too-long = Задовго: { $length } знаків, можна не більше { $limit }.
import-problem-bad-characters = Є знаки, які не можна зберегти.
import-problem-not-an-email = Це не адреса електронної пошти.
import-problem-not-a-phone = Це не номер телефону.
import-problem-not-a-number = Це не ціле число.
import-problem-duplicate = { $name } – картка вже є; рядок пропущено.
import-problem-formula-without-value = Формула без збереженого результату; клітинку прочитано як порожню.
import-problem-faulty-cell = У клітинці помилка таблиці; її прочитано як порожню.
import-problem-card-unfinished = Візитна картка не має кінця: { $text }
import-problem-card-nameless = У візитній картці не вказано, чия вона: { $text }
import-problem-card-bad-line = Рядок візитної картки неможливо зрозуміти: { $text }
import-read = Прочитано
import-added = Додано
import-merged = Доповнено
import-unchanged = Без змін
import-skipped = Пропущено
import-kept = Збережено як додаткові відомості
import-report-row = Рядок
import-report-field = Поле
import-report-reason = Причина
import-report-value = Вміст
