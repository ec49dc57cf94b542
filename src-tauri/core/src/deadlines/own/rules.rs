//! A rule written by hand: checked in words, made a rule, laid over the pack.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{NamedChoice, RuleDraft};
use crate::deadlines::model::{
    Act, ActCounting, Anchor, Bound, Counting, DayTime, Direction, ElectionKind, LocalText,
    OWN_ACT, Roll, Rule, Trust, Unit,
};
use crate::deadlines::order;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::limits::{Check, DUTY, LINE};
use crate::locales::Language;
use crate::packs::{ElectionFile, Pack, Stage};

/// Most that a law or an office could mean.
const MOST: u32 = 10_000;

/// A pack with rules laid over it: in the place of the pack's own with that id, else added.
pub fn merged(pack: &Pack, own: Vec<Rule>) -> Pack {
    let mut merged = pack.clone();
    let mut added = Vec::new();
    for mut rule in own {
        rule.own = true;
        if let Some(act) = rule.act.as_deref().filter(|id| merged.act(id).is_none()) {
            merged.head.acts.push(own_act(act));
        }
        if let Some(rule) = in_place(&mut merged, rule) {
            if rule.kinds.is_empty() {
                merged.handling.push(rule);
            } else {
                added.push(rule);
            }
        }
    }
    if !added.is_empty() {
        merged.elections.push(ElectionFile {
            kind: "own".into(),
            applies: Vec::new(),
            act: None,
            stages: stages(pack),
            rules: added,
        });
    }
    merged
}

/// Puts a correction in the place of the rule it corrects. Gives the rule back when there is no
/// such rule, or when it now belongs to other elections than its file serves.
fn in_place(pack: &mut Pack, rule: Rule) -> Option<Rule> {
    if let Some(n) = pack.handling.iter().position(|known| known.id == rule.id) {
        if rule.kinds.is_empty() {
            pack.handling[n] = rule;
            return None;
        }
        pack.handling.remove(n);
        return Some(rule);
    }
    let all = stages(pack);
    for file in &mut pack.elections {
        let Some(n) = file.rules.iter().position(|known| known.id == rule.id) else {
            continue;
        };
        if file.rules[n].kinds != rule.kinds {
            file.rules.remove(n);
            return Some(rule);
        }
        if !file.stages.iter().any(|stage| stage.id == rule.stage) {
            file.stages
                .extend(all.into_iter().find(|stage| stage.id == rule.stage));
        }
        file.rules[n] = rule;
        return None;
    }
    Some(rule)
}

/// Stages of every programme of the pack, each once.
fn stages(pack: &Pack) -> Vec<Stage> {
    let mut found: Vec<Stage> = Vec::new();
    for stage in pack.elections.iter().flat_map(|file| &file.stages) {
        if !found.iter().any(|known| known.id == stage.id) {
            found.push(stage.clone());
        }
    }
    found
}

/// An act that only the office names. Nobody has read how it counts, so a rule should say it.
fn own_act(id: &str) -> Act {
    let title = id.strip_prefix(OWN_ACT).unwrap_or(id);
    Act {
        id: id.to_owned(),
        title: everywhere(title),
        short: title.to_owned(),
        journal: String::new(),
        valid_from: None,
        valid_to: None,
        read_on: None,
        trust: Trust::ToConfirm,
        counting: ActCounting {
            no_later_than: Counting::ExactN,
            not_earlier_than: Counting::ExactN,
            after: Counting::NextDayFirst,
        },
        counting_trust: Trust::ToConfirm,
        counting_note: LocalText::default(),
        polls_close: None,
    }
}

fn everywhere(text: &str) -> LocalText {
    let all = Language::ALL.iter();
    LocalText(
        all.map(|language| (language.code().to_owned(), text.to_owned()))
            .collect(),
    )
}

/// A blank rule: the office's practice, from the receipt of a document.
pub fn blank(pack: &Pack) -> RuleDraft {
    RuleDraft {
        pack: pack.head.country.clone(),
        rule: None,
        language: None,
        elections: false,
        kinds: Vec::new(),
        stage: String::new(),
        action: String::new(),
        responsible: String::new(),
        anchor: Anchor::DocumentReceived.to_string(),
        direction: Direction::After,
        bound: Bound::NoLaterThan,
        n: None,
        n_to: None,
        unit: Unit::CalendarDay,
        counting: Counting::Act,
        roll: Roll::None,
        time: String::new(),
        act: String::new(),
        r#ref: String::new(),
        law_term: String::new(),
        valid_from: String::new(),
        valid_to: String::new(),
        trust: Trust::Practice,
        source: String::new(),
        hint: String::new(),
        note: String::new(),
    }
}

/// A rule as it is written by hand.
pub fn draft(pack: &Pack, rule: &Rule, language: Language) -> RuleDraft {
    let local = |text: &LocalText| text.get(language, pack.language()).to_owned();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let every = rule.kinds.iter().any(|kind| kind == "all");
    RuleDraft {
        pack: pack.head.country.clone(),
        rule: Some(rule.id.clone()),
        language: Some(language),
        elections: !rule.kinds.is_empty(),
        kinds: if every {
            Vec::new()
        } else {
            rule.kinds.clone()
        },
        stage: rule.stage.clone(),
        action: local(&rule.action),
        responsible: local(&rule.responsible),
        anchor: rule.anchor.to_string(),
        direction: rule.direction,
        bound: rule.bound,
        n: rule.n,
        n_to: rule.n_to,
        unit: rule.unit,
        counting: rule.counting,
        roll: rule.roll,
        time: rule.time_of_day.map(|t| t.to_string()).unwrap_or_default(),
        act: rule.act.as_deref().map_or_else(String::new, |act| {
            act.strip_prefix(OWN_ACT).unwrap_or(act).to_owned()
        }),
        r#ref: rule.r#ref.clone(),
        law_term: local(&rule.law_term),
        valid_from: day(rule.valid_from),
        valid_to: day(rule.valid_to),
        trust: rule.trust,
        // What a pack says here is the kind of its source; a correction needs one of its own.
        source: if rule.own {
            rule.source.clone()
        } else {
            String::new()
        },
        hint: local(&rule.hint),
        note: local(&rule.note),
    }
}

/// Checks a draft as the packs are checked and makes it the rule `id`. What the draft does not
/// show (rounds, the other languages of texts that stayed the same) is kept from `before`.
///
/// # Errors
/// `invalid` with the fields at fault; `rule-loop` naming the rules of a loop.
pub fn rule(
    pack: &Pack,
    id: &str,
    mut draft: RuleDraft,
    before: Option<&Rule>,
    language: Language,
) -> Result<Rule> {
    let mut check = Check::default();
    check.required("action", &mut draft.action, DUTY);
    check.text("responsible", &mut draft.responsible, DUTY);
    check.text("act", &mut draft.act, LINE);
    check.text("ref", &mut draft.r#ref, LINE);
    check.text("law_term", &mut draft.law_term, DUTY);
    check.text("source", &mut draft.source, LINE);
    check.text("hint", &mut draft.hint, DUTY);
    check.text("note", &mut draft.note, DUTY);
    check.text("time", &mut draft.time, LINE);
    let anchor = anchor(&mut check, pack, id, &draft);
    numbers(&mut check, &mut draft);
    law(&mut check, &draft);
    programme(&mut check, pack, &mut draft);
    let time = (!draft.time.is_empty()).then(|| DayTime::read(&draft.time));
    match time {
        Some(None) => check.push("time", FieldCode::NotListed, &[]),
        Some(_) if draft.unit == Unit::Hour => misfit(&mut check, "time", "unit"),
        _ => {}
    }
    let valid_from = check.date("valid_from", &draft.valid_from);
    let valid_to = check.date("valid_to", &draft.valid_to);
    if let (Some(from), Some(to)) = (valid_from, valid_to)
        && to < from
    {
        check.push("valid_to", FieldCode::EndsBefore, &[]);
    }
    check.done()?;
    let own = pack.language();
    let text = |part: fn(&Rule) -> &LocalText, text: String| -> LocalText {
        match before
            .map(part)
            .filter(|was| was.get(language, own) == text)
        {
            Some(was) => was.clone(),
            None if text.is_empty() => LocalText::default(),
            // The office's words hold in every language until it writes them in another.
            None => LocalText(BTreeMap::from([(language.code().to_owned(), text)])),
        }
    };
    let every = draft.elections && draft.kinds.is_empty();
    let same_act = |act: &String| pack.act(act).is_some();
    let rule = Rule {
        id: id.to_owned(),
        kinds: if every {
            vec!["all".into()]
        } else {
            draft.kinds
        },
        round: before.map(|rule| rule.round.clone()).unwrap_or_default(),
        stage: draft.stage,
        action: text(|rule| &rule.action, draft.action),
        responsible: text(|rule| &rule.responsible, draft.responsible),
        anchor: anchor.unwrap_or(Anchor::DocumentReceived),
        direction: draft.direction,
        bound: draft.bound,
        n: draft.n,
        n_to: draft.n_to,
        unit: draft.unit,
        counting: draft.counting,
        roll: draft.roll,
        time_of_day: time.flatten(),
        not_seen: !draft.act.is_empty()
            && (draft.r#ref.is_empty()
                || before.is_some_and(|was| was.not_seen && was.r#ref == draft.r#ref)),
        act: Some(draft.act).filter(|act| !act.is_empty()).map(|act| {
            if same_act(&act) {
                act
            } else {
                format!("{OWN_ACT}{act}")
            }
        }),
        r#ref: draft.r#ref,
        law_term: text(|rule| &rule.law_term, draft.law_term),
        valid_from,
        valid_to,
        read_on: before.and_then(|rule| rule.read_on),
        trust: draft.trust,
        source: draft.source,
        hint: text(|rule| &rule.hint, draft.hint),
        note: text(|rule| &rule.note, draft.note),
        own: true,
    };
    whole(pack, &rule)?;
    Ok(rule)
}

/// The last word is the packs' own check: what it finds in the pack with the rule and not
/// without it.
fn whole(pack: &Pack, rule: &Rule) -> Result<()> {
    let with = merged(pack, vec![rule.clone()]);
    let all: Vec<&Rule> = with.rules().collect();
    if let Err(ring) = order::sorted(&all) {
        let rules = [("rules", ring.join(" → "))];
        return Err(Error::refused(ErrorCode::RuleLoop, &rules));
    }
    let known: BTreeSet<String> = crate::packs::check(pack).into_iter().collect();
    match crate::packs::check(&with)
        .into_iter()
        .find(|finding| !known.contains(finding) && finding.starts_with(&rule.id))
        // A shipped pack names no address of the web; an office may note where it read a term.
        .filter(|finding| !finding.ends_with("holds a web address"))
    {
        Some(finding) => Err(Error::Internal(finding)),
        None => Ok(()),
    }
}

fn misfit(check: &mut Check, path: &str, with: &str) {
    check.push(path, FieldCode::DoesNotFit, &[("with", with.to_owned())]);
}

fn anchor(check: &mut Check, pack: &Pack, id: &str, draft: &RuleDraft) -> Option<Anchor> {
    let anchor = Anchor::from_word(draft.anchor.trim());
    match &anchor {
        None => check.push("anchor", FieldCode::NotListed, &[]),
        Some(Anchor::Line(line)) if line == id => check.push("anchor", FieldCode::Itself, &[]),
        Some(Anchor::Line(line)) if pack.rule(line).is_err() => {
            check.push("anchor", FieldCode::NotListed, &[]);
        }
        Some(_) => {}
    }
    anchor
}

fn numbers(check: &mut Check, draft: &mut RuleDraft) {
    if draft.direction == Direction::On {
        // The packs write 0 for the day itself.
        (draft.n, draft.n_to) = (draft.n.map(|_| 0), None);
        if draft.bound == Bound::Between {
            misfit(check, "bound", "direction");
        }
        return;
    }
    if draft.bound != Bound::Between {
        draft.n_to = None;
    }
    if draft.n.is_none() && draft.hint.is_empty() {
        check.push("n", FieldCode::Required, &[]);
    }
    if draft.bound == Bound::Between && draft.n.is_some() && draft.n_to.is_none() {
        check.push("n_to", FieldCode::Required, &[]);
    }
    for (path, n) in [("n", draft.n), ("n_to", draft.n_to)] {
        if let Some(n) = n {
            check.number(path, i64::from(n), 0, i64::from(MOST));
        }
    }
    let after = draft.direction == Direction::After;
    match draft.counting {
        Counting::NextDayFirst if !after => misfit(check, "counting", "direction"),
        Counting::NFullDaysBetween if draft.unit == Unit::Hour => misfit(check, "counting", "unit"),
        _ => {}
    }
    if draft.unit == Unit::Hour && draft.roll != Roll::None {
        misfit(check, "roll", "unit");
    }
}

fn law(check: &mut Check, draft: &RuleDraft) {
    let no_law = matches!(draft.trust, Trust::Practice | Trust::ToConfirm);
    if draft.act.is_empty() && !no_law || !draft.act.is_empty() && draft.trust == Trust::Practice {
        misfit(check, "trust", "act");
    }
    if draft.trust != Trust::Practice && draft.source.is_empty() {
        check.push("source", FieldCode::Required, &[]);
    }
    for (path, text) in [
        ("source", &draft.source),
        ("note", &draft.note),
        ("act", &draft.act),
        ("ref", &draft.r#ref),
        ("hint", &draft.hint),
        ("law_term", &draft.law_term),
        ("action", &draft.action),
        ("responsible", &draft.responsible),
    ] {
        // As in the packs: cedillas are the wrong letters.
        if text.contains(['ş', 'ţ', 'Ş', 'Ţ']) {
            check.push(path, FieldCode::BadCharacters, &[]);
        }
    }
}

fn programme(check: &mut Check, pack: &Pack, draft: &mut RuleDraft) {
    if !draft.elections {
        draft.kinds.clear();
        draft.stage.clear();
        return;
    }
    for kind in &draft.kinds {
        if ElectionKind::from_word(kind).is_none() {
            check.push("kinds", FieldCode::NotListed, &[]);
        }
    }
    if draft.stage.is_empty() {
        check.push("stage", FieldCode::Required, &[]);
    } else if !stages(pack).iter().any(|stage| stage.id == draft.stage) {
        check.push("stage", FieldCode::NotListed, &[]);
    }
}

/// Acts to choose from: those in force on `today` first, in the pack's order.
pub fn acts(pack: &Pack, today: NaiveDate, language: Language) -> Vec<NamedChoice> {
    let mut acts: Vec<&Act> = pack.head.acts.iter().filter(|act| !act.is_own()).collect();
    acts.sort_by_key(|act| !act.valid_on(today));
    acts.into_iter()
        .map(|act| NamedChoice {
            id: act.id.clone(),
            name: act.title.get(language, pack.language()).to_owned(),
        })
        .collect()
}

/// Stages to choose from.
pub fn stage_choices(pack: &Pack, language: Language) -> Vec<NamedChoice> {
    stages(pack)
        .into_iter()
        .map(|stage| NamedChoice {
            name: stage.name.get(language, pack.language()).to_owned(),
            id: stage.id,
        })
        .collect()
}
