# Words used all over the program.

close = Закрити
retry = Спробувати ще раз
toast-undo = Скасувати
