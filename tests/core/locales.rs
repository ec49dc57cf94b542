//! The texts: complete in four languages, every id used, every variable known.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use district_core::database::rescue::RescueKind;
use district_core::deadlines::model::{Counting, ElectionKind};
use district_core::elections::RowMark;
use district_core::error::{ErrorCode, FieldCode};
use district_core::history::OpKind;
use district_core::imports::RowCode;
use district_core::locales::{Language, Texts, sources};
use district_core::office::UserRole;
use district_core::orders::returns::{ReturnCode, ReturnFault};
use district_core::orders::{LineMark, LineState, RemindWay};
use district_core::papers::PaperKind;
use district_core::search::MatchField;
use district_core::stations::register::{StationKind, StationState};
use district_core::tasks::TaskState;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Messages of one language: id → variables.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (name, source) in sources(language) {
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}/{name}: {errors:?}", language.code()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut variables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                walk(pattern, &mut variables);
            }
            let id = message.id.name.to_owned();
            assert!(
                found.insert(id.clone(), variables).is_none(),
                "{}: {id} stands twice",
                language.code()
            );
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_of(expression, variables);
        }
    }
}

fn expression_of(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, variables),
        Expression::Select { selector, variants } => {
            inline_of(selector, variables);
            for variant in variants {
                walk(&variant.value, variables);
            }
        }
    }
}

fn inline_of(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_of(expression, variables),
        _ => {}
    }
}

#[test]
fn four_languages_hold_the_same_messages_with_the_same_variables() {
    let english = messages(Language::En);
    assert!(english.len() > 100, "the texts are part of the program");
    for language in Language::ALL {
        let other = messages(language);
        for (id, variables) in &english {
            let found = other
                .get(id)
                .unwrap_or_else(|| panic!("{}: {id} is missing", language.code()));
            // A language may need fewer variables (no plural), never one that nobody gives.
            for variable in found {
                assert!(
                    variables.contains(variable),
                    "{}: {id} wants ${variable}",
                    language.code()
                );
            }
        }
        for id in other.keys() {
            assert!(
                english.contains_key(id),
                "{}: {id} is not in English",
                language.code()
            );
        }
    }
}

#[test]
fn every_error_has_words() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let check = |id: String| assert_ne!(texts.text(&id), id, "{}: {id}", language.code());
        ErrorCode::ALL
            .iter()
            .for_each(|code| check(format!("error-{}", code.slug())));
        for code in FieldCode::ALL {
            let slug = serde_json::to_value(code).unwrap();
            check(format!("field-error-{}", slug.as_str().unwrap()));
        }
        OpKind::ALL
            .iter()
            .for_each(|kind| check(format!("history-{}", kind.slug())));
    }
}

#[test]
fn romanian_uses_the_comma_below() {
    for (name, source) in sources(Language::Ro) {
        // The one place where cedillas are named on purpose is the clean-up's own text.
        let source: String = source
            .lines()
            .filter(|line| !line.starts_with("import-clean-cedilla"))
            .collect();
        for c in ['ş', 'ţ', 'Ş', 'Ţ'] {
            assert!(!source.contains(c), "{name} holds {c}");
        }
    }
}

/// Ids built at run time: prefix and the words that follow it.
/// Words of the election screens whose ids are put together at run time.
const ELECTION_FAMILIES: [(&str, &[&str]); 9] = [
    (
        "eldlg-former-",
        &["changed", "new", "gone", "carried", "done"],
    ),
    ("eldlg-stays-", &["done", "not_applicable"]),
    (
        "eldlg-print-",
        &[
            "annex",
            "annex-about",
            "checklist",
            "checklist-about",
            "mayors",
            "mayors-about",
            "wall",
            "wall-about",
        ],
    ),
    (
        "offi-field-",
        &["no", "action", "term", "ground", "bodies", "note"],
    ),
    ("offi-reading-", &["dated", "words", "no_such_day", "empty"]),
    ("offi-because-", &["article", "words", "date", "number"]),
    (
        "offi-change-",
        &[
            "no",
            "chapter",
            "action",
            "law_term",
            "legal_act",
            "legal_ref",
            "bodies",
            "official",
            "note",
        ],
    ),
    (
        "offi-sum-",
        &["matched", "new", "skip", "differs", "unread", "missing"],
    ),
    (
        "offi-report-",
        &["read", "matched", "added", "unchanged", "skipped"],
    ),
];

fn families() -> Vec<String> {
    let mut ids = Vec::new();
    ids.extend(ErrorCode::ALL.iter().map(|c| format!("error-{}", c.slug())));
    for part in ["title", "happened", "safe", "todo"] {
        ids.extend(
            ErrorCode::ALL
                .iter()
                .filter(|c| c.concerns_file())
                .map(|c| format!("problem-{}-{part}", c.slug())),
        );
    }
    let slug = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    ids.extend(
        FieldCode::ALL
            .iter()
            .map(|c| format!("field-error-{}", slug(serde_json::json!(c)))),
    );
    ids.extend(OpKind::ALL.iter().map(|k| format!("history-{}", k.slug())));
    ids.extend(
        RescueKind::ALL
            .iter()
            .map(|k| format!("rescue-kind-{}", k.slug())),
    );
    ids.extend(
        MatchField::ALL
            .iter()
            .map(|f| format!("match-{}", slug(serde_json::json!(f)))),
    );
    ids.extend(UserRole::ALL.iter().map(|r| format!("role-{}", r.slug())));
    ids.extend(
        RowCode::ALL
            .iter()
            .map(|c| format!("import-problem-{}", c.slug())),
    );
    for kind in PaperKind::ALL {
        ids.push(format!("paper-{}", kind.slug()));
        ids.push(format!("paper-about-{}", kind.slug()));
    }
    ids.extend(
        ElectionKind::ALL
            .iter()
            .map(|kind| format!("election-kind-{}", kind.slug())),
    );
    ids.extend(
        StationState::ALL
            .iter()
            .map(|state| format!("station-state-{}", state.slug())),
    );
    ids.extend(
        StationKind::ALL
            .iter()
            .map(|kind| format!("station-kind-{}", kind.slug())),
    );
    for answer in ["yes", "partly", "no"] {
        ids.push(format!("station-access-{answer}"));
    }
    for part in ["mayor", "secretary"] {
        ids.push(format!("station-contact-{part}"));
        ids.push(format!("station-contact-{part}-acting"));
    }
    ids.extend(
        RowMark::ALL
            .iter()
            .map(|mark| format!("cli-election-mark-{}", slug(serde_json::json!(mark)))),
    );
    ids.extend(
        Counting::ALL
            .iter()
            .filter(|counting| **counting != Counting::Act)
            .map(|counting| format!("election-counting-{}", counting.slug())),
    );
    ids.extend(
        district_core::elections::official::PROBLEMS
            .iter()
            .map(|code| format!("official-problem-{code}")),
    );
    ids.extend(
        TaskState::ALL
            .iter()
            .map(|s| format!("task-state-{}", slug(serde_json::json!(s)))),
    );
    ids.extend(
        LineState::ALL
            .iter()
            .map(|s| format!("line-state-{}", s.slug())),
    );
    ids.extend(
        LineMark::ALL
            .iter()
            .map(|m| format!("line-mark-{}", slug(serde_json::json!(m)))),
    );
    ids.extend(
        RemindWay::ALL
            .iter()
            .map(|w| format!("remind-way-{}", w.slug())),
    );
    ids.extend(
        ReturnFault::ALL
            .iter()
            .map(|fault| format!("return-fault-{}", fault.slug())),
    );
    ids.extend(
        ReturnCode::ALL
            .iter()
            .map(|code| format!("return-problem-{}", code.slug())),
    );
    for field in ["answer_no", "answer_date", "note"] {
        ids.push(format!("return-field-{field}"));
    }
    for kind in ["same", "added", "removed", "changed"] {
        ids.push(format!("return-row-{kind}"));
    }
    for (family, members) in ELECTION_FAMILIES {
        ids.extend(members.iter().map(|member| format!("{family}{member}")));
    }
    for step in ["view", "office", "user", "data", "backup"] {
        ids.extend(["title", "lead"].map(|part| format!("fs-{step}-{part}")));
    }
    ids
}

fn code_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir()
            && !matches!(
                name.as_str(),
                "node_modules" | "dist" | "bindings" | "target"
            )
        {
            code_files(&path, found);
        } else if matches!(
            path.extension().and_then(|e| e.to_str()),
            Some("rs" | "ts" | "svelte")
        ) {
            found.push(path);
        }
    }
}

#[test]
fn every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    code_files(&root.join("ui/src"), &mut files);
    code_files(&root.join("src-tauri"), &mut files);
    let code: String = files
        .iter()
        .filter_map(|f| std::fs::read_to_string(f).ok())
        .collect();
    let words: BTreeSet<&str> = code
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .collect();
    // A prefix in the code (`field-${…}`) stands for its whole family.
    let prefixes: BTreeSet<&str> = words
        .iter()
        .copied()
        .filter(|w| w.ends_with('-') && w.len() > 3)
        .collect();
    let declared: BTreeSet<String> = families().into_iter().collect();
    let unused: Vec<String> = messages(Language::En)
        .into_keys()
        .filter(|id| !words.contains(id.as_str()) && !declared.contains(id))
        .filter(|id| !prefixes.iter().any(|prefix| id.starts_with(prefix)))
        .collect();
    assert!(unused.is_empty(), "not used anywhere: {unused:#?}");
}
