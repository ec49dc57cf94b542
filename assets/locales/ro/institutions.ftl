# Institutions: their card, the tree and its forms.
# Families: org-kind-<kind>, org-field-<OrganisationField>.

org-card = Fișa instituției
org-close = Închide fișa instituției
org-gone = Instituția nu mai există. Poate a fost anulată adăugarea ei.
org-binned = Instituția e în coș.
org-restore = Scoate din coș
org-edit = Editează instituția
org-add = Adaugă o instituție
org-add-unit = Adaugă o subdiviziune
org-add-do = Adaugă
org-move = Mută în altă parte
org-move-title = Mută: { $name }
org-move-do = Mută
org-move-before = Locul între ele
org-move-last = La sfârșit
org-show-people = Arată persoanele în listă
org-people = Cine lucrează aici
org-units = Subdiviziuni
org-empty-title = Nicio instituție încă
org-empty-text = Aici stau consiliile, primăriile, secțiile și serviciile, fiecare sub cea din care face parte.
org-council-none = Al raionului, fără consiliu
org-parent-none = Nu face parte din alta
org-locality-none = Fără localitate

org-field-name = Denumirea
org-field-short-name = Denumirea scurtă
org-field-name-uk = În ucraineană
org-field-name-ru = În rusă
org-field-kind = Felul
org-field-code = Codul
org-field-parent = Face parte din
org-field-council = Consiliul
org-field-locality = Localitatea
org-field-address = Adresa
org-field-hours = Program
org-field-website = Pagina web
org-field-note = Notă
org-field-valid = Există
org-field-valid-from = Există din
org-field-valid-to = A existat până la

org-kind-none = Neprecizat
org-kind-district-council = consiliu raional
org-kind-section = secție
org-kind-directorate = direcție
org-kind-service = serviciu
org-kind-local-council = consiliu local
org-kind-mayoralty = primărie
org-kind-school = școală
org-kind-ngo = asociație obștească
org-kind-party = partid
org-kind-religious = cult religios
org-kind-media = mass-media

field-name_uk = Denumirea în ucraineană
field-name_ru = Denumirea în rusă
field-code = Codul
field-parent_id = Face parte din
field-valid_from = Există din
field-valid_to = A existat până la
