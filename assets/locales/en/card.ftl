# A card copied as text.
card-post = Post
card-institution = Institution
card-duty = Responsible for
card-phone = Phone
card-email = E-mail
card-room = Room
card-hours = Hours
