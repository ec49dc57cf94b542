# desk station.
cli-command-station = Избирательные участки: список, паспорт, их документы
cli-command-station-list = Список участков
cli-command-station-show = Показать паспорт участка
cli-command-station-print = Записать документ об участках; окончание файла определяет вид: .pdf, .docx, для списков также .xlsx, .csv
cli-command-export-stations = Реестр участков; окончание файла определяет вид
cli-value-station-text = Что искать: номер, населённый пункт, помещение, адрес, границы
cli-value-station = Номер участка (38/07 или 38/7) либо его id
cli-value-station-paper = Документ: passport, register, matrix, survey-blank, survey-act, lack, purchase, contacts, day-sheet, day-blank
cli-option-station-election = Выборы: название, id или next для ближайших; иначе реестр
cli-option-station-problems = Только участки с проблемой готовности; если выборы не названы, на ближайших
cli-option-station-number = Только этот участок; можно повторить. Акт обследования требует один и составляется по последнему обследованию
cli-station-none = Ни одного участка.
cli-station-no-problems = Ни на одном участке нет проблем; ничего не записано.
cli-station-voters = избирателей: { $value }
cli-station-sum = Участков: { $count }. Избирателей: { $voters }.
cli-command-election-print = Записать документ программы; окончание файла определяет вид: .pdf, .docx, .xlsx, .csv, .ics, .json
cli-value-election-paper = Документ: annex, checklist, mayors, wall
