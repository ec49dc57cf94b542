# Institutions: their card, the tree and its forms.
# Families: org-kind-<kind>, org-field-<OrganisationField>.

org-card = Institution card
org-close = Close the institution card
org-gone = This institution is no longer here. Adding it may have been undone.
org-binned = The institution is in the bin.
org-restore = Take out of the bin
org-edit = Edit the institution
org-add = Add an institution
org-add-unit = Add a unit
org-add-do = Add
org-move = Move elsewhere
org-move-title = Move: { $name }
org-move-do = Move
org-move-before = Place among them
org-move-last = At the end
org-show-people = Show its people in the list
org-people = Who works here
org-units = Units
org-empty-title = No institutions yet
org-empty-text = Councils, town halls, sections and services stand here, each under the one it is part of.
org-council-none = The district's own, no council
org-parent-none = Not part of another
org-locality-none = No locality

org-field-name = Name
org-field-short-name = Short name
org-field-name-uk = In Ukrainian
org-field-name-ru = In Russian
org-field-kind = Kind
org-field-code = Code
org-field-parent = Part of
org-field-council = Council
org-field-locality = Locality
org-field-address = Address
org-field-hours = Hours
org-field-website = Website
org-field-note = Note
org-field-valid = Exists
org-field-valid-from = Exists from
org-field-valid-to = Existed until

org-kind-none = Not said
org-kind-district-council = district council
org-kind-section = section
org-kind-directorate = directorate
org-kind-service = service
org-kind-local-council = local council
org-kind-mayoralty = town hall
org-kind-school = school
org-kind-ngo = association
org-kind-party = party
org-kind-religious = religious body
org-kind-media = media

field-name_uk = Name in Ukrainian
field-name_ru = Name in Russian
field-code = Code
field-parent_id = Part of
field-valid_from = Exists from
field-valid_to = Existed until
