//! Words of a list's cells: where a task stands, under whose control, how urgent, on what it rests.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::days;
use crate::imports::headers::words as plain;
use crate::locales::{Language, Texts};
use crate::search::folded;
use crate::tasks::{Basis, Priority, TaskControl, TaskState};

/// How lists say where a task stands, in the order they are tried: every stem of one saying must
/// begin some word of the cell. What denies stands before what it denies.
const STATES: &[(TaskState, &str)] = &[
    (
        TaskState::Assigned,
        "neexecut|nerealiz|neindeplin|nu execut|nu indeplin|restan|intarzi|неисполн|невыполн|не исполн|не выполн|просроч|невикон|не викон|простроч|not done|not perform|not complet|overdue",
    ),
    (
        TaskState::InProgress,
        "partial|in lucru|in curs|in proces|in derul|se execut|se lucr|в работ|в процес|част|исполняет|выполняет|у робот|у процес|виконує|in progress|ongoing|under way",
    ),
    (
        TaskState::OffControl,
        "scos control|scoas control|ridic control|off control|remov control|снят контрол|знят контрол",
    ),
    (TaskState::Cancelled, "anulat|отмен|скасов|cancel"),
    (
        TaskState::Suspended,
        "suspend|aman|приостан|отлож|призупин|відклад",
    ),
    (TaskState::Refused, "refuz|отклон|відхил|refus|reject"),
    (
        TaskState::Returned,
        "restitu|returnat|возвращ|поверн|returned",
    ),
    (TaskState::Reported, "raport|отчит|прозвіт|reported"),
    (
        TaskState::Assigned,
        "spre executar|la executar|pentru executar|на исполн|к исполн|на викон|до викон|to be done|to do",
    ),
    (
        TaskState::Done,
        "execut|indeplin|realiz|finaliz|efectuat|inchis|исполнен|выполнен|закрыт|сделан|готов|виконан|закрит|зроблен|done|complet|perform|closed|finish",
    ),
    (
        TaskState::Accepted,
        "primit|luat cunostin|принят|прийнят|accept",
    ),
    (TaskState::Planned, "planific|заплан|planned"),
    (TaskState::Draft, "cior|чернов|чернет|draft"),
    (TaskState::Skipped, "omis|пропущ|skip"),
    (
        TaskState::Assigned,
        "nou|atribuit|repartiz|la control|sub control|deschis|направл|поруч|на контрол|открыт|доведен|доруч|відкрит|нов|assigned|open|under control|new",
    ),
];

/// Where a task stands; with `true` the words say that it is under control.
pub(super) fn state(text: &str) -> Option<(TaskState, bool)> {
    let words = plain(text);
    if words.is_empty() {
        return None;
    }
    if let Some(state) = said("task-state-", &words).and_then(TaskState::from_slug) {
        return Some((state, false));
    }
    // A whole sentence is a remark and no state.
    if words.split(' ').count() > 6 {
        return None;
    }
    let state = STATES
        .iter()
        .find(|(_, sayings)| sayings.split('|').any(|saying| begins(&words, saying)))?
        .0;
    let controlled = ["sub control", "la control", "на контрол", "under control"];
    let under = state == TaskState::Assigned && controlled.iter().any(|each| begins(&words, each));
    Some((state, under))
}

/// Under whose eye; a plain yes means until it is done.
pub(super) fn control(text: &str) -> Option<TaskControl> {
    let words = plain(text);
    let said = match said("task-control-", &words) {
        Some("none") => Some(TaskControl::None),
        said => said.and_then(TaskControl::from_slug),
    };
    let any = |sayings: &str| sayings.split('|').any(|saying| begins(&words, saying));
    let is = |list: &str| list.split(' ').any(|word| folded(word) == words);
    match said {
        Some(control) => Some(control),
        None if matches!(text.trim(), "-" | "–" | "—") => Some(TaskControl::None),
        None if matches!(text.trim(), "+" | "✓" | "✔") => Some(TaskControl::Once),
        None if is("nu нет ні no 0") || any("fara control|без контрол|not under") => {
            Some(TaskControl::None)
        }
        None if any("intermed|промежут|проміж|interim") => Some(TaskControl::Interim),
        None if any("period|lunar|trimestr|период|ежемес|ежекварт|період|щоміс|щокварт") => {
            Some(TaskControl::Periodic)
        }
        None if is("da да так yes 1 x v") || any("control|контрол") => {
            Some(TaskControl::Once)
        }
        None => None,
    }
}

/// How urgent.
pub(super) fn priority(text: &str) -> Option<Priority> {
    let words = plain(text);
    let any = |sayings: &str| sayings.split('|').any(|saying| begins(&words, saying));
    match said("task-priority-", &words).and_then(Priority::from_slug) {
        Some(priority) => Some(priority),
        None if any(
            "obisnuit|normal|medi|scazut|redus|joas|обычн|средн|низк|звичайн|середн|low",
        ) =>
        {
            Some(Priority::Normal)
        }
        None if any(
            "urgent|inalt|ridicat|mare|prioritar|important|срочн|высок|важн|термінов|висок|важлив|high",
        ) =>
        {
            Some(Priority::High)
        }
        None => None,
    }
}

/// True for a cell that means every council.
pub(super) fn all_councils(text: &str) -> bool {
    const ALL: &str = "toate|toate consiliile|toate consiliile locale|toate primariile|toate localitatile|toate uat|все|все советы|все примэрии|все примарии|всі|усі|всі ради|усі ради|всі громади|усі громади|all|all councils";
    let words = plain(text);
    ALL.split('|').any(|each| plain(each) == words)
}

/// „Dispoziția nr. 45 din 02.09.2027, pct. 3.2” taken apart. What does not fit is left whole as
/// the kind of the document.
pub(super) fn basis(text: &str) -> Basis {
    let words: Vec<&str> = text.split_whitespace().collect();
    taken_apart(&words).unwrap_or_else(|| Basis {
        kind: words.join(" "),
        ..Basis::default()
    })
}

fn taken_apart(words: &[&str]) -> Option<Basis> {
    let bare = |word: &str| plain(word);
    let sign = |word: &str| matches!(bare(word).as_str(), "nr" | "no") || word.starts_with('№');
    let at = words
        .iter()
        .position(|word| sign(word))
        .filter(|at| *at > 0)?;
    let kind = words.get(..at)?.join(" ");
    let mut rest = words.get(at..)?.iter().copied();
    let sign = rest.next()?;
    // „№45” in one word, or the sign and the number apart.
    let glued = sign.strip_prefix('№').filter(|glued| !glued.is_empty());
    let number = match glued {
        Some(glued) => glued,
        None => rest.next()?,
    };
    let no = number.trim_end_matches([',', ';']).to_owned();
    if !no.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let (mut date, mut point) = (None, String::new());
    while let Some(word) = rest.next() {
        match bare(word).as_str() {
            "din" | "від" | "от" | "of" | "dated" if date.is_none() => {
                date = Some(days::moment(rest.next()?.trim_end_matches([',', ';']))?.0);
            }
            "pct" | "punctul" | "п" | "пункт" | "point" if point.is_empty() => {
                point = rest.next()?.trim_end_matches([',', ';']).to_owned();
            }
            _ => return None,
        }
    }
    Some(Basis {
        kind,
        no,
        date,
        point,
    })
}

/// The program's own words in every language: (family of the messages, folded text) → the word
/// as stored.
static OWN: LazyLock<HashMap<(&'static str, String), &'static str>> = LazyLock::new(|| {
    let states = TaskState::ALL
        .iter()
        .map(|state| ("task-state-", state.slug()));
    let controls = TaskControl::ALL.iter().map(|control| match control.slug() {
        "" => ("task-control-", "none"),
        slug => ("task-control-", slug),
    });
    let priorities = Priority::ALL
        .iter()
        .map(|one| ("task-priority-", one.slug()));
    let all: Vec<_> = states.chain(controls).chain(priorities).collect();
    let mut own = HashMap::new();
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (family, slug) in &all {
            let text = texts.text(&format!("{family}{slug}"));
            own.insert((*family, plain(&text)), *slug);
            own.insert((*family, plain(slug)), *slug);
        }
    }
    own
});

fn said(family: &'static str, words: &str) -> Option<&'static str> {
    OWN.get(&(family, words.to_owned())).copied()
}

/// True when every stem begins some word.
fn begins(words: &str, saying: &str) -> bool {
    saying.split(' ').all(|stem| {
        let stem = folded(stem);
        words.split(' ').any(|word| word.starts_with(&stem))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_read_in_four_languages() {
        use TaskState::*;
        for (text, wanted) in [
            ("executat", Done),
            ("Executată la timp", Done),
            ("исполнено", Done),
            ("виконано", Done),
            ("neexecutat", Assigned),
            ("nu este executat", Assigned),
            ("не выполнено", Assigned),
            ("не виконано", Assigned),
            ("în lucru", InProgress),
            ("executat parțial", InProgress),
            ("в работе", InProgress),
            ("у роботі", InProgress),
            ("scos de la control", OffControl),
            ("снято с контроля", OffControl),
            ("знято з контролю", OffControl),
            ("Dată spre executare", Assigned),
            ("la executare", Assigned),
            ("executat de primărie", Done),
            ("anulat", Cancelled),
            ("raportat", Reported),
            ("off_control", OffControl),
        ] {
            assert_eq!(state(text).map(|(state, _)| state), Some(wanted), "{text}");
        }
        assert_eq!(state("la control"), Some((Assigned, true)));
        assert_eq!(state("vezi scrisoarea"), None);
        assert_eq!(state(""), None);
    }

    #[test]
    fn control_and_priority_are_read() {
        for (text, wanted) in [
            ("da", TaskControl::Once),
            ("на контроле", TaskControl::Once),
            ("ні", TaskControl::None),
            ("fără control", TaskControl::None),
            ("cu rapoarte intermediare", TaskControl::Interim),
            ("lunar", TaskControl::Periodic),
        ] {
            assert_eq!(control(text), Some(wanted), "{text}");
        }
        assert_eq!(control("Ion Popescu"), None);
        assert_eq!(priority("Urgent!"), Some(Priority::High));
        assert_eq!(priority("обычный"), Some(Priority::Normal));
        assert_eq!(priority("3"), None);
    }

    #[test]
    fn a_document_is_taken_apart_or_kept_whole() {
        let read = basis("Dispoziția președintelui nr. 45 din 02.09.2027, pct. 3.2");
        assert_eq!(read.kind, "Dispoziția președintelui");
        assert_eq!((read.no.as_str(), read.point.as_str()), ("45", "3.2"));
        assert_eq!(read.date.as_deref(), Some("2027-09-02"));
        let read = basis("Распоряжение №12-р от 5.10.2026");
        assert_eq!(
            (read.kind.as_str(), read.no.as_str()),
            ("Распоряжение", "12-р")
        );
        assert_eq!(read.date.as_deref(), Some("2026-10-05"));
        let whole = "Scrisoarea nr. 7 din septembrie, resursa umană";
        assert_eq!(basis(whole).kind, whole);
    }
}
