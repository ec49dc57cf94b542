# Программа на бумаге: название, шапка таблицы, сроки. Families: programme-of-<kind>.
programme-title = Календарная программа организации и проведения { $election } { $day }
programme-title-draft = Календарная программа организации и проведения { $election } (проект, без дня выборов)
programme-second-round = второй тур
programme-of-parliament = парламентских выборов
programme-of-president = президентских выборов
programme-of-local_general = всеобщих местных выборов
programme-of-local_new = новых местных выборов
programme-of-local_partial = частичных местных выборов
programme-of-referendum_national = республиканского референдума
programme-of-referendum_local = местного референдума
programme-date = { $day } { $month } { $year } г.
programme-fact-day = День выборов
programme-fact-acts = Акты
programme-fact-rows = Содержит
programme-rows = { $count ->
    [one] { $count } мероприятие
    [few] { $count } мероприятия
    [many] { $count } мероприятий
   *[other] { $count } мероприятия
}
programme-uncertain = { $count ->
    [one] { $count } мероприятие — рабочая практика или подлежит подтверждению по официальной программе комиссии.
    [few] { $count } мероприятия — рабочая практика или подлежат подтверждению по официальной программе комиссии.
    [many] { $count } мероприятий — рабочая практика или подлежат подтверждению по официальной программе комиссии.
   *[other] { $count } мероприятия — рабочая практика или подлежат подтверждению по официальной программе комиссии.
}
programme-no-stage = Прочие мероприятия
programme-column-term = Срок
programme-column-ground = Правовое основание
programme-official = официальная дата: { $source }
programme-by-law = по расчёту: { $term }
programme-own = у нас: до { $day }
programme-between = { $from } – { $to }
programme-until = До { $day } включительно
programme-from = Начиная с { $day }
programme-at = { $day }, { $time }
