# Pasting contacts: the text, the check, the result.
# Families: dropped-<DropReason>.

paste-title = Вставить контакты
paste-step-text = Текст
paste-step-check = Проверка
paste-step-result = Результат
paste-steps = Шаги
paste-lead = Скопируйте список со страницы или из документа и вставьте сюда. Ничего не записывается, пока вы не подтвердите.
paste-text = Текст с контактами
paste-example = Главный специалист: Иван Гончар, тел. 2-40-38
paste-spam-note = Адреса, которые сайт скрывает от роботов, не копируются с текстом. Их можно вписать при проверке.
paste-kept = Мы сохранили текст, вставленный в прошлый раз.
paste-read = Прочитать
paste-text-clear = Очистить текст
paste-back = Назад к тексту
paste-later = Отложить
paste-nothing-title = В этом тексте нет контактов
paste-nothing-text = У контакта есть имя или должность и обычно телефон. Текст остался ниже, его можно исправить.
paste-found = { $count ->
    [one] Прочитан { $n } контакт
    [few] Прочитаны { $n } контакта
   *[many] Прочитано { $n } контактов
}
paste-total-new = { $n } новых
paste-total-known = { $n } уже есть
paste-total-out = { $n } пропущено
paste-total-guessed = { $n } проверить
paste-list = Прочитанные контакты
paste-include = Добавить: { $name }
paste-include-all = Отметить все
paste-what = Что будет
paste-will-add = добавится
paste-will-merge = уже есть
paste-will-merge-hint = Карточка уже есть. Добавится только недостающее.
paste-will-skip = пропустится
paste-swap = Поменять фамилию и имя местами
paste-order-guessed = Порядок угадан. Проверьте, где фамилия.
paste-order-right = Верно
paste-offer = с кодом: { $phone }
paste-offer-all = { $count ->
    [one] Добавить код к { $n } телефону
    [few] Добавить код к { $n } телефонам
   *[many] Добавить код к { $n } телефонам
}
paste-was = Было: { $value }
paste-notes = Не понято: { $text }
paste-duty-short = Отвечает за
paste-institution-all = Учреждение для всех
paste-institution-apply = Вписать всем
paste-add-phone = Добавить телефон
paste-add-email = Добавить эл. почту
paste-dropped = { $count ->
    [one] { $n } строка отложена
    [few] { $n } строки отложены
   *[many] { $n } строк отложено
}
dropped-spam-protection = адрес скрыт сайтом
dropped-no-person = номер без человека
dropped-name-only = только имя, без контакта
dropped-vacant = вакантная должность без контакта
dropped-not-a-contact = не контакт
paste-import = { $count ->
    [one] Добавить { $n } человека
    [few] Добавить { $n } человека
   *[many] Добавить { $n } человек
}
paste-import-none = Отметьте хотя бы один контакт
paste-undo-note = Всё можно отменить одним шагом.
paste-result-title = Контакты уже в списке
paste-result-added = Добавлено
paste-result-merged = Дополнено
paste-result-unchanged = Без изменений
paste-result-skipped = Пропущено
paste-result-problems = Что не удалось записать
paste-result-line = Строка { $line }: { $reason }
paste-result-open = Открыть список
paste-result-again = Вставить другие контакты
