# desk station.
cli-command-station = Виборчі дільниці: перелік, паспорт, їхні документи
cli-command-station-list = Перелік дільниць
cli-command-station-show = Показати паспорт дільниці
cli-command-station-print = Записати документ про дільниці; закінчення файлу визначає вид: .pdf, .docx, для переліків також .xlsx, .csv
cli-command-export-stations = Реєстр дільниць; закінчення файлу визначає вид
cli-value-station-text = Що шукати: номер, населений пункт, приміщення, адреса, межі
cli-value-station = Номер дільниці (38/07 або 38/7) чи її id
cli-value-station-paper = Документ: passport, register, matrix, survey-blank, survey-act, lack, purchase, contacts, day-sheet, day-blank
cli-option-station-election = Вибори: назва, id або next для найближчих; інакше реєстр
cli-option-station-problems = Лише дільниці з проблемою готовності; якщо вибори не названо, на найближчих
cli-option-station-number = Лише ця дільниця; можна повторити. Акт обстеження потребує одну і складається за останнім обстеженням
cli-station-none = Жодної дільниці.
cli-station-no-problems = На жодній дільниці немає проблем; нічого не записано.
cli-station-voters = виборців: { $value }
cli-station-sum = Дільниць: { $count }. Виборців: { $voters }.
cli-command-election-print = Записати документ програми; закінчення файлу визначає вид: .pdf, .docx, .xlsx, .csv, .ics, .json
cli-value-election-paper = Документ: annex, checklist, mayors, wall
