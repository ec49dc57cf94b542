# Secțiile de votare: ce spune programul despre ele. Familii: station-state-<stare>, station-kind-<fel>.

station-state-proposed = propusă
station-state-approved = aprobată
station-state-active = activă
station-state-alternative = de rezervă
station-state-out_of_use = scoasă din uz
station-kind-ordinary = obișnuită
station-kind-special = specială

station-contact-keys = Cheile
station-contact-manager = Administrator
station-contact-manager-keys = Administrator, chei
station-contact-post-keys = { $post }, chei
station-contact-owner = Proprietar
station-contact-mayor = Primar
station-contact-mayor-acting = Primar interimar
station-contact-secretary = Secretarul consiliului
station-contact-secretary-acting = Secretar interimar al consiliului
station-contact-chair = Președintele biroului

station-remark-no-voters = Numărul de alegători nu este scris.
station-remark-no-premises = Localul nu este scris.
station-remark-no-keys = Nu este scris cine ține cheile.
station-remark-voters = { $voters } alegători: norma este de la { $least } la { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = { $voters } alegători: peste { $most }, dar în limita celor { $percent } % în plus. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Numărul { $number } îl are deja altă secție: { $place }. Scrieți alt număr.
field-error-not-a-distance = Nu este o distanță. Scrieți de exemplu 12 km sau 800 m.
error-station-ahead = Secția { $number } este luată în „{ $name }”. Nu s-a schimbat nimic. Scoateți-o întâi din acest scrutin sau treceți-o la „scoasă din uz”.
error-station-has-work = La secția { $number } sunt deja date scrise în „{ $name }”: verificări, evaluări, membri ai biroului sau date din ziua votării. Nu s-a schimbat nimic. Ștergeți-le întâi, apoi scoateți secția din scrutin.
