# The polling stations on the page of a council.

council-tab-stations = Участки
council-station-voters =
    { $count ->
        [one] { $n } избиратель
        [few] { $n } избирателя
       *[many] { $n } избирателей
    }
council-station-keys = ключи: { $who }
council-station-no-keys = неизвестно, у кого ключи
