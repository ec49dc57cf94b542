//! Wire adapters of the office's own rules.

use std::borrow::Cow;

use rusqlite::Connection;

use super::{PreviewRule, RuleDraft, RuleOf, RuleSheet, over, pack_of, rules, store};
use crate::app::Desk;
use crate::deadlines::commands::language;
use crate::deadlines::{ComputeDeadline, Deadline, ListRules, RuleInfo, service};
use crate::elections::moving::everywhere;
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Changed, OpKind};
use crate::locales::Language;
use crate::packs::Pack;
use crate::staff::Counted;

/// A rule for the editor, or a blank one.
pub fn rule_sheet(desk: &Desk, request: RuleOf) -> Result<RuleSheet> {
    let language = language(desk, request.language);
    let pack = pack_of(desk, &request.pack)?;
    let (draft, own, shipped) = match &request.rule {
        None => (rules::blank(&pack), false, None),
        Some(id) => {
            let rule = pack.rule(id)?;
            let shipped = Pack::of(&request.pack)?;
            let before = shipped.rule(id).ok().filter(|_| rule.own);
            (
                rules::draft(&pack, rule, language),
                rule.own,
                before.map(|before| rules::draft(shipped, before, language)),
            )
        }
    };
    Ok(RuleSheet {
        draft,
        own,
        shipped,
        acts: rules::acts(&pack, desk.clock().today(), language),
        stages: rules::stage_choices(&pack, language),
    })
}

/// The rules that are the office's own or corrected by it.
pub fn own_rule_list(desk: &Desk, request: ListRules) -> Result<Vec<RuleInfo>> {
    desk.core()?;
    let pack = pack_of(desk, &request.pack)?;
    let mut rules = service::rules(&pack, language(desk, request.language))?;
    rules.retain(|rule| rule.own);
    Ok(rules)
}

/// What a rule would give, without keeping it.
pub fn own_rule_preview(desk: &Desk, request: PreviewRule) -> Result<Deadline> {
    const UNSAVED: &str = "?";
    let language = language(desk, request.draft.language);
    let pack = pack_of(desk, &request.draft.pack)?;
    let id = request.draft.rule.clone();
    let id = id.as_deref().unwrap_or(UNSAVED);
    let before = pack.rule(id).ok();
    // What the date does not depend on may still be missing while one writes.
    let mut draft = request.draft;
    let unsaid = draft.source.trim().is_empty();
    for text in [&mut draft.source, &mut draft.action] {
        if text.trim().is_empty() {
            UNSAVED.clone_into(text);
        }
    }
    let mut rule = rules::rule(&pack, id, draft, before, language)?;
    if unsaid {
        rule.source.clear();
    }
    let country = pack.head.country.clone();
    let local = crate::calendar::commands::of_open_file(desk, &country, None)?;
    let asked = ComputeDeadline {
        pack: country,
        rule: id.to_owned(),
        from: request.from,
        locality: None,
        hram: None,
        language: Some(language),
    };
    let merged = Cow::Owned(rules::merged(&pack, vec![rule]));
    let mut term = service::deadline(&merged, &asked, local.clone(), language)?;
    if let Ok(core) = desk.core() {
        let reading = Reading::in_language(desk, language)?;
        term.moves = core.read(|conn| everywhere::previewed(conn, &merged, &local, &reading))?;
    }
    Ok(term)
}

/// Keeps a rule of the office's own, or a correction of one of the pack; rows of open elections
/// that it counts move in the same act. Replies with the rule.
pub fn own_rule_save(desk: &Desk, request: RuleDraft) -> Result<Changed<RuleInfo>> {
    let language = language(desk, request.language);
    let country = Pack::of(&request.pack)?.head.country.clone();
    let reading = Reading::in_language(desk, language)?;
    let changed = desk.core()?.transact(OpKind::OwnRuleSave, |tx| {
        let pack = merged(tx.conn(), &country)?;
        let id = match &request.rule {
            Some(id) => id.clone(),
            None => store::free_id(tx.conn(), &country)?,
        };
        let before = match &request.rule {
            Some(id) => Some(pack.rule(id)?),
            None => None,
        };
        let mut asked = request.clone();
        asked.language = Some(language);
        let shipped = Pack::of(&country)?.rule(&id).ok();
        // Saved as it stands in the pack: nothing of the office's own is left in it.
        if let Some(shipped) =
            shipped.filter(|shipped| rules::draft(&pack, shipped, language) == asked)
        {
            tx.about(shipped.action.get(language, pack.language()), 1);
            store::forget(tx, &country, &id)?;
        } else {
            let rule = rules::rule(&pack, &id, asked, before, language)?;
            tx.about(rule.action.get(language, pack.language()), 1);
            store::keep(tx, &country, &rule)?;
        }
        everywhere::followed(tx, &country, &reading)?;
        let after = merged(tx.conn(), &country)?;
        info(&after, &id, language)
    })?;
    Ok(desk.announce(changed))
}

/// Takes a rule of the office's own away; a corrected one is again as the pack has it.
pub fn own_rule_remove(desk: &Desk, request: RuleOf) -> Result<Changed<Counted>> {
    let language = language(desk, request.language);
    let country = Pack::of(&request.pack)?.head.country.clone();
    let id = request.rule.unwrap_or_default();
    let reading = Reading::in_language(desk, language)?;
    let changed = desk.core()?.transact(OpKind::OwnRuleRemove, |tx| {
        let pack = merged(tx.conn(), &country)?;
        let rule = pack.rule(&id)?;
        if !rule.own {
            return Err(Error::NotFound("own rule"));
        }
        // A rule that others are counted from would leave them without a day.
        let line = format!("line:{id}");
        let under = pack.rules().find(|other| other.anchor.to_string() == line);
        if let Some(other) =
            under.filter(|_| Pack::of(&country).is_ok_and(|p| p.rule(&id).is_err()))
        {
            let params = [("rule", other.id.clone())];
            return Err(Error::refused(ErrorCode::RuleStillUsed, &params));
        }
        tx.about(rule.action.get(language, pack.language()), 1);
        let count = store::forget(tx, &country, &id)?;
        everywhere::followed(tx, &country, &reading)?;
        Ok(Counted { count })
    })?;
    Ok(desk.announce(changed))
}

fn merged(conn: &Connection, country: &str) -> Result<Cow<'static, Pack>> {
    over(conn, Pack::of(country)?)
}

fn info(pack: &Pack, id: &str, language: Language) -> Result<RuleInfo> {
    let all = service::rules(pack, language)?;
    all.into_iter().find(|rule| rule.rule == id).ok_or_else(|| {
        let params = [("rule", id.to_owned()), ("pack", pack.head.country.clone())];
        Error::refused(ErrorCode::UnknownRule, &params)
    })
}
