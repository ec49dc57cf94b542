# Acts on the chosen rows of the directory, and copies for letters and calls.

bulk-edit = Schimbă
bulk-edit-title = { $count ->
    [one] Schimbă { $n } fișă
    [few] Schimbă { $n } fișe
   *[other] Schimbă { $n } de fișe
}
bulk-edit-lead = Ce lăsați gol rămâne cum este. Schimbarea se anulează întreagă cu Ctrl+Z.
bulk-institution = Instituția sau secția nouă
bulk-duty = Cuvinte de pus înaintea responsabilităților
bulk-prefix-from = Numerele care încep cu
bulk-prefix-to = vor începe cu
bulk-prefix-hint = De exemplu 0-257-2
bulk-prefix-read = Se citește: { $digits }
bulk-prefix-bad = Scrieți cifrele de la început, ca 0-257-2.
bulk-prefix-both = Scrieți și începutul vechi, și cel nou, cu cifre.
bulk-checked = Notează că fișele au fost verificate azi
bulk-nothing = Nicio fișă nu s-a schimbat: toate sunt deja așa.
bulk-nothing-asked = Completați cel puțin un câmp.
bulk-group = Adaugă la grup
bulk-group-title = { $count ->
    [one] Adaugă la grup { $n } persoană
    [few] Adaugă la grup { $n } persoane
   *[other] Adaugă la grup { $n } de persoane
}
bulk-group-which = Grupul
bulk-group-vacant = { $count ->
    [one] { $n } funcție vacantă rămâne în afara grupului.
    [few] { $n } funcții vacante rămân în afara grupului.
   *[other] { $n } de funcții vacante rămân în afara grupului.
}
bulk-group-none = Între rândurile alese sunt doar funcții vacante. În grupuri intră persoane.
bulk-ungroup = Scoate din grupul „{ $name }”
bulk-check = Marchează verificate azi
bulk-export = Exportă rândurile alese
bulk-emails = Copiază adresele de e-mail
bulk-emails-shown = Copiază adresele de e-mail din listă
bulk-emails-copied = { $count ->
    [one] { $n } adresă de e-mail copiată. Fișe fără adresă: { $without }.
    [few] { $n } adrese de e-mail copiate, despărțite prin „;”. Fișe fără adresă: { $without }.
   *[other] { $n } de adrese de e-mail copiate, despărțite prin „;”. Fișe fără adresă: { $without }.
}
bulk-no-emails = Nicio fișă nu are o adresă de e-mail care se poate copia.
bulk-phones = Copiază numele și telefoanele
bulk-phones-shown = Copiază numele și telefoanele din listă
bulk-phones-copied = { $count ->
    [one] Telefonul unei fișe a fost copiat. Fișe fără telefon: { $without }.
    [few] Telefoanele a { $n } fișe au fost copiate. Fișe fără telefon: { $without }.
   *[other] Telefoanele a { $n } de fișe au fost copiate. Fișe fără telefon: { $without }.
}
bulk-no-phones = Nicio fișă nu are un telefon care se poate copia.
bulk-more = Alte acțiuni cu rândurile alese
