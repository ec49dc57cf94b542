//! What the papers of a programme say in the same way: days in words, places, states, counts.

use chrono::{Datelike, NaiveDate};
use district_documents::paper::Sign;

use crate::deadlines::annex;
use crate::deadlines::model::Trust;
use crate::elections::official::wording;
use crate::elections::{Election, ElectionRow, RowMark, RowState};
use crate::locales::Texts;

/// The days a term covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    /// One day, neither earlier nor later.
    On(NaiveDate),
    /// Until a day, which still counts.
    Until(NaiveDate),
    /// From a day on.
    From(NaiveDate),
    /// From one day to another.
    Between(NaiveDate, NaiveDate),
}

impl Span {
    /// The days there are; none without any.
    pub fn of(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<Self> {
        match (from, to) {
            (Some(from), Some(to)) if from == to => Some(Span::On(to)),
            (Some(from), Some(to)) => Some(Span::Between(from, to)),
            (None, Some(to)) => Some(Span::Until(to)),
            (Some(from), None) => Some(Span::From(from)),
            (None, None) => None,
        }
    }

    /// First and last day, as far as there are any.
    pub fn ends(self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Span::On(day) => (Some(day), Some(day)),
            Span::Until(to) => (None, Some(to)),
            Span::From(from) => (Some(from), None),
            Span::Between(from, to) => (Some(from), Some(to)),
        }
    }

    /// In words: `Până la 22 septembrie 2027 inclusiv`, `Între 5 și 20 septembrie 2027`.
    pub fn words(self, texts: &Texts, time: Option<&str>) -> String {
        let day = |day| annex::in_words(texts, day);
        let (id, from, to) = match self {
            Span::On(on) => ("election-paper-on", String::new(), day(on)),
            // An hour ends the day: "inclusive" would be said twice.
            Span::Until(to) if time.is_some() => ("election-paper-by", String::new(), day(to)),
            Span::Until(to) => ("programme-until", String::new(), day(to)),
            Span::From(from) => ("programme-from", String::new(), day(from)),
            Span::Between(from, to) => (
                "election-paper-between",
                beginning(texts, from, to),
                day(to),
            ),
        };
        let words = match self {
            Span::Between(..) => texts.with(id, &[("from", &from), ("to", &to)]),
            _ => texts.with(id, &[("day", &to)]),
        };
        match time {
            Some(time) => texts.with("programme-at", &[("day", &words), ("time", time)]),
            None => words,
        }
    }
}

/// The first day of a span, without what it shares with the last: `5`, `28 septembrie`.
pub(super) fn beginning(texts: &Texts, from: NaiveDate, to: NaiveDate) -> String {
    if from.year() != to.year() {
        return annex::in_words(texts, from);
    }
    let day = from.day().to_string();
    if from.month() == to.month() {
        return day;
    }
    let month = texts.text(&format!("term-month-{}", from.month()));
    texts.with(
        "election-paper-day-month",
        &[("day", &day), ("month", &month)],
    )
}

/// A stored day.
pub(super) fn date(day: Option<&str>) -> Option<NaiveDate> {
    day?.parse().ok()
}

/// What was counted.
pub(super) fn counted(row: &ElectionRow) -> Option<Span> {
    Span::of(date(row.from.as_deref()), date(row.to.as_deref()))
}

/// What is official. A single official day is the last one, unless the law names that one day.
pub(super) fn official(row: &ElectionRow) -> Option<Span> {
    let to = date(row.official.as_deref());
    match (
        Span::of(date(row.official_from.as_deref()), to),
        counted(row),
    ) {
        (Some(Span::Until(day)), Some(Span::On(_))) => Some(Span::On(day)),
        (span, _) => span,
    }
}

/// The days in force: the official ones where there are any.
pub(super) fn effective(row: &ElectionRow) -> Option<(Span, Option<&str>)> {
    match official(row) {
        Some(span) => Some((span, row.official_time.as_deref())),
        None => counted(row).map(|span| (span, row.time.as_deref())),
    }
}

/// The term in words; none without a day. An official term stands as it was published, as long as
/// its words still say the days that are kept and the paper is in their language.
pub(super) fn term(texts: &Texts, row: &ElectionRow) -> Option<String> {
    let (span, time) = effective(row)?;
    let words = span.words(texts, time);
    let (from, to) = span.ends();
    let Some(day) = to.or(from).filter(|_| official(row).is_some()) else {
        return Some(words);
    };
    let month = texts.text(&format!("term-month-{}", day.month()));
    let published = wording::read(&row.official_text, None);
    let printed = wording::read(&words, None);
    let same = row
        .official_text
        .to_lowercase()
        .contains(&month.to_lowercase())
        && (published.from, published.to, published.time)
            == (printed.from, printed.to, printed.time);
    Some(if same {
        row.official_text.clone()
    } else {
        words
    })
}

/// `22.09.2027`.
pub(super) fn short(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// `miercuri`.
pub(super) fn weekday(texts: &Texts, day: NaiveDate) -> String {
    texts.text(&format!(
        "term-weekday-{}",
        day.weekday().number_from_monday()
    ))
}

/// The name of a chapter with its Roman number, unless it brings one of its own.
pub(super) fn chapter(texts: &Texts, number: u32, name: &str) -> String {
    let own: String = name.chars().take_while(|c| "IVXLC".contains(*c)).collect();
    let after = name.get(own.len()..).unwrap_or_default();
    if !own.is_empty() && after.starts_with(['.', ')', ' ']) {
        return name.to_owned();
    }
    let number = annex::roman(number);
    match name {
        "" => format!("{number}. {}", texts.text("programme-no-stage")),
        name => format!("{number}. {name}"),
    }
}

/// Rows by chapter, in their order.
pub(super) fn by_chapter<'r>(rows: &[&'r ElectionRow]) -> Vec<(&'r str, Vec<&'r ElectionRow>)> {
    let mut chapters: Vec<(&str, Vec<&ElectionRow>)> = Vec::new();
    for row in rows {
        match chapters.last_mut() {
            Some((name, of)) if *name == row.chapter => of.push(row),
            _ => chapters.push((&row.chapter, vec![row])),
        }
    }
    chapters
}

/// Act and article.
pub(super) fn ground(row: &ElectionRow) -> String {
    joined([row.legal_act.as_str(), row.legal_ref.as_str()], ", ")
}

/// Parts that are not empty, put together.
pub(super) fn joined<'p>(parts: impl IntoIterator<Item = &'p str>, by: &str) -> String {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(by)
}

/// Who in the office sees to it; else who answers for its tasks.
pub(super) fn in_office(row: &ElectionRow) -> String {
    if !row.responsible.name.is_empty() {
        return row.responsible.name.clone();
    }
    let mut names: Vec<&str> = Vec::new();
    for task in &row.tasks {
        if !names.contains(&task.responsible.as_str()) {
            names.push(&task.responsible);
        }
    }
    joined(names, ", ")
}

/// Where it stands: the shape and the words.
pub(super) fn state(texts: &Texts, row: &ElectionRow) -> (Sign, String) {
    let late = row.late_days.to_string();
    let counted = |id: &str| texts.with(id, &[("count", &late)]);
    match row.mark {
        RowMark::Planned => (Sign::Planned, texts.text("election-paper-planned")),
        RowMark::InWork => (Sign::InWork, texts.text("election-paper-in-work")),
        RowMark::Soon => (
            Sign::Soon,
            texts.text(match row.state {
                RowState::InWork => "election-paper-in-work",
                _ => "election-paper-planned",
            }),
        ),
        RowMark::Overdue => (Sign::Overdue, counted("election-paper-overdue")),
        RowMark::Done => (Sign::Done, texts.text("election-paper-done")),
        RowMark::DoneLate => (Sign::DoneLate, counted("election-paper-done-late")),
        RowMark::NotApplicable => (
            Sign::NotApplicable,
            texts.text("election-paper-not-applicable"),
        ),
    }
}

/// True for a row whose day nobody has confirmed.
pub(super) fn uncertain(row: &ElectionRow) -> bool {
    row.official.is_none()
        && row.official_from.is_none()
        && matches!(row.trust, Trust::Practice | Trust::ToConfirm)
}

/// How many rows there are, and how sure their days are.
pub(super) fn counts(texts: &Texts, rows: &[&ElectionRow]) -> Vec<String> {
    let say = |id: &str, count: usize| texts.with(id, &[("count", &count.to_string())]);
    let of = |trust: Trust| {
        let rows = rows.iter();
        rows.filter(|row| uncertain(row) && row.trust == trust)
            .count()
    };
    let mut said = vec![say("programme-rows", rows.len())];
    for (id, count) in [
        ("election-paper-to-confirm", of(Trust::ToConfirm)),
        ("election-paper-practice", of(Trust::Practice)),
        (
            "election-paper-differing",
            rows.iter().filter(|row| row.differs).count(),
        ),
    ] {
        if count > 0 {
            said.push(say(id, count));
        }
    }
    said
}

/// Title of the annex: which elections, and of what day.
pub(super) fn title(texts: &Texts, election: &Election) -> String {
    let kind = texts.text(&format!("programme-of-{}", election.kind.slug()));
    let mut title = match date(election.day.as_deref()) {
        Some(day) => texts.with(
            "election-paper-title",
            &[("election", &kind), ("day", &annex::in_words(texts, day))],
        ),
        None => texts.with("election-paper-title-draft", &[("election", &kind)]),
    };
    if election.round > 1 {
        title.push_str(", ");
        title.push_str(&texts.text("programme-second-round"));
    }
    title
}

/// Where it is held, in words; empty for the whole district.
pub(super) fn territory(election: &Election) -> String {
    match election.territory.as_str() {
        "" => joined(election.councils.iter().map(|place| &*place.name), ", "),
        words => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_span_says_once_what_its_days_share() {
        let between = |language, from, to| {
            Span::Between(day(from), day(to)).words(&Texts::new(language), None)
        };
        for (language, said) in [
            (Language::Ro, "Între 5 și 20 septembrie 2027"),
            (Language::Uk, "З 5 до 20 вересня 2027 р."),
            (Language::Ru, "С 5 по 20 сентября 2027 г."),
            (Language::En, "Between 5 and 20 September 2027"),
        ] {
            assert_eq!(between(language, "2027-09-05", "2027-09-20"), said);
        }
        let ro = |from, to| between(Language::Ro, from, to);
        assert_eq!(
            ro("2027-09-28", "2027-10-05"),
            "Între 28 septembrie și 5 octombrie 2027"
        );
        assert_eq!(
            ro("2027-12-28", "2028-01-05"),
            "Între 28 decembrie 2027 și 5 ianuarie 2028"
        );
    }

    #[test]
    fn an_hour_ends_the_day() {
        let texts = Texts::new(Language::Ro);
        let until = Span::Until(day("2027-09-22"));
        assert_eq!(
            until.words(&texts, None),
            "Până la 22 septembrie 2027 inclusiv"
        );
        assert_eq!(
            until.words(&texts, Some("24:00")),
            "Până la 22 septembrie 2027, ora 24:00"
        );
        assert_eq!(
            Span::On(day("2027-10-17")).words(&texts, Some("21:00")),
            "La 17 octombrie 2027, ora 21:00"
        );
    }

    #[test]
    fn a_chapter_is_numbered_once() {
        let texts = Texts::new(Language::Ro);
        assert_eq!(chapter(&texts, 4, "Liste"), "IV. Liste");
        assert_eq!(chapter(&texts, 4, "II. Liste"), "II. Liste");
        assert_eq!(chapter(&texts, 1, "Comisii"), "I. Comisii");
        assert_eq!(chapter(&texts, 2, ""), "II. Alte acțiuni");
    }
}
