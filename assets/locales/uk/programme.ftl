# Програма на папері: назва, шапка таблиці, терміни. Families: programme-of-<kind>.
programme-title = Календарна програма організації та проведення { $election } { $day }
programme-title-draft = Календарна програма організації та проведення { $election } (проєкт, без дня виборів)
programme-second-round = другий тур
programme-of-parliament = парламентських виборів
programme-of-president = президентських виборів
programme-of-local_general = загальних місцевих виборів
programme-of-local_new = нових місцевих виборів
programme-of-local_partial = часткових місцевих виборів
programme-of-referendum_national = всенародного референдуму
programme-of-referendum_local = місцевого референдуму
programme-date = { $day } { $month } { $year } р.
programme-fact-day = День виборів
programme-fact-acts = Акти
programme-fact-rows = Містить
programme-rows = { $count ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходи
}
programme-uncertain = { $count ->
    [one] { $count } захід є робочою практикою або має бути підтверджений офіційною програмою комісії.
    [few] { $count } заходи є робочою практикою або мають бути підтверджені офіційною програмою комісії.
    [many] { $count } заходів є робочою практикою або мають бути підтверджені офіційною програмою комісії.
   *[other] { $count } заходи є робочою практикою або мають бути підтверджені офіційною програмою комісії.
}
programme-no-stage = Інші заходи
programme-column-term = Термін
programme-column-ground = Правова підстава
programme-official = офіційна дата: { $source }
programme-by-law = за розрахунком: { $term }
programme-own = у нас: до { $day }
programme-between = { $from } – { $to }
programme-until = До { $day } включно
programme-from = Починаючи з { $day }
programme-at = { $day }, { $time }
