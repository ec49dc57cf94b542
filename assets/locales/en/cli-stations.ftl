# desk station.
cli-command-station = Polling stations: list, passport, their papers
cli-command-station-list = The list of stations
cli-command-station-show = Show the passport of a station
cli-command-station-print = Write a paper of the stations; the ending says the format: .pdf, .docx, for lists also .xlsx, .csv
cli-command-export-stations = The register of stations; the ending of the file says the format
cli-value-station-text = What to look for: number, locality, premises, address, boundary
cli-value-station = Number of the station (38/07 or 38/7) or its id
cli-value-station-paper = The paper: passport, register, matrix, survey-blank, survey-act, lack, purchase, contacts, day-sheet, day-blank
cli-option-station-election = The election: name, id, or next for the nearest one; otherwise the register
cli-option-station-problems = Only stations with a problem of readiness; without a named election, in the nearest one
cli-option-station-number = Only this station; can be repeated. The act of a survey needs one, and is that of the last survey
cli-station-none = No stations.
cli-station-no-problems = No station has a problem; nothing was written.
cli-station-voters = voters: { $value }
cli-station-sum = Stations: { $count }. Voters: { $voters }.
cli-command-election-print = Write a paper of the programme; the ending says the format: .pdf, .docx, .xlsx, .csv, .ics, .json
cli-value-election-paper = The paper: annex, checklist, mayors, wall
