# Local councils: the list, the page, the contact log.
# Families: council-kind-<kind>, contact-way-<way>.

council-body-council = Местный совет: { $name }
council-body-mayoralty = Примэрия: { $name }
