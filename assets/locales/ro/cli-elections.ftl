# Alegerile în linia de comandă. Families: cli-election-mark-<mark>.

cli-command-election = Alegeri: programul lor, mutarea zilei
cli-command-election-new = Adaugă alegeri cu programul lor calendaristic
cli-command-election-show = Arată lista alegerilor sau programul unora
cli-command-election-move = Mută ziua alegerilor și tot ce se numără de la ea
cli-value-election = Alegerile: numele, începutul lui, id-ul sau primele lui semne
cli-option-election-day = Ziua alegerilor; fără ea, un proiect cu rânduri E−35
cli-option-election-name = Numele; altfel cel al felului și al zilei
cli-option-election-councils = Consiliile unde au loc; altfel tot raionul
cli-option-copy-from = Alegeri mai vechi, din care se iau rândurile proprii, oamenii și notele
cli-option-second-round-of = Primul tur al acestor alegeri
cli-option-past = Ziua a trecut și se introduce așa
cli-option-new-day = Ziua nouă; un text gol le face din nou proiect
cli-election-none = Nu sunt alegeri în fișier.
cli-election-sum = { $total } rânduri: executate { $done }, cu termenul trecut { $overdue }, în șapte zile { $soon }, de confirmat sau de practică { $uncertain }
cli-election-stays = rămâne
cli-election-moved = Rânduri mutate: { $count }. Rămân: { $stays }. Sarcini care au urmat: { $tasks }.
cli-election-would-move = S-ar muta rânduri: { $count }. Ar rămâne: { $stays }. Sarcini care ar urma: { $tasks }. Nu s-a scris nimic.
cli-election-mark-planned = planificată
cli-election-mark-in_work = în lucru
cli-election-mark-soon = se apropie
cli-election-mark-overdue = termen trecut
cli-election-mark-done = executată
cli-election-mark-done_late = executată cu întârziere
cli-election-mark-not_applicable = nu se aplică
