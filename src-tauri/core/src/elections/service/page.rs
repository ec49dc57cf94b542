//! An election as it is shown: its rows in the reader's language, with what their tasks say.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;

use super::{Reading, name_of};
use crate::deadlines::OwnBuffer;
use crate::deadlines::explain::Step;
use crate::deadlines::model::{Anchor, Counting, Direction, LocalText, Rule, Trust, Unit};
use crate::deadlines::words::Words;
use crate::elections::counting::{Counter, countings, day_of};
use crate::elections::rules::{self, LineTerms, Readers, TaskFacts};
use crate::elections::store::tasks::{self, TaskOfLine};
use crate::elections::store::{self, LineRecord, Stored};
use crate::elections::{
    Election, ElectionAnchor, ElectionPage, ElectionPlace, ElectionRow, LineTask, RowState,
};
use crate::error::Result;
use crate::orders::store::tallies::{self, Tallied};
use crate::packs::{Pack, Stage};
use crate::tasks::rules as task_rules;
use crate::tasks::store::people;

/// An election with its whole programme, from the bin too.
///
/// # Errors
/// `not-found`.
pub fn page(conn: &Connection, id: &str, reading: &Reading) -> Result<ElectionPage> {
    let stored = store::stored(conn, id)?;
    shown(conn, &stored, reading)
}

/// The same of an election at hand.
///
/// # Errors
/// Of the database.
pub fn shown(conn: &Connection, stored: &Stored, reading: &Reading) -> Result<ElectionPage> {
    let counter = Counter::of(conn, &stored.election)?;
    let rows = rows(conn, stored, &counter, reading)?;
    let election = head(conn, stored, &counter, &rows, reading)?;
    Ok(ElectionPage { election, rows })
}

fn head(
    conn: &Connection,
    stored: &Stored,
    counter: &Counter,
    rows: &[ElectionRow],
    reading: &Reading,
) -> Result<Election> {
    let election = &stored.election;
    let day = day_of(election.day.as_deref());
    let second_round = store::second_round(conn, &election.id)?;
    let former = match &election.former_id {
        Some(id) => store::election(conn, id)?.map(|former| ElectionPlace {
            name: name_of(&former, &reading.texts),
            council: Some(former.id),
        }),
        None => None,
    };
    let mut rests_on: Vec<String> = Vec::new();
    for row in rows.iter().filter(|row| !row.legal_act.is_empty()) {
        if !rests_on.contains(&row.legal_act) {
            rests_on.push(row.legal_act.clone());
        }
    }
    Ok(Election {
        id: election.id.clone(),
        pack: election.pack.clone(),
        name: name_of(election, &reading.texts),
        own_name: election.name.clone(),
        kind: election.kind,
        round: election.round,
        day: election.day.clone(),
        days_left: day.map(|day| (day - reading.today).num_days()),
        territory: election.territory.clone(),
        councils: places(stored),
        code: election.code.clone(),
        acts: election.acts.clone(),
        rests_on,
        anchors: anchors(stored, counter, reading),
        language: election.language,
        own: election.own_n.map(|n| OwnBuffer {
            n,
            unit: match election.own_unit.as_str() {
                "working_day" => Unit::WorkingDay,
                _ => Unit::CalendarDay,
            },
        }),
        countings: countings(election),
        former,
        may_go_on: second_round.is_none()
            && election.round == 1
            && !election.deleted
            && rules::has_second_round(election.kind),
        second_round,
        official: election.official.clone(),
        note: election.note.clone(),
        closed_on: election.closed_on.clone(),
        counts: rules::counts(rows, reading.today),
        remarks: remarks(stored, reading),
    })
}

fn places(stored: &Stored) -> Vec<ElectionPlace> {
    let places = stored.places.iter();
    places
        .map(|place| ElectionPlace {
            council: place.council_id.clone(),
            name: place.council_name.clone(),
        })
        .collect()
}

/// What is worth a look, in words.
pub fn remarks(stored: &Stored, reading: &Reading) -> Vec<String> {
    use chrono::{Datelike, Weekday};
    let day = day_of(stored.election.day.as_deref());
    let no_sunday = day.filter(|day| day.weekday() != Weekday::Sun);
    no_sunday
        .map(|day| {
            let weekday = day.weekday().number_from_monday();
            let weekday = reading.texts.text(&format!("deadline-weekday-{weekday}"));
            let date = day.format("%d.%m.%Y").to_string();
            let values = [("day", date.as_str()), ("weekday", weekday.as_str())];
            reading.texts.with("election-remark-no-sunday", &values)
        })
        .into_iter()
        .collect()
}

/// The events of the rows, the day of voting left out; known ones first.
fn anchors(stored: &Stored, counter: &Counter, reading: &Reading) -> Vec<ElectionAnchor> {
    let words = Words::new(reading.language, &counter.pack);
    let mut hanging: BTreeMap<Anchor, i64> = BTreeMap::new();
    for line in &stored.lines {
        let terms = LineTerms::read(&line.terms);
        let rule = counter.pack.rule(&line.rule).ok();
        match rules::anchor_of(rule, &terms) {
            None | Some(Anchor::Line(_) | Anchor::ElectionDay | Anchor::PollsClose) => {}
            Some(event) => *hanging.entry(event).or_default() += 1,
        }
    }
    for anchor in &stored.anchors {
        if let Some(event) = Anchor::from_word(&anchor.event) {
            hanging.entry(event).or_default();
        }
    }
    let mut anchors: Vec<ElectionAnchor> = hanging
        .into_iter()
        .map(|(event, rows)| {
            let known = stored.anchors.iter().find(|a| a.event == event.slug());
            ElectionAnchor {
                name: words.anchor(&event),
                event: event.slug().to_owned(),
                at: known.map(|anchor| anchor.at.clone()),
                basis: known.map_or_else(String::new, |anchor| anchor.basis.clone()),
                rows,
            }
        })
        .collect();
    anchors.sort_by_key(|anchor| anchor.at.is_none());
    anchors
}

/// The rows of a programme in the reader's language.
///
/// # Errors
/// Of the database.
pub fn rows(
    conn: &Connection,
    stored: &Stored,
    counter: &Counter,
    reading: &Reading,
) -> Result<Vec<ElectionRow>> {
    let tasks = tasks::of(conn, &stored.election.id)?;
    let orders: Vec<&str> = tasks
        .values()
        .flatten()
        .filter(|task| task.order)
        .map(|task| task.id.as_str())
        .collect();
    let today = reading.today.to_string();
    let tallies = if orders.is_empty() {
        HashMap::new()
    } else {
        tallies::of(conn, &orders, &today, 0)?
    };
    let numbered = stored.lines.iter().any(|line| !line.no.is_empty());
    let shower = Shower {
        conn,
        stored,
        counter,
        reading,
        words: Words::new(reading.language, &counter.pack),
        stages: stages(&counter.pack, stored),
        waiting: waiting(stored),
        tallies,
    };
    (1..)
        .zip(&stored.lines)
        .map(|(n, line)| {
            let tasks = tasks.get(&line.id).map_or(&[][..], Vec::as_slice);
            let mut row = shower.row(line, tasks)?;
            if !numbered {
                row.no = n.to_string();
            }
            Ok(row)
        })
        .collect()
}

/// Stages of the pack by their names in the election's language.
fn stages<'p>(pack: &'p Pack, stored: &Stored) -> HashMap<&'p str, &'p Stage> {
    let of = stored.election.language;
    let stages = pack.elections.iter().flat_map(|file| &file.stages);
    stages
        .map(|stage| (stage.name.get(of, pack.language()), stage))
        .collect()
}

/// Actions of the rows without a day, by what other rows call them.
fn waiting(stored: &Stored) -> HashMap<&str, &str> {
    let undated = stored
        .lines
        .iter()
        .filter(|line| line.effective().is_none());
    undated
        .map(|line| match line.rule.as_str() {
            "" => (line.id.as_str(), line.action.as_str()),
            rule => (rule, line.action.as_str()),
        })
        .collect()
}

/// What a row says is done, in the reader's language.
pub fn action(counter: &Counter, stored: &Stored, line: &LineRecord, reading: &Reading) -> String {
    let rule = counter.pack.rule(&line.rule).ok();
    let (written, own) = (stored.election.language, counter.pack.language());
    match rule.filter(|_| written != reading.language) {
        Some(rule) if rule.action.get(written, own) == line.action => {
            rule.action.get(reading.language, own).to_owned()
        }
        _ => line.action.clone(),
    }
}

/// What tasks of a row say of it.
pub fn facts<'t>(
    tasks: &'t [TaskOfLine],
    tallies: &HashMap<String, Tallied>,
) -> Vec<TaskFacts<'t>> {
    let answered = |task: &TaskOfLine| {
        tallies
            .get(&task.id)
            .is_some_and(|order| order.tally.answered > 0)
    };
    tasks
        .iter()
        .map(|task| TaskFacts {
            state: task.state,
            performed_on: task.performed_on.as_deref(),
            answered: answered(task),
        })
        .collect()
}

struct Shower<'a> {
    conn: &'a Connection,
    stored: &'a Stored,
    counter: &'a Counter,
    reading: &'a Reading,
    words: Words,
    stages: HashMap<&'a str, &'a Stage>,
    waiting: HashMap<&'a str, &'a str>,
    tallies: HashMap<String, Tallied>,
}

impl Shower<'_> {
    fn row(&self, line: &LineRecord, tasks: &[TaskOfLine]) -> Result<ElectionRow> {
        let terms = LineTerms::read(&line.terms);
        let rule = self.counter.pack.rule(&line.rule).ok();
        let made: Vec<LineTask> = tasks
            .iter()
            .map(|task| self.task(task))
            .collect::<Result<_>>()?;
        let facts = facts(tasks, &self.tallies);
        let (state, ended) = rules::state_of(line.state, &facts);
        let by_tasks = state == RowState::Done && line.state != RowState::Done;
        let late = match &ended {
            Some(on) if by_tasks => task_rules::late_days(line.effective(), on),
            _ => line.late_days,
        };
        let (mark, late_days) = rules::mark(
            state,
            line.effective(),
            line.own_on.as_deref(),
            late,
            self.reading.today,
        );
        let act = rule.and_then(|rule| self.counter.act(rule.act.as_deref()?));
        let person = people::shown(
            self.conn,
            line.responsible_id.clone(),
            line.responsible_name.clone(),
        )?;
        let readers = Readers::read(&line.readers);
        let word = |stored: &str, text: Option<&LocalText>| self.word(stored, text);
        let chapter = self.stages.get(line.chapter.as_str());
        Ok(ElectionRow {
            id: line.id.clone(),
            no: line.no.clone(),
            chapter: word(&line.chapter, chapter.map(|stage| &stage.name)),
            chapter_place: line.chapter_place,
            origin: line.origin,
            rule: line.rule.clone(),
            action: word(&line.action, rule.map(|rule| &rule.action)),
            law_term: word(&line.law_term, rule.map(|rule| &rule.law_term)),
            legal_act: word(&line.legal_act, act.map(|act| &act.title)),
            legal_ref: line.legal_ref.clone(),
            bodies: word(&line.bodies, rule.map(|rule| &rule.responsible)),
            mine: self
                .reading
                .me
                .is(line.responsible_id.as_deref(), &line.responsible_name),
            responsible: person,
            from: line.from_on.clone(),
            to: line.to_on.clone(),
            time: line.effective_time().map(str::to_owned),
            draft: self
                .counter
                .rule(line)
                .filter(|rule| rule.n.is_some() || rule.direction == Direction::On)
                .map_or_else(|| line.draft.clone(), |rule| self.words.draft(&rule, act)),
            counting: counting_of(&line.counting),
            trust: trust_of(&line.trust),
            own: line.own_on.clone(),
            own_typed: line.own_typed,
            official_from: line.official_from.clone(),
            official: line.official_to.clone(),
            official_time: line.official_time.clone(),
            official_text: line.official_text.clone(),
            official_source: line.official_source.clone(),
            differs: rules::differs(line),
            effective: line.effective().map(str::to_owned),
            missing: self.missing(line, rule, &terms),
            hint: rule
                .filter(|rule| rule.n.is_none() && rule.direction != Direction::On)
                .map_or_else(String::new, |rule| self.local(&rule.hint)),
            state,
            mark,
            late_days,
            reason: line.reason.clone(),
            done_on: line.done_on.clone().or(ended.filter(|_| by_tasks)),
            evidence: line.evidence.clone(),
            note: line.note.clone(),
            for_mayors: readers.mayors,
            on_wall: readers.wall,
            tasks: made,
        })
    }

    fn local(&self, text: &LocalText) -> String {
        let own = self.counter.pack.language();
        text.get(self.reading.language, own).to_owned()
    }

    /// The pack's words in the reader's language, as long as the stored ones are still the pack's.
    fn word(&self, stored: &str, text: Option<&LocalText>) -> String {
        let written = self.stored.election.language;
        let own = self.counter.pack.language();
        match text.filter(|_| written != self.reading.language) {
            Some(text) if text.get(written, own) == stored => self.local(text),
            _ => stored.to_owned(),
        }
    }

    fn task(&self, task: &TaskOfLine) -> Result<LineTask> {
        let due = task.due_on.as_deref();
        let today = self.reading.today.to_string();
        let overdue = task_rules::overdue_days(task.state, due, &today);
        let (id, name) = (task.responsible_id.clone(), task.responsible_name.clone());
        Ok(LineTask {
            number: task_rules::number(task.number, task.year),
            late_days: task.late_days.unwrap_or(overdue),
            responsible: people::shown(self.conn, id, name)?.name,
            tally: self.tallies.get(&task.id).map(|order| order.tally.clone()),
            id: task.id.clone(),
            state: task.state,
        })
    }

    /// Why a row has no day, in words; empty when it has one.
    fn missing(&self, line: &LineRecord, rule: Option<&Rule>, terms: &LineTerms) -> String {
        if line.effective().is_some() {
            return String::new();
        }
        let mut said: Vec<String> = Vec::new();
        match rules::anchor_of(rule, terms) {
            Some(Anchor::Line(other)) => {
                if let Some(action) = self.waiting.get(other.as_str()) {
                    let values = [("action", *action)];
                    said.push(self.reading.texts.with("election-waits-for-row", &values));
                }
            }
            Some(event) if !self.is_known(&event) => {
                let step = Step::AnchorUnknown { anchor: event };
                said.extend(self.told(step));
            }
            _ => {}
        }
        let number = rule.filter(|rule| rule.n.is_none() && rule.direction != Direction::On);
        if let Some(rule) = number {
            let hint = rule.hint.clone();
            said.extend(self.told(Step::NumberUnknown { hint }));
        }
        if said.is_empty() {
            said.push(self.reading.texts.text("election-no-term"));
        }
        said.join(" ")
    }

    fn told(&self, step: Step) -> Vec<String> {
        let told = self.words.steps(&[step]);
        told.into_iter()
            .map(|step| format!("{} {}", step.step, step.why))
            .collect()
    }

    fn is_known(&self, event: &Anchor) -> bool {
        let given: BTreeSet<&str> = self
            .stored
            .anchors
            .iter()
            .map(|a| a.event.as_str())
            .collect();
        let of_day = matches!(event, Anchor::ElectionDay | Anchor::PollsClose);
        given.contains(event.slug()) || of_day && self.stored.election.day.is_some()
    }
}

/// The stored way of counting; none when nothing was counted.
pub fn counting_of(slug: &str) -> Option<Counting> {
    Counting::ALL.iter().copied().find(|c| c.slug() == slug)
}

/// The stored trust; a row that nothing was counted for is the office's own.
pub fn trust_of(slug: &str) -> Trust {
    let known = Trust::ALL.iter().copied().find(|t| t.slug() == slug);
    known.unwrap_or(Trust::Practice)
}
