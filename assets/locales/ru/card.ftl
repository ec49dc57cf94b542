# Карточка, скопированная текстом.
card-post = Должность
card-institution = Учреждение
card-duty = Отвечает за
card-phone = Телефон
card-email = Эл. почта
card-room = Кабинет
card-hours = Часы
