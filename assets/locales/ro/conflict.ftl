# An undo that later changes stand in the way of.
conflict-title = Nu se poate anula tot
conflict-said = { $count ->
    [one] O fișă a fost schimbată și după aceea, deci rămâne cum este acum. Nimic nu s-a pierdut. Restul se poate anula.
    [few] { $count } fișe au fost schimbate și după aceea, deci rămân cum sunt acum. Nimic nu s-a pierdut. Restul se poate anula.
   *[other] { $count } de fișe au fost schimbate și după aceea, deci rămân cum sunt acum. Nimic nu s-a pierdut. Restul se poate anula.
}
conflict-rest = Anulează restul
conflict-look = Vezi modificările recente
