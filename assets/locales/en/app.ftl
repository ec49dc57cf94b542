# Words used all over the program.

close = Close
retry = Try again
toast-undo = Undo
