# desk station.
cli-command-station = Secții de votare: lista, pașaportul, documentele lor
cli-command-station-list = Lista secțiilor
cli-command-station-show = Arată pașaportul unei secții
cli-command-station-print = Scrie un document al secțiilor; terminația spune formatul: .pdf, .docx, iar pentru liste și .xlsx, .csv
cli-command-export-stations = Registrul secțiilor; terminația fișierului arată formatul
cli-value-station-text = Ce se caută: numărul, localitatea, localul, adresa, hotarele
cli-value-station = Numărul secției (38/07 sau 38/7) sau id-ul
cli-value-station-paper = Documentul: passport, register, matrix, survey-blank, survey-act, lack, purchase, contacts, day-sheet, day-blank
cli-option-station-election = Alegerile: numele, id-ul sau next pentru cele mai apropiate; altfel registrul
cli-option-station-problems = Numai secțiile cu o problemă de pregătire; fără alegeri numite, la cele mai apropiate
cli-option-station-number = Numai această secție; se poate repeta. Actul sondajului cere una și este al ultimului sondaj
cli-station-none = Nicio secție.
cli-station-no-problems = Nicio secție nu are probleme; nu s-a scris nimic.
cli-station-voters = alegători: { $value }
cli-station-sum = Secții: { $count }. Alegători: { $voters }.
cli-command-election-print = Scrie un document al programului; terminația spune formatul: .pdf, .docx, .xlsx, .csv, .ics, .json
cli-value-election-paper = Documentul: annex, checklist, mayors, wall
