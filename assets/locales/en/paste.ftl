# Pasting contacts: the text, the check, the result.
# Families: dropped-<DropReason>.

paste-title = Paste contacts
paste-step-text = Text
paste-step-check = Check
paste-step-result = Result
paste-steps = Steps
paste-lead = Copy the list from the page or document and paste it here. Nothing is written until you confirm.
paste-text = Text with contacts
paste-example = Principal specialist: Ion Munteanu, tel. 2-40-38
paste-spam-note = E-mail addresses that a site hides from robots do not come with the text. You can type them in while checking.
paste-kept = The text pasted last time was kept.
paste-read = Read
paste-text-clear = Clear text
paste-back = Back to text
paste-later = Leave for later
paste-nothing-title = No contact in this text
paste-nothing-text = A contact has a name or a post and usually a phone. The text is still below; you can correct it.
paste-found = { $count ->
    [one] { $n } contact read
   *[other] { $n } contacts read
}
paste-total-new = { $n } new
paste-total-known = { $n } already there
paste-total-out = { $n } left out
paste-total-guessed = { $n } to check
paste-list = Contacts read
paste-include = Import: { $name }
paste-include-all = Tick all
paste-what = What will happen
paste-will-add = will be added
paste-will-merge = already there
paste-will-merge-hint = The card is there. Only what is missing is added.
paste-will-skip = left out
paste-swap = Swap family and given name
paste-order-guessed = The order is a guess. Check which is the family name.
paste-order-right = It is right
paste-offer = with code: { $phone }
paste-offer-all = { $count ->
    [one] Add the area code to { $n } phone
   *[other] Add the area code to { $n } phones
}
paste-was = Was: { $value }
paste-notes = Not understood: { $text }
paste-duty-short = Responsible for
paste-institution-all = Institution for all
paste-institution-apply = Set for all
paste-add-phone = Add phone
paste-add-email = Add e-mail
paste-dropped = { $count ->
    [one] { $n } line set aside
   *[other] { $n } lines set aside
}
dropped-spam-protection = address hidden by the site
dropped-no-person = a number without a person
dropped-name-only = a name only, without a contact
dropped-vacant = a vacant post without a contact
dropped-not-a-contact = not a contact
paste-import = { $count ->
    [one] Import { $n } person
   *[other] Import { $n } people
}
paste-import-none = Tick at least one contact
paste-undo-note = Everything can be undone in one step.
paste-result-title = The contacts are in the list
paste-result-added = Added
paste-result-merged = Completed
paste-result-unchanged = Unchanged
paste-result-skipped = Left out
paste-result-problems = What could not be written
paste-result-line = Line { $line }: { $reason }
paste-result-open = Open the list
paste-result-again = Paste other contacts
