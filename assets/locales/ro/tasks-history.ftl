# What was done with councils and tasks, for the journal.
# Families: history-<OpKind> ($subject, $count), act-<OpKind>.

history-council-add = Consiliu adăugat: { $subject }
history-council-edit = Fișa consiliului schimbată: { $subject }
history-council-bin = Consiliu mutat la coș: { $subject }
history-council-restore = Consiliu adus înapoi din coș: { $subject }
history-contact-add = Contact notat: { $subject }
history-contact-edit = Notă de contact schimbată: { $subject }
history-contact-remove = Notă de contact ștearsă: { $subject }
history-task-add = Sarcină nouă: { $subject }
history-task-edit = Sarcină schimbată: { $subject }
history-task-move = Starea sarcinii schimbată: { $subject }
history-task-term = Termenul sarcinii schimbat: { $subject }
history-task-bin = Sarcină mutată la coș: { $subject }
history-task-restore = Sarcină adusă înapoi din coș: { $subject }
history-task-duplicate = Sarcină copiată: { $subject }
history-task-import = { $count ->
    [one] O sarcină importată din fișier
    [few] { $count } sarcini importate din fișier
   *[other] { $count } de sarcini importate din fișier
}
history-extension-ask = Prelungire cerută: { $subject }
history-extension-decide = Hotărâre asupra prelungirii: { $subject }
history-extension-remove = Prelungire ștearsă: { $subject }
history-checkpoint-add = Punct de control adăugat: { $subject }
history-checkpoint-edit = Punct de control schimbat: { $subject }
history-checkpoint-report = Raport intermediar notat: { $subject }
history-checkpoint-remove = Punct de control șters: { $subject }
history-step-add = Pas adăugat: { $subject }
history-step-edit = Pas schimbat: { $subject }
history-step-tick = Pas bifat sau debifat: { $subject }
history-step-remove = Pas șters: { $subject }
history-note-add = Notă adăugată: { $subject }
history-note-edit = Notă schimbată: { $subject }
history-note-remove = Notă ștearsă: { $subject }
history-link-add = Legătură adăugată: { $subject }
history-link-remove = Legătură ștearsă: { $subject }
history-attachment-add = { $count ->
    [one] Fișier atașat: { $subject }
    [few] { $count } fișiere atașate: { $subject }
   *[other] { $count } de fișiere atașate: { $subject }
}
history-attachment-remove = Fișier atașat șters: { $subject }
history-reminder-add = Reamintire adăugată: { $subject }
history-reminder-remove = Reamintire ștearsă: { $subject }
history-series-edit = Serie schimbată: { $subject }
history-series-skip = Zi omisă din serie: { $subject }
history-series-end = Serie încheiată: { $subject }
history-user-person = Utilizator legat de o persoană: { $subject }
history-ladder-set = Zilele de reamintire schimbate: { $subject }
history-tasks-edit = { $count ->
    [one] O sarcină schimbată
    [few] { $count } sarcini schimbate
   *[other] { $count } de sarcini schimbate
}
history-hand-over = { $count ->
    [one] Predat: { $subject } (o sarcină)
    [few] Predate: { $subject } ({ $count } sarcini)
   *[other] Predate: { $subject } ({ $count } de sarcini)
}

act-council-add = Consiliu adăugat
act-council-edit = Fișa consiliului schimbată
act-council-bin = Consiliu mutat la coș
act-council-restore = Consiliu adus înapoi din coș
act-contact-add = Contact notat
act-contact-edit = Notă de contact schimbată
act-contact-remove = Notă de contact ștearsă
act-task-add = Sarcină nouă
act-task-edit = Sarcină schimbată
act-task-move = Starea sarcinii schimbată
act-task-term = Termenul sarcinii schimbat
act-task-bin = Sarcină mutată la coș
act-task-restore = Sarcină adusă înapoi din coș
act-task-duplicate = Sarcină copiată
act-task-import = Sarcini importate
act-extension-ask = Prelungire cerută
act-extension-decide = Hotărâre asupra prelungirii
act-extension-remove = Prelungire ștearsă
act-checkpoint-add = Punct de control adăugat
act-checkpoint-edit = Punct de control schimbat
act-checkpoint-report = Raport intermediar notat
act-checkpoint-remove = Punct de control șters
act-step-add = Pas adăugat
act-step-edit = Pas schimbat
act-step-tick = Pas bifat sau debifat
act-step-remove = Pas șters
act-note-add = Notă adăugată
act-note-edit = Notă schimbată
act-note-remove = Notă ștearsă
act-link-add = Legătură adăugată
act-link-remove = Legătură ștearsă
act-attachment-add = Fișier atașat
act-attachment-remove = Fișier atașat șters
act-reminder-add = Reamintire adăugată
act-reminder-remove = Reamintire ștearsă
act-series-edit = Serie schimbată
act-series-skip = Zi omisă din serie
act-series-end = Serie încheiată
act-user-person = Utilizator legat de o persoană
act-ladder-set = Zilele de reamintire schimbate
act-tasks-edit = Mai multe sarcini schimbate
act-hand-over = Lucrări predate altei persoane
