# Electoral bureaus: checks in words.
bureau-council = constituency council
bureau-check-count = Members: { $there }. Between { $min } and { $max } are asked for.
bureau-check-odd = Members: { $there }. Their number has to be odd.
bureau-check-from-council = Proposed by the local council: { $there }. At least { $min } are asked for.
bureau-check-chair = Chairs: { $there }. There has to be one.
bureau-check-secretary = Secretaries: { $there }. There has to be one.
bureau-check-trained = Trained: { $there } of { $all }.
bureau-check-once = Nobody sits in two bureaus.
bureau-check-twice = { $name } is also at: { $where }.

# The day of voting.
day-remark-fewer = At { $hour } fewer ({ $count }) than at { $before } ({ $former }).
day-remark-more = At { $hour }: { $count }, more than the voters on the list ({ $voters }); look at the supplementary lists.
day-share = { $whole }.{ $rest }%
