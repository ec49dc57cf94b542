//! Days of a row as they are typed: „12.09”, „vineri”, and from the day of voting, „E−10”, „10 zile
//! înainte de scrutin”. What is left over goes to the reading of terms, which guesses nothing.

use chrono::{Days, NaiveDate};

use crate::app::Desk;
use crate::error::{Error, ErrorCode, Result};
use crate::locales::Texts;
use crate::search::folded;
use crate::terms::commands::{TypedTerm, term_read};

/// How the day of voting is called, folded; longer ones first, so that each is taken whole.
const VOTING: &[&str] = &[
    // ro
    "ziua alegerilor",
    "ziua scrutinului",
    "ziua votarii",
    "ziua de votare",
    "data alegerilor",
    "data scrutinului",
    "scrutinului",
    "scrutinul",
    "scrutin",
    "alegerilor",
    "alegerile",
    "alegeri",
    "votarea",
    "votare",
    "votarii",
    // uk and ru; folding takes й for и and ї for і
    "дня виборів",
    "день виборів",
    "дня голосування",
    "день голосування",
    "виборів",
    "вибори",
    "виборами",
    "голосування",
    "дня выборов",
    "день выборов",
    "дня голосования",
    "день голосования",
    "выборов",
    "выборы",
    "выборами",
    "голосования",
    "голосование",
    // en
    "the day of voting",
    "the election day",
    "the voting day",
    "the polling day",
    "the elections",
    "the election",
    "day of voting",
    "election day",
    "voting day",
    "polling day",
    "elections",
    "election",
    "the vote",
];

/// What a text says before terms are read in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// So many days from the day of voting, below zero before it.
    Away(i64),
    /// Words for the reading of terms, the day of voting written out.
    Words(String),
    /// It is counted from the day of voting, and none is known.
    NoVoting,
}

/// Writes the day of voting out wherever a text names it.
pub fn said(text: &str, voting: Option<NaiveDate>) -> Said {
    if let Some(days) = away(text) {
        return match voting {
            Some(_) => Said::Away(days),
            None => Said::NoVoting,
        };
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain: Vec<String> = words
        .iter()
        .map(|word| folded(word.trim_matches(|c: char| matches!(c, ',' | ';' | '.'))))
        .collect();
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    let mut named = false;
    let mut at = 0;
    while at < words.len() {
        if let Some(count) = named_at(&plain, at) {
            named = true;
            out.extend(voting.map(|day| day.format("%d.%m.%Y").to_string()));
            at += count;
            continue;
        }
        out.extend(words.get(at).map(|word| (*word).to_owned()));
        at += 1;
    }
    if named && voting.is_none() {
        return Said::NoVoting;
    }
    Said::Words(out.join(" "))
}

/// How many words name the day of voting from `at` on.
fn named_at(plain: &[String], at: usize) -> Option<usize> {
    VOTING
        .iter()
        .map(|name| name.split(' ').collect::<Vec<_>>())
        .find(|name| {
            plain
                .get(at..at + name.len())
                .is_some_and(|words| words == name.as_slice())
        })
        .map(|name| name.len())
}

/// „E−10”, „E + 3”, „E”: in either alphabet and with any dash.
fn away(text: &str) -> Option<i64> {
    let mut rest = text.trim().chars();
    if !matches!(rest.next()?, 'E' | 'e' | 'Е' | 'е') {
        return None;
    }
    let rest: String = rest.filter(|c| !c.is_whitespace()).collect();
    if rest.is_empty() {
        return Some(0);
    }
    let mut digits = rest.chars();
    let sign = match digits.next()? {
        '-' | '−' | '–' | '—' | '‑' => -1,
        '+' => 1,
        _ => return None,
    };
    let digits = digits.as_str();
    let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    plain
        .then(|| digits.parse::<i64>().ok())
        .flatten()
        .map(|n| n * sign)
}

/// The day so many days from another.
pub fn shifted(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    match days < 0 {
        true => day.checked_sub_days(count),
        false => day.checked_add_days(count),
    }
}

/// Reads a typed day; none for an empty text.
///
/// # Errors
/// `term-refused` with the reason in words: not a day, or counted from a day of voting that is
/// not known.
pub fn read(
    desk: &Desk,
    text: &str,
    pack: &str,
    voting: Option<NaiveDate>,
) -> Result<Option<NaiveDate>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let refused = |reason: String| {
        let params = [("words", text.to_owned()), ("reason", reason)];
        Error::refused(ErrorCode::TermRefused, &params)
    };
    let texts = || Texts::new(desk.preferences().language);
    let words = match said(text, voting) {
        Said::NoVoting => return Err(refused(texts().text("row-day-no-voting"))),
        Said::Away(days) => {
            let day = voting.and_then(|day| shifted(day, days));
            return match day {
                Some(day) => Ok(Some(day)),
                None => Err(refused(texts().text("term-refused-too-far"))),
            };
        }
        Said::Words(words) => words,
    };
    let reply = term_read(
        desk,
        TypedTerm {
            text: words,
            from: None,
            pack: Some(pack.to_owned()),
            language: None,
        },
    )?;
    match reply.understood {
        Some(term) => Ok(term.date.parse().ok()),
        None => Err(refused(
            reply.refused.map(|why| why.text).unwrap_or_default(),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voting() -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2027, 10, 17)
    }

    #[test]
    fn the_way_from_the_day_of_voting_is_read_in_both_alphabets() {
        for (text, days) in [
            ("E-10", -10),
            ("E−10", -10),
            ("e – 10", -10),
            ("Е-35", -35),
            ("E+3", 3),
            ("E", 0),
            (" е ", 0),
        ] {
            assert_eq!(said(text, voting()), Said::Away(days), "{text}");
            assert_eq!(said(text, None), Said::NoVoting, "{text}");
        }
        for text in ["E10", "E-", "E--3", "E-1x", "12.09", "Elena"] {
            assert_eq!(said(text, voting()), Said::Words(text.into()), "{text}");
        }
    }

    #[test]
    fn the_day_of_voting_is_written_out_where_it_is_named() {
        for (text, words) in [
            (
                "10 zile înainte de scrutin",
                "10 zile înainte de 17.10.2027",
            ),
            (
                "cu 10 zile înainte de ziua alegerilor",
                "cu 10 zile înainte de 17.10.2027",
            ),
            ("10 zile înaintea alegerilor", "10 zile înaintea 17.10.2027"),
            ("3 zile de la ziua votării", "3 zile de la 17.10.2027"),
            ("за 10 днів до виборів", "за 10 днів до 17.10.2027"),
            ("за 10 дней до дня голосования", "за 10 дней до 17.10.2027"),
            ("10 days before the election", "10 days before 17.10.2027"),
            ("ziua alegerilor", "17.10.2027"),
            ("vineri", "vineri"),
        ] {
            assert_eq!(said(text, voting()), Said::Words(words.into()), "{text}");
        }
        assert_eq!(said("3 zile înainte de alegeri", None), Said::NoVoting);
        assert_eq!(said("vineri", None), Said::Words("vineri".into()));
    }

    #[test]
    fn nothing_breaks_the_reading() {
        for text in ["", " ", "E−99999", "E+9999", "до", "înaintea", ". . ."] {
            let _ = said(text, voting());
            let _ = said(text, None);
        }
        assert_eq!(shifted(NaiveDate::MIN, -1), None);
    }
}
