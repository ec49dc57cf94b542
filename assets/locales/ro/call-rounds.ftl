# Rounds of calls. Families: round-result-<CallResult>, round-tally-<CallResult>.

round-title = Runde de apeluri
round-open-list = Deschide rundele de apeluri
round-new = Rundă de apeluri nouă
round-new-from = Sună pe toți (rundă de apeluri)
round-empty-title = Nicio rundă de apeluri
round-empty-text = O rundă este lista celor de sunat, unde se notează pe loc cine a răspuns și ce a promis.
round-list-count = { $count ->
    [one] { $n } rundă
    [few] { $n } runde
   *[other] { $n } de runde
}
round-name = Denumirea rundei
round-name-of-day = Apeluri, { $date }
round-note = Ce trebuie spus
round-whom = Pe cine sunați
round-whom-picked = { $count ->
    [one] Rândul ales ({ $n })
    [few] Rândurile alese ({ $n })
   *[other] Rândurile alese ({ $n })
}
round-whom-shown = { $count ->
    [one] Ce arată lista acum ({ $n } rând)
    [few] Ce arată lista acum ({ $n } rânduri)
   *[other] Ce arată lista acum ({ $n } de rânduri)
}
round-whom-group = Grupul: { $name } ({ $n })
round-make = Începe runda
round-edit = Schimbă denumirea rundei
round-save = Salvează runda
round-close = Încheie runda
round-reopen = Redeschide runda
round-remove = Șterge runda
round-removed = Runda nu mai există. Poate a fost ștearsă sau anulată.
round-closed = încheiată
round-closed-on = Încheiată la { $date }
round-back = La lista rundelor
round-progress = { $done } din { $total }
round-lines = Apelurile rundei
round-no-phone = fără telefon
round-promised-on = Promis până la
round-promised-by = până la { $date }
round-line-note = Ce a spus
round-line-note-of = Ce a spus: { $name }
round-result-of = Rezultatul: { $name }
round-all-done = Toți sunt sunați.
round-copy = Copiază ca tabel
round-copied = { $count ->
    [one] { $n } rând copiat.
    [few] { $n } rânduri copiate.
   *[other] { $n } de rânduri copiate.
}
round-col-who = Cine
round-keys = În listă: 1 răspuns, 2 nu răspunde, 3 promis, 0 nesunat. F2 scrie ce s-a spus, Ctrl+Enter trece la următorul.
round-key-mark = marchează
round-next = Treci la următorul
round-key-next = următorul
round-key-note = ce a spus

round-result-open = Nesunat
round-result-reached = A răspuns
round-result-no-answer = Nu răspunde
round-result-promised = A promis
round-tally-open = { $count ->
    [one] { $n } nesunat
    [few] { $n } nesunați
   *[other] { $n } de nesunați
}
round-tally-reached = { $count ->
    [one] { $n } a răspuns
    [few] { $n } au răspuns
   *[other] { $n } au răspuns
}
round-tally-no-answer = { $count ->
    [one] { $n } nu răspunde
    [few] { $n } nu răspund
   *[other] { $n } nu răspund
}
round-tally-promised = { $count ->
    [one] { $n } a promis
    [few] { $n } au promis
   *[other] { $n } au promis
}

field-promised_on = Promis până la
