# One line that becomes a task.
quick-task = Задача
quick-urgent = срочно
quick-said-term = срок { $value }
quick-said-repeat = повторяется { $value }
quick-said-person = отвечает { $value }
quick-said-council = совет { $value }
quick-said-order = кому: { $value }
quick-everyone = { $count ->
    [one] все советы ({ $count })
    [few] все { $count } совета
   *[many] все { $count } советов
}
quick-said-priority = { $value }
quick-said-label = метка { $value }
quick-said-basis = основание { $value }
quick-said-no-term = без срока
quick-title = Новая задача
quick-line = Задача одной строкой
quick-example = Запросить списки до пятницы @имя #метка
quick-hint = Пишите как в заметке: срок словами, @ для ответственного, # для метки, ! если срочно. Названия советов узнаются сами, «всем советам» делает поручение для всех.
quick-understood = Что понято
quick-take-back = Оставить «{ $text }» просто словами
quick-which-person = Кто именно
quick-doubt = «{ $text }» остаётся текстом.
quick-empty = Напишите, что нужно сделать.
quick-more = Все поля
quick-save-next = Сохранить и ещё одну
quick-save = Сохранить задачу
