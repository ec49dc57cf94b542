//! Terms in words: steps, drafts, rows, in the reader's language.

use chrono::{Datelike, NaiveDate};

use super::engine::{self, Term};
use super::explain::{Edge, Step};
use super::model::{Act, Anchor, Counting, Direction, LocalText, Moment, Rule, Trust, Unit};
use super::programme::Row;
use super::{Deadline, ExplainedStep, ProgrammeRow, RuleInfo};
use crate::calendar::DayKind;
use crate::locales::{Language, Texts};
use crate::packs::Pack;

/// Texts of one language over one pack.
pub struct Words {
    texts: Texts,
    language: Language,
    own: Language,
}

impl Words {
    /// Words for a pack.
    pub fn new(language: Language, pack: &Pack) -> Self {
        Words {
            texts: Texts::new(language),
            language,
            own: pack.language(),
        }
    }

    /// A text of the pack in the reader's language.
    pub fn local<'t>(&self, text: &'t LocalText) -> &'t str {
        text.get(self.language, self.own)
    }

    /// `28.09.2025 (duminică)`.
    pub fn day(&self, date: NaiveDate) -> String {
        let weekday = date.weekday().number_from_monday();
        let weekday = self.texts.text(&format!("deadline-weekday-{weekday}"));
        let date = date.format("%d.%m.%Y").to_string();
        self.texts
            .with("deadline-day", &[("date", &date), ("weekday", &weekday)])
    }

    fn moment(&self, moment: Moment) -> String {
        let day = self.day(moment.date);
        match moment.time {
            Some(time) => self.texts.with(
                "deadline-day-at",
                &[("day", &day), ("time", &time.to_string())],
            ),
            None => day,
        }
    }

    /// The event in words.
    pub fn anchor(&self, anchor: &Anchor) -> String {
        let id = format!("deadline-anchor-{}", anchor.slug());
        let rule = match anchor {
            Anchor::Line(rule) => rule.as_str(),
            _ => "",
        };
        self.texts.with(&id, &[("rule", rule)])
    }

    /// So many days, hours, months.
    pub fn amount(&self, n: u32, unit: Unit) -> String {
        let id = format!("deadline-amount-{}", unit.slug());
        self.texts.with(&id, &[("n", &n.to_string())])
    }

    /// How sure something is.
    pub fn trust(&self, trust: Trust) -> String {
        self.texts.text(&format!("deadline-trust-{}", trust.slug()))
    }

    /// The way from the event before its day is known.
    pub fn draft(&self, rule: &Rule, act: Option<&Act>) -> String {
        let Some(way) = engine::draft(rule, act) else {
            return String::new();
        };
        let n = u32::try_from(way.unsigned_abs()).unwrap_or(u32::MAX);
        let voting = rule.anchor == Anchor::ElectionDay;
        let anchor = if voting {
            "E".to_owned()
        } else {
            self.anchor(&rule.anchor)
        };
        let sign = if way < 0 { '−' } else { '+' };
        match (n, voting, rule.unit) {
            (0, ..) => anchor,
            (_, true, Unit::CalendarDay) => format!("{anchor}{sign}{n}"),
            _ => format!("{anchor} {sign} {}", self.amount(n, rule.unit)),
        }
    }

    /// Every step in words.
    pub fn steps(&self, steps: &[Step]) -> Vec<ExplainedStep> {
        steps
            .iter()
            .map(|step| {
                let (words, why) = self.step(step);
                ExplainedStep {
                    step: words,
                    date: step.date().map(|date| date.to_string()),
                    why,
                    kind: step.slug().to_owned(),
                }
            })
            .collect()
    }

    fn step(&self, step: &Step) -> (String, String) {
        let text = |id: &str| self.texts.text(id);
        let with = |id: &str, values: &[(&str, &str)]| self.texts.with(id, values);
        match step {
            Step::Anchor { anchor, moment } => (self.anchor(anchor), self.moment(*moment)),
            Step::Count { .. } => self.count(step),
            Step::Skipped { date, kind, names } => (
                with("deadline-step-skipped", &[("day", &self.day(*date))]),
                self.off(*kind, names),
            ),
            Step::NotObserved { date, name, by } => (
                with("deadline-step-not-observed", &[("day", &self.day(*date))]),
                format!("{}; {}", self.local(name), self.local(by)),
            ),
            Step::Roll { roll, from, to, .. } => (
                with(
                    &format!("deadline-step-roll-{}", roll.slug()),
                    &[("day", &self.day(*to))],
                ),
                with("deadline-why-roll", &[("day", &self.day(*from))]),
            ),
            Step::Time { time, .. } => (
                with("deadline-step-time", &[("time", &time.to_string())]),
                text("deadline-why-time"),
            ),
            Step::NumberUnknown { hint } => (
                text("deadline-step-number-unknown"),
                match self.local(hint) {
                    "" => text("deadline-why-number-unknown"),
                    hint => hint.to_owned(),
                },
            ),
            Step::AnchorUnknown { anchor } => (
                with(
                    "deadline-step-anchor-unknown",
                    &[("anchor", &self.anchor(anchor))],
                ),
                text("deadline-why-anchor-unknown"),
            ),
            Step::HourUnknown { anchor } => (
                with(
                    "deadline-step-hour-unknown",
                    &[("anchor", &self.anchor(anchor))],
                ),
                text("deadline-why-hour-unknown"),
            ),
            Step::MovedUnknown { year } => (
                with("calendar-moved-unknown", &[("year", &year.to_string())]),
                text("deadline-why-check"),
            ),
            Step::Unchecked { year } => (
                with("calendar-unchecked", &[("year", &year.to_string())]),
                text("deadline-why-check"),
            ),
            Step::HramUnknown { locality } => (
                with("calendar-hram-unknown", &[("locality", locality)]),
                text("deadline-why-check"),
            ),
            Step::Law {
                act,
                article,
                not_seen,
            } => self.law(act, article, *not_seen),
            Step::Trust {
                number,
                counting,
                line,
                second_round,
            } => self.trusted(*number, *counting, *line, *second_round),
            Step::Own { n, unit, from, to } => (
                with("deadline-step-own", &[("day", &self.day(*to))]),
                self.way(Direction::Before, *n, *unit, (*from).into()),
            ),
            Step::Official {
                date,
                source,
                legal,
            } => {
                let why = match legal.filter(|legal| legal != date) {
                    Some(legal) => with(
                        "deadline-why-official-differs",
                        &[("source", source), ("day", &self.day(legal))],
                    ),
                    None => with("deadline-why-official", &[("source", source)]),
                };
                (
                    with("deadline-step-official", &[("day", &self.day(*date))]),
                    why,
                )
            }
        }
    }

    fn way(&self, direction: Direction, n: u32, unit: Unit, from: Moment) -> String {
        let (amount, from) = (self.amount(n, unit), self.moment(from));
        self.texts.with(
            &format!("deadline-way-{}", direction.slug()),
            &[("amount", &amount), ("from", &from)],
        )
    }

    fn count(&self, step: &Step) -> (String, String) {
        let Step::Count {
            edge,
            n,
            unit,
            direction,
            counting,
            from,
            to,
            ..
        } = step
        else {
            return Default::default();
        };
        let way = self.way(*direction, *n, *unit, *from);
        let arrived = format!("{way} → {}", self.moment(*to));
        let words = match edge {
            Edge::From => self.texts.with("deadline-first-day", &[("step", &arrived)]),
            Edge::To => arrived,
        };
        let why = match (direction, unit, counting) {
            (Direction::On, ..) => "deadline-counting-on",
            (_, Unit::Hour, _) => "deadline-counting-hours",
            (_, _, Counting::NFullDaysBetween) => "deadline-counting-full",
            (_, Unit::Month, _) => "deadline-counting-months",
            (Direction::After, ..) => "deadline-counting-next-day",
            _ => "deadline-counting-exact",
        };
        (words, self.texts.with(why, &[("n", &n.to_string())]))
    }

    fn off(&self, kind: DayKind, names: &[LocalText]) -> String {
        let kind = self.texts.text(&format!("calendar-day-{}", kind.slug()));
        let names: Vec<&str> = names.iter().map(|name| self.local(name)).collect();
        if names.is_empty() {
            kind
        } else {
            format!("{}: {}", kind, names.join("; "))
        }
    }

    fn law(&self, act: &LocalText, article: &str, not_seen: bool) -> (String, String) {
        let text = |id: &str| self.texts.text(id);
        match (self.local(act), article) {
            ("", _) => (
                text("deadline-step-practice"),
                text("deadline-why-practice"),
            ),
            (act, "") => (act.to_owned(), text("deadline-why-not-seen")),
            (act, article) if not_seen => (
                act.to_owned(),
                format!("{article} ({})", text("deadline-why-not-seen")),
            ),
            (act, article) => (act.to_owned(), article.to_owned()),
        }
    }

    fn trusted(
        &self,
        number: Trust,
        counting: Option<Trust>,
        line: Option<Trust>,
        second_round: bool,
    ) -> (String, String) {
        let again = second_round.then_some(Trust::ToConfirm);
        let all = [counting, line, again]
            .into_iter()
            .flatten()
            .fold(number, Trust::max);
        let words = self
            .texts
            .with("deadline-step-trust", &[("trust", &self.trust(all))]);
        let number = self.trust(number);
        let why = match counting {
            Some(counting) => self.texts.with(
                "deadline-why-trust-both",
                &[("number", &number), ("counting", &self.trust(counting))],
            ),
            None => self
                .texts
                .with("deadline-why-trust", &[("number", &number)]),
        };
        let mut why = vec![why];
        if let Some(line) = line {
            let line = self.trust(line);
            why.push(
                self.texts
                    .with("deadline-why-trust-line", &[("line", &line)]),
            );
        }
        if second_round {
            why.push(self.texts.text("deadline-why-trust-second-round"));
        }
        (words, why.join(" "))
    }

    /// One term for the wire.
    pub fn deadline(&self, rule: &Rule, act: Option<&Act>, term: &Term) -> Deadline {
        let legal = term.legal();
        Deadline {
            rule: rule.id.clone(),
            title: self.local(&rule.action).to_owned(),
            legal_date: legal.map(|moment| moment.date.to_string()),
            time: term.time.map(|time| time.to_string()),
            from: term.from.map(|date| date.to_string()),
            to: term.to.map(|date| date.to_string()),
            date_text: legal.map_or_else(String::new, |moment| self.moment(moment)),
            explanation: self.told(rule, &term.steps),
            act: self.title(act),
            r#ref: rule.r#ref.clone(),
            counting: term.counting,
            trust: term.trust,
            own: rule.own,
            moves: Vec::new(),
        }
    }

    /// The steps, and at their end whose rule it is when it is not the pack's.
    pub(crate) fn told(&self, rule: &Rule, steps: &[Step]) -> Vec<ExplainedStep> {
        let mut told = self.steps(steps);
        if rule.own {
            told.push(ExplainedStep {
                step: self.texts.text("deadline-step-own-rule"),
                date: None,
                why: match rule.source.as_str() {
                    "" => self.texts.text("deadline-why-own-rule"),
                    source => self
                        .texts
                        .with("deadline-why-own-rule-source", &[("source", source)]),
                },
                kind: "own-rule".to_owned(),
            });
        }
        told
    }

    fn title(&self, act: Option<&Act>) -> String {
        act.map_or_else(String::new, |act| self.local(&act.title).to_owned())
    }

    /// One rule for the wire.
    pub fn rule(&self, group: &str, rule: &Rule, act: Option<&Act>, corrects: bool) -> RuleInfo {
        RuleInfo {
            rule: rule.id.clone(),
            title: self.local(&rule.action).to_owned(),
            act: self.title(act),
            r#ref: rule.r#ref.clone(),
            unit: rule.unit,
            n: rule.n,
            trust: engine::trust_of(rule, act),
            anchor: rule.anchor.to_string(),
            anchor_text: self.anchor(&rule.anchor),
            direction: rule.direction,
            group: group.to_owned(),
            law_term: self.local(&rule.law_term).to_owned(),
            hint: self.local(&rule.hint).to_owned(),
            own: rule.own,
            corrects,
        }
    }

    /// One row for the wire.
    pub fn row(&self, no: u32, row: &Row<'_>) -> ProgrammeRow {
        let (rule, term) = (row.rule, &row.term);
        let steps = self.told(rule, &term.steps);
        let missing: Vec<String> = steps
            .iter()
            .filter(|step| step.kind.ends_with("-unknown") && term.legal().is_none())
            .map(|step| format!("{} {}", step.step, step.why))
            .collect();
        ProgrammeRow {
            no,
            stage: row
                .stage
                .map_or_else(String::new, |stage| self.local(&stage.name).to_owned()),
            stage_id: rule.stage.clone(),
            rule: rule.id.clone(),
            action: self.local(&rule.action).to_owned(),
            legal_act: self.title(row.act),
            legal_ref: rule.r#ref.clone(),
            law_term: self.local(&rule.law_term).to_owned(),
            from: term.from.map(|date| date.to_string()),
            to: term.to.map(|date| date.to_string()),
            time: term.time.map(|time| time.to_string()),
            counting: term.counting,
            trust: term.trust,
            responsible: self.local(&rule.responsible).to_owned(),
            draft: self.draft(rule, row.act),
            missing: missing.join(" "),
            own: term.own.map(|date| date.to_string()),
            official: term.official.as_ref().map(|o| o.moment.date.to_string()),
            official_source: term
                .official
                .as_ref()
                .map_or_else(String::new, |o| o.source.clone()),
            hint: if rule.n.is_none() {
                self.local(&rule.hint).to_owned()
            } else {
                String::new()
            },
            note: self.local(&rule.note).to_owned(),
            explanation: steps,
            own_rule: rule.own,
        }
    }
}
