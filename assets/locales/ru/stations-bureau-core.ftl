# Избирательные комиссии: проверки словами.
bureau-council = окружной совет
bureau-check-count = Членов: { $there }. Нужно от { $min } до { $max }.
bureau-check-odd = Членов: { $there }. Их число должно быть нечётным.
bureau-check-from-council = Предложены местным советом: { $there }. Нужно не менее { $min }.
bureau-check-chair = Председателей: { $there }. Нужен один.
bureau-check-secretary = Секретарей: { $there }. Нужен один.
bureau-check-trained = Прошли обучение: { $there } из { $all }.
bureau-check-once = Никто не состоит в двух комиссиях.
bureau-check-twice = { $name } также здесь: { $where }.

# День голосования.
day-remark-fewer = На { $hour } меньше ({ $count }), чем на { $before } ({ $former }).
day-remark-more = На { $hour }: { $count }, больше, чем избирателей в списке ({ $voters }); проверьте дополнительные списки.
day-share = { $whole },{ $rest } %
