//! Pure rules of surveys: what may be answered, what falls short, what it says to the passport and
//! to the matrix.

use super::{QuestionKind, shipped};
use crate::error::FieldCode;
use crate::limits;
use crate::locales::Texts;
use crate::search::folded;
use crate::stations::readiness::CheckState;

/// The largest number that can be an answer.
pub const MOST: i64 = 1_000_000;
/// Most options of a question.
pub const OPTIONS: usize = 30;

/// An answer as it is stored, or why it cannot be one. Empty stays empty: it was not answered.
///
/// # Errors
/// `not-listed` for neither yes nor no and for what is no option, `out-of-range` for what is no
/// whole number, `too-long`.
pub fn answer(kind: QuestionKind, options: &[String], typed: &str) -> Result<String, FieldCode> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(String::new());
    }
    match kind {
        QuestionKind::YesNo => match typed {
            "yes" | "no" => Ok(typed.to_owned()),
            said => shipped::yes_no_word(said)
                .map(str::to_owned)
                .ok_or(FieldCode::NotListed),
        },
        QuestionKind::Number => number(typed)
            .map(|number| number.to_string())
            .ok_or(FieldCode::OutOfRange),
        QuestionKind::Choice => options
            .iter()
            .find(|option| same_option(option, typed))
            .cloned()
            .ok_or(FieldCode::NotListed),
        QuestionKind::Text if typed.chars().count() > limits::DUTY => Err(FieldCode::TooLong),
        QuestionKind::Text => Ok(typed.to_owned()),
    }
}

/// A whole number from 0 to [`MOST`]; thousands may be set apart.
pub fn number(typed: &str) -> Option<i64> {
    let plain: String = typed
        .trim()
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
        .collect();
    let digits = !plain.is_empty() && plain.chars().all(|c| c.is_ascii_digit());
    let number = digits.then(|| plain.parse::<i64>().ok()).flatten();
    number.filter(|number| (0..=MOST).contains(number))
}

/// Two options that mean the same: the program's in any language, others letter by letter.
pub fn same_option(one: &str, other: &str) -> bool {
    match (shipped::option_word(one), shipped::option_word(other)) {
        (Some(one), Some(other)) => one == other,
        _ => folded(one.trim()) == folded(other.trim()),
    }
}

/// True when an answer falls short of what is good. No answer falls short of nothing.
pub fn falls_short(kind: QuestionKind, good: &str, least: Option<i64>, answer: &str) -> bool {
    if answer.is_empty() {
        return false;
    }
    match kind {
        QuestionKind::YesNo => !good.is_empty() && answer != good,
        QuestionKind::Choice => !good.is_empty() && !same_option(good, answer),
        QuestionKind::Number => match (least, answer.parse::<i64>()) {
            (Some(least), Ok(number)) => number < least,
            _ => false,
        },
        QuestionKind::Text => false,
    }
}

/// The answers of those to choose from that fall short, so that a form can say so before it is kept.
pub fn short_answers(kind: QuestionKind, good: &str, options: &[String]) -> Vec<String> {
    let offered = match kind {
        QuestionKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        QuestionKind::Choice => options.to_vec(),
        QuestionKind::Number | QuestionKind::Text => Vec::new(),
    };
    let short = offered.into_iter();
    short
        .filter(|answer| falls_short(kind, good, None, answer))
        .collect()
}

/// An answer in words, for paper and the passport.
pub fn said(texts: &Texts, kind: QuestionKind, answer: &str) -> String {
    match (kind, answer) {
        (QuestionKind::YesNo, "yes") => texts.text("surveyform-yes"),
        (QuestionKind::YesNo, "no") => texts.text("surveyform-no"),
        (QuestionKind::Choice, answer) => shipped::option_again(texts, answer),
        (_, answer) => answer.to_owned(),
    }
}

/// What goes into a text field of the passport: the answer and what was added to it.
pub fn into_field(texts: &Texts, kind: QuestionKind, answer: &str, note: &str) -> String {
    let said = said(texts, kind, answer);
    let whole = match note {
        "" => said,
        note => format!("{said}, {note}"),
    };
    whole.chars().take(limits::LINE).collect()
}

/// What the passport lets one expect as an answer, and what was added to it; none when its words
/// say nothing to such a question.
pub fn from_field(kind: QuestionKind, options: &[String], field: &str) -> Option<(String, String)> {
    let field = field.trim();
    if field.is_empty() {
        return None;
    }
    if kind == QuestionKind::Text {
        return Some((field.to_owned(), String::new()));
    }
    let (head, note) = field.split_once(',').unwrap_or((field, ""));
    let answer = answer(kind, options, head).ok()?;
    Some((answer, note.trim().to_owned()))
}

/// A shortfall in a few words: `rampă — balustrada lipsește`; without a note what was answered.
pub fn in_short(short: &str, said: &str, note: &str) -> String {
    let more = if note.is_empty() { said } else { note };
    match more {
        "" => short.to_owned(),
        more => format!("{short} — {more}"),
    }
}

/// One question of a column, as it was answered.
pub struct Answered {
    /// The column.
    pub group: String,
    /// There is an answer.
    pub given: bool,
    /// What falls short, in a few words; none when nothing does.
    pub short: Option<String>,
}

/// What a survey says of the columns of the matrix, in the order of its questions: a problem with
/// all its shortfalls, ready when every question was answered well, nothing of the others.
pub fn columns(answers: &[Answered]) -> Vec<(String, CheckState, String)> {
    let mut order: Vec<&str> = Vec::new();
    for answer in answers {
        if !order.contains(&answer.group.as_str()) {
            order.push(&answer.group);
        }
    }
    let mut found = Vec::new();
    for group in order {
        let of = || answers.iter().filter(|answer| answer.group == group);
        let short: Vec<&str> = of().filter_map(|answer| answer.short.as_deref()).collect();
        if !short.is_empty() {
            let note = short.join("; ");
            let note = note.chars().take(limits::DUTY).collect();
            found.push((group.to_owned(), CheckState::Problem, note));
        } else if of().all(|answer| answer.given) {
            found.push((group.to_owned(), CheckState::Ok, String::new()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::QuestionKind::{Choice, Number, Text, YesNo};
    use super::*;
    use crate::locales::Language;

    #[test]
    fn an_answer_is_read_by_its_kind() {
        assert_eq!(answer(YesNo, &[], " yes "), Ok("yes".into()));
        assert_eq!(answer(YesNo, &[], "Da"), Ok("yes".into()));
        assert_eq!(answer(YesNo, &[], "poate"), Err(FieldCode::NotListed));
        assert_eq!(answer(Number, &[], "1 204"), Ok("1204".into()));
        for typed in [
            "12,5",
            "-3",
            "doi",
            "3 m",
            "99999999999999999999",
            "1000001",
        ] {
            assert_eq!(
                answer(Number, &[], typed),
                Err(FieldCode::OutOfRange),
                "{typed}"
            );
        }
        let options = ["Sobe".to_owned(), "Gaz".to_owned()];
        assert_eq!(answer(Choice, &options, "sobe"), Ok("Sobe".into()));
        assert_eq!(answer(Choice, &options, "lemne"), Err(FieldCode::NotListed));
        assert_eq!(
            answer(Text, &[], &"a".repeat(2_001)),
            Err(FieldCode::TooLong)
        );
        for kind in [YesNo, Number, Choice, Text] {
            assert_eq!(answer(kind, &[], "  "), Ok(String::new()));
        }
    }

    #[test]
    fn what_was_not_answered_falls_short_of_nothing() {
        assert!(!falls_short(YesNo, "yes", None, ""));
        assert!(!falls_short(Number, "", Some(4), ""));
        assert!(falls_short(YesNo, "yes", None, "no"));
        assert!(falls_short(YesNo, "no", None, "yes"));
        assert!(!falls_short(YesNo, "", None, "no"));
        assert!(falls_short(Number, "", Some(4), "3"));
        assert!(!falls_short(Number, "", Some(4), "4"));
        assert!(!falls_short(Number, "", None, "0"));
        let [ro, uk] = [Language::Ro, Language::Uk].map(Texts::new);
        let good = shipped::option(&ro, "ground");
        assert!(!falls_short(
            Choice,
            &good,
            None,
            &shipped::option(&uk, "ground")
        ));
        assert!(falls_short(
            Choice,
            &good,
            None,
            &shipped::option(&uk, "upper")
        ));
        assert!(!falls_short(Text, "", None, "orice"));
    }

    #[test]
    fn the_answers_that_fall_short_are_those_that_are_refused_as_good() {
        assert_eq!(short_answers(YesNo, "yes", &[]), ["no"]);
        assert_eq!(short_answers(YesNo, "no", &[]), ["yes"]);
        assert!(short_answers(YesNo, "", &[]).is_empty());
        let options = ["parter", "etaj", "subsol"].map(str::to_owned);
        assert_eq!(
            short_answers(Choice, "Parter", &options),
            ["etaj", "subsol"]
        );
        assert!(short_answers(Choice, "", &options).is_empty());
        assert!(short_answers(Number, "", &options).is_empty());
        assert!(short_answers(Text, "", &options).is_empty());
    }

    #[test]
    fn the_passport_and_the_form_understand_each_other() {
        let ro = Texts::new(Language::Ro);
        let field = into_field(&ro, YesNo, "no", "generatorul nu pornește");
        assert_eq!(field, "nu, generatorul nu pornește");
        assert_eq!(
            from_field(YesNo, &[], &field),
            Some(("no".into(), "generatorul nu pornește".into()))
        );
        assert_eq!(from_field(YesNo, &[], "becuri noi"), None);
        assert_eq!(
            from_field(Text, &[], "0-268-2-11-22"),
            Some(("0-268-2-11-22".into(), "".into()))
        );
        assert_eq!(from_field(Text, &[], " "), None);
    }

    #[test]
    fn a_column_is_ready_only_when_all_was_answered_well() {
        let of = |group: &str, given, short: Option<&str>| Answered {
            group: group.into(),
            given,
            short: short.map(str::to_owned),
        };
        let found = columns(&[
            of("access", true, Some("rampa: lipsește")),
            of("light", true, None),
            of("heat", true, None),
            of("access", false, None),
            of("light", false, None),
            of("access", true, Some("ușa: nu")),
        ]);
        assert_eq!(
            found,
            [
                (
                    "access".into(),
                    CheckState::Problem,
                    "rampa: lipsește; ușa: nu".into()
                ),
                ("heat".into(), CheckState::Ok, String::new()),
            ]
        );
    }
}
