# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, contact-way-<way>.

council-body-council = Місцева рада: { $name }
council-body-mayoralty = Примарія: { $name }
