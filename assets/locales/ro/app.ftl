# Words used all over the program.

close = Închide
retry = Încearcă din nou
toast-undo = Anulează
