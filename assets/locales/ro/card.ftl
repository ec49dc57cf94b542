# Fișa copiată ca text.
card-post = Funcția
card-institution = Instituția
card-duty = Responsabil de
card-phone = Telefon
card-email = E-mail
card-room = Birou
card-hours = Program
