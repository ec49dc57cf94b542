# One line that becomes a task.
quick-task = Завдання
quick-urgent = терміново
quick-said-term = строк { $value }
quick-said-repeat = повторюється { $value }
quick-said-person = відповідає { $value }
quick-said-council = рада { $value }
quick-said-order = кому: { $value }
quick-everyone = { $count ->
    [one] усі ради ({ $count })
    [few] усі { $count } ради
   *[many] усі { $count } рад
}
quick-said-priority = { $value }
quick-said-label = мітка { $value }
quick-said-basis = підстава { $value }
quick-said-no-term = без строку
quick-title = Нове завдання
quick-line = Завдання одним рядком
quick-example = Запитати списки до п’ятниці @ім’я #мітка
quick-hint = Пишіть, як у нотатці: строк словами, @ для відповідального, # для мітки, ! якщо терміново. Назви рад розпізнаються самі, «всім радам» робить доручення для всіх.
quick-understood = Що зрозуміло
quick-take-back = Залишити «{ $text }» просто словами
quick-which-person = Хто саме
quick-doubt = «{ $text }» лишається текстом.
quick-empty = Напишіть, що треба зробити.
quick-more = Усі поля
quick-save-next = Зберегти і ще одне
quick-save = Зберегти завдання
