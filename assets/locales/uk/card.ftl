# Картка, скопійована текстом.
card-post = Посада
card-institution = Установа
card-duty = Відповідає за
card-phone = Телефон
card-email = Ел. пошта
card-room = Кабінет
card-hours = Години
