# Готовність дільниць: стовпці перевірки, завдання з клітинок, папери.
# Families: check-group-<word>, check-about-<word>.

check-group-premises = Зала
check-group-access = Доступ
check-group-heating = Тепло
check-group-light = Світло
check-group-booths = Кабіни
check-group-boxes = Урни
check-group-seals = Печатки
check-group-computers = Техніка
check-group-link = Зв’язок
check-group-route = Маршрут
check-group-guard = Охорона
check-group-training = Навчання
check-about-premises = Приміщення визначене, погоджене й вільне в день голосування
check-about-access = Вхід без сходів, пандус, достатньо широкі двері
check-about-heating = Опалення працює; є паливо
check-about-light = Освітлення в залі й надворі; резервне живлення
check-about-booths = Кабін стільки, скільки вимагає норма, цілі, одна доступна
check-about-boxes = Стаціонарних і переносних урн стільки, скільки вимагає норма
check-about-seals = Печатки й штампи отримані та перелічені
check-about-computers = Комп’ютер, принтер, сканер перевірені
check-about-link = Телефон та інтернет перевірені із зали
check-about-route = Дорога, машина й водій для перевезення матеріалів
check-about-guard = Призначений поліцейський, замкнене місце для матеріалів
check-about-training = Члени комісії навчені, з посвідченням
readiness-task-title = { $station } { $place }: { $group }
readiness-task-title-note = { $station } { $place }: { $group } — { $note }
readiness-task-basis = Готовність дільниць: { $name }
error-cells-handed = { $count ->
    [one] З цих перевірок уже є { $count } відкрите завдання: { $tasks }.
    [few] З цих перевірок уже є { $count } відкриті завдання: { $tasks }.
   *[many] З цих перевірок уже є { $count } відкритих завдань: { $tasks }.
} Нічого не змінено. Відкрийте їх або попросіть створити ще одне завдання.
error-past-not-kept = Копія для читання не зберігає історії, тож не знає, як було в минулий день. Нічого не змінено. Виберіть теперішній стан або відкрийте файл установи.
matrix-paper-title = Готовність дільниць
matrix-paper-percent = готово { $n } %
matrix-paper-only-problems = лише дільниці з проблемами
matrix-paper-station = Дільниця
matrix-paper-locality = Населений пункт, приміщення
matrix-paper-place = Населений пункт
matrix-paper-premises = Приміщення
matrix-paper-council = Рада
matrix-paper-zone = Зона
matrix-paper-route = Маршрут
matrix-paper-voters = Виборців
matrix-paper-ready = Готово
matrix-paper-ready-of = Готово
matrix-paper-apply = Застосовно
matrix-paper-problems = Проблеми
matrix-paper-star = * є примітка
matrix-paper-check = Перевірка
matrix-paper-state = Стан
matrix-paper-on = Дата
matrix-paper-by = Хто
matrix-paper-note = Примітка
matrix-paper-notes = Примітки
matrix-paper-task = Завдання
matrix-paper-who = Коли, хто
