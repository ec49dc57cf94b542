# The tool for working out one term. Uses also: deadline-trust-<trust>, fs-country-<country>.

terms-title = Termene
terms-lead = Scrieți termenul, alegeți regula din lege sau programul alegerilor
terms-way = Cum socotim
terms-way-words = Cu cuvinte
terms-way-rule = După o regulă
terms-country = Țara după care se socotește
terms-text = Termenul
terms-text-hint = Puteți scrie în română, ucraineană, rusă sau engleză.
terms-examples = Exemple
terms-example-working = 10 zile lucrătoare de la 20.11
terms-example-weekday = până vineri
terms-example-before = cu 3 zile înainte de 20.12
terms-until = Ultima zi
terms-copy-date = Copiază data
terms-copy-all = Copiază cu explicația
terms-copied = Copiat: { $text }
terms-steps = Cum s-a numărat
terms-rule-find = Caută regula: cuvinte, act, articol
terms-rule = { $count ->
    [one] Regula (una)
    [few] Regula ({ $count } reguli)
   *[other] Regula ({ $count } de reguli)
}
terms-rule-none = Nicio regulă cu aceste cuvinte
terms-rule-none-text = Scrieți mai puține cuvinte sau alegeți altă țară.
terms-law-term = În lege
terms-act = Actul
terms-act-none = practică de lucru, fără act
terms-article = Articolul
terms-article-none = nu a fost văzut
terms-trust = Încredere
terms-event = Data de la care se socotește: { $event }
terms-event-hint = De exemplu 20.11.2026, azi sau vineri.
terms-event-hint-hour = Cu oră, de exemplu 20.11.2026 10:00.
terms-no-date = Fără dată
terms-way-programme = Programul alegerilor
