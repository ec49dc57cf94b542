//! People as vCards 4.0 (RFC 6350) and 3.0 (RFC 2426).

/// A person.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs)] // the words are the documentation
pub struct Card {
    /// Identity that the card keeps wherever it goes.
    pub uid: String,
    pub family: String,
    pub given: String,
    pub patronymic: String,
    /// The name as written on an envelope.
    pub full_name: String,
    /// The same name in other languages: code (may be empty) and name.
    pub other_names: Vec<(String, String)>,
    pub alias: String,
    /// Posts, the main one first.
    pub posts: Vec<String>,
    /// What the person answers for.
    pub duty: String,
    /// Institution, then the unit inside it.
    pub institution: Vec<String>,
    pub phones: Vec<CardPhone>,
    pub emails: Vec<String>,
    /// Room at work.
    pub room: String,
    /// Address of the institution, one line.
    pub work_address: String,
    /// The person's own address, one line.
    pub address: String,
    pub hours: String,
    pub council: String,
    pub note: String,
    /// `YYYY-MM-DD`.
    pub birthday: Option<String>,
    /// A `data:` address of a picture.
    pub photo: String,
    /// Facts kept from imports: a name (a card's property with its parameters, or words)
    /// and a value.
    pub extra: Vec<(String, String)>,
}

/// A number of a card.
#[derive(Debug, Clone, PartialEq)]
pub struct CardPhone {
    /// What it is for.
    pub kind: CardPhoneKind,
    /// The full number if certain, else as typed.
    pub number: String,
    /// Digits to dial after the answer; may be empty.
    pub extension: String,
}

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the words are the documentation
pub enum CardPhoneKind {
    Work,
    Mobile,
    Home,
    Fax,
    Short,
    Internal,
}

/// Most bytes of a line without its end.
const LINE: usize = 75;

/// The people as one file of cards.
pub fn vcards(cards: &[Card], v4: bool) -> String {
    let mut out = String::new();
    for card in cards {
        write(&mut out, card, v4);
    }
    out
}

fn write(out: &mut String, card: &Card, v4: bool) {
    let mut line = |name: &str, value: &str| {
        if !value.is_empty() {
            fold(out, &format!("{name}:{value}"));
        }
    };
    line("BEGIN", "VCARD");
    line("VERSION", if v4 { "4.0" } else { "3.0" });
    line("UID", &escaped(&card.uid));
    line("FN", &escaped(&card.full_name));
    let parts = [&card.family, &card.given, &card.patronymic].map(|part| escaped(part));
    line("N", &format!("{};{};{};;", parts[0], parts[1], parts[2]));
    for (language, name) in &card.other_names {
        // Only the newer version lets a card have several names.
        let property = if v4 { "FN" } else { "X-OTHER-NAME" };
        let language = parameter("LANGUAGE", language);
        line(&format!("{property}{language}"), &escaped(name));
    }
    line("NICKNAME", &escaped(&card.alias));
    for post in &card.posts {
        line("TITLE", &escaped(post));
    }
    line("ROLE", &escaped(&card.duty));
    let institution: Vec<String> = card.institution.iter().map(|part| escaped(part)).collect();
    line("ORG", &institution.join(";"));
    for phone in &card.phones {
        let value = if phone.extension.is_empty() {
            escaped(&phone.number)
        } else {
            escaped(&format!("{} int. {}", phone.number, phone.extension))
        };
        line(&format!("TEL;{}", phone_type(phone.kind, v4)), &value);
    }
    for email in &card.emails {
        let kind = if v4 { "" } else { ";TYPE=INTERNET" };
        line(&format!("EMAIL{kind}"), &escaped(email));
    }
    let (work, home) = if v4 {
        ("work", "home")
    } else {
        ("WORK", "HOME")
    };
    if !(card.room.is_empty() && card.work_address.is_empty()) {
        let (room, address) = (escaped(&card.room), escaped(&card.work_address));
        line(
            &format!("ADR;TYPE={work}"),
            &format!(";{room};{address};;;;"),
        );
    }
    if !card.address.is_empty() {
        let address = escaped(&card.address);
        line(&format!("ADR;TYPE={home}"), &format!(";;{address};;;;"));
    }
    if let Some(day) = &card.birthday {
        // The newer version knows the short form only, the older one both.
        let day = if v4 {
            day.replace('-', "")
        } else {
            day.clone()
        };
        line("BDAY", &day);
    }
    photo(&mut line, &card.photo, v4);
    line("NOTE", &escaped(&card.note));
    line("X-HOURS", &escaped(&card.hours));
    line("X-COUNCIL", &escaped(&card.council));
    for (name, value) in &card.extra {
        if is_property(name) {
            line(name, &kept(name, value));
        } else {
            line(
                &format!("X-FIELD{}", parameter("X-NAME", name)),
                &escaped(value),
            );
        }
    }
    line("END", "VCARD");
}

fn photo(line: &mut impl FnMut(&str, &str), photo: &str, v4: bool) {
    if v4 {
        line("PHOTO", photo);
        return;
    }
    let picture = photo
        .strip_prefix("data:image/")
        .and_then(|rest| rest.split_once(";base64,"));
    if let Some((kind, data)) = picture {
        line(
            &format!("PHOTO;ENCODING=b;TYPE={}", kind.to_uppercase()),
            data,
        );
    }
}

fn phone_type(kind: CardPhoneKind, v4: bool) -> &'static str {
    match (kind, v4) {
        (CardPhoneKind::Work, true) => "TYPE=\"work,voice\"",
        (CardPhoneKind::Work, false) => "TYPE=WORK,VOICE",
        (CardPhoneKind::Mobile, true) => "TYPE=cell",
        (CardPhoneKind::Mobile, false) => "TYPE=CELL",
        (CardPhoneKind::Home, true) => "TYPE=\"home,voice\"",
        (CardPhoneKind::Home, false) => "TYPE=HOME,VOICE",
        (CardPhoneKind::Fax, true) => "TYPE=\"work,fax\"",
        (CardPhoneKind::Fax, false) => "TYPE=WORK,FAX",
        (CardPhoneKind::Short, _) => "TYPE=x-short",
        (CardPhoneKind::Internal, _) => "TYPE=x-internal",
    }
}

/// A parameter with its value in quotes; signs that quotes cannot hold are left out.
fn parameter(name: &str, value: &str) -> String {
    let value: String = value
        .chars()
        .filter(|letter| !letter.is_control() && *letter != '"')
        .collect();
    match value.is_empty() {
        true => String::new(),
        false
            if value
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == '-') =>
        {
            format!(";{name}={value}")
        }
        false => format!(";{name}=\"{value}\""),
    }
}

/// The name of a kept fact is a property of a card that nothing else here writes.
fn is_property(name: &str) -> bool {
    let (property, parameters) = name.split_once(';').unwrap_or((name, ""));
    let plain = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let known = [
        "URL",
        "IMPP",
        "CATEGORIES",
        "GEO",
        "TZ",
        "LANG",
        "GENDER",
        "ANNIVERSARY",
        "RELATED",
        "KEY",
        "CALURI",
        "CALADRURI",
        "FBURL",
        "SORT-STRING",
        "CLASS",
        "MAILER",
        "PRODID",
        "REV",
    ];
    let ours = ["X-HOURS", "X-COUNCIL", "X-OTHER-NAME", "X-FIELD"];
    let allowed = known.contains(&property) || property.starts_with("X-") && property.len() > 2;
    plain(property)
        && allowed
        && !ours.contains(&property)
        && !parameters.contains([':', '\n', '\r'])
}

/// A kept property's value: addresses are written as they are, categories with the commas
/// that part them.
fn kept(name: &str, value: &str) -> String {
    let property = name.split(';').next().unwrap_or_default();
    match property {
        "URL" | "IMPP" | "GEO" | "RELATED" | "KEY" | "CALURI" | "CALADRURI" | "FBURL" => value
            .chars()
            .filter(|letter| !letter.is_control())
            .collect(),
        "CATEGORIES" => escaped(value).replace("\\,", ","),
        _ => escaped(value),
    }
}

/// A text as a value: backslash, comma, semicolon and line break are written with a
/// backslash; other control letters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ',' | ';' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Writes a line, broken after at most 75 bytes and never inside a letter.
fn fold(out: &mut String, line: &str) {
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(letter);
        used += letter.len_utf8();
    }
    out.push_str("\r\n");
}
