//! A person reads it in the language of choice.

use crate::desk::Desk;

#[test]
fn every_language_has_its_words() {
    let desk = Desk::example();
    for (lang, fine, nothing, help) in [
        (
            "ro",
            "Totul este în ordine.",
            "Nu s-a găsit nimic",
            "Caută persoane",
        ),
        ("uk", "Усе гаразд.", "Нічого не знайдено", "Шукати людей"),
        ("ru", "Всё в порядке.", "Ничего не найдено", "Искать людей"),
        (
            "en",
            "Everything is in order.",
            "Nothing found",
            "Search people",
        ),
    ] {
        let say = |words: &[&str]| desk.plain(&[&["--lang", lang], words].concat());
        assert_eq!(say(&["check"]).out.trim(), fine);
        assert!(say(&["find", "xqzqx"]).out.starts_with(nothing));
        let shown = say(&["--help"]);
        assert_eq!(shown.code, 0);
        assert!(shown.out.contains(help), "{}", shown.out);
        // No message is shown by its id.
        for words in [
            &["journal"][..],
            &["backup"],
            &["find", "ion"],
            &["new"],
            &["undo"],
            &["import", "people", "a.csv"],
            &["import", "people", "--help"],
            &["find", "--help"],
            &["journal", "--help"],
            &["nonsense"],
        ] {
            let run = say(words);
            let text = format!("{}{}", run.out, run.err);
            for id in ["cli-", "error-", "history-", "field-"] {
                assert!(!text.contains(id), "{lang} {words:?}: {text}");
            }
        }
    }
}

#[test]
fn a_found_person_is_told_with_the_number_to_ring() {
    let desk = Desk::example();
    let run = desk.plain(&["--lang", "en", "find", "lelecenco zinovii"]);
    assert!(run.out.starts_with("Lelecenco Zinovii · "), "{}", run.out);
    assert!(run.out.contains("0-257-2-40-17"), "{}", run.out);
}

#[test]
fn errors_are_sentences_not_codes() {
    let desk = Desk::new();
    let run = desk.plain(&["--lang", "en", "find", "x"]);
    assert_eq!(run.code, 3);
    assert!(run.out.is_empty());
    assert!(run.err.contains("office.ddb"), "{}", run.err);
    assert!(!run.err.contains("file-missing"), "{}", run.err);
}
