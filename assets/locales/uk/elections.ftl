# Elections: the list, the head of one, its stages and its programme.
# Families: el-state-<state>, el-filter-<flag>, el-mark-<state>, el-ask-<state>, el-column-<column>, el-field-<field>, el-write-<field>, el-correct-<field>.

nav-elections = Вибори
command-elections = Відкрити вибори

el-list = Список виборів
el-all = Усі вибори
el-empty-title = Виборів ще немає
el-empty-text = Тут стоїть календарний план кожних виборів: кожна дія з її законним строком, відповідальним і станом.
el-closed = закриті
el-show-closed = { $count ->
    [one] Показати й { $n } закриті вибори
    [few] Показати й { $n } закриті вибори
   *[other] Показати й { $n } закритих виборів
}
el-hide-closed = Сховати закриті вибори
el-gone = Цих виборів тут уже немає: їх перенесено до кошика.

el-days-left = { $count ->
    [one] день до голосування
    [few] дні до голосування
   *[other] днів до голосування
}
el-days-after = { $count ->
    [one] день після голосування
    [few] дні після голосування
   *[other] днів після голосування
}
el-days-left-long = { $count ->
    [one] { $count } день до наступного голосування
    [few] { $count } дні до наступного голосування
   *[other] { $count } днів до наступного голосування
}
el-draft = без дати
el-today = сьогодні
el-voting-day = день голосування
el-day-unknown = день голосування не визначено
el-whole-district = увесь район
el-round = тур { $n }
el-of = { $done } з { $total }
el-done-of = виконано { $done } з { $total }
el-late = { $count ->
    [one] { $n } прострочена
    [few] { $n } прострочені
   *[other] { $n } прострочених
}
el-soon = { $count ->
    [one] { $n } за 7 днів
    [few] { $n } за 7 днів
   *[other] { $n } за 7 днів
}
el-differing = { $count ->
    [one] { $n } дата відрізняється від офіційної
    [few] { $n } дати відрізняються від офіційних
   *[other] { $n } дат відрізняються від офіційних
}
el-waits = { $count ->
    [one] Бракує: { $what }. Від цього рахується { $count } строк.
    [few] Бракує: { $what }. Від цього рахуються { $count } строки.
   *[other] Бракує: { $what }. Від цього рахуються { $count } строків.
}

el-tab-programme = Програма
el-programme = Календарний план
el-stages = Етапи виборів
el-stages-between = Від { $from } до { $to }.
el-stages-voting = День голосування: { $day }.
el-stages-outside = { $count ->
    [one] { $count } етап — поза цим періодом.
    [few] { $count } етапи — поза цим періодом.
   *[other] { $count } етапів — поза цим періодом.
}
el-column-no = №
el-column-action = Дія
el-column-term = Законний строк і підстава
el-column-date = За законом
el-column-own = Власна
el-column-responsible = Відповідальний
el-column-state = Стан
el-from = від { $day }
el-onwards = відтоді
el-hour = о { $time }
el-counted = розрахунок { $day }
el-counted-long = Розрахунок дає { $day }
el-official = Офіційна дата: { $source }
el-official-unnamed = джерело не вказано
el-no-date = Без дати
el-own-term = власний
el-practice = робоча практика
el-picked-one = вибрано
el-no-rows = У плані немає жодної дії.
el-none-found = Жодна дія не відповідає фільтрам.

el-state-planned = Заплановано
el-state-in_work = У роботі
el-state-done = Виконано
el-state-not_applicable = Не застосовується
el-done-in-time = Виконано вчасно
el-done-late = { $count ->
    [one] із запізненням на { $n } день
    [few] із запізненням на { $n } дні
   *[other] із запізненням на { $n } днів
}
el-mark-done = Виконано сьогодні
el-mark-done-on = Виконано іншого дня…
el-correct-done = Виправити день виконання…
el-mark-in_work = У роботі
el-mark-planned = Знову заплановано
el-mark-not_applicable = Не застосовується
el-ask-done = Виконано
el-ask-not_applicable = Не застосовується…
el-mark-save = Позначити виконаною
el-done-day = Виконано
el-day-hint = Дата або слова: вчора, п’ятниця, 12.09
el-done-on = { $day }
el-reason = Чому не застосовується
el-field-evidence = Доказ
el-evidence-hint = Документ, що це доводить: протокол, розпорядження, рішення
el-field-note = Примітка
el-write-evidence = Записати доказ
el-write-note = Записати примітку
el-correct-evidence = Виправити доказ
el-correct-note = Виправити примітку
el-official-words = Офіційний план
el-source = джерело: { $source }
el-made-of-it = Завдання
el-papers = На папері
el-for-mayors = в аркуші для міських голів
el-on-wall = у настінному аркуші
el-why-asking = Шукаємо пояснення…
el-why-now = Розрахунок сьогодні дав би { $day }: календар або правило відтоді змінилися.

el-change-date = Змінити дату…
el-date-title = Дата дії № { $no }
el-counted-is = Розрахунок дає: { $day }.
el-official-day = Офіційна дата
el-official-to = До дня, або сам день
el-official-from = Від
el-official-source = Де це написано
el-official-source-hint = Наприклад: постанова комісії, номер і дата
el-own-day = Власний день служби
el-own-day-hint = Дата або „10 днів до голосування”; порожньо: за запасом служби
el-own-hint = дд.мм або E-10
el-counting-hint = Те, що рахується від цієї дії, зсувається разом із нею.
el-date-save = Зберегти дати

el-add = Власна дія
el-add-title = Власна дія в плані
el-add-after = Після № { $no }: { $action }
el-add-until = До якого дня
el-add-until-hint = Дата, „п’ятниця”, „10 днів до голосування” або E-10
el-add-responsible = Хто відповідає в нас
el-add-bodies = Хто виконує
el-add-chapter = Розділ
el-edit = Змінити дані виборів…
el-edit-name = Назва
el-edit-name-hint = Порожньо: вид виборів і день
el-edit-territory = Територія
el-edit-acts = Акти, якими їх призначено
el-edit-save = Зберегти
el-bin = Перенести вибори до кошика
el-remove = Вилучити з плану
el-give = Призначити відповідального
el-open-task = Відкрити завдання { $number }
el-row-menu = Дія № { $no }
el-copied = Дію скопійовано.
el-picked = { $count ->
    [one] Вибрано { $n } дію
    [few] Вибрано { $n } дії
   *[other] Вибрано { $n } дій
}

el-filters = Фільтри
el-filter-late = Прострочені
el-filter-soon = За 7 днів
el-filter-mine = Мої
el-filter-confirm = Підтвердити
el-filter-differing = Не як в офіційному
el-filter-trust = Надійність
el-filter-text = Фільтр дій
el-filter-clear = Очистити
el-filter-off = Зняти фільтр: { $name }

el-key-row = рядок
el-key-page = сторінка
el-key-first = перша, остання дія
el-key-open = відкрити
el-key-open-one = відкрити вибори
el-key-edit = змінити комірку
el-key-why = чому ця дата
el-key-why-long = Чому ця дата, подробиці
el-key-done = виконано
el-key-pick = вибрати дію
el-key-range = вибрати підряд
el-key-all = вибрати всі дії
el-key-note = Примітка
el-key-evidence = Доказ
el-key-remove = Вилучити з плану
el-key-filter = фільтрувати дії
el-key-copy = копіювати дію
el-key-fold = згорнути всі розділи
el-key-unfold = розгорнути всі розділи
el-print = Надрукувати додаток
el-move = Перенести день голосування…
el-set-day = Указати день голосування…
el-hand = Дати на виконання…
el-print-chosen = Надрукувати вибрані
