//! Folding: how a word is compared. Idempotent, and never applied to what is stored.
//!
//! Two forms of a word are kept. The *folded* form drops case, diacritics and
//! apostrophes within its own script (ș = ş = s, ă = â = a, ё = е, й = и, ґ = г).
//! The *skeleton* also writes Cyrillic in Latin letters, so that „Шевченко” and
//! „Șevcenco” meet.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Case, diacritics and apostrophes away; the script stays.
pub fn folded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.nfd() {
        if is_combining_mark(c) || is_apostrophe(c) {
            continue;
        }
        for lower in c.to_lowercase() {
            match lower {
                'ґ' => out.push('г'),
                'đ' => out.push('d'),
                'ł' => out.push('l'),
                'ı' => out.push('i'),
                'ß' => out.push_str("ss"),
                // A capital İ lower-cases to i and a combining dot.
                c if is_combining_mark(c) => {}
                c => out.push(c),
            }
        }
    }
    out
}

/// The common Latin form of a folded word.
pub fn skeleton(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    for c in folded.chars() {
        match c {
            'а' => latin.push('a'),
            'б' => latin.push('b'),
            'в' => latin.push('v'),
            'г' => latin.push('g'),
            'д' => latin.push('d'),
            'е' | 'є' | 'э' => latin.push('e'),
            'ж' => latin.push('j'),
            'з' => latin.push('z'),
            'и' | 'і' | 'ы' => latin.push('i'),
            'к' => latin.push('c'),
            'л' => latin.push('l'),
            'м' => latin.push('m'),
            'н' => latin.push('n'),
            'о' => latin.push('o'),
            'п' => latin.push('p'),
            'р' => latin.push('r'),
            'с' | 'ш' => latin.push('s'),
            'т' | 'ц' => latin.push('t'),
            'у' => latin.push('u'),
            'ф' => latin.push('f'),
            'х' => latin.push('h'),
            'ч' => latin.push('c'),
            'щ' => latin.push_str("sc"),
            'ъ' | 'ь' => {}
            'ю' => latin.push_str("iu"),
            'я' => latin.push_str("ia"),
            'k' | 'q' => latin.push('c'),
            'w' => latin.push('v'),
            'y' => latin.push('i'),
            // Digraphs: ch, gh, kh and sh sound as their first letter.
            'h' if matches!(latin.chars().last(), Some('c' | 'g' | 's')) => {}
            c => latin.push(c),
        }
    }
    // A doubled letter is written single in the other script: Анна, Ana; Лучия, Lucia.
    let mut single = String::with_capacity(latin.len());
    for c in latin.chars() {
        if c.is_ascii_digit() || !single.ends_with(c) {
            single.push(c);
        }
    }
    // One letter typed over and over is no doubled letter.
    if single.len() == 1 && latin.len() > 2 {
        return latin;
    }
    single
}

/// Further Latin forms of a word typed in Cyrillic: Romanian names are written with э
/// for ă and with я for ea („Плэмэдялэ” is Plămădeală), other names are not.
pub fn other_skeletons(word: &str) -> Vec<String> {
    let plain = skeleton(word);
    let broken = word.replace('э', "а");
    let mut forms = vec![
        skeleton(&broken),
        skeleton(&word.replace('я', "еа")),
        skeleton(&broken.replace('я', "еа")),
    ];
    forms.sort_unstable();
    forms.dedup();
    forms.retain(|form| *form != plain);
    forms
}

/// ʼ ' ’ ‘ ` ´ ′ are one sign, and it is not heard in search.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{02bc}' | '`' | '\u{00b4}' | '\u{2032}' | '\u{02b9}'
    )
}

/// A word in a text: its place in UTF-16 units, as written, folded and in Latin letters.
#[derive(Debug, Clone)]
pub struct Token {
    /// First UTF-16 unit.
    pub start: u32,
    /// One past the last UTF-16 unit.
    pub end: u32,
    /// Lower case as written.
    pub exact: String,
    /// Folded form.
    pub folded: String,
    /// Latin form.
    pub skeleton: String,
}

/// Words of a text. Hyphens part words; apostrophes and combining marks do not.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut word = String::new();
    let (mut start, mut at) = (0_u32, 0_u32);
    for c in text.chars() {
        let inside =
            c.is_alphanumeric() || is_combining_mark(c) || (is_apostrophe(c) && !word.is_empty());
        if inside {
            if word.is_empty() {
                start = at;
            }
            word.push(c);
        } else if !word.is_empty() {
            push(&mut out, &word, start);
            word.clear();
        }
        at += c.len_utf16() as u32;
    }
    if !word.is_empty() {
        push(&mut out, &word, start);
    }
    out
}

fn push(out: &mut Vec<Token>, word: &str, start: u32) {
    let word = word.trim_end_matches(is_apostrophe);
    let folded = folded(word);
    if folded.is_empty() {
        return;
    }
    out.push(Token {
        start,
        end: start + word.encode_utf16().count() as u32,
        exact: word.nfc().collect::<String>().to_lowercase(),
        skeleton: skeleton(&folded),
        folded,
    });
}

/// A key that sorts names as a clerk expects: ă, â after a; î after i; ș after s;
/// ț after t; ґ after г; ї after і; Latin before Cyrillic; case and punctuation last.
///
/// Stored beside the record (`COLLATION` tells its version) so that pages of a list
/// are cut by an index and any SQLite tool can read the file.
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 8);
    for c in text.nfc().flat_map(char::to_lowercase) {
        match c {
            'ă' => key.push_str("a\u{1}"),
            'â' => key.push_str("a\u{2}"),
            'î' => key.push_str("i\u{1}"),
            'ș' | 'ş' => key.push_str("s\u{7f}"),
            'ț' | 'ţ' => key.push_str("t\u{7f}"),
            'ґ' => key.push_str("г\u{7f}"),
            'є' => key.push_str("е\u{7f}"),
            'ё' => key.push_str("е\u{1}"),
            'і' => key.push_str("и\u{7e}"),
            'ї' => key.push_str("и\u{7f}"),
            c if c.is_alphanumeric() => key.push(c),
            c if is_apostrophe(c) || is_combining_mark(c) => {}
            _ if key.ends_with(' ') || key.is_empty() => {}
            _ => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_twice_is_folding_once() {
        for word in [
            "Ștefan",
            "şedinţă",
            "Їжак",
            "Дем’янчук",
            "Î\u{301}n",
            "Ґалаґан",
            "İzmir",
        ] {
            let once = folded(word);
            assert_eq!(folded(&once), once);
            assert_eq!(skeleton(&skeleton(&once)), skeleton(&once));
        }
    }

    #[test]
    fn names_sort_as_in_a_telephone_guide() {
        let mut names = [
            "Țurcanu", "Tudor", "Șova", "Sârbu", "Zaharia", "Sîrbu", "Stan",
        ];
        names.sort_by_key(|n| sort_key(n));
        assert_eq!(
            names,
            [
                "Sârbu", "Sîrbu", "Stan", "Șova", "Tudor", "Țurcanu", "Zaharia"
            ]
        );
    }
}
