//! From text to words with a meaning: numbers, written dates, times, known words.

use chrono::NaiveTime;

use super::Period;
use super::TermRefusal;
use super::lexicon::{Word, lexicon};
use crate::locales::Language;
use crate::search::folded;

/// A piece of the text with its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tok {
    Word(Word),
    /// A number in digits; `ordinal` for „15-го”, „3rd”.
    Num {
        n: u32,
        ordinal: bool,
    },
    /// A date in digits, not yet checked against the calendar.
    Date {
        day: u32,
        month: u32,
        year: Option<i32>,
        /// Written with a full stop, so that 14.30 may be a time.
        dotted: bool,
    },
    Time(NaiveTime),
}

#[derive(Debug, Clone)]
pub(super) struct Token {
    pub tok: Tok,
    /// As it was written.
    pub text: String,
}

/// The words of a text, its time taken out.
#[derive(Debug)]
pub(super) struct Scanned {
    pub tokens: Vec<Token>,
    pub time: Option<NaiveTime>,
    /// „до 14:00”: the time itself carries the bound.
    pub until_time: bool,
}

/// Endings that make a number an ordinal, folded.
const ORDINAL: [&str; 23] = [
    "st",
    "nd",
    "rd",
    "th",
    "го",
    "ого",
    "его",
    "е",
    "ое",
    "я",
    "ая",
    "и",
    "ыи",
    "ии",
    "му",
    "ому",
    "го числа",
    "а",
    "ша",
    "га",
    "тя",
    "та",
    "ге",
];

pub(super) fn scan(text: &str, hint: Language) -> Result<Scanned, TermRefusal> {
    let mut tokens = Vec::new();
    let mut unknown = Vec::new();
    let mut words: Vec<(String, String)> = Vec::new();
    for chunk in chunks(text) {
        if chunk.starts_with(|c: char| c.is_ascii_digit()) {
            flush(&mut words, &mut tokens, &mut unknown, hint);
            number(chunk, &mut tokens, &mut words, &mut unknown);
        } else {
            // „de-a treia”, „пн-пт”: a hyphen joins words that are looked up one by one.
            for part in chunk.split(['-', '‑', '–']) {
                let fold = folded(part);
                if fold.is_empty() {
                    unknown.push(chunk.to_owned());
                    break;
                }
                words.push((fold, part.to_owned()));
            }
        }
    }
    flush(&mut words, &mut tokens, &mut unknown, hint);
    if !unknown.is_empty() {
        return Err(TermRefusal::UnknownWords(unknown));
    }
    join_numbers(&mut tokens);
    let scanned = take_time(tokens)?;
    if scanned.tokens.is_empty() {
        return Err(match scanned.time {
            None => TermRefusal::Empty,
            Some(_) => TermRefusal::Incomplete(text.trim().to_owned()),
        });
    }
    Ok(scanned)
}

/// The text in pieces, without the punctuation around them.
fn chunks(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')'))
        .map(|c| c.trim_matches(['.', ':', '"', '«', '»', '„', '”', '“', '!', '?']))
        .filter(|c| !c.is_empty())
}

fn flush(
    words: &mut Vec<(String, String)>,
    tokens: &mut Vec<Token>,
    unknown: &mut Vec<String>,
    hint: Language,
) {
    let lexicon = lexicon();
    let folds: Vec<&str> = words.iter().map(|(fold, _)| fold.as_str()).collect();
    let mut at = 0;
    while at < folds.len() {
        match lexicon.longest(&folds[at..]) {
            Some((word, taken)) => {
                let word = match word {
                    // „24 год” is hours in Ukrainian; „через год”, „2027 год” a year.
                    Word::God if hint == Language::Uk && small(tokens.last()) => Word::Hour,
                    Word::God => Word::Unit(Period::Year),
                    other => other,
                };
                let text: Vec<&str> = words[at..at + taken].iter().map(|w| &*w.1).collect();
                if word != Word::Filler {
                    tokens.push(Token {
                        tok: Tok::Word(word),
                        text: text.join(" "),
                    });
                }
                at += taken;
            }
            None => {
                unknown.push(words[at].1.clone());
                at += 1;
            }
        }
    }
    words.clear();
}

/// A number that can count hours.
fn small(token: Option<&Token>) -> bool {
    match token.map(|t| t.tok) {
        Some(Tok::Num { n, .. } | Tok::Word(Word::Number(n))) => n < 1000,
        _ => false,
    }
}

/// A piece that begins with a digit.
fn number(
    chunk: &str,
    tokens: &mut Vec<Token>,
    words: &mut Vec<(String, String)>,
    unknown: &mut Vec<String>,
) {
    let mut push = |tok| {
        tokens.push(Token {
            tok,
            text: chunk.to_owned(),
        })
    };
    if let Some(tok) = written_date(chunk).or_else(|| written_time(chunk)) {
        return push(tok);
    }
    let digits = chunk.bytes().take_while(u8::is_ascii_digit).count();
    let (head, rest) = chunk.split_at(digits);
    let n = match head.parse::<u32>() {
        Ok(n) if digits <= 5 => n,
        _ => return unknown.push(chunk.to_owned()),
    };
    let tail = rest.strip_prefix(['-', '‑', '–']).unwrap_or(rest);
    let fold = folded(tail);
    let ordinal = ORDINAL.contains(&fold.as_str()) && !rest.is_empty();
    push(Tok::Num { n, ordinal });
    if rest.is_empty() || ordinal {
        return;
    }
    if fold.is_empty() || !fold.chars().all(char::is_alphabetic) {
        unknown.push(chunk.to_owned());
    } else {
        words.push((fold, tail.to_owned()));
    }
}

fn written_date(chunk: &str) -> Option<Tok> {
    let mark = chunk.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(mark, '.' | '/' | '-') {
        return None;
    }
    let parts: Vec<&str> = chunk.split(mark).collect();
    if parts
        .iter()
        .any(|p| p.is_empty() || p.len() > 4 || !p.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    let n = |at: usize| parts.get(at).and_then(|p| p.parse::<u32>().ok());
    let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    let (day, month, year) = match lengths[..] {
        // Two numbers with a hyphen are a span, not a date.
        [1 | 2, 1 | 2] if mark != '-' => (n(0)?, n(1)?, None),
        [1 | 2, 1 | 2, 2] if mark != '-' => (n(0)?, n(1)?, Some(2000 + n(2)? as i32)),
        [1 | 2, 1 | 2, 4] => (n(0)?, n(1)?, Some(n(2)? as i32)),
        [4, 1 | 2, 1 | 2] => (n(2)?, n(1)?, Some(n(0)? as i32)),
        _ => return None,
    };
    Some(Tok::Date {
        day,
        month,
        year,
        dotted: mark == '.',
    })
}

fn written_time(chunk: &str) -> Option<Tok> {
    let (hour, minute) = chunk.split_once(':')?;
    let digits = |s: &str, most: usize| {
        (!s.is_empty() && s.len() <= most && s.bytes().all(|b| b.is_ascii_digit()))
            .then(|| s.parse::<u32>().ok())
            .flatten()
    };
    let minute = digits(minute, 2).filter(|_| minute.len() == 2)?;
    NaiveTime::from_hms_opt(digits(hour, 2)?, minute, 0).map(Tok::Time)
}

/// „douăzeci și cinci”, „двадцать пять”, „twenty five” become one number.
fn join_numbers(tokens: &mut Vec<Token>) {
    let number = |token: Option<&Token>| match token.map(|t| t.tok) {
        Some(Tok::Word(Word::Number(n))) => Some(n),
        _ => None,
    };
    let mut at = 0;
    while at < tokens.len() {
        if let Some(tens) = number(tokens.get(at)).filter(|n| *n >= 20) {
            let and = usize::from(matches!(
                tokens.get(at + 1).map(|t| t.tok),
                Some(Tok::Word(Word::And))
            ));
            if let Some(ones) = number(tokens.get(at + 1 + and)).filter(|n| *n < 10) {
                tokens[at].tok = Tok::Word(Word::Number(tens + ones));
                tokens.drain(at + 1..at + 2 + and);
            }
        }
        at += 1;
    }
}

/// Takes the time of day out of the words, with the small words that lead it.
fn take_time(mut tokens: Vec<Token>) -> Result<Scanned, TermRefusal> {
    let mut times: Vec<NaiveTime> = Vec::new();
    let mut until_time = false;
    let mut at = 0;
    while at < tokens.len() {
        let Some((time, from, to)) = time_at(&tokens, at) else {
            at += 1;
            continue;
        };
        times.push(time);
        let mut from = from;
        while let Some(before) = from.checked_sub(1) {
            match tokens[before].tok {
                Tok::Word(Word::At | Word::HourMark) => {}
                Tok::Word(Word::Until) => until_time = true,
                _ => break,
            }
            from = before;
        }
        tokens.drain(from..to);
        at = from;
    }
    tokens.retain(|t| t.tok != Tok::Word(Word::At));
    match times[..] {
        [] => Ok(Scanned {
            tokens,
            time: None,
            until_time,
        }),
        [time] => Ok(Scanned {
            tokens,
            time: Some(time),
            until_time,
        }),
        [_, second, ..] => Err(TermRefusal::Ambiguous(second.format("%H:%M").to_string())),
    }
}

/// A time of day at a place, with the range of words it takes.
fn time_at(tokens: &[Token], at: usize) -> Option<(NaiveTime, usize, usize)> {
    let word = |i: usize| match tokens.get(i).map(|t| t.tok) {
        Some(Tok::Word(word)) => Some(word),
        _ => None,
    };
    let led = |mark: Word| at > 0 && word(at - 1) == Some(mark);
    let time = |h: u32, m: u32| NaiveTime::from_hms_opt(h, m, 0);
    match tokens[at].tok {
        Tok::Time(found) => {
            let (hour, to) = match word(at + 1) {
                Some(Word::Pm) => (12, at + 2),
                Some(Word::Am) => (0, at + 2),
                // „14:00 часов”.
                Some(Word::Hour) if at > 0 => (0, at + 2),
                _ => (0, at + 1),
            };
            let found = if hour == 12 { afternoon(found)? } else { found };
            Some((found, at, to))
        }
        Tok::Date {
            day,
            month,
            year: None,
            dotted: true,
        } if led(Word::HourMark) || (month > 12 && tokens.len() > 1) => {
            Some((time(day, month)?, at, at + 1))
        }
        Tok::Num { n, ordinal: false } => {
            if word(at + 1) == Some(Word::Pm) {
                return Some((afternoon(time(n, 0)?)?, at, at + 2));
            }
            if word(at + 1) == Some(Word::Am) {
                return Some((time(n, 0).filter(|_| n < 12)?, at, at + 2));
            }
            if led(Word::HourMark) {
                return Some((time(n, 0)?, at, at + 1));
            }
            if led(Word::At) && word(at + 1) == Some(Word::Hour) {
                return Some((time(n, 0)?, at, at + 2));
            }
            // „mâine la 14”: the last word, after a date.
            let last = at + 1 == tokens.len() && at > 1;
            (led(Word::At) && last).then(|| Some((time(n, 0)?, at, at + 1)))?
        }
        _ => None,
    }
}

fn afternoon(time: NaiveTime) -> Option<NaiveTime> {
    use chrono::Timelike;
    match time.hour() {
        12 => Some(time),
        1..=11 => time.with_hour(time.hour() + 12),
        _ => None,
    }
}
