# What the search made of what was typed.
search-understood = Понято как «{ $text }»: клавиатура была на другой раскладке.
search-close = Похожее написание · { $field }
