# Избирательные участки: что о них говорит программа. Семейства: station-state-<состояние>, station-kind-<вид>.

station-state-proposed = предложен
station-state-approved = утверждён
station-state-active = действует
station-state-alternative = запасной
station-state-out_of_use = не используется
station-kind-ordinary = обычный
station-kind-special = специальный

station-contact-keys = Ключи
station-contact-manager = Заведующий
station-contact-manager-keys = Заведующий, ключи
station-contact-post-keys = { $post }, ключи
station-contact-owner = Владелец
station-contact-mayor = Примар
station-contact-mayor-acting = И. о. примара
station-contact-secretary = Секретарь совета
station-contact-secretary-acting = И. о. секретаря совета
station-contact-chair = Председатель бюро

station-remark-no-voters = Число избирателей не записано.
station-remark-no-premises = Помещение не записано.
station-remark-no-keys = Не записано, у кого ключи.
station-remark-voters = Избирателей — { $voters }: норма от { $least } до { $most } ({ $act }, { $ref }; { $trust }).
station-remark-voters-over = Избирателей — { $voters }: свыше { $most }, но в пределах дополнительных { $percent } %. { $note } ({ $act }, { $ref }; { $trust })

field-error-taken = Номер { $number } уже у другого участка: { $place }. Запишите другой номер.
field-error-not-a-distance = Это не расстояние. Запишите, например, 12 км или 800 м.
error-station-ahead = Участок { $number } взят в «{ $name }». Ничего не изменено. Сначала уберите его из этих выборов или отметьте, что он не используется.
error-station-has-work = По участку { $number } в «{ $name }» уже есть записи: проверки, обследования, члены бюро или факты дня голосования. Ничего не изменено. Сначала уберите их, затем уберите участок из выборов.
