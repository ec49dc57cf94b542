# Виборчі комісії: перевірки словами.
bureau-council = окружна комісія
bureau-check-count = Членів: { $there }. Потрібно від { $min } до { $max }.
bureau-check-odd = Членів: { $there }. Їх кількість має бути непарною.
bureau-check-from-council = Запропоновані місцевою радою: { $there }. Потрібно щонайменше { $min }.
bureau-check-chair = Голів: { $there }. Потрібен один.
bureau-check-secretary = Секретарів: { $there }. Потрібен один.
bureau-check-trained = Пройшли навчання: { $there } із { $all }.
bureau-check-once = Ніхто не є членом двох комісій.
bureau-check-twice = { $name } також тут: { $where }.

# День голосування.
day-remark-fewer = На { $hour } менше ({ $count }), ніж на { $before } ({ $former }).
day-remark-more = На { $hour }: { $count }, більше, ніж виборців у списку ({ $voters }); перевірте додаткові списки.
day-share = { $whole },{ $rest } %
