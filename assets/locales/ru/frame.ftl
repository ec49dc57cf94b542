# The frame: rail, top bar, status line, view panel, palette, keys.
# Family: nav-<route>.

nav = Экраны
nav-people = Люди
nav-recent = Недавние правки
nav-bin = Корзина
nav-settings = Настройки

omni-hint = Искать людей, учреждения, телефоны…
omni-short = Искать везде…
quick-add = Человек
view = Вид

status-backup-today = Резервная копия: сегодня, { $when }
status-backup = Резервная копия: { $when }
status-no-backup = Резервной копии пока нет
status-backup-failed = Резервная копия не записана.
status-help = справка

example-title = Пример — данные вымышлены.
example-text = Пробуйте что угодно, в ваши данные ничего не попадёт.
example-back = Назад к моим данным
example-own = Начать со своими данными
read-only-title = Только для чтения.
read-only-text = Можно искать и копировать; изменения сейчас сохранить нельзя.
read-only-retry = Попробовать открыть для записи

view-title = Вид: текст, цвета, контраст
view-rail = Меню слева только со значками

user-menu = Кто здесь работает
user-none = Выберите имя

keys-title = Клавиши этого экрана
keys-screen = На этом экране
keys-everywhere = Везде
key-search = Поиск везде, команды
key-add = Новый человек
key-undo = Отменить последнее изменение
key-redo = Вернуть отменённое изменение
key-larger = Крупнее текст
key-smaller = Мельче текст
key-usual = Текст 100 %
key-back = Назад
key-forward = Вперёд
key-pane = Следующая часть окна
key-pane-back = Предыдущая часть окна
key-help = Этот список клавиш

palette-title = Поиск или команда
palette-hint = Имя, должность, телефон, учреждение или команда
palette-person = Люди
palette-council = Местные советы
palette-institution = Учреждения
palette-commands = Команды
palette-of = { $shown } из { $total }
palette-none = Ничего для «{ $text }». Попробуйте часть имени или последние цифры телефона.
palette-choose = выбрать
palette-open = открыть
palette-pane = рядом со списком
palette-group = следующая группа
palette-count = { $count ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}

command-add = Добавить человека
command-paste = Вставить контакты
command-backup = Сделать резервную копию сейчас
command-term = Посчитать срок
command-people = Открыть людей
command-recent = Открыть последние изменения
command-bin = Открыть корзину
command-settings = Открыть настройки
command-view = Изменить вид: текст, цвета
command-keys = Показать клавиши
