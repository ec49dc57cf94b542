# Импорт списков из файлов: замечания к строкам и отчёт.
# Семейство: import-problem-<RowCode>.

import-problem-required = Нет ни имени, ни должности.
import-problem-too-long = Слишком длинно: { $length } знаков, можно не более { $limit }.
import-problem-bad-characters = Есть знаки, которые нельзя сохранить.
import-problem-not-an-email = Это не адрес электронной почты.
import-problem-not-a-phone = Это не номер телефона.
import-problem-not-a-number = Это не целое число.
import-problem-duplicate = { $name } – карточка уже есть; строка пропущена.
import-problem-formula-without-value = Формула без сохранённого результата; ячейка прочитана как пустая.
import-problem-faulty-cell = В ячейке ошибка таблицы; она прочитана как пустая.
import-problem-card-unfinished = У визитной карточки нет конца: { $text }
import-problem-card-nameless = В визитной карточке не указано, чья она: { $text }
import-problem-card-bad-line = Строку визитной карточки нельзя понять: { $text }
import-read = Прочитано
import-added = Добавлено
import-merged = Дополнено
import-unchanged = Без изменений
import-skipped = Пропущено
import-kept = Сохранено как дополнительные сведения
import-report-row = Строка
import-report-field = Поле
import-report-reason = Причина
import-report-value = Содержимое
