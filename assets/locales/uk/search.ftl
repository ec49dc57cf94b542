# What the search made of what was typed.
search-understood = Зрозуміло як «{ $text }»: клавіатура була на іншій розкладці.
search-close = Схоже написання · { $field }
