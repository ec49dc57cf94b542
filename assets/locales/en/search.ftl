# What the search made of what was typed.
search-understood = Understood as “{ $text }”: the keyboard was on other letters.
search-close = Spelt alike · { $field }
