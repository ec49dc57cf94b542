//! Help and wrong usage, in the language of whoever reads them.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, error::Error as ClapError};
use district_core::app::Desk;
use district_core::clock::SystemClock;
use district_core::locales::{Language, Texts};
use serde_json::json;

use crate::args::Cli;
use crate::election;
use crate::session::{Exit, complain, line_of, options, print};
use crate::station;

/// What each command and argument does: path of the command, argument, message.
const WORDS: &[(&str, &str, &str)] = &[
    ("", "", "cli-about"),
    ("", "file", "cli-option-file"),
    ("", "lang", "cli-option-lang"),
    ("", "json", "cli-option-json"),
    ("", "today", "cli-option-today"),
    ("", "actor", "cli-option-actor"),
    ("", "password_file", "cli-option-password-file"),
    ("new", "", "cli-command-new"),
    ("new", "country", "cli-option-country"),
    ("new", "office", "cli-option-office"),
    ("new", "example", "cli-option-example"),
    ("import", "", "cli-command-import"),
    ("import people", "", "cli-command-import-people"),
    ("import people", "dry_run", "cli-option-dry-run"),
    ("import people", "encoding", "cli-option-encoding"),
    ("import people", "on_duplicate", "cli-option-on-duplicate"),
    ("export", "", "cli-command-export"),
    ("find", "", "cli-command-find"),
    ("find", "queries", "cli-option-queries"),
    ("find", "limit", "cli-option-limit"),
    ("find", "kind", "cli-option-kind"),
    ("check", "", "cli-command-check"),
    ("check", "full", "cli-option-full"),
    ("backup", "", "cli-command-backup"),
    ("restore", "", "cli-command-restore"),
    ("journal", "", "cli-command-journal"),
    ("undo", "", "cli-command-undo"),
    ("commands", "", "cli-command-commands"),
];

/// The rest: what stands twice, and the values that have no option before them.
const MORE: &[(&str, &str, &str)] = &[
    ("programme", "", "cli-command-programme"),
    ("programme", "pack", "cli-option-pack"),
    ("programme", "kind", "cli-option-election"),
    ("programme", "day", "cli-option-day"),
    ("programme", "round", "cli-option-round"),
    ("programme", "period_start", "cli-option-period-start"),
    ("programme", "anchor", "cli-option-anchor"),
    ("programme", "code", "cli-option-code"),
    ("programme", "out", "cli-option-out"),
    ("deadline", "", "cli-command-deadline"),
    ("deadline", "pack", "cli-option-pack"),
    ("deadline", "rule", "cli-option-rule"),
    ("deadline", "from", "cli-option-from"),
    ("deadline", "locality", "cli-option-locality"),
    ("deadline", "hram", "cli-option-hram"),
    ("deadline", "list", "cli-option-list"),
    ("calendar", "", "cli-command-calendar"),
    ("calendar", "pack", "cli-option-pack"),
    ("calendar", "year", "cli-option-year"),
    ("calendar", "locality", "cli-option-locality"),
    ("calendar", "hram", "cli-option-hram"),
    ("import people", "sheet", "cli-option-sheet"),
    ("import people", "map", "cli-option-map"),
    ("import councils", "", "cli-command-import-councils"),
    ("import councils", "dry_run", "cli-option-dry-run"),
    ("import councils", "encoding", "cli-option-encoding"),
    ("import councils", "sheet", "cli-option-sheet"),
    ("import councils", "map", "cli-option-map"),
    ("import councils", "path", "cli-value-import"),
    ("import stations", "", "cli-command-import-stations"),
    ("import stations", "dry_run", "cli-option-dry-run"),
    ("import stations", "encoding", "cli-option-encoding"),
    ("import stations", "sheet", "cli-option-sheet"),
    ("import stations", "map", "cli-option-map-stations"),
    (
        "import stations",
        "on_duplicate",
        "cli-option-on-duplicate-stations",
    ),
    ("import stations", "path", "cli-value-import"),
    ("import tasks", "", "cli-command-import-tasks"),
    ("import tasks", "dry_run", "cli-option-dry-run"),
    ("import tasks", "encoding", "cli-option-encoding"),
    ("import tasks", "sheet", "cli-option-sheet"),
    ("import tasks", "map", "cli-option-map-tasks"),
    (
        "import tasks",
        "on_duplicate",
        "cli-option-on-duplicate-tasks",
    ),
    (
        "import tasks",
        "without_unknown",
        "cli-option-without-unknown",
    ),
    ("import tasks", "path", "cli-value-import"),
    ("call", "", "cli-command-call"),
    ("journal", "entity", "cli-option-entity"),
    ("journal", "limit", "cli-option-limit"),
    ("export people", "", "cli-command-export-people"),
    ("export people", "path", "cli-value-export"),
    ("export people", "view", "cli-value-view"),
    ("export people", "vcard", "cli-value-vcard"),
    ("import people", "path", "cli-value-import"),
    ("find", "text", "cli-value-text"),
    ("backup", "dir", "cli-value-dir"),
    ("restore", "path", "cli-value-backup"),
    ("rescue", "", "cli-command-rescue"),
    ("rescue", "path", "cli-value-rescue"),
    ("rescue", "out", "cli-option-rescue-out"),
    ("undo", "op", "cli-value-op"),
    ("call", "name", "cli-value-name"),
    ("call", "payload", "cli-value-json"),
];

/// Tasks.
const TASKS: &[(&str, &str, &str)] = &[
    ("task", "", "cli-command-task"),
    ("task add", "", "cli-command-task-add"),
    ("task add", "text", "cli-value-task-line"),
    ("task add", "plain", "cli-option-plain"),
    ("task add", "due", "cli-option-due"),
    ("task add", "no_term", "cli-option-no-term"),
    ("task add", "responsible", "cli-option-responsible"),
    ("task add", "controller", "cli-option-controller"),
    ("task add", "council", "cli-option-council"),
    ("task add", "label", "cli-option-label"),
    ("task add", "details", "cli-option-details"),
    ("task add", "control", "cli-option-control"),
    ("task list", "", "cli-command-task-list"),
    ("task list", "text", "cli-value-text"),
    ("task list", "all", "cli-option-all"),
    ("task list", "closed", "cli-option-closed"),
    ("task list", "overdue", "cli-option-overdue"),
    ("task list", "state", "cli-option-state"),
    ("task list", "council", "cli-option-council"),
    ("task list", "responsible", "cli-option-responsible"),
    ("task list", "from", "cli-option-due-from"),
    ("task list", "to", "cli-option-due-to"),
    ("task list", "limit", "cli-option-limit"),
    ("task export", "", "cli-command-task-export"),
    ("task export", "path", "cli-value-export"),
    ("task export", "text", "cli-value-text"),
    ("task export", "all", "cli-option-all"),
    ("task export", "closed", "cli-option-closed"),
    ("task export", "overdue", "cli-option-overdue"),
    ("task export", "state", "cli-option-state"),
    ("task export", "council", "cli-option-council"),
    ("task export", "responsible", "cli-option-responsible"),
    ("task export", "from", "cli-option-due-from"),
    ("task export", "to", "cli-option-due-to"),
    ("task show", "", "cli-command-task-show"),
    ("task show", "task", "cli-value-task"),
    ("task move", "", "cli-command-task-move"),
    ("task move", "task", "cli-value-task"),
    ("task move", "state", "cli-value-state"),
    ("task move", "reason", "cli-option-reason"),
    ("task move", "result", "cli-option-result"),
    ("task move", "document", "cli-option-document"),
    ("task move", "performed", "cli-option-performed"),
    ("task move", "until", "cli-option-until"),
    ("task move", "day", "cli-option-off-day"),
    ("task move", "act", "cli-option-act"),
    ("task attach", "", "cli-command-task-attach"),
    ("task attach", "task", "cli-value-task"),
    ("task attach", "path", "cli-value-attach"),
    ("task files", "", "cli-command-task-files"),
    ("task files", "task", "cli-value-task"),
    ("task files", "save", "cli-option-save"),
    ("task extend", "", "cli-command-task-extend"),
    ("task extend", "task", "cli-value-task"),
    ("task extend", "to", "cli-option-new-due"),
    ("task extend", "reason", "cli-option-reason"),
    ("task extend", "by", "cli-option-asked-by"),
    ("task extend", "act", "cli-option-act"),
    ("task extend", "asked", "cli-option-asked"),
];

/// Collective orders.
const ORDERS: &[(&str, &str, &str)] = &[
    ("order", "", "cli-command-order"),
    ("order add", "", "cli-command-order-add"),
    ("order add", "title", "cli-value-order-title"),
    ("order add", "to", "cli-option-order-to"),
    ("order add", "except", "cli-option-order-except"),
    ("order add", "due", "cli-option-due"),
    ("order add", "no_term", "cli-option-no-term"),
    ("order add", "basis", "cli-option-order-basis"),
    ("order add", "responsible", "cli-option-order-responsible"),
    ("order add", "controller", "cli-option-controller"),
    ("order add", "details", "cli-option-details"),
    ("order add", "form", "cli-option-order-form"),
    ("order add", "control", "cli-option-control"),
    ("order add", "draft", "cli-option-order-draft"),
    ("order show", "", "cli-command-order-show"),
    ("order show", "order", "cli-value-order"),
    ("order show", "out", "cli-option-order-out"),
    ("order mark", "", "cli-command-order-mark"),
    ("order mark", "order", "cli-value-order"),
    ("order mark", "council", "cli-value-order-council"),
    ("order mark", "state", "cli-option-line-state"),
    ("order mark", "on", "cli-option-line-on"),
    ("order mark", "no", "cli-option-answer-no"),
    ("order mark", "reason", "cli-option-line-reason"),
    ("order mark", "note", "cli-option-line-note"),
    ("order missing", "", "cli-command-order-missing"),
    ("order missing", "order", "cli-value-order-or-all"),
    ("order remind", "", "cli-command-order-remind"),
    ("order remind", "order", "cli-value-order"),
    ("order remind", "way", "cli-option-remind-way"),
    ("order remind", "on", "cli-option-remind-on"),
    ("order remind", "out", "cli-option-letters-out"),
    ("order remind", "until", "cli-option-letters-until"),
    ("order remind", "replace", "cli-option-letters-replace"),
];

/// Language and output form, seen before the words are understood.
pub fn ahead(words: &[OsString]) -> (Texts, bool) {
    let words: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let given = words.iter().enumerate().find_map(|(n, word)| {
        let code = match word.strip_prefix("--lang=") {
            Some(code) => Some(code),
            None if *word == "--lang" => words.get(n + 1).copied(),
            None => None,
        };
        code.and_then(Language::from_code)
    });
    let language = given.unwrap_or_else(|| {
        let options = options(None, None, SystemClock::default());
        Desk::closed(options, None).preferences().language
    });
    (Texts::new(language), words.contains(&"--json"))
}

/// The command line with its help in the chosen language.
pub fn localised(texts: &Texts) -> clap::Command {
    let mut root = Cli::command()
        .disable_help_flag(true)
        .disable_version_flag(true);
    root = dress(root, "", texts);
    let heading = texts.text("cli-help-options");
    let flag = |name: &'static str, short, action, id: &str| {
        clap::Arg::new(name)
            .long(name)
            .short(short)
            .action(action)
            .display_order(200)
            .help(texts.text(id))
            .help_heading(heading.clone())
            .global(name == "help")
    };
    let help = flag("help", 'h', clap::ArgAction::Help, "cli-help-help");
    let version = flag("version", 'V', clap::ArgAction::Version, "cli-help-version");
    root.arg(help).arg(version)
}

fn dress(mut command: clap::Command, path: &str, texts: &Texts) -> clap::Command {
    let usage = texts.text("cli-help-usage");
    let template = format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}");
    command = command
        .help_template(template)
        .next_help_heading(texts.text("cli-help-options"))
        .subcommand_help_heading(texts.text("cli-help-commands"));
    let options = texts.text("cli-help-options");
    let values = texts.text("cli-help-values");
    command = command.mut_args(|arg| {
        let takes_value = arg.get_action().takes_values();
        let heading = if arg.is_positional() {
            values.clone()
        } else {
            options.clone()
        };
        // What every command takes stands after what is its own.
        let place = if path.is_empty() { 100 } else { 10 };
        arg.help_heading(heading)
            .hide_default_value(takes_value)
            .display_order(place)
    });
    let words = WORDS.iter().chain(MORE).chain(TASKS).chain(ORDERS);
    for (of, argument, id) in words.chain(election::WORDS).chain(station::WORDS) {
        if *of == path && argument.is_empty() {
            command = command.about(texts.text(id));
        } else if *of == path {
            command = command.mut_arg(argument, |arg| arg.help(texts.text(id)));
        }
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let inner = format!("{path} {name}").trim().to_owned();
        command = command.mut_subcommand(&name, |sub| {
            dress(sub.disable_help_flag(true), &inner, texts)
        });
    }
    command
}

/// Prints help, or says what is wrong with the words; answers the exit code.
pub fn usage(error: &ClapError, texts: &Texts, json: bool) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            print(&error.render().to_string());
            return 0;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !json => {
            complain(&error.render().to_string());
            return 2;
        }
        _ => {}
    }
    let what = said(error);
    let id = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => "cli-usage-unknown",
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        _ => "cli-usage-wrong",
    };
    let message = texts.with(id, &[("what", &what)]);
    if json {
        let params = json!({"command": "desk", "reason": what});
        complain(&line_of(
            &json!({"code": "bad-request", "params": params, "message": message}),
        ));
    } else {
        complain(&format!("{message}\n{}", texts.text("cli-usage-hint")));
    }
    2
}

/// The words at fault.
fn said(error: &ClapError) -> String {
    let parts = error.context().filter_map(|(kind, value)| match kind {
        ContextKind::InvalidArg
        | ContextKind::InvalidSubcommand
        | ContextKind::InvalidValue
        | ContextKind::PriorArg => match value {
            ContextValue::String(text) => Some(text.clone()),
            ContextValue::Strings(texts) => Some(texts.join(", ")),
            _ => None,
        },
        _ => None,
    });
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
