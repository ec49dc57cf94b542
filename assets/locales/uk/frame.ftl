# The frame: rail, top bar, status line, view panel, palette, keys.
# Family: nav-<route>.

nav = Екрани
nav-people = Люди
nav-recent = Останні зміни
nav-bin = Кошик
nav-settings = Налаштування

omni-hint = Шукати людей, установи, телефони…
omni-short = Шукати всюди…
quick-add = Людина
view = Вигляд

status-backup-today = Резервна копія: сьогодні, { $when }
status-backup = Резервна копія: { $when }
status-no-backup = Резервної копії ще немає
status-backup-failed = Резервну копію не записано.
status-help = довідка

example-title = Приклад — дані вигадані.
example-text = Пробуйте будь-що, до ваших даних нічого не потрапить.
example-back = Назад до моїх даних
example-own = Почати з моїми даними
read-only-title = Лише для читання.
read-only-text = Можна шукати й копіювати; зміни зараз зберегти не можна.
read-only-retry = Спробувати відкрити для запису

view-title = Вигляд: текст, кольори, контраст
view-rail = Меню ліворуч лише з піктограмами

user-menu = Хто тут працює
user-none = Виберіть ім’я

keys-title = Клавіші цього екрана
keys-screen = На цьому екрані
keys-everywhere = Усюди
key-search = Пошук усюди, команди
key-add = Нова людина
key-undo = Скасувати останню зміну
key-redo = Повернути скасовану зміну
key-larger = Більший текст
key-smaller = Менший текст
key-usual = Текст 100 %
key-back = Назад
key-forward = Вперед
key-pane = Наступна частина вікна
key-pane-back = Попередня частина вікна
key-help = Цей список клавіш

palette-title = Пошук або команда
palette-hint = Ім’я, посада, телефон, установа або команда
palette-person = Люди
palette-council = Місцеві ради
palette-institution = Установи
palette-commands = Команди
palette-of = { $shown } з { $total }
palette-none = Нічого для «{ $text }». Спробуйте частину імені або останні цифри телефону.
palette-choose = вибрати
palette-open = відкрити
palette-pane = поруч зі списком
palette-group = наступна група
palette-count = { $count ->
    [one] { $n } результат
    [few] { $n } результати
    [many] { $n } результатів
   *[other] { $n } результату
}

command-add = Додати людину
command-paste = Вставити контакти
command-backup = Зробити резервну копію зараз
command-term = Порахувати термін
command-people = Відкрити людей
command-recent = Відкрити останні зміни
command-bin = Відкрити кошик
command-settings = Відкрити налаштування
command-view = Змінити вигляд: текст, кольори
command-keys = Показати клавіші
