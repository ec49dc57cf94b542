//! Cells that a spreadsheet would run as a formula, made harmless and read back whole.
//!
//! A text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or an apostrophe
//! gets an apostrophe before it; reading takes that one apostrophe off again. An
//! apostrophe before anything else was typed by somebody and stays.

const SIGNS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// The text as it is written to a file that a spreadsheet opens.
pub fn neutralise(text: &str) -> String {
    if text.starts_with(SIGNS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text as it was before [`neutralise`].
pub fn restore(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(SIGNS) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_only_words_and_come_back_whole() {
        for text in [
            "=1+1",
            "+373 252 21 234",
            "-",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "'=1",
            "''",
            "'",
            "'n",
            "",
            "Ion",
            "=cmd|' /C calc'!A0",
        ] {
            let written = neutralise(text);
            assert!(!written.starts_with(&SIGNS[..6]), "{text}");
            assert_eq!(restore(&written), text);
        }
        assert_eq!(restore("'n-are"), "'n-are");
    }
}
