# Importul listelor din fișiere: problemele rândurilor și raportul.
# Familie: import-problem-<RowCode>.

import-problem-required = Lipsesc numele și funcția.
import-problem-too-long = Prea lung: { $length } semne, cel mult { $limit }.
import-problem-bad-characters = Conține semne care nu se pot păstra.
import-problem-not-an-email = Nu este o adresă de e-mail.
import-problem-not-a-phone = Nu este un număr de telefon.
import-problem-not-a-number = Nu este un număr întreg.
import-problem-duplicate = { $name } există deja; rândul a fost lăsat la o parte.
import-problem-formula-without-value = O formulă fără rezultat salvat; celula s-a citit ca goală.
import-problem-faulty-cell = Celula conține o eroare a tabelului și s-a citit ca goală.
import-problem-card-unfinished = Cartea de vizită nu are sfârșit: { $text }
import-problem-card-nameless = Cartea de vizită nu spune al cui este: { $text }
import-problem-card-bad-line = Un rând al cărții de vizită nu se poate înțelege: { $text }
import-read = Citite
import-added = Adăugate
import-merged = Completate
import-unchanged = Neschimbate
import-skipped = Omise
import-kept = Păstrate ca date suplimentare
import-report-row = Rândul
import-report-field = Câmpul
import-report-reason = Motivul
import-report-value = Conținutul
