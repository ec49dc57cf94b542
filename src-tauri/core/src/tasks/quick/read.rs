//! The line read: pieces are claimed one kind after another, what is left is the title.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::words::{Word, cut, piece, utf16};
use super::{ChipChoice, ChipKind, QuickChip, QuickDoubt, QuickReading, basis, everyone, repeat};
use crate::locales::{Language, Texts};
use crate::orders::OrderTo;
use crate::search::folded;
use crate::tasks::recurrence::{Every, Recurrence, words::describe};
use crate::tasks::{DueInput, NamedPerson, NewTask, Priority};
use crate::terms::{self, TermReading, TermRefusal, WorkingDays, date_words, refusal_words};

/// Longest run of words that is tried as a term.
const TERM_WORDS: usize = 9;
/// Most words of a person's name after `@`.
const NAME_WORDS: usize = 3;

/// What the office knows that a line may name.
pub trait Known {
    /// People whose names begin with these words, the likeliest first.
    fn people(&self, words: &str) -> Vec<ChipChoice>;
    /// Whoever sits here, if the directory knows them.
    fn me(&self) -> Option<ChipChoice>;
    /// Councils with the folded words of each of their names.
    fn councils(&self) -> &[KnownCouncil];
}

/// A council and the names it goes by.
pub struct KnownCouncil {
    /// Id.
    pub id: String,
    /// Name in the reader's language.
    pub name: String,
    /// Folded words of every name.
    pub forms: Vec<Vec<String>>,
}

/// The calendar, the day and the language of the reading.
pub struct Setting<'a> {
    /// Today.
    pub today: NaiveDate,
    /// Working days.
    pub calendar: &'a dyn WorkingDays,
    /// Language of the answer.
    pub language: Language,
    /// Texts of that language.
    pub texts: &'a Texts,
}

struct Reader<'a> {
    line: &'a str,
    words: Vec<Word<'a>>,
    taken: Vec<bool>,
    ignored: Vec<bool>,
    chips: Vec<(Range<usize>, QuickChip)>,
}

/// Reads a line.
pub fn read(line: &str, ignored: &[String], known: &dyn Known, setting: &Setting) -> QuickReading {
    let words = cut(line);
    let mut reader = Reader {
        line,
        taken: vec![false; words.len()],
        words,
        ignored: Vec::new(),
        chips: Vec::new(),
    };
    reader.ignored = only_words(&reader.words, ignored);
    let mut task = NewTask::default();
    reader.everyone(&mut task, known, setting.texts);
    reader.signs(&mut task, known, setting.texts);
    if let Some((found, range)) = basis::find(&reader.words)
        && reader.free(&range)
    {
        let label = piece(line, &reader.words, &range).to_owned();
        reader.claim(range, ChipKind::Basis, label, Vec::new());
        task.basis = found;
    }
    let repeat = reader.repeat(setting);
    let mut doubts = Vec::new();
    if repeat.is_none() {
        reader.term(&mut task, &mut doubts, setting);
    }
    // What goes to every council names none: their names are only words then.
    let named = match task.order {
        Some(_) => Vec::new(),
        None => reader.councils(&mut task, known),
    };
    task.title = reader.title(&named);
    reader.chips.sort_by_key(|(range, _)| range.start);
    let chips: Vec<QuickChip> = reader.chips.into_iter().map(|(_, chip)| chip).collect();
    let sentence = sentence(&task, &chips, setting.texts);
    QuickReading {
        chips,
        doubts,
        task,
        repeat,
        sentence,
    }
}

impl Reader<'_> {
    fn free(&self, range: &Range<usize>) -> bool {
        let all_false = |marks: &[bool]| {
            marks
                .get(range.clone())
                .is_some_and(|marks| marks.iter().all(|mark| !mark))
        };
        all_false(&self.taken) && all_false(&self.ignored)
    }

    fn claim(
        &mut self,
        range: Range<usize>,
        kind: ChipKind,
        label: String,
        choices: Vec<ChipChoice>,
    ) {
        let text = piece(self.line, &self.words, &range).to_owned();
        let start = self.words.get(range.start).map_or(0, |word| word.at.start);
        let chip = QuickChip {
            kind,
            start: utf16(self.line, start),
            end: utf16(self.line, start + text.len()),
            text,
            label,
            choices,
        };
        for at in range.clone() {
            if let Some(taken) = self.taken.get_mut(at) {
                *taken = true;
            }
        }
        self.chips.push((range, chip));
    }

    /// „Tuturor consiliilor”, `@toate`.
    fn everyone(&mut self, task: &mut NewTask, known: &dyn Known, texts: &Texts) {
        let Some(range) = everyone::find(&self.words, |range| self.free(range)) else {
            return;
        };
        task.order = Some(OrderTo {
            all: true,
            ..OrderTo::default()
        });
        let count = known.councils().len().to_string();
        let label = texts.with("quick-everyone", &[("count", &count)]);
        self.claim(range, ChipKind::Order, label, Vec::new());
    }

    /// `!`, `#label`, `@person`.
    fn signs(&mut self, task: &mut NewTask, known: &dyn Known, texts: &Texts) {
        for at in 0..self.words.len() {
            let Some(word) = self.words.get(at).map(|word| word.text.to_owned()) else {
                continue;
            };
            if !self.free(&(at..at + 1)) {
                continue;
            }
            if matches!(word.as_str(), "!" | "!!" | "!!!") {
                task.priority = Some(Priority::High);
                let label = texts.text("quick-urgent");
                self.claim(at..at + 1, ChipKind::Priority, label, Vec::new());
            } else if let Some(label) = word.strip_prefix('#') {
                let label = label.trim_end_matches([',', ';', '.']).replace('_', " ");
                if !label.is_empty() {
                    task.labels.push(label.clone());
                    self.claim(at..at + 1, ChipKind::Label, label, Vec::new());
                }
            } else if word.starts_with('@') && word.len() > 1 {
                self.person(at, task, known);
            }
        }
    }

    /// The longest run of words after `@` that is somebody's name.
    fn person(&mut self, at: usize, task: &mut NewTask, known: &dyn Known) {
        let most = NAME_WORDS.min(self.words.len() - at);
        for length in (1..=most).rev() {
            let range = at..at + length;
            if !self.free(&range) {
                continue;
            }
            let said = piece(self.line, &self.words, &range).trim_start_matches('@');
            let me = matches!(folded(said).as_str(), "eu" | "mine" | "я" | "me" | "i");
            let mut found = if me && length == 1 {
                known.me().into_iter().collect()
            } else {
                known.people(said)
            };
            if let Some(first) = found.first().cloned() {
                found.truncate(6);
                task.responsible = NamedPerson {
                    id: Some(first.id),
                    name: first.label.clone(),
                };
                self.claim(range, ChipKind::Person, first.label, found);
                return;
            }
        }
    }

    fn repeat(&mut self, setting: &Setting) -> Option<Recurrence> {
        let weekday = setting.today.weekday().number_from_monday();
        let found = repeat::find(&self.words, weekday, setting.today.day())?;
        if !self.free(&found.words) {
            return None;
        }
        let rule = Recurrence {
            every: found.every,
            day_off: found.day_off,
            start_on: Some(setting.today.to_string()),
            end_on: None,
        };
        let label = describe(&rule, setting.texts);
        self.claim(found.words, ChipKind::Repeat, label, Vec::new());
        (!matches!(rule.every, Every::AfterDone { .. })).then_some(rule)
    }

    /// The longest, then the first run of words that is a term.
    fn term(&mut self, task: &mut NewTask, doubts: &mut Vec<QuickDoubt>, setting: &Setting) {
        let mut impossible = None;
        for length in (1..=TERM_WORDS.min(self.words.len())).rev() {
            for start in 0..=self.words.len() - length {
                let range = start..start + length;
                if !self.free(&range) {
                    continue;
                }
                let said = piece(self.line, &self.words, &range);
                match terms::read(said, setting.language, setting.today, setting.calendar) {
                    Ok(reading) => {
                        set_term(task, &reading);
                        let label = said_in_full(&reading, setting.texts);
                        self.claim(range, ChipKind::Term, label, Vec::new());
                        return;
                    }
                    Err(
                        refusal @ (TermRefusal::NotADate(_) | TermRefusal::WeekdayDiffers { .. }),
                    ) => {
                        // The shortest run says it best: the lengths fall.
                        impossible = Some(QuickDoubt {
                            text: said.to_owned(),
                            reason: refusal_words(&refusal, setting.texts),
                        });
                    }
                    Err(_) => {}
                }
            }
        }
        doubts.extend(impossible);
    }

    /// Councils by name. Their words stay in the title: it would not read without them.
    fn councils(&mut self, task: &mut NewTask, known: &dyn Known) -> Vec<Range<usize>> {
        let mut found: Vec<(Range<usize>, String, String)> = Vec::new();
        for council in known.councils() {
            for form in council.forms.iter().filter(|form| !form.is_empty()) {
                let Some(last) = self.words.len().checked_sub(form.len()) else {
                    continue;
                };
                for start in 0..=last {
                    let range = start..start + form.len();
                    let same = range.clone().zip(form).all(|(at, word)| {
                        self.words.get(at).is_some_and(|found| found.plain == *word)
                    });
                    let capital = self.words.get(start).is_some_and(|word| {
                        word.text
                            .trim_start_matches(|c: char| !c.is_alphanumeric())
                            .starts_with(char::is_uppercase)
                    });
                    if same && capital && self.free(&range) {
                        found.push((range, council.id.clone(), council.name.clone()));
                    }
                }
            }
        }
        // „Dumbrăvenii de Sus” is not „Dumbrăvenii”.
        found.sort_by_key(|(range, ..)| (std::cmp::Reverse(range.len()), range.start));
        let mut kept = Vec::new();
        for (range, id, name) in found {
            if self.free(&range) {
                if !task.councils.contains(&id) {
                    task.councils.push(id);
                }
                self.claim(range.clone(), ChipKind::Council, name, Vec::new());
                kept.push(range);
            }
        }
        kept
    }

    /// What is left, with the councils' names.
    fn title(&self, named: &[Range<usize>]) -> String {
        let left: Vec<&str> = self
            .words
            .iter()
            .enumerate()
            .filter(|(at, _)| {
                let taken = self.taken.get(*at).copied().unwrap_or(false);
                !taken || named.iter().any(|range| range.contains(at))
            })
            .map(|(_, word)| word.text)
            .collect();
        left.join(" ").trim_end_matches([',', ';']).to_owned()
    }
}

/// Which words belong to pieces that were turned back into words: no part of such a piece is
/// understood again.
fn only_words(words: &[Word<'_>], ignored: &[String]) -> Vec<bool> {
    let mut marks = vec![false; words.len()];
    for piece in ignored {
        let said: Vec<String> = cut(piece).into_iter().map(|word| word.plain).collect();
        if said.is_empty() {
            continue;
        }
        for start in 0..words.len() {
            let same = said
                .iter()
                .enumerate()
                .all(|(k, word)| words.get(start + k).is_some_and(|w| w.plain == *word));
            if same {
                marks
                    .iter_mut()
                    .skip(start)
                    .take(said.len())
                    .for_each(|mark| *mark = true);
            }
        }
    }
    marks
}

fn set_term(task: &mut NewTask, reading: &TermReading) {
    task.due = DueInput {
        on: Some(reading.date.to_string()),
        time: reading.time.map(|time| time.format("%H:%M").to_string()),
        ..DueInput::default()
    };
}

fn said_in_full(reading: &TermReading, texts: &Texts) -> String {
    let day = date_words(reading.date, texts);
    match reading.time {
        Some(time) => format!("{day}, {}", time.format("%H:%M")),
        None => day,
    }
}

/// „Sarcină, termen vineri, 27 noiembrie 2026, responsabil Ion Popescu, localitatea Chetrosu”.
fn sentence(task: &NewTask, chips: &[QuickChip], texts: &Texts) -> String {
    let mut said = vec![texts.text("quick-task")];
    for kind in [
        ChipKind::Term,
        ChipKind::Repeat,
        ChipKind::Person,
        ChipKind::Council,
        ChipKind::Order,
        ChipKind::Priority,
        ChipKind::Label,
        ChipKind::Basis,
    ] {
        let values: Vec<&str> = chips
            .iter()
            .filter(|chip| chip.kind == kind)
            .map(|chip| chip.label.as_str())
            .collect();
        if values.is_empty() {
            continue;
        }
        let value = values.join(", ");
        let id = match kind {
            ChipKind::Term => "quick-said-term",
            ChipKind::Repeat => "quick-said-repeat",
            ChipKind::Person => "quick-said-person",
            ChipKind::Council => "quick-said-council",
            ChipKind::Priority => "quick-said-priority",
            ChipKind::Label => "quick-said-label",
            ChipKind::Basis => "quick-said-basis",
            ChipKind::Order => "quick-said-order",
        };
        said.push(texts.with(id, &[("value", &value)]));
    }
    if task.due == DueInput::default() && !chips.iter().any(|chip| chip.kind == ChipKind::Repeat) {
        said.push(texts.text("quick-said-no-term"));
    }
    said.join(", ")
}
