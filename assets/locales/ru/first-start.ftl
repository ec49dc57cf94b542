# First start: five steps to a working desk.
# Families: fs-step-<step>, fs-<step>-title, fs-<step>-lead, fs-next-<step>, fs-scheme-<Scheme>, fs-country-<Country>,
# fs-phone-style-<PhoneStyle>, fs-role-<UserRole>, fs-data-<way>.

fs-promise = Работает на этом компьютере, без интернета. Ничто не уходит отсюда без вашего согласия.
fs-open-existing = У меня уже есть база данных
fs-back = Назад
fs-place = { $minutes ->
    [one] Шаг { $step } из { $all }, около { $minutes } минуты
   *[other] Шаг { $step } из { $all }, около { $minutes } минут
}
fs-step-view = Язык и вид
fs-step-office = Учреждение
fs-step-user = Кто здесь работает
fs-step-data = Данные
fs-step-backup = Резервная копия
fs-next-view = Дальше: учреждение
fs-next-office = Дальше: кто здесь работает
fs-next-user = Дальше: данные
fs-next-data = Дальше: резервная копия
fs-next-open = Выбрать файл…
fs-next-example = Открыть пример
fs-next-backup = Начать работу

fs-view-title = Как вам удобнее читать?
fs-view-lead = Изменение видно сразу. Его можно поменять в любое время кнопкой «Вид».
fs-language = Язык
fs-language-hint = имена и документы остаются как написаны
fs-scale = Размер текста
fs-scale-hint = сверх размера, выбранного в Windows
fs-scheme = Цвета
fs-scheme-light = Светлые
fs-scheme-dark = Тёмные
fs-scheme-black-on-white = Чёрное на белом
fs-scheme-white-on-black = Белое на чёрном
fs-scheme-yellow-on-black = Жёлтое на чёрном
fs-preview = Так будет выглядеть список
fs-preview-hint = данные вымышлены
fs-preview-late = Просрочено
fs-preview-progress = В работе
fs-preview-done = Исполнено
fs-preview-1 = Сведения о помещениях избирательных участков
fs-preview-2 = Предложения по избирательным бюро
fs-preview-3 = Распоряжение о часах приёма
fs-preview-tally = ответили 19 из 27
fs-preview-days = 6 дней
fs-preview-date = вт 21.09
fs-preview-in-time = в срок

fs-office-title = В каком учреждении вы работаете?
fs-office-lead = Название стоит вверху окна. Страна и код подсказывают программе, как читать телефоны.
fs-country = Страна
fs-country-hint = После начала работы не меняется.
fs-country-md = Республика Молдова
fs-country-ro = Румыния
fs-country-ua = Украина
fs-country-ru = Россия
fs-district = Район
fs-district-hint = Например: Valea Lungă
fs-office-name = Название учреждения
fs-office-name-hint = Например: районный совет Valea Lungă
fs-office-section = Отдел
fs-office-section-hint = Например: отдел публичного управления. Можно не заполнять.
fs-area-code = Телефонный код района
fs-area-code-hint = Без нуля в начале, например { $example }. С ним «2‑46‑18» становится полным номером.
fs-phone-style = Как вы пишете телефоны
fs-phone-style-hint = можно поменять в настройках
fs-phone-style-dashes = с дефисами
fs-phone-style-spaces = с пробелами
fs-phone-style-international = международный вид

fs-user-title = Кто здесь работает?
fs-user-lead = Изменения, сделанные на этом компьютере, будут подписаны вашим именем. Коллег добавите позже, в настройках.
fs-user-name = Ваши имя и фамилия
fs-user-name-hint = Например: Elena Morărescu
fs-user-post = Должность
fs-user-post-hint = Например: начальник отдела. Можно не заполнять.
fs-user-role = Что вы делаете чаще
fs-user-role-hint = пока у всех сначала открывается список людей; роль ничего не запрещает
fs-role-head = Руковожу отделом
fs-role-head-about = Видит и меняет всё: людей, настройки, резервные копии.
fs-role-specialist = Веду учёт
fs-role-specialist-about = Добавляет и исправляет людей, вставляет списки, отменяет.
fs-role-staff = Ищу контакты
fs-role-staff-about = Быстро находит человека, телефон и ответственного.

fs-data-title = С чего начнёте?
fs-data-lead = Любой путь годится, и ни один не закрывает остальные.
fs-data-paste = Вставить список
fs-data-paste-about = Скопируйте контакты с сайта или из документа. Перед сохранением видно, что понято.
fs-data-import = Импортирую файл
fs-data-import-about = Списки Excel, CSV или визитки из телефона. Вы видите, что прочитано, прежде чем сохранить.
fs-data-open = Открыть базу данных
fs-data-open-about = Файл .ddb с другого компьютера или с флешки.
fs-data-example = Посмотреть пример
fs-data-example-about = Вымышленный район в отдельном файле. Он никогда не смешается с вашими данными.
fs-data-empty = Начать с нуля
fs-data-empty-about = Пустая база; людей добавляете по одному.

fs-backup-title = Где хранить копии?
fs-backup-lead = Копии делаются сами, после изменений и при закрытии. Второе место защитит, если испортится диск.
fs-backup-own = Первая копия всегда лежит рядом с базой данных:
fs-backup-second = Второе место: флешка или другой диск
fs-backup-second-hint = Можно не указывать. Его можно выбрать позже в настройках.
fs-backup-pick = Выбрать папку…
fs-backup-clear = Без второго места
fs-backup-file = База данных будет здесь:
fs-open-found = Открыть имеющийся файл
fs-found-beside = Создать другой рядом
