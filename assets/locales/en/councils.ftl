# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, contact-way-<way>.

council-body-council = Local council of { $name }
council-body-mayoralty = Mayoralty of { $name }
