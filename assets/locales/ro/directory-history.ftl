# Acts of the directory over time, as told by the history.

history-assignment-add = Numire adăugată: { $subject }
history-assignment-edit = Numire schimbată: { $subject }
history-assignment-end = Numire încheiată: { $subject }
history-assignment-remove = Numire ștearsă: { $subject }
history-absence-add = Absență adăugată: { $subject }
history-absence-edit = Absență schimbată: { $subject }
history-absence-remove = Absență ștearsă: { $subject }
history-other-name-add = Alt nume adăugat: { $subject }
history-other-name-remove = Alt nume șters: { $subject }
history-person-check = Fișă verificată: { $subject }
history-favourite-set = Favorite schimbate: { $subject }
history-private-set = Câmpuri private schimbate: { $subject }
history-photo-set = Fotografie schimbată: { $subject }
history-organisation-add = Instituție nouă: { $subject }
history-organisation-edit = Instituție schimbată: { $subject }
history-organisation-move = Instituție mutată: { $subject }
history-organisation-bin = Instituție mutată în coș: { $subject }
history-organisation-restore = Instituție scoasă din coș: { $subject }
history-locality-add = Localitate nouă: { $subject }
history-locality-edit = Localitate schimbată: { $subject }
history-locality-remove = Localitate ștearsă: { $subject }
history-group-add = Grup nou: { $subject }
history-group-edit = Grup schimbat: { $subject }
history-group-remove = Grup șters: { $subject }
history-group-members = Membrii grupului schimbați: { $subject }
history-person-merge = Două fișe unite: { $subject }
history-not-duplicate = Notat: sunt persoane diferite: { $subject }
history-round-add = Rundă de apeluri nouă: { $subject }
history-round-edit = Rundă de apeluri schimbată: { $subject }
history-round-mark = Apel marcat: { $subject }
history-round-remove = Rundă de apeluri ștearsă: { $subject }
history-view-save = Vedere salvată: { $subject }
history-view-move = Vederi reordonate: { $subject }
history-view-remove = Vedere ștearsă: { $subject }
history-correction-add = Număr greșit semnalat: { $subject }
history-correction-solve = Semnalare rezolvată: { $subject }

act-assignment-add = Numire adăugată
act-assignment-edit = Numire schimbată
act-assignment-end = Numire încheiată
act-assignment-remove = Numire ștearsă
act-absence-add = Absență adăugată
act-absence-edit = Absență schimbată
act-absence-remove = Absență ștearsă
act-other-name-add = Alt nume adăugat
act-other-name-remove = Alt nume șters
act-person-check = Fișă verificată
act-favourite-set = Favorite schimbate
act-private-set = Câmpuri private schimbate
act-photo-set = Fotografie schimbată
act-organisation-add = Instituție nouă
act-organisation-edit = Instituție schimbată
act-organisation-move = Instituție mutată
act-organisation-bin = Instituție mutată în coș
act-organisation-restore = Instituție scoasă din coș
act-locality-add = Localitate nouă
act-locality-edit = Localitate schimbată
act-locality-remove = Localitate ștearsă
act-group-add = Grup nou
act-group-edit = Grup schimbat
act-group-remove = Grup șters
act-group-members = Membrii grupului schimbați
act-person-merge = Două fișe unite
act-not-duplicate = Notat: sunt persoane diferite
act-round-add = Rundă de apeluri nouă
act-round-edit = Rundă de apeluri schimbată
act-round-mark = Apel marcat
act-round-remove = Rundă de apeluri ștearsă
act-view-save = Vedere salvată
act-view-move = Vederi reordonate
act-view-remove = Vedere ștearsă
act-correction-add = Număr greșit semnalat
act-correction-solve = Semnalare rezolvată

history-people-edit = { $count ->
    [one] O fișă schimbată în grup
    [few] { $count } fișe schimbate în grup
   *[other] { $count } de fișe schimbate în grup
}
act-people-edit = Fișe schimbate în grup

field-birthday = Data nașterii
field-checked_on = Verificat la
field-checked_by = Verificat de
field-from_date = De la
field-to_date = Până la
field-acting = Interimar
field-share = Cota de funcție, %
field-act_no = Nr. actului
field-preferred = De sunat întâi
field-language = Limba
field-website = Pagina web
field-short_name = Denumirea scurtă
field-result = Rezultatul
