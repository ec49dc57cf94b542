# What is done with tasks: moves, questions over one or many, a new task.
# Families: task-move-<TaskState>.

task-move-draft = Întoarce la ciornă
task-move-planned = Planifică
task-move-assigned = Dă spre executare
task-move-accepted = Primește
task-move-in_progress = Ia în lucru
task-move-suspended = Suspendă
task-move-refused = Refuză
task-move-reported = Raportează
task-move-returned = Restituie
task-move-done = Execută
task-move-off_control = Scoate de la control
task-move-cancelled = Anulează
task-move-skipped = Omite
task-move-why = Motiv sau rezultat
task-no-moves = De aici sarcina nu mai poate fi mutată.
task-reason = Motivul
task-remark = Observația
task-ground = Temeiul scoaterii de la control
task-ground-act = În ce act
task-off-day = Data
task-until = Până când
task-ask-term = Schimbă termenul
task-ask-person = Schimbă responsabilul
task-ask-state = Schimbă starea
task-ask-column = Mută la…
task-ask-label = Pune o etichetă
task-ask-council = Adaugă un consiliu
task-ask-term-many = { $count ->
    [one] Termenul unei sarcini
    [few] Termenul pentru { $count } sarcini
   *[other] Termenul pentru { $count } de sarcini
}
task-ask-person-many = { $count ->
    [one] Responsabilul unei sarcini
    [few] Responsabilul pentru { $count } sarcini
   *[other] Responsabilul pentru { $count } de sarcini
}
task-ask-state-many = { $count ->
    [one] Starea unei sarcini
    [few] Starea pentru { $count } sarcini
   *[other] Starea pentru { $count } de sarcini
}
task-ask-column-many = { $count ->
    [one] Mută o sarcină
    [few] Mută { $count } sarcini
   *[other] Mută { $count } de sarcini
}
task-ask-label-many = { $count ->
    [one] Etichetă pentru o sarcină
    [few] Etichetă pentru { $count } sarcini
   *[other] Etichetă pentru { $count } de sarcini
}
task-ask-council-many = { $count ->
    [one] Consiliu pentru o sarcină
    [few] Consiliu pentru { $count } sarcini
   *[other] Consiliu pentru { $count } de sarcini
}
task-refused-title = { $count ->
    [one] O sarcină a rămas cum era
    [few] { $count } sarcini au rămas cum erau
   *[other] { $count } de sarcini au rămas cum erau
}
task-refused-text = Celelalte s-au schimbat. Motivul stă lângă fiecare.

# A new task.
task-new = Sarcină nouă
task-new-more = Mai multe câmpuri
task-new-less = Mai puține câmpuri
task-add = Adaugă sarcina
task-add-next = Adaugă și încă una
task-title-missing = Scrieți ce este de făcut.
task-as-draft = Rămâne ciornă
task-draft-kept = Ați început o sarcină și nu ați salvat-o.
task-draft-drop = Începe de la zero
