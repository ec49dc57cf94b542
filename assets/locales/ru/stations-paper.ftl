# Бумаги избирательных участков.
station-paper-count =
    { $count ->
        [one] { $count } участок
        [few] { $count } участка
       *[many] { $count } участков
    }
station-paper-empty = Ни один избирательный участок не входит в эту бумагу.
station-call-title = Кому звонить в день голосования
station-call-council = Окружной совет
station-call-station = Участок
station-call-locality = Населённый пункт
station-call-premises = Помещение
station-call-role = Кто это
station-call-name = Имя
station-call-phone = Телефон
station-call-room = Телефон участка
station-call-bureau = Бюро участка
station-call-keys = Ключи
station-call-is-chair = Председатель
station-call-is-deputy = Заместитель председателя
station-call-is-secretary = Секретарь
station-day-title = Лист дня голосования
station-day-blank-title = Лист дня голосования для заполнения
station-day-voters = Избирателей
station-day-opened = Открыт в
station-day-closed = Закрыт в
station-day-protocol = Протокол привезён в
station-day-incidents = Происшествия
station-day-hour = До { $hour }
station-day-total = Всего
station-day-look = Проверить:
station-day-when = Время
station-day-what = Что произошло
station-day-told = Кому сообщено, в котором часу
station-day-measures = Меры
station-day-solved = Завершено в
station-day-no-votes = Здесь записывается только, сколько избирателей пришло; программа не хранит голосов и данных избирателей.
station-day-reported = { $count ->
    [one] с { $count } участка
    [few] с { $count } участков
   *[many] с { $count } участков
}
