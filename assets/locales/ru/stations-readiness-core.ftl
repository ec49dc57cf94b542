# Готовность участков: столбцы проверки, задачи из клеток, бумаги.
# Families: check-group-<word>, check-about-<word>.

check-group-premises = Зал
check-group-access = Доступ
check-group-heating = Тепло
check-group-light = Свет
check-group-booths = Кабины
check-group-boxes = Урны
check-group-seals = Печати
check-group-computers = Техника
check-group-link = Связь
check-group-route = Маршрут
check-group-guard = Охрана
check-group-training = Обучение
check-about-premises = Помещение определено, согласовано и свободно в день голосования
check-about-access = Вход без ступеней, пандус, достаточно широкая дверь
check-about-heating = Отопление работает; есть топливо
check-about-light = Освещение в зале и снаружи; резервное питание
check-about-booths = Кабин столько, сколько требует норма, целые, одна доступная
check-about-boxes = Стационарных и переносных урн столько, сколько требует норма
check-about-seals = Печати и штампы получены и пересчитаны
check-about-computers = Компьютер, принтер, сканер проверены
check-about-link = Телефон и интернет проверены из зала
check-about-route = Дорога, машина и водитель для перевозки материалов
check-about-guard = Назначен полицейский, запертое место для материалов
check-about-training = Члены бюро обучены, с удостоверением
readiness-task-title = { $station } { $place }: { $group }
readiness-task-title-note = { $station } { $place }: { $group } — { $note }
readiness-task-basis = Готовность участков: { $name }
error-cells-handed = { $count ->
    [one] По этим проверкам уже есть { $count } открытая задача: { $tasks }.
    [few] По этим проверкам уже есть { $count } открытые задачи: { $tasks }.
   *[many] По этим проверкам уже есть { $count } открытых задач: { $tasks }.
} Ничего не изменено. Откройте их или попросите создать ещё одну задачу.
error-past-not-kept = Копия для чтения не хранит истории, поэтому не знает, как было в прошедший день. Ничего не изменено. Выберите нынешнее состояние или откройте файл учреждения.
matrix-paper-title = Готовность участков
matrix-paper-percent = готово { $n } %
matrix-paper-only-problems = только участки с проблемами
matrix-paper-station = Участок
matrix-paper-locality = Населённый пункт, помещение
matrix-paper-place = Населённый пункт
matrix-paper-premises = Помещение
matrix-paper-council = Совет
matrix-paper-zone = Зона
matrix-paper-route = Маршрут
matrix-paper-voters = Избирателей
matrix-paper-ready = Готово
matrix-paper-ready-of = Готово
matrix-paper-apply = Применимо
matrix-paper-problems = Проблемы
matrix-paper-star = * есть заметка
matrix-paper-check = Проверка
matrix-paper-state = Состояние
matrix-paper-on = Дата
matrix-paper-by = Кто
matrix-paper-note = Заметка
matrix-paper-notes = Заметки
matrix-paper-task = Задача
matrix-paper-who = Когда, кто
