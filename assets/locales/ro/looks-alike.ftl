# People who may have been entered twice. Family: looks-reason-<DuplicateReason>.

looks-title = Persoane înscrise de două ori
looks-find = Caută persoane înscrise de două ori
looks-count = { $count ->
    [one] { $n } pereche
    [few] { $n } perechi
   *[other] { $n } de perechi
}
looks-place = Perechea { $place } din { $total }
looks-previous = Perechea precedentă
looks-next = Perechea următoare
looks-reason-email = aceeași adresă de e-mail
looks-reason-mobile = același număr de mobil
looks-reason-name = același nume
looks-reason-near-name = nume aproape la fel, aceeași instituție
looks-keep = Rămâne această fișă
looks-open = Deschide fișa
looks-differs = diferă
looks-made = Înscris la
looks-summary = Rămâne fișa „{ $name }”. Telefoanele, adresele, funcțiile, notele și grupurile de pe cealaltă fișă trec pe ea, iar fișa „{ $other }” merge în coș. Unirea se poate anula.
looks-merge = Unește fișele
looks-two = Nu sunt aceeași persoană
looks-more = Mai sunt { $n }. Apar pe măsură ce le rezolvați pe acestea.
looks-empty-title = Nimeni nu pare înscris de două ori
looks-empty-text = Se compară adresele de e-mail, numerele de mobil și numele. Un telefon fix comun nu arată nimic: la el răspunde tot biroul.
looks-key-pair = altă pereche
looks-key-keep = care fișă rămâne
looks-key-merge = unește
looks-key-two = nu sunt aceeași persoană
