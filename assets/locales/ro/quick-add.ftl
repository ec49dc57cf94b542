# One line that becomes a task.
quick-task = Sarcină
quick-urgent = urgent
quick-said-term = termen { $value }
quick-said-repeat = se repetă { $value }
quick-said-person = responsabil { $value }
quick-said-council = consiliul { $value }
quick-said-order = către { $value }
quick-everyone = { $count ->
    [one] toate consiliile ({ $count })
    [few] toate cele { $count } consilii
   *[other] toate cele { $count } de consilii
}
quick-said-priority = { $value }
quick-said-label = eticheta { $value }
quick-said-basis = temei { $value }
quick-said-no-term = fără termen
quick-title = Sarcină nouă
quick-line = Sarcina într-un rând
quick-example = Cere listele de la primărie până vineri @nume #etichetă
quick-hint = Scrieți ca într-o notă: termenul în cuvinte, @ pentru responsabil, # pentru etichetă, ! dacă e urgent. Numele consiliilor se recunosc singure, „tuturor consiliilor” face o indicație către toate.
quick-understood = Ce s-a înțeles
quick-take-back = Lasă „{ $text }” ca simple cuvinte
quick-which-person = Cine anume
quick-doubt = „{ $text }” rămâne text.
quick-empty = Scrieți ce este de făcut.
quick-more = Toate câmpurile
quick-save-next = Salvează și încă una
quick-save = Salvează sarcina
