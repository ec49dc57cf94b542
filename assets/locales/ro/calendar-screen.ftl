# The screen of the year's calendar and its lines in the history.
history-calendar-days = { $count ->
    [one] Zi schimbată în calendar: { $subject }
    [few] { $count } zile schimbate în calendar
   *[other] { $count } de zile schimbate în calendar
}
history-calendar-year-known = Zilele mutate ale anului { $subject }: starea schimbată
history-council-hram = Ziua hramului schimbată: { $subject }
act-calendar-days = Zile schimbate în calendar
act-calendar-year-known = Starea zilelor mutate schimbată
act-council-hram = Ziua hramului schimbată
field-hram = Ziua hramului
