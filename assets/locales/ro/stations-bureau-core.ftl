# Birourile electorale: verificări în cuvinte.
bureau-council = consiliul de circumscripție
bureau-check-count = Membri: { $there }. Se cer între { $min } și { $max }.
bureau-check-odd = Membri: { $there }. Numărul lor trebuie să fie impar.
bureau-check-from-council = Propuși de consiliul local: { $there }. Se cer cel puțin { $min }.
bureau-check-chair = Președinți: { $there }. Trebuie unul.
bureau-check-secretary = Secretari: { $there }. Trebuie unul.
bureau-check-trained = Instruiți: { $there } din { $all }.
bureau-check-once = Nimeni nu este membru în două birouri.
bureau-check-twice = { $name } este și la: { $where }.

# Ziua votării.
day-remark-fewer = La ora { $hour } mai puțini ({ $count }) decât la ora { $before } ({ $former }).
day-remark-more = La ora { $hour }: { $count }, mai mulți decât alegătorii din listă ({ $voters }); verificați listele suplimentare.
day-share = { $whole },{ $rest } %
