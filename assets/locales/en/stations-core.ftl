# Polling stations: what the program says of them. Families: station-state-<state>, station-kind-<kind>.

station-state-proposed = proposed
station-state-approved = approved
station-state-active = active
station-state-alternative = alternative
station-state-out_of_use = out of use
station-kind-ordinary = ordinary
station-kind-special = special

station-contact-keys = Keys
station-contact-manager = Manager
station-contact-manager-keys = Manager, keys
station-contact-post-keys = { $post }, keys
station-contact-owner = Owner
station-contact-mayor = Mayor
station-contact-mayor-acting = Acting mayor
station-contact-secretary = Secretary of the council
station-contact-secretary-acting = Acting secretary of the council
station-contact-chair = Chair of the bureau

station-remark-no-voters = The number of voters is not written.
station-remark-no-premises = The premises are not written.
station-remark-no-keys = Who holds the keys is not written.
station-remark-voters = { $voters } voters: the norm is { $least } to { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = { $voters } voters: above { $most }, but within the extra { $percent } %. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Another station has the number { $number }: { $place }. Write another number.
field-error-not-a-distance = Not a distance. Write for example 12 km or 800 m.
error-station-ahead = Station { $number } is taken into “{ $name }”. Nothing was changed. Take it out of that election first, or mark it as out of use.
error-station-has-work = Something of station { $number } is already written in “{ $name }”: checks, surveys, members of the bureau or facts of the day. Nothing was changed. Remove them first, then take the station out of the election.
