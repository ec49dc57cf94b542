# Files attached to a task or a council.
files-title = Fișiere
files-add = Adaugă fișiere
files-adding = Se adaugă fișierele…
files-open = Deschide fișierul { $name }
files-save = Salvează fișierul { $name } în alt loc
files-remove = Șterge fișierul { $name }
files-not-here = Fișierul nu este aici
files-not-here-why = Fișierele atașate stau într-un fișier cu terminația .files, lângă fișierul de date. Aduceți-l în același dosar sau restabiliți o copie de rezervă.
files-only-saved = Se poate doar salva
files-saved = Fișier salvat: { $path }
