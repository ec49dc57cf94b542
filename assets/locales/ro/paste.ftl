# Pasting contacts: the text, the check, the result.
# Families: dropped-<DropReason>.

paste-title = Lipește contacte
paste-step-text = Textul
paste-step-check = Verificarea
paste-step-result = Rezultatul
paste-steps = Pașii
paste-lead = Copiați lista de pe pagină sau din document și lipiți-o aici. Nu se scrie nimic până nu confirmați.
paste-text = Textul cu contacte
paste-example = Specialist principal: Ion Munteanu, tel. 2-40-38
paste-spam-note = Adresele de e-mail ascunse de site împotriva roboților nu vin odată cu textul. Le puteți scrie aici, la verificare.
paste-kept = Am păstrat textul lipit data trecută.
paste-read = Citește
paste-text-clear = Golește textul
paste-back = Înapoi la text
paste-later = Lasă pe mai târziu
paste-nothing-title = Niciun contact în acest text
paste-nothing-text = Un contact are un nume sau o funcție și, de obicei, un telefon. Textul a rămas mai jos, îl puteți corecta.
paste-found = { $count ->
    [one] { $n } contact citit
    [few] { $n } contacte citite
   *[other] { $n } de contacte citite
}
paste-total-new = { $n } noi
paste-total-known = { $n } există deja
paste-total-out = { $n } lăsate
paste-total-guessed = { $n } de verificat
paste-list = Contactele citite
paste-include = Importă: { $name }
paste-include-all = Bifează toate
paste-what = Ce se va face
paste-will-add = se adaugă
paste-will-merge = există deja
paste-will-merge-hint = Fișa există. Se completează doar ce lipsește.
paste-will-skip = se lasă
paste-swap = Schimbă numele cu prenumele
paste-order-guessed = Ordinea e ghicită. Verificați care e numele de familie.
paste-order-right = E corect
paste-offer = cu prefix: { $phone }
paste-offer-all = { $count ->
    [one] Adaugă prefixul la { $n } telefon
    [few] Adaugă prefixul la { $n } telefoane
   *[other] Adaugă prefixul la { $n } de telefoane
}
paste-was = Era: { $value }
paste-notes = Neînțeles: { $text }
paste-duty-short = Responsabil de
paste-institution-all = Instituția pentru toate
paste-institution-apply = Pune la toate
paste-add-phone = Adaugă telefon
paste-add-email = Adaugă e-mail
paste-dropped = { $count ->
    [one] { $n } rând lăsat deoparte
    [few] { $n } rânduri lăsate deoparte
   *[other] { $n } de rânduri lăsate deoparte
}
dropped-spam-protection = adresă ascunsă de site
dropped-no-person = număr fără persoană
dropped-name-only = doar un nume, fără contact
dropped-vacant = funcție vacantă fără contact
dropped-not-a-contact = nu e contact
paste-import = { $count ->
    [one] Importă { $n } persoană
    [few] Importă { $n } persoane
   *[other] Importă { $n } de persoane
}
paste-import-none = Bifați cel puțin un contact
paste-undo-note = Totul se poate anula dintr-un pas.
paste-result-title = Contactele sunt în listă
paste-result-added = Adăugate
paste-result-merged = Completate
paste-result-unchanged = Neschimbate
paste-result-skipped = Lăsate
paste-result-problems = Ce nu s-a putut scrie
paste-result-line = Rândul { $line }: { $reason }
paste-result-open = Deschide lista
paste-result-again = Lipește alte contacte
