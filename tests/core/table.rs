//! The contract of the command table: every name answers, none is reachable by another road.

use district_core::commands::table;
use serde_json::json;

use crate::desk::TestDesk;

#[test]
fn every_command_is_declared_once_with_both_schemas() {
    let commands = table();
    let mut names: Vec<_> = commands.iter().map(|c| c.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), commands.len());
    for command in &commands {
        assert!(command.request.is_object(), "{}: request", command.name);
        assert!(command.reply.is_object(), "{}: reply", command.name);
        assert!(
            command.reads.is_empty() || command.changes.is_empty(),
            "{} says it reads and changes; a changing command reads anyway",
            command.name
        );
        assert!(
            !(command.reads.is_empty() && command.changes.is_empty()),
            "{} says nothing of what it touches",
            command.name
        );
    }
}

#[test]
fn every_command_refuses_nonsense_with_a_code() {
    let desk = TestDesk::office();
    for command in table() {
        assert_eq!(
            desk.refused(command.name, json!(17)),
            "bad-request",
            "{}",
            command.name
        );
    }
    assert_eq!(
        desk.refused("person_delete_everything", json!({})),
        "bad-request"
    );
}

#[test]
fn without_a_file_every_command_that_needs_one_says_so() {
    let desk = TestDesk::first_start();
    let without = [
        "app_status",
        "preferences_set",
        "file_new",
        "file_example",
        "file_leave_example",
        "file_open",
        "file_retry",
        "file_open_read_only",
        "file_forget",
        "deadline_rules",
        "deadline_compute",
        "programme_compute",
        "calendar_year",
        "term_read",
        "series_preview",
        "rule_sheet",
        "own_rule_preview",
        "term_paper_preview",
        "term_paper_save",
    ];
    let paper = json!({"language": "ro", "sheet": "a4", "large_print": false, "include_private": false,
        "signature": false});
    let people = json!({"query": "", "filter": district_core::staff::PeopleFilter::default(), "sort": "name",
        "ids": []});
    let samples = json!({
        "backup_place_set": {"second_dir": null},
        "election_list": {}, "election_get": {"id": "x"}, "election_add": {"kind": "local_general"},
        "election_edit": {"id": "x"}, "election_bin": {"ids": ["x"]}, "election_restore": {"ids": ["x"]},
        "election_move_preview": {"id": "x"}, "election_move": {"id": "x"}, "line_why": {"id": "x"},
        "election_former_plan": {"kind": "local_general", "copy_from": "x"},
        "official_read": {"election": "x"}, "official_plan": {"read": {"election": "x"}, "source": "x"},
        "official_apply": {"read": {"election": "x"}, "source": "x"},
        "survey_form": {}, "survey_question_save": {}, "survey_list": {},
        "survey_get": {"id": "x"}, "survey_save": {"id": "x"}, "survey_bin": {"ids": ["x"]},
        "survey_hand": {"answers": ["x"], "task": {"title": ""}},
        "equipment_get": {}, "equipment_plan": {}, "equipment_item_save": {},
        "equipment_mark": {"marks": []},
        "readiness_get": {"election": "x"}, "readiness_cell": {"election": "x", "station": "x", "group": "x"},
        "readiness_mark": {"election": "x", "marks": []}, "readiness_hand": {"election": "x", "cells": [], "task": {"title": ""}},
        "check_group_save": {"name": "a"}, "check_group_move": {"id": "x"},
        "review_list": {"election": "x"}, "review_get": {"id": "x"}, "review_keep": {"election": "x"},
        "review_remove": {"ids": ["x"]},
        "order_get": {"id": "x"}, "order_preview": {"all": true},
        "programme_line_add": {"election": "x", "action": "a"}, "programme_line_edit": {"id": "x"},
        "programme_mark": {"ids": ["x"], "state": "done"}, "programme_bin": {"ids": ["x"]},
        "programme_hand": {"ids": ["x"], "task": {"title": ""}},
        "lines_mark": {"ids": ["x"], "state": "answered"}, "line_edit": {"id": "x"},
        "lines_add": {"order": "x", "to": {"all": true}}, "lines_remove": {"ids": ["x"]},
        "lines_extend": {"ids": ["x"], "new_due": {"on": "2027-01-01"}, "reason": "a"},
        "lines_remind": {"order": "x", "way": "list"},
        "station_list": {}, "station_get": {"id": "x"}, "station_add": {"number": "1"},
        "station_edit": {"id": "x"}, "stations_edit": {"ids": ["x"]}, "station_bin": {"ids": ["x"]},
        "station_restore": {"ids": ["x"]}, "premises_list": {}, "premises_edit": {"id": "x"},
        "stations_take": {"election": "x"}, "stations_release": {"election": "x", "ids": ["x"]},
        "quick_read": {"text": "a"},
        "series_get": {"id": "x"}, "series_end": {"id": "x"}, "series_skip": {"id": "x", "day": "2027-01-01"},
        "series_edit": {"id": "x"},
        "series_preview": {"repeat": {"every": {"kind": "working_days"}}, "count": 1},
        "series_add": {"task": {"title": "a"}, "repeat": {"every": {"kind": "working_days"}}},
        "file_restore": {"backup": "x"},
        "office_edit": {"name": "a", "section": "", "district": "", "area_code": "", "phone_style": "dashes"},
        "user_add": {"name": "a", "post": "", "role": "staff"},
        "user_choose": {"id": "x"},
        "people_list": crate::desk::list_of(""),
        "person_get": {"id": "x"}, "card_text": {"id": "x"},
        "person_add": crate::desk::person("A", "B"),
        "person_edit": {"id": "x", "field": "post", "value": ""},
        "phone_add": {"person": "x", "kind": "work", "typed": "1", "extension": null, "private": false},
        "phone_edit": {"id": "x", "kind": "work", "typed": "1", "extension": null, "private": false, "accept_offer": false},
        "phone_remove": {"id": "x"},
        "email_add": {"person": "x", "address": "a@b.example"},
        "email_edit": {"id": "x", "address": "a@b.example"},
        "email_remove": {"id": "x"},
        "people_bin": {"ids": []}, "people_restore": {"ids": []},
        "people_facets": {"query": "", "filter": crate::desk::list_of("")["filter"], "stale_before": null},
        "organisation_get": {"id": "x"},
        "organisation_add": {"name": "a", "kind": "", "parent": null, "council": null},
        "organisation_edit": {"id": "x", "field": "note", "value": ""},
        "organisation_move": {"id": "x", "parent": null, "before": null},
        "organisation_bin": {"id": "x"}, "organisation_restore": {"id": "x"},
        "organisation_phone_add": {"person": "x", "kind": "work", "typed": "1", "extension": null, "private": false},
        "organisation_phone_remove": {"id": "x"},
        "organisation_email_add": {"person": "x", "address": "a@b.example"},
        "organisation_email_remove": {"id": "x"},
        "locality_list": {"council": null}, "locality_add": {"council": "x", "name": "a"},
        "locality_edit": {"id": "x", "name": "a", "kind": "", "name_uk": "", "name_ru": "", "former_names": "",
            "code": "", "population": null, "hram": ""},
        "locality_remove": {"id": "x"},
        "group_add": {"name": "a", "rule": null, "members": []},
        "group_edit": {"id": "x", "name": "a", "rule": null},
        "group_members_set": {"group": "x", "add": [], "remove": []}, "group_remove": {"id": "x"},
        "people_bulk_edit": {"ids": [], "institution": null, "duty_prefix": null, "group_add": null,
            "group_remove": null, "phone_prefix": null, "checked": true},
        "round_get": {"id": "x"},
        "round_add": {"name": "a", "note": "", "ids": ["x"], "filter": crate::desk::list_of("")["filter"]},
        "round_edit": {"id": "x", "name": "a", "note": "", "closed": false},
        "round_mark": {"line": "x", "result": "reached", "promised_on": null, "note": ""},
        "round_remove": {"id": "x"},
        "view_list": {"screen": null},
        "view_save": {"id": null, "screen": "people", "name": "a", "query": "{}", "icon": "", "everybody": true},
        "view_move": {"id": "x", "before": null}, "view_remove": {"id": "x"}, "person_used": {"id": "x"},
        "people_merge": {"keep": "x", "drop": "y", "take": []},
        "not_duplicate_set": {"one": "x", "other": "y"},
        "reader_copy_make": {"folder": "x"}, "reader_copy_place_set": {"folder": null},
        "assignment_add": {"person": "x", "position": null, "post": "a", "institution": "", "from": null, "to": null,
            "acting": false, "share": 100, "act_no": "", "act_date": null, "replaces": null, "note": ""},
        "assignment_edit": {"id": "x", "from": null, "to": null, "acting": false, "share": 100, "act_no": "",
            "act_date": null, "replaces": null, "note": ""},
        "assignment_end": {"id": "x", "to": "2026-11-20"}, "assignment_remove": {"id": "x"},
        "position_holders": {"position": "x", "on": null},
        "absence_add": {"person": "x", "kind": "leave", "from": "2026-11-20", "to": null, "substitute": null, "note": ""},
        "absence_edit": {"id": "x", "kind": "leave", "from": "2026-11-20", "to": null, "substitute": null, "note": ""},
        "absence_remove": {"id": "x"},
        "other_name_add": {"person": "x", "language": "uk", "name": "a"}, "other_name_remove": {"id": "x"},
        "person_check": {"id": "x"}, "favourite_set": {"person": "x", "favourite": true},
        "private_set": {"person": "x", "fields": []}, "person_photo_set": {"person": "x", "photo": ""},
        "correction_add": {"person": "x", "phone": null, "text": "a"}, "correction_solve": {"id": "x"},
        "phone_read": {"typed": "1"}, "contacts_read": {"text": "x"},
        "contacts_import": {"entries": [{"line": 1, "include": true, "post": "", "family": "A", "given": "B",
            "patronymic": "", "name_order": "sure", "institution": "", "duty": "", "room": "", "address": "",
            "hours": "", "phones": [], "emails": [], "notes": [], "known": null}]},
        "calendar_own": {"year": 2026},
        "calendar_preview": {"set": [], "remove": ["2026-12-28"]},
        "calendar_day_set": {"set": [{"date": "2026-12-28", "kind": "moved_off"}], "remove": []},
        "calendar_year_known": {"year": 2026, "known": true},
        "own_rule_list": {"pack": "md"},
        "own_rule_save": {"pack": "md", "elections": false, "action": "x", "anchor": "filing", "direction": "after",
            "bound": "no_later_than", "n": 1, "unit": "calendar_day", "counting": "act", "roll": "none",
            "trust": "practice"},
        "own_rule_remove": {"pack": "md", "rule": "x"},
        "council_hram_set": {"council": "x", "hram": "11-21"},
        "council_get": {"id": "x"}, "council_add": {"name": "a", "kind": "commune"},
        "council_edit": {"id": "x", "values": []}, "council_bin": {"id": "x"}, "council_restore": {"id": "x"},
        "council_merge": {"id": "x", "into": "y"}, "matrix_get": {}, "council_orders": {"id": "x"},
        "contact_add": {"council": "x", "way": "call", "at": "2026-11-20"},
        "contact_edit": {"id": "x", "way": "call", "at": "2026-11-20"}, "contact_remove": {"id": "x"},
        "task_list": {}, "task_get": {"id": "x"}, "task_counts": {}, "task_facets": {},
        "task_add": {"title": "a"}, "task_edit": {"id": "x"}, "task_move": {"id": "x", "to": "assigned"},
        "tasks_edit": {"ids": []}, "task_bin": {"ids": []}, "task_restore": {"ids": []},
        "task_duplicate": {"id": "x"},
        "extension_ask": {"task": "x", "new_due": {"on": "2026-12-01"}, "reason": "a"},
        "extension_decide": {"id": "x", "decision": "granted"}, "extension_remove": {"id": "x"},
        "checkpoint_add": {"task": "x", "due": {"due_on": "2026-12-01"}},
        "checkpoint_edit": {"id": "x", "due": {"due_on": "2026-12-01"}},
        "checkpoint_report": {"id": "x", "report": "a"}, "checkpoint_remove": {"id": "x"},
        "step_add": {"task": "x", "title": "a"}, "step_edit": {"id": "x", "title": "a"},
        "step_tick": {"id": "x", "done": true}, "step_remove": {"id": "x"},
        "note_add": {"task": "x", "text": "a"}, "note_edit": {"id": "x", "text": "a"}, "note_remove": {"id": "x"},
        "link_add": {"task": "x", "other": "y"}, "link_remove": {"id": "x"},
        "reminder_add": {"task": "x", "on_date": "2026-12-01"}, "reminder_remove": {"id": "x"},
        "attachment_add": {"owner": {"task": "x"}, "paths": ["a"]}, "attachment_list": {"task": "x"},
        "attachment_remove": {"id": "x"}, "attachment_save": {"id": "x", "path": "a"},
        "attachment_open": {"id": "x"},
        "user_person_set": {"user": "x", "person": null},
        "import_open": {"kind": "people", "token": null, "path": null, "text": "x", "encoding": null,
            "separator": null, "sheet": null, "header_row": null},
        "import_check": {"token": "x", "mapping": [], "cleanups": [], "on_duplicate": "skip", "decisions": [], "repairs": []},
        "import_run": {"token": "x", "mapping": [], "cleanups": [], "on_duplicate": "skip", "decisions": [], "repairs": []},
        "import_progress": {"token": "x"}, "import_cancel": {"token": "x"},
        "import_close": {"token": "x"}, "import_report": {"token": "x"},
        "import_template": {"kind": "people", "path": "x.txt", "overwrite": false},
        "import_report_save": {"token": "x", "path": "x.csv", "overwrite": false},
        "paper_preview": {"paper": "mayors-and-secretaries", "options": paper, "first": 0, "count": 1},
        "paper_save": {"paper": "mayors-and-secretaries", "options": paper, "path": "x.pdf", "overwrite": false},
        "people_export": {"path": "x.csv", "people": people, "language": "ro", "include_private": false,
            "vcard": "4.0", "overwrite": false},
        "people_copy_table": {"people": people, "language": "ro", "include_private": false},
        "people_preview": {"people": people, "language": "ro", "include_private": false, "first": 0, "count": 1},
        "task_paper_preview": {"what": {"paper": "control"}, "options": paper, "first": 0, "count": 1},
        "task_paper_save": {"what": {"paper": "day"}, "options": paper, "path": "x.pdf", "overwrite": false},
        "election_paper_preview": {"what": {"election": "x", "kind": "annex"}, "options": paper, "first": 0, "count": 1},
        "election_paper_save": {"what": {"election": "x", "kind": "wall"}, "options": paper, "path": "x.ics", "overwrite": false},
        "station_paper_preview": {"what": {"kind": "register"}, "options": paper, "first": 0, "count": 1},
        "station_paper_save": {"what": {"kind": "register"}, "options": paper, "path": "x.csv", "overwrite": false},
        "bureau_list": {"election": "x"}, "bureau_get": {"election": "x"},
        "member_add": {"election": "x", "person": {"name": "a"}, "role": "member"},
        "member_edit": {"id": "x"}, "member_replace": {"id": "x"}, "member_remove": {"ids": ["x"]},
        "members_trained": {"ids": ["x"]},
        "day_sheet": {"election": "x"}, "day_mark": {"election": "x", "facts": []},
        "day_hours": {"election": "x", "hours": []},
        "incident_save": {"election": "x", "what": "a"}, "incident_remove": {"ids": ["x"]},
        "order_paper_preview": {"what": {"paper": "sheet", "order": "x"}, "options": paper, "first": 0, "count": 1},
        "order_paper_save": {"what": {"paper": "sheet", "order": "x"}, "options": paper, "path": "x.pdf", "overwrite": false},
        "order_letters_save": {"letters": {"order": "x"}, "options": paper, "folder": ".", "format": "pdf", "overwrite": false},
        "order_form_save": {"order": "x", "language": "ro", "target": {"to": "all", "path": "x.csv"}, "overwrite": false},
        "order_return_read": {"paths": ["x.csv"]},
        "order_return_apply": {"files": [{"path": "x.csv", "digest": ""}]},
        "order_answers_export": {"order": "x", "language": "ro", "path": "x.csv", "overwrite": false},
        "tasks_export": {"shown": {}, "language": "ro", "path": "x.csv", "overwrite": false},
        "task_days": {"from": "2026-11-01", "to": "2026-11-30"},
        "reminders_seen": {"all": true}, "ladder_set": {"text": ""},
        "task_report": {"from": "2026-11-01", "to": "2026-11-30", "by": "person"},
        "hand_over_preview": {"from": {"id": "x"}},
        "hand_over": {"from": {"id": "x"}, "to": {"id": "y"}},
        "search": {"text": "x", "limit": 5},
        "history_recent": {"before": null, "limit": 5},
        "history_undo": {"op": null, "skip_conflicts": false},
    });
    for command in table().iter().filter(|c| !without.contains(&c.name)) {
        let sample = samples
            .get(command.name)
            .cloned()
            .unwrap_or_else(|| json!({}));
        assert_eq!(
            desk.refused(command.name, sample),
            "no-file",
            "{}",
            command.name
        );
    }
}

#[test]
fn changes_are_announced_after_the_commit_by_subject() {
    let desk = TestDesk::office();
    desk.heard.lock().unwrap().clear();
    desk.ok("person_add", crate::desk::person("Vrabie", "Ion"));
    let heard = desk.heard.lock().unwrap().clone();
    assert_eq!(
        serde_json::to_value(heard).unwrap(),
        json!(["history", "staff"])
    );
    desk.heard.lock().unwrap().clear();
    assert!(
        desk.call("person_add", crate::desk::person("", ""))
            .is_err()
    );
    assert!(
        desk.heard.lock().unwrap().is_empty(),
        "a refused act announces nothing"
    );
}
