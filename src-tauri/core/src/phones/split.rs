//! Several numbers written in one string.

use super::words::{Word, fold, word};

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// Whether a piece is an area code with its zero and no number yet: `0257`, `tel. (0232)`.
fn is_area_code(piece: &str) -> bool {
    let bare: String = piece.chars().filter(char::is_ascii_digit).collect();
    bare.starts_with('0') && (3..=6).contains(&bare.len())
}

/// Whether a piece only continues the number before it (`int. 109`).
fn continues(piece: &str) -> bool {
    let first: String = piece
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphabetic())
        .collect();
    word(&fold(&first)) == Some(Word::Extension)
}

/// Splits `2-12-34, 2-12-35` into its numbers. Label words stay with the number they stand
/// before, so `tel./fax 2-12-34` is one; an extension stays with its number; a short tail
/// after a slash (`2-12-34/39`) is not taken for a number of its own.
pub fn split_numbers(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut current = String::new();
    for (at, c) in text.char_indices() {
        let separator = matches!(c, ',' | ';' | '/' | '\n' | '\r');
        if !separator || digits(&current) == 0 {
            current.push(c);
            continue;
        }
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        let next = rest.split([',', ';', '/', '\n']).next().unwrap_or_default();
        // `0257/2-40-38`: the slash parts the area code from the number.
        let code = c == '/' && is_area_code(&current) && (5..=7).contains(&digits(next));
        let tail = c == '/' && digits(next) < 3 && digits(&current) > 4;
        if tail || code || continues(next) {
            current.push(c);
            continue;
        }
        pieces.push(std::mem::take(&mut current));
    }
    pieces.push(current);
    pieces
        .iter()
        .map(|piece| {
            piece
                .trim_matches(|c: char| c.is_whitespace() || ",;/".contains(c))
                .to_owned()
        })
        .filter(|piece| digits(piece) > 0)
        .collect()
}
