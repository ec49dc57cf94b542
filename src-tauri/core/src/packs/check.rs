//! The schema check of a pack, row by row, in words for whoever corrects the data.

use std::collections::{BTreeMap, BTreeSet};

use super::{BureauRule, BureauWord, Norm, Pack};
use crate::deadlines::model::{
    Anchor, Bound, Counting, Direction, ElectionKind, Rule, Trust, Unit,
};
use crate::deadlines::order;

/// Everything that is wrong with a pack; empty when nothing is.
pub fn check(pack: &Pack) -> Vec<String> {
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();
    let mut acts = BTreeSet::new();
    for act in &pack.head.acts {
        let id = &act.id;
        if !acts.insert(id.as_str()) {
            found.push(format!("{id}: act stands twice"));
        }
        if act.title.is_empty() || act.short.is_empty() {
            found.push(format!("{id}: no title or no short name"));
        }
        if let (Some(from), Some(to)) = (act.valid_from, act.valid_to)
            && to < from
        {
            found.push(format!("{id}: ends before it begins"));
        }
        let ways = &act.counting;
        if [ways.no_later_than, ways.not_earlier_than, ways.after].contains(&Counting::Act) {
            found.push(format!("{id}: its counting must be said, not deferred"));
        }
        no_address(&mut found, id, &serde_json::json!(act).to_string());
    }
    let known: BTreeSet<&str> = pack.rules().map(|rule| rule.id.as_str()).collect();
    for rule in pack.rules() {
        if !ids.insert(rule.id.as_str()) {
            found.push(format!("{}: stands twice", rule.id));
        }
        row(&mut found, pack, rule, &known);
    }
    for file in &pack.elections {
        let stages: BTreeSet<&str> = file.stages.iter().map(|s| s.id.as_str()).collect();
        for rule in &file.rules {
            if !stages.contains(rule.stage.as_str()) {
                found.push(format!("{}: no stage {:?}", rule.id, rule.stage));
            }
            if rule.kinds.is_empty() {
                found.push(format!("{}: no kind of election", rule.id));
            }
        }
        for stage in &file.stages {
            languages(&mut found, &stage.id, &stage.name.0);
        }
    }
    let all: Vec<&Rule> = pack.rules().collect();
    if let Err(ring) = order::sorted(&all) {
        found.push(format!("terms hang on each other: {}", ring.join(" → ")));
    }
    for day in &pack.holidays.days {
        languages(&mut found, &day.id, &day.name.0);
    }
    for norm in &pack.norms {
        if !ids.insert(norm.id.as_str()) {
            found.push(format!("{}: stands twice", norm.id));
        }
        self::norm(&mut found, pack, norm);
    }
    for rule in &pack.bureaus {
        if !ids.insert(rule.id.as_str()) {
            found.push(format!("{}: stands twice", rule.id));
        }
        bureau(&mut found, pack, rule);
    }
    found
}

fn bureau(found: &mut Vec<String>, pack: &Pack, rule: &BureauRule) {
    let mut wrong = |what: &str| found.push(format!("{}: {what}", rule.id));
    if pack.act(&rule.act).is_none() {
        wrong("no such act");
    }
    if rule.r#ref.is_empty() || rule.source.is_empty() {
        wrong("no article or no kind of source");
    }
    let bounds = match rule.rule {
        BureauWord::Count => rule.min.is_some() && rule.max.is_some(),
        BureauWord::Odd => true,
        BureauWord::FromCouncil => rule.min.is_some(),
    };
    if !bounds {
        wrong("no number");
    }
    if let (Some(min), Some(max)) = (rule.min, rule.max)
        && max < min
    {
        wrong("the greatest number is less than the least");
    }
    languages(found, &rule.id, &rule.note.0);
    no_address(found, &rule.id, &serde_json::json!(rule).to_string());
}

fn norm(found: &mut Vec<String>, pack: &Pack, norm: &Norm) {
    let mut wrong = |what: &str| found.push(format!("{}: {what}", norm.id));
    if pack.act(&norm.act).is_none() {
        wrong("no such act");
    }
    if norm.r#ref.is_empty() || norm.source.is_empty() {
        wrong("no article or no kind of source");
    }
    if norm.min.is_none() && norm.max.is_none() && norm.bands.is_empty() {
        wrong("no number");
    }
    if let (Some(min), Some(max)) = (norm.min, norm.max)
        && max < min
    {
        wrong("the greatest number is less than the least");
    }
    languages(found, &norm.id, &norm.name.0);
    for band in &norm.bands {
        languages(found, &norm.id, &band.name.0);
    }
    no_address(found, &norm.id, &serde_json::json!(norm).to_string());
}

fn row(found: &mut Vec<String>, pack: &Pack, rule: &Rule, known: &BTreeSet<&str>) {
    let mut wrong = |what: String| found.push(format!("{}: {what}", rule.id));
    if rule.id.trim().is_empty() || rule.action.get(pack.language(), pack.language()).is_empty() {
        wrong("no id or no action".into());
    }
    for kind in &rule.kinds {
        if kind != "all" && ElectionKind::from_word(kind).is_none() {
            wrong(format!("no kind {kind:?}"));
        }
    }
    match &rule.act {
        Some(act) if pack.act(act).is_none() => wrong(format!("no act {act:?}")),
        Some(_) if rule.r#ref.is_empty() && !rule.not_seen => {
            wrong("neither an article nor \"not seen\"".into());
        }
        None if !matches!(rule.trust, Trust::Practice | Trust::ToConfirm) => {
            wrong("no act, and yet neither practice nor to confirm".into());
        }
        _ => {}
    }
    if rule.trust == Trust::Practice && rule.act.is_some() {
        wrong("practice with an act".into());
    }
    if rule.trust != Trust::Practice && rule.source.is_empty() {
        wrong("no kind of source".into());
    }
    if rule.n.is_none() && rule.hint.is_empty() && rule.direction != Direction::On {
        wrong("no number and no hint".into());
    }
    if rule.bound == Bound::Between && rule.n.is_some() && rule.n_to.is_none() {
        wrong("between needs a second number".into());
    }
    if rule.unit == Unit::Hour && rule.time_of_day.is_some() {
        wrong("hours run from the event, an hour of the day cannot stand beside them".into());
    }
    if rule.n.is_some_and(|n| n > 10_000) {
        wrong("a number that no law gives".into());
    }
    if let Anchor::Line(line) = &rule.anchor
        && !known.contains(line.as_str())
    {
        wrong(format!("no line {line:?}"));
    }
    if let (Some(from), Some(to)) = (rule.valid_from, rule.valid_to)
        && to < from
    {
        wrong("ends before it begins".into());
    }
    no_address(found, &rule.id, &serde_json::json!(rule).to_string());
}

fn languages(found: &mut Vec<String>, id: &str, names: &BTreeMap<String, String>) {
    for code in ["ro", "uk", "ru", "en"] {
        if names.get(code).is_none_or(String::is_empty) {
            found.push(format!("{id}: no name in {code}"));
        }
    }
}

/// Where a term was read on the web stays out of the packs.
fn no_address(found: &mut Vec<String>, id: &str, text: &str) {
    if ["http:", "https:", "www."].iter().any(|a| text.contains(a)) {
        found.push(format!("{id}: holds a web address"));
    }
    if text.contains(['ş', 'ţ', 'Ş', 'Ţ']) {
        found.push(format!("{id}: cedilla instead of comma below"));
    }
}
