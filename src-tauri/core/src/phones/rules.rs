//! Reading one number, and the digit forms a search should match.

use super::plans::{COUNTRIES, area, area_length, show};
use super::words::{Word, fold_char, word};
use super::{Country, Numbering, PhoneKind, PhoneOffer, PhoneReading};

/// What is left of a typed number once words and extension are set aside.
struct Parts {
    /// The number's own characters, as typed.
    number: String,
    extension: Option<String>,
    fax: bool,
    mobile: bool,
    home: bool,
    plain: bool,
    /// Something that does not belong near a number was there.
    foreign: bool,
}

/// Marks that pages leave inside copied numbers and nobody sees.
fn invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}')
}

/// Pictures that stand for a label word.
fn sign(c: char) -> Option<Word> {
    Some(match c {
        '☎' | '☏' | '✆' | '📞' | '🕿' | '🕾' => Word::Plain,
        '📱' | '📲' => Word::Mobile,
        '📠' | '🖷' => Word::Fax,
        _ => return None,
    })
}

/// The area code the writer put into brackets, as digits without the trunk digit: `(05547)`.
fn bracketed(number: &str) -> Option<String> {
    let (_, rest) = number.split_once('(')?;
    let (inside, _) = rest.split_once(')')?;
    let digits: String = inside.chars().filter(char::is_ascii_digit).collect();
    let code = digits.trim_start_matches('0');
    (2..=5).contains(&code.len()).then(|| code.to_owned())
}

fn take_apart(typed: &str) -> Parts {
    let chars: Vec<char> = typed.chars().filter(|c| !invisible(*c)).collect();
    let mut parts = Parts {
        number: String::new(),
        extension: None,
        fax: false,
        mobile: false,
        home: false,
        plain: false,
        foreign: false,
    };
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        if let Some(sign) = sign(c) {
            match sign {
                Word::Fax => parts.fax = true,
                Word::Mobile => parts.mobile = true,
                _ => parts.plain = true,
            }
            parts.number.push(' ');
            at += 1;
            continue;
        }
        if !c.is_alphabetic() {
            parts.foreign |= !(c.is_ascii_digit()
                || c.is_whitespace()
                || "+-‐‑–—−.,:;()/№'\u{200b}\u{ad}".contains(c));
            parts.number.push(c);
            at += 1;
            continue;
        }
        let mut folded = String::new();
        while let Some(&c) = chars.get(at).filter(|c| c.is_alphabetic()) {
            folded.push(fold_char(c));
            at += 1;
        }
        parts.number.push(' ');
        match word(&folded) {
            Some(Word::Fax) => parts.fax = true,
            Some(Word::Mobile) => parts.mobile = true,
            Some(Word::Home) => parts.home = true,
            Some(Word::Plain) => parts.plain = true,
            Some(Word::Extension) => {
                while chars
                    .get(at)
                    .is_some_and(|c| c.is_whitespace() || ".:№-".contains(*c))
                {
                    at += 1;
                }
                let mut digits = String::new();
                while let Some(&c) = chars.get(at).filter(|c| c.is_ascii_digit()) {
                    digits.push(c);
                    at += 1;
                }
                if digits.is_empty() || digits.len() > 6 || parts.extension.is_some() {
                    parts.foreign = true;
                } else {
                    parts.extension = Some(digits);
                }
            }
            None => parts.foreign = true,
        }
    }
    parts
}

/// Trims what labels leave around a number and makes every space one plain space. A bracket is
/// trimmed only when its other half is missing or it encloses everything.
fn tidy(number: &str) -> String {
    let joined = number.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = joined.trim_matches(|c: char| c.is_whitespace() || ".,:;/-–—№'".contains(c));
    loop {
        let opens = out.matches('(').count();
        let closes = out.matches(')').count();
        let trimmed = if out.starts_with('(') && (out.ends_with(')') || opens > closes) {
            out.trim_start_matches('(').trim_end_matches(')')
        } else if opens != closes || out.ends_with("( )") || out.ends_with("()") {
            out.trim_matches(|c: char| "() ".contains(c))
        } else {
            out
        };
        let trimmed = trimmed.trim_matches(|c: char| c.is_whitespace() || ".,:;/-–—".contains(c));
        if trimmed.len() == out.len() {
            return out.to_owned();
        }
        out = trimmed;
    }
}

enum Class {
    National(Country, String),
    Abroad(String),
    Local,
    Short,
    Internal,
    Odd,
}

/// Public short numbers that ring anywhere in the four countries.
fn short(d: &str) -> bool {
    matches!(
        d,
        "112" | "101" | "102" | "103" | "104" | "01" | "02" | "03" | "04" | "911"
    ) || matches!(d, "901" | "902" | "903" | "904")
        || (d.len() == 4 && d.starts_with("14"))
        || (d.len() == 6 && d.starts_with("116"))
}

fn classify(d: &str, plus: bool, n: &Numbering) -> Class {
    let abroad = if plus {
        Some(d)
    } else {
        d.strip_prefix("00").filter(|rest| rest.len() >= 8)
    };
    if let Some(full) = abroad {
        for country in COUNTRIES {
            let Some(rest) = full.strip_prefix(country.calling_code()) else {
                continue;
            };
            // `+373 (0)252 …` is common on letterheads.
            let rest = match rest.strip_prefix('0') {
                Some(inner) if inner.len() == country.national_length() => inner,
                _ => rest,
            };
            return if country.plausible(rest) {
                Class::National(country, rest.to_owned())
            } else {
                Class::Odd
            };
        }
        return if (8..=15).contains(&full.len()) {
            Class::Abroad(full.to_owned())
        } else {
            Class::Odd
        };
    }
    let country = n.country;
    let home = d
        .strip_prefix(country.trunk())
        .filter(|rest| country.plausible(rest))
        .or_else(|| {
            d.strip_prefix(country.calling_code())
                .filter(|rest| country.plausible(rest))
        })
        // The old `8-0XX` of Ukraine is still printed on many doors.
        .or_else(|| {
            d.strip_prefix("80")
                .filter(|rest| country == Country::Ua && country.plausible(rest))
        })
        .or_else(|| Some(d).filter(|rest| country.plausible(rest)));
    match (home, d.len()) {
        _ if short(d) => Class::Short,
        (Some(national), _) => Class::National(country, national.to_owned()),
        (None, 2..=4) => Class::Internal,
        (None, 5..=7) => Class::Local,
        _ => Class::Odd,
    }
}

fn local_offer(d: &str, n: &Numbering) -> Option<PhoneOffer> {
    let area = area(n);
    let national = format!("{area}{d}");
    let fits = !area.is_empty() && !d.starts_with('0') && n.country.plausible(&national);
    fits.then(|| PhoneOffer {
        e164: format!("+{}{national}", n.country.calling_code()),
        display: show(n.country, &national, n),
    })
}

/// Reads one typed number. Never fails: what is not understood is shown as typed and marked.
pub fn read(typed: &str, n: &Numbering) -> PhoneReading {
    let parts = take_apart(typed);
    let number = tidy(&parts.number);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus_at = number.find('+');
    let labelled = if parts.mobile {
        Some(PhoneKind::Mobile)
    } else if parts.home {
        Some(PhoneKind::Home)
    } else if parts.fax && !parts.plain {
        Some(PhoneKind::Fax)
    } else {
        None
    };
    let mut reading = PhoneReading {
        typed: typed.to_owned(),
        kind: labelled.unwrap_or(PhoneKind::Work),
        e164: None,
        extension: parts.extension,
        display: number.clone(),
        unusual: false,
        offer: None,
    };
    if digits.is_empty()
        && let (Some(inner), false) = (&reading.extension, parts.foreign)
    {
        reading.kind = PhoneKind::Internal;
        reading.display = inner.clone();
        reading.extension = None;
        return reading;
    }
    let plus_inside = plus_at.is_some_and(|at| number[..at].contains(|c: char| c.is_ascii_digit()));
    let class = if parts.foreign || plus_inside {
        Class::Odd
    } else {
        classify(&digits, plus_at.is_some(), n)
    };
    match class {
        Class::National(country, national) => {
            if labelled.is_none() && country.mobile(&national) {
                reading.kind = PhoneKind::Mobile;
            }
            // Area codes of Ukraine and Russia differ in length: the writer's brackets tell.
            let code = bracketed(&number).filter(|code| {
                matches!(country, Country::Ua | Country::Ru)
                    && national.starts_with(code.as_str())
                    && code.len() + 5 <= national.len()
            });
            reading.display = match code {
                Some(code) if country == n.country => {
                    let there = Numbering {
                        area_code: code,
                        ..n.clone()
                    };
                    show(country, &national, &there)
                }
                _ => show(country, &national, n),
            };
            reading.e164 = Some(format!("+{}{national}", country.calling_code()));
        }
        Class::Abroad(full) => reading.e164 = Some(format!("+{full}")),
        Class::Local => {
            reading.offer = local_offer(&digits, n);
            let usual = match n.country {
                Country::Ua | Country::Ru => true,
                Country::Md => digits.len() == 5,
                Country::Ro => false,
            };
            reading.unusual = reading.offer.is_none() && !usual;
        }
        Class::Short => reading.kind = PhoneKind::Short,
        Class::Internal => reading.kind = labelled.unwrap_or(PhoneKind::Internal),
        Class::Odd => {
            reading.unusual = true;
            reading.display = typed.trim().to_owned();
        }
    }
    reading
}

/// The digit strings under which a search should find this number: as typed, in full with and
/// without the plus's code, with and without the leading zero, and the local part.
/// `e164` is the number kept with the record, when there is one.
pub fn search_digits(typed: &str, e164: Option<&str>, n: &Numbering) -> Vec<String> {
    let reading = read(typed, n);
    let offered = reading.offer.as_ref().map(|offer| offer.e164.as_str());
    let mut forms = Vec::new();
    let mut add = |form: String| {
        if !form.is_empty() && !forms.contains(&form) {
            forms.push(form);
        }
    };
    if let Some(full) = e164.or(reading.e164.as_deref()).or(offered) {
        let full: String = full.chars().filter(char::is_ascii_digit).collect();
        add(full.clone());
        let known = COUNTRIES.iter().find_map(|country| {
            full.strip_prefix(country.calling_code())
                .filter(|rest| country.plausible(rest))
                .map(|rest| (*country, rest))
        });
        if let Some((country, national)) = known {
            add(format!("{}{national}", country.trunk()));
            add(national.to_owned());
            if !country.mobile(national) {
                add(national
                    .get(area_length(country, national, n)..)
                    .unwrap_or_default()
                    .to_owned());
            }
        }
    }
    add(reading
        .display
        .chars()
        .filter(char::is_ascii_digit)
        .collect());
    add(typed.chars().filter(char::is_ascii_digit).collect());
    forms
}
