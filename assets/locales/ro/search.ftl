# What the search made of what was typed.
search-understood = Înțeles ca „{ $text }”: tastatura era pe alte litere.
search-close = Scris asemănător · { $field }
