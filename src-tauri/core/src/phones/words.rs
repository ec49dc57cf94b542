//! Words written around telephone numbers in Romanian, Ukrainian, Russian and English.

/// One character lower-cased and stripped of Romanian diacritics. Always one for one, so that
/// positions in folded text are positions in the typed text.
pub(crate) fn fold_char(c: char) -> char {
    match c {
        'ă' | 'â' | 'á' | 'à' | 'Ă' | 'Â' => 'a',
        'î' | 'í' | 'Î' => 'i',
        'ș' | 'ş' | 'Ș' | 'Ş' => 's',
        'ț' | 'ţ' | 'Ț' | 'Ţ' => 't',
        'é' | 'è' | 'É' => 'e',
        'ё' | 'Ё' => 'е',
        '’' | 'ʼ' | '`' | '´' | '‘' | '′' => '\'',
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{3000}' => ' ',
        '‐' | '‑' | '−' => '-',
        c if c.is_ascii() => c.to_ascii_lowercase(),
        c => {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) => one,
                _ => c,
            }
        }
    }
}

/// Text folded character by character.
pub(crate) fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// What one word near a number says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// `tel.`, `serviciu`: a telephone, nothing more.
    Plain,
    /// `fax`
    Fax,
    /// `mob.`
    Mobile,
    /// `dom.`
    Home,
    /// `int.`: the digits that follow are an extension.
    Extension,
}

/// The meaning of a folded word, if it belongs near a number at all.
pub(crate) fn word(folded: &str) -> Option<Word> {
    Some(match folded {
        "f" | "ф" | "fax" | "faxul" | "факс" | "telefax" | "телефакс" => Word::Fax,
        "mob" | "mobil" | "mobila" | "mobile" | "gsm" | "cel" | "celular" | "cell" | "viber"
        | "whatsapp" | "telegram" | "моб" | "мобіл" | "мобил" | "мобільний" | "мобильный"
        | "вайбер" => Word::Mobile,
        "dom" | "domiciliu" | "acasa" | "home" | "дом" | "домашній" | "домашний" => {
            Word::Home
        }
        "int"
        | "inter"
        | "interior"
        | "interiorul"
        | "intern"
        | "ext"
        | "extension"
        | "extensia"
        | "вн"
        | "внутр"
        | "внутренний"
        | "внутрішній"
        | "доб"
        | "добавочный"
        | "дод"
        | "додатковий"
        | "д" => Word::Extension,
        "tel"
        | "telef"
        | "telefon"
        | "telefonul"
        | "telefoane"
        | "telefonic"
        | "phone"
        | "phones"
        | "telephone"
        | "ph"
        | "t"
        | "serv"
        | "serviciu"
        | "serviciului"
        | "de"
        | "la"
        | "birou"
        | "contact"
        | "contacte"
        | "fix"
        | "stationar"
        | "work"
        | "office"
        | "nr"
        | "no"
        | "numar"
        | "numarul"
        | "anticamera"
        | "anticamerei"
        | "reception"
        | "direct"
        | "тел"
        | "телеф"
        | "телефон"
        | "телефони"
        | "телефоны"
        | "т"
        | "роб"
        | "робочий"
        | "раб"
        | "рабочий"
        | "служб"
        | "службовий"
        | "служебный"
        | "номер"
        | "міський"
        | "міськ"
        | "городской"
        | "гор"
        | "приймальня"
        | "приймальні"
        | "приемная"
        | "приемной"
        | "контактний"
        | "контактный"
        | "для"
        | "довідок"
        | "справок"
        | "прямий"
        | "прямой" => Word::Plain,
        _ => return None,
    })
}

/// Whether a folded word opens a telephone part of a line (`tel`, `fax`, `моб`).
pub(crate) fn opens_number(folded: &str) -> bool {
    match word(folded) {
        // One letter may as well be an initial.
        Some(Word::Fax) if matches!(folded, "f" | "ф") => false,
        Some(Word::Fax | Word::Mobile) => true,
        Some(Word::Plain) => {
            folded.len() > 2
                && (folded.starts_with("tel")
                    || folded.starts_with("тел")
                    || folded.contains("phone"))
                || matches!(folded, "anticamera" | "приймальня" | "приемная")
        }
        _ => matches!(
            folded,
            "вн" | "внутр" | "внутренний" | "внутрішній" | "int" | "interior"
        ),
    }
}
