//! What a rule of a term is made of. The words are those of the packs' files.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::locales::Language;

/// One text in up to four languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LocalText(pub BTreeMap<String, String>);

impl LocalText {
    /// The text in `language`, else in the pack's own language, else in any; empty if there is none.
    pub fn get(&self, language: Language, own: Language) -> &str {
        let filled = |code: &str| self.0.get(code).filter(|text| !text.is_empty());
        filled(language.code())
            .or_else(|| filled(own.code()))
            .or_else(|| self.0.values().find(|text| !text.is_empty()))
            .map_or("", String::as_str)
    }

    /// True when no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

/// The event a term is counted from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Anchor {
    /// The day of voting.
    ElectionDay,
    /// The act that calls the election.
    Calling,
    /// The first day of the electoral period.
    PeriodStart,
    /// The first day of nomination.
    NominationStart,
    /// The filing of documents.
    Filing,
    /// The closing of the polls, a day with an hour.
    PollsClose,
    /// The publication of an act.
    ActPublished,
    /// The receipt of a document, with its hour where hours are counted.
    DocumentReceived,
    /// The day of a session.
    SessionDay,
    /// The signing of an act.
    Signing,
    /// The term of another rule, by its id.
    Line(String),
}

impl Anchor {
    /// Every event; lines have no list.
    pub const EVENTS: [Anchor; 10] = [
        Anchor::ElectionDay,
        Anchor::Calling,
        Anchor::PeriodStart,
        Anchor::NominationStart,
        Anchor::Filing,
        Anchor::PollsClose,
        Anchor::ActPublished,
        Anchor::DocumentReceived,
        Anchor::SessionDay,
        Anchor::Signing,
    ];

    /// The word of the packs; a line has the word `line`.
    pub fn slug(&self) -> &'static str {
        match self {
            Anchor::ElectionDay => "election_day",
            Anchor::Calling => "calling",
            Anchor::PeriodStart => "period_start",
            Anchor::NominationStart => "nomination_start",
            Anchor::Filing => "filing",
            Anchor::PollsClose => "polls_close",
            Anchor::ActPublished => "act_published",
            Anchor::DocumentReceived => "document_received",
            Anchor::SessionDay => "session_day",
            Anchor::Signing => "signing",
            Anchor::Line(_) => "line",
        }
    }

    /// Reads a word of the packs.
    pub fn from_word(word: &str) -> Option<Self> {
        match word.strip_prefix("line:") {
            Some("") => None,
            Some(rule) => Some(Anchor::Line(rule.to_owned())),
            None => Self::EVENTS.into_iter().find(|event| event.slug() == word),
        }
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Anchor::Line(rule) => write!(f, "line:{rule}"),
            event => f.write_str(event.slug()),
        }
    }
}

impl Serialize for Anchor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Anchor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        Anchor::from_word(&word).ok_or_else(|| de::Error::custom(format!("no anchor {word}")))
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
        #[cfg_attr(test, derive(ts_rs::TS), ts(export))]
        pub enum $name { $($(#[$inner])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The word of the packs and of the wire.
            pub fn slug(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
    };
}

words! {
    /// Which way the days are counted from the anchor.
    Direction {
        /// Back from the anchor.
        Before = "before",
        /// On from the anchor.
        After = "after",
        /// The anchor's own day.
        On = "on",
    }
}

words! {
    /// What the counted day bounds.
    Bound {
        /// The last day on which it may be done.
        NoLaterThan = "no_later_than",
        /// The first day on which it may be done.
        NotEarlierThan = "not_earlier_than",
        /// The only day.
        On = "on",
        /// From the anchor (or the counted day) to the other of the two.
        Within = "within",
        /// Between two numbers of days.
        Between = "between",
        /// From the counted day on, without an end.
        Open = "open",
    }
}

words! {
    /// What is counted.
    Unit {
        /// Days of the calendar.
        CalendarDay = "calendar_day",
        /// Days on which offices work.
        WorkingDay = "working_day",
        /// Hours, from the event itself.
        Hour = "hour",
        /// Months: the same day, or the last one of a shorter month.
        Month = "month",
    }
}

words! {
    /// How an act counts: the same words of a law give different days under different acts.
    Counting {
        /// As the act says (`Act::counting`).
        Act = "act",
        /// Exactly N units away.
        ExactN = "exact_n",
        /// N whole units stay between; the term is one further.
        NFullDaysBetween = "n_full_days_between",
        /// The day after the event is the first one.
        NextDayFirst = "next_day_first",
    }
}

words! {
    /// What becomes of a term that falls on a day off.
    Roll {
        /// It stays.
        None = "none",
        /// The next working day.
        NextWorking = "next_working",
        /// The working day before.
        PreviousWorking = "previous_working",
    }
}

words! {
    /// How far a number or a way of counting can be relied on, the strongest first.
    Trust {
        /// The article's text was read.
        LawText = "law_text",
        /// An authority said so.
        Authority = "authority",
        /// Worked out from published dates.
        Derived = "derived",
        /// The office's own working term, no law behind it.
        Practice = "practice",
        /// Not certain yet.
        ToConfirm = "to_confirm",
    }
}

words! {
    /// Kind of election or referendum.
    ElectionKind {
        /// Parliament.
        Parliament = "parliament",
        /// President.
        President = "president",
        /// General local elections.
        LocalGeneral = "local_general",
        /// New local elections.
        LocalNew = "local_new",
        /// Partial local elections.
        LocalPartial = "local_partial",
        /// National referendum.
        ReferendumNational = "referendum_national",
        /// Local referendum.
        ReferendumLocal = "referendum_local",
    }
}

impl ElectionKind {
    /// Reads a word of the wire.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == word)
    }
}

/// An hour of a day, 00:00 to 24:00, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayTime(u16);

impl DayTime {
    /// Minutes since the day's beginning, at most 1,440 (24:00).
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= 1_440).then_some(DayTime(minutes))
    }

    /// Reads `HH:MM`.
    pub fn read(text: &str) -> Option<Self> {
        let (hours, minutes) = text.trim().split_once(':')?;
        let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(hours) || !digits(minutes) {
            return None;
        }
        let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
        (minutes < 60)
            .then(|| Self::from_minutes(hours * 60 + minutes))
            .flatten()
    }

    /// Minutes since the day's beginning.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Serialize for DayTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DayTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        DayTime::read(&text).ok_or_else(|| de::Error::custom(format!("no hour {text}")))
    }
}

/// A day, with an hour where one is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: NaiveDate,
    /// The hour.
    pub time: Option<DayTime>,
}

impl From<NaiveDate> for Moment {
    fn from(date: NaiveDate) -> Self {
        Moment { date, time: None }
    }
}

/// Ways of counting of an act.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActCounting {
    /// "At least N before", "no later than N before".
    pub no_later_than: Counting,
    /// "Not earlier than N before".
    pub not_earlier_than: Counting,
    /// Terms after an event.
    pub after: Counting,
}

/// A legal act of a pack.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Id, `md-325-2022`.
    pub id: String,
    /// Whole title.
    pub title: LocalText,
    /// Number and year, as `--code` takes it.
    pub short: String,
    /// Official journal.
    #[serde(default)]
    pub journal: String,
    /// First day in force.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
    /// Last day in force.
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
    /// When its text was last read.
    #[serde(default)]
    pub read_on: Option<NaiveDate>,
    /// How sure the act and its days are.
    pub trust: Trust,
    /// Its ways of counting.
    pub counting: ActCounting,
    /// How sure they are.
    pub counting_trust: Trust,
    /// What they rest on.
    #[serde(default)]
    pub counting_note: LocalText,
    /// When polls close under this act.
    #[serde(default)]
    pub polls_close: Option<DayTime>,
}

/// Before the title in the id of an act that only the office names.
pub const OWN_ACT: &str = "own:";

impl Act {
    /// True for an act that the pack does not have and the office named itself.
    pub fn is_own(&self) -> bool {
        self.id.starts_with(OWN_ACT)
    }

    /// True when the act is in force on `day`.
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        let begun = match self.valid_from {
            Some(from) => from <= day,
            // Its first day is not known, yet it cannot be older than its own year.
            None => self.year().is_none_or(|year| year <= day.year()),
        };
        begun && self.valid_to.is_none_or(|to| day <= to)
    }

    /// The year in its number, `436/2006`.
    fn year(&self) -> Option<i32> {
        let (_, year) = self.short.rsplit_once('/')?;
        (year.len() == 4).then(|| year.parse().ok()).flatten()
    }
}

/// One rule of a term. Its number may be unknown; then it has no date but a hint.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id, `MD-001`.
    pub id: String,
    /// Kinds of election; `all`; empty for handling terms.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Rounds it belongs to; empty for the first.
    #[serde(default)]
    pub round: Vec<u8>,
    /// Stage of the programme.
    #[serde(default)]
    pub stage: String,
    /// What is done.
    pub action: LocalText,
    /// Who does it.
    #[serde(default)]
    pub responsible: LocalText,
    /// What it is counted from.
    pub anchor: Anchor,
    /// Which way.
    pub direction: Direction,
    /// What the day bounds.
    pub bound: Bound,
    /// The number of the law; none when it is not known.
    pub n: Option<u32>,
    /// The second number of `between`.
    #[serde(default)]
    pub n_to: Option<u32>,
    /// What is counted.
    pub unit: Unit,
    /// How it is counted.
    pub counting: Counting,
    /// What a day off does to it.
    pub roll: Roll,
    /// Hour of the day.
    #[serde(default)]
    pub time_of_day: Option<DayTime>,
    /// Id of the act; none for the office's practice.
    #[serde(default)]
    pub act: Option<String>,
    /// Article.
    #[serde(default)]
    pub r#ref: String,
    /// The term in the words of the law.
    #[serde(default)]
    pub law_term: LocalText,
    /// First day it holds.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
    /// Last day it holds.
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
    /// When its text was last read.
    #[serde(default)]
    pub read_on: Option<NaiveDate>,
    /// How sure its number is.
    pub trust: Trust,
    /// What it was taken from.
    #[serde(default)]
    pub source: String,
    /// The article itself was not seen.
    #[serde(default)]
    pub not_seen: bool,
    /// What to look for when the number is not known.
    #[serde(default)]
    pub hint: LocalText,
    /// Remarks.
    #[serde(default)]
    pub note: LocalText,
    /// It is the office's own, or the office's correction of a rule of the pack. A pack cannot
    /// say so of itself.
    #[serde(skip)]
    pub own: bool,
}

impl Rule {
    /// True when the rule holds on `day`; its act is asked apart.
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    /// True when the rule belongs to that kind of election and round.
    pub fn concerns(&self, kind: ElectionKind, round: u8) -> bool {
        let kinds = self.kinds.iter().any(|k| k == "all" || k == kind.slug());
        let rounds = if self.round.is_empty() {
            round == 1
        } else {
            self.round.contains(&round)
        };
        kinds && rounds
    }
}
