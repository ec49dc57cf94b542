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

import-field-station-number = Station number
import-field-station-kind = Kind of station
import-field-locality = Locality
import-field-premises = Premises
import-field-boundary = Boundary of the station
import-field-owner = Owner of the premises
import-field-manager = Manager
import-field-manager-phone = Manager’s phone
import-field-keys = Who holds the keys
import-field-keys-phone = Phone of who holds the keys
import-field-area = Area
import-field-doors = Number of doors
import-field-floor = Floor
import-field-access = Access without steps
import-field-heating = Heating
import-field-light = Light
import-field-reserve-power = Reserve power
import-field-phone = Phone in the premises
import-field-internet = Internet
import-field-toilets = Toilets
import-field-parking = Parking
import-field-distance = Distance to the district’s centre
import-field-zone = Zone
import-field-route = Route

import-kind-stations = Polling stations
import-template-hint-stations = Fill in one row for each polling station and replace the example row. Leave empty what is not known.
import-template-row-stations = 38/07 | ordinary | Sampleni | Sampleni | Gymnasium | Sample Street 14 | Sample Street, Trial Street | 1346 | Vera Sampleson | 0257 00 000 | Ion Sampleson | 079 000 000 | 64 | ground | yes | stove | yes | 12 km | North | 2
import-template-name-stations = Stations template
import-problem-number-missing = The station’s number is missing.
import-problem-number-twice = Number { $number } stands in row { $row } of the list too.
import-problem-station-differs = In the program: “{ $stored }”, in the list: “{ $row }”. The program’s stays; compare, and correct it if need be.
import-problem-not-a-station = The row is no polling station’s: “{ $value }” is not a number. It was left out.
import-problem-number-is-day = Instead of a number there is the date { $value }: the table program took the number for a date. Write the column as text and open the list again.

cli-command-import-stations = Polling stations from a table (.csv .tsv .xlsx .xls .ods)
cli-option-map-stations = What a column holds, for example "Place=premises"; may be repeated
cli-option-on-duplicate-stations = Numbers already there: skip and keep leave the row out and list it, merge adds what is missing

station-register-title = Register of polling stations
station-register-total = Total
station-register-keys = Who holds the keys
station-register-zone = Zone
station-register-route = Route
station-register-state = State
station-register-council = Council
station-register-address = Address
station-passport-title = Passport of a polling station
station-passport-code = Code
station-passport-note = Note
station-passport-alternates = Alternate premises
station-passport-files = Photos and files
station-passport-contacts = Whom to call
station-passport-history = Elections
station-passport-election = Election
station-passport-act = Act
station-access-yes = yes
station-access-partly = partly
station-access-no = no

palette-station = Polling stations
