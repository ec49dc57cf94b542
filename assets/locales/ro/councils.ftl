# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, contact-way-<way>.

council-body-council = Consiliul local { $name }
council-body-mayoralty = Primăria { $name }
