//! Bytes of a text file into letters: offices keep lists from many years and systems.

use encoding_rs::{Encoding, KOI8_R, KOI8_U, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251};

/// How many of the first bytes decide the encoding.
const SAMPLE: usize = 256 * 1024;

/// Reads bytes as text and names the encoding (`utf-8`, `utf-16le`, `windows-1250`, …).
///
/// A byte order mark decides; then valid UTF-8; then zero bytes at every second place
/// (UTF-16 without a mark); then a guess between the code pages of Central European
/// and Cyrillic Windows and KOI8. What cannot be read becomes U+FFFD.
pub fn decode(bytes: &[u8]) -> (String, &'static str) {
    read(bytes, encoding_of(bytes))
}

/// The encoding that [`decode`] would read the bytes by.
pub(crate) fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) => encoding_rs::UTF_8,
        None => wide(bytes).unwrap_or_else(|| guess(bytes)),
    }
}

/// Reads bytes as the encoding the user names (any label of the WHATWG list, such as
/// `utf-8`, `windows-1251`, `cp1250`, `koi8-r`); none for an unknown name.
pub fn decode_as(bytes: &[u8], label: &str) -> Option<(String, &'static str)> {
    Encoding::for_label(label.trim().as_bytes()).map(|encoding| read(bytes, encoding))
}

fn read(bytes: &[u8], encoding: &'static Encoding) -> (String, &'static str) {
    let (text, used, _) = encoding.decode(bytes);
    (text.into_owned(), name(used))
}

/// The name of an encoding as this program writes it.
pub(crate) fn name(encoding: &'static Encoding) -> &'static str {
    // The standard writes some names in capitals; one form is easier to compare.
    match encoding.name() {
        "UTF-8" => "utf-8",
        "UTF-16LE" => "utf-16le",
        "UTF-16BE" => "utf-16be",
        "KOI8-R" => "koi8-r",
        "KOI8-U" => "koi8-u",
        "IBM866" => "ibm866",
        "ISO-8859-2" => "iso-8859-2",
        "ISO-8859-5" => "iso-8859-5",
        other => other,
    }
}

/// UTF-16 without a mark: spaces, digits and line ends hold a zero byte on one side only.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(SAMPLE))?;
    let zeros = |start: usize| {
        sample
            .iter()
            .skip(start)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let few = sample.len() / 16;
    match () {
        () if odd > few && odd > even * 4 => Some(UTF_16LE),
        () if even > few && even > odd * 4 => Some(UTF_16BE),
        () => None,
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(sample, sample.len() == bytes.len());
    let guessed = detector.guess(None, chardetng::Utf8Detection::Deny);
    let cyrillic = [
        WINDOWS_1251,
        KOI8_U,
        KOI8_R,
        encoding_rs::IBM866,
        encoding_rs::ISO_8859_5,
    ];
    if cyrillic.contains(&guessed) {
        guessed
    } else if sounds_cyrillic(sample) {
        WINDOWS_1251
    } else {
        // Western and Baltic guesses are Romanian texts with few of their own letters.
        WINDOWS_1250
    }
}

/// Cyrillic code pages fill whole words with high bytes; Latin ones only strew them in.
fn sounds_cyrillic(sample: &[u8]) -> bool {
    let high = sample.iter().filter(|byte| **byte >= 0xC0).count();
    let latin = sample
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    high > latin
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const ROMANIAN: &str = "Specialist principal: Ion Munteanu, responsabil de gospodărire și \
        învățământ, tel. 2-40-38. Secția administrație publică, biroul 5, orașul Valea Lungă";
    const RUSSIAN: &str = "Главный специалист: Иван Мельник, отвечает за жилищное хозяйство, \
        тел. 2-40-38. Отдел местного самоуправления, кабинет 5, город Новая Заря";
    const UKRAINIAN: &str = "Головний спеціаліст: Їжакевич Ірина, відповідає за житлове \
        господарство, тел. 2-40-38. Відділ місцевого самоврядування, кабінет 5";

    fn old(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    #[test]
    fn a_mark_decides_and_is_not_part_of_the_text() {
        let mut bytes = vec![0xEF, 0xBB, 0xBF];
        bytes.extend(ROMANIAN.as_bytes());
        assert_eq!(decode(&bytes), (ROMANIAN.to_owned(), "utf-8"));
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend(ROMANIAN.encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(decode(&bytes), (ROMANIAN.to_owned(), "utf-16le"));
    }

    #[test]
    fn utf_8_and_bare_utf_16_are_seen() {
        assert_eq!(
            decode(UKRAINIAN.as_bytes()),
            (UKRAINIAN.to_owned(), "utf-8")
        );
        let bytes: Vec<u8> = RUSSIAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&bytes), (RUSSIAN.to_owned(), "utf-16le"));
        let bytes: Vec<u8> = ROMANIAN.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&bytes), (ROMANIAN.to_owned(), "utf-16be"));
    }

    #[test]
    fn old_code_pages_are_guessed() {
        // That code page knows the cedilla letters only.
        let romanian = ROMANIAN.replace('ș', "ş").replace('ț', "ţ");
        for (text, encoding) in [
            (romanian.as_str(), WINDOWS_1250),
            (RUSSIAN, WINDOWS_1251),
            (UKRAINIAN, WINDOWS_1251),
            (RUSSIAN, KOI8_R),
            (UKRAINIAN, KOI8_U),
        ] {
            assert_eq!(decode(&old(text, encoding)).0, text, "{}", encoding.name());
        }
    }

    #[test]
    fn a_named_encoding_is_obeyed() {
        let bytes = old(RUSSIAN, WINDOWS_1251);
        let read = decode_as(&bytes, "cp1251").unwrap();
        assert_eq!(read, (RUSSIAN.to_owned(), "windows-1251"));
        assert!(decode_as(&bytes, "klingon").is_none());
    }

    #[test]
    fn nothing_is_text_too() {
        assert_eq!(decode(b""), (String::new(), "utf-8"));
    }
}
