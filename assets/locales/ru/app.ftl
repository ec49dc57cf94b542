# Words used all over the program.

close = Закрыть
retry = Попробовать снова
toast-undo = Отменить
