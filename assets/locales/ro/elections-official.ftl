# Programul oficial adus în program: ce nu e în regulă la un rând. Families: official-problem-<code>.

official-problem-no-column = Nu se vede care coloană e acțiunea și care e termenul: arătați-le în capul coloanelor.
official-problem-too-many = De aici rândurile nu mai sunt citite: un program are cel mult 2 000 de rânduri.
official-problem-joined = Rândul continuă pe cel dinainte și a fost lipit de el: „{ $value }”.
official-problem-shifted = Celulele par mutate în altă coloană: „{ $value }”. Rândul nu e preluat și nicio dată nu e luată din el.
official-problem-no-action = Lipsește acțiunea. Rândul nu e preluat: „{ $value }”.
official-problem-twice = Același rând stă și la rândul { $value } al tabelului. A doua oară nu e preluat.
official-problem-no-term = Rândul nu are termen: rămâne fără dată oficială.
official-problem-unread-term = În termen nu e scrisă o zi: „{ $value }”. Rămâne ca text, fără dată.
official-problem-counted-term = Ziua scrisă este cea de la care se numără, nu termenul: „{ $value }”. Rămâne ca text, fără dată.
official-problem-several-days = Sunt scrise mai multe zile și nu e clar care este termenul: „{ $value }”. Rămâne ca text, fără dată.
official-problem-no-year = Ziua e scrisă fără an: „{ $value }”. Rămâne ca text, fără dată.
official-problem-ends-before = Prima zi e după ultima: „{ $value }”. Rămâne ca text, fără dată.
official-problem-no-such-day = Calendarul nu are această zi: „{ $value }”. Rămâne ca text, fără dată.
official-problem-year-lent = Anul nu e scris: „{ $value }”. S-a luat cel al zilei alegerilor.
official-problem-weekday = Ziua săptămânii nu se potrivește cu data: „{ $value }”. S-a luat data.
official-problem-line-taken = Această acțiune a fost dată deja rândului { $value }. Rândul nu e preluat.
official-problem-far-from-voting = Data e departe de ziua alegerilor: „{ $value }”. E preluată așa cum e scrisă.
official-problem-after-voting = Data e după ziua alegerilor, iar calculul dă una dinainte: „{ $value }”. E preluată așa cum e scrisă.
official-problem-too-long = Textul era prea lung și a fost scurtat: „{ $value }”.
official-dropped = Nu este în programul oficial: { $source }
