# Hârtiile secțiilor, birourile electorale, ziua votării. Families: stprint-<StationPaperKind>, stprint-about-<StationPaperKind>, stbur-role-<BureauRole>, stbur-proposer-<Proposer>, stday-fact-<DayFact>.

stprint-title = Tipărirea secțiilor de votare
stprint-passport = Pașaportul secției
stprint-about-passport = Fiecare secție pe pagina ei: localul, cheile, legătura, rezerva.
stprint-survey_blank = Fișa de evaluare, goală
stprint-about-survey_blank = De completat de mână la fața locului.
stprint-survey_act = Actul de evaluare
stprint-about-survey_act = Răspunsurile, neajunsurile și concluzia, cu semnături.
stprint-matrix = Tabelul pregătirii
stprint-about-matrix = Secțiile pe rânduri, verificările pe coloane, culcat.
stprint-lack = Necesar, existent, lipsă
stprint-about-lack = Pe secții și pe bunuri, cu totaluri.
stprint-purchase = De mutat și de cumpărat
stprint-about-purchase = Ce se mută între secții și ce rămâne de cumpărat.
stprint-contacts = Lista de contacte pentru ziua votării
stprint-about-contacts = Pe cine sunați la fiecare secție, cu litere mari.
stprint-day_sheet = Fișa zilei votării
stprint-about-day_sheet = Ce au raportat secțiile până acum.
stprint-day_blank = Fișa zilei, goală
stprint-about-day_blank = De completat de mână, dacă nu merge calculatorul.
stprint-register = Registrul secțiilor
stprint-about-register = Toate secțiile, cu localul, alegătorii și starea.
stprint-only = { $count ->
    [one] Numai { $n } secție afișată
    [few] Numai { $n } secții afișate
   *[other] Numai { $n } de secții afișate
}
stprint-problems = Numai rândurile cu probleme
stprint-on = În seara zilei
stprint-on-hint = Gol: cum este acum.
stprint-sheet = Foaia
stprint-other = Ca tabel
stprint-xlsx = Tabel Excel
stprint-csv = CSV
