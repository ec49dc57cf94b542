//! The records the journal knows: their tables, fields and subjects.

use std::collections::HashMap;

use rusqlite::Transaction;
use serde_json::{Map, Value as Json};

use crate::commands::Topic;
use crate::error::Result;
use crate::search::sort_key;
use crate::staff::{Role, role_of};

macro_rules! entities {
    ($($entity:ident $table:literal $topic:ident [$($field:literal),* $(,)?])*) => {
        /// A kind of record under the journal.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs)] // the words are the documentation
        pub enum Entity {
            $($entity),*
        }

        impl Entity {
            /// Every kind.
            pub const ALL: &[Entity] = &[$(Entity::$entity),*];

            /// The table, which is also the word in the journal.
            pub fn table(self) -> &'static str {
                match self {
                    $(Entity::$entity => $table),*
                }
            }

            /// The journaled columns, in the order they came to be: new ones go to the end, so
            /// that a snapshot of a former schema is the beginning of one of today's.
            /// Derived columns (`sort_key`, `role`) are not among them.
            pub fn fields(self) -> &'static [&'static str] {
                match self {
                    $(Entity::$entity => &[$($field),*]),*
                }
            }

            /// The subject announced when such a record changes.
            pub fn topic(self) -> Topic {
                match self {
                    $(Entity::$entity => Topic::$topic),*
                }
            }
        }
    };
}

entities! {
    Office "office" Office ["name", "section", "district", "country", "area_code", "phone_style",
        "deleted_at", "ladder"]
    AppUser "app_user" Office ["name", "post", "role", "deleted_at", "person_id"]
    Council "council" Staff ["kind", "name", "name_uk", "name_ru", "code", "population",
        "voters", "seats", "place", "deleted_at", "address", "hram", "note", "extra", "elected",
        "sittings", "hours", "reception", "fiscal_code", "bank", "postcode", "website",
        "merged_into_id", "merged_on", "merged_act"]
    Locality "locality" Staff ["council_id", "name", "deleted_at", "kind", "name_uk", "name_ru",
        "former_names", "code", "population", "hram"]
    Organisation "organisation" Staff ["parent_id", "council_id", "kind", "name", "short_name",
        "address", "hours", "deleted_at", "name_uk", "name_ru", "code", "website", "note",
        "locality_id", "place", "valid_from", "valid_to", "checked_on", "checked_by", "extra"]
    Person "person" Staff ["family", "given", "patronymic", "alias", "address", "note",
        "created_at", "deleted_at", "birthday", "photo", "private_fields", "checked_on",
        "checked_by", "uid", "extra"]
    Position "position" Staff ["organisation_id", "title", "duty", "room", "hours", "place",
        "deleted_at", "title_uk", "title_ru", "extra"]
    Assignment "assignment" Staff ["person_id", "position_id", "from_date", "to_date", "acting",
        "deleted_at", "share", "act_no", "act_date", "replaces_id", "note"]
    Phone "phone" Staff ["person_id", "position_id", "kind", "typed", "e164", "extension",
        "private", "place", "deleted_at", "organisation_id", "preferred"]
    Email "email" Staff ["person_id", "position_id", "address", "place", "deleted_at",
        "organisation_id", "private"]
    OtherName "other_name" Staff ["person_id", "language", "name", "place", "deleted_at"]
    Absence "absence" Staff ["person_id", "kind", "from_date", "to_date", "substitute_id",
        "note", "deleted_at"]
    ContactGroup "contact_group" Staff ["name", "rule", "place", "deleted_at"]
    GroupMember "group_member" Staff ["group_id", "person_id", "place", "deleted_at"]
    Favourite "favourite" Staff ["user_id", "person_id", "deleted_at"]
    NotDuplicate "not_duplicate" Staff ["one_id", "other_id", "deleted_at"]
    CallRound "call_round" Staff ["name", "note", "created_at", "closed_at", "deleted_at"]
    CallLine "call_line" Staff ["round_id", "person_id", "position_id", "title", "place",
        "result", "called_at", "promised_on", "note", "deleted_at"]
    SavedView "saved_view" Staff ["screen", "name", "user_id", "query", "icon", "place",
        "deleted_at"]
    Correction "correction" Staff ["person_id", "phone_id", "text", "created_at", "created_by",
        "solved_at", "deleted_at"]
    CalendarDay "calendar_day" Calendar ["date", "kind", "name", "act", "council_id",
        "deleted_at"]
    CalendarYear "calendar_year" Calendar ["year", "moved_known", "act", "deleted_at"]
    OwnRule "own_rule" Calendar ["pack", "rule", "data", "deleted_at"]
    Task "task" Tasks ["year", "number", "title", "text", "state", "state_reason",
        "suspended_until", "priority", "basis_kind", "basis_no", "basis_date", "basis_point",
        "author_id", "author_name", "responsible_id", "responsible_name", "controller_id",
        "controller_name", "issued_on", "plan_on", "plan_time", "due_on", "due_time", "no_term",
        "first_due_on", "due_basis", "own_due_on", "control", "result", "result_doc",
        "performed_on", "closed_on", "late_days", "off_control_on", "off_control_by",
        "off_control_ground", "off_control_act", "ladder", "parent_id", "series_id",
        "series_date", "place", "created_at", "deleted_at", "extra", "form", "programme_line_id",
        "station_id"]
    TaskSeries "task_series" Tasks ["title", "rule", "template", "start_on", "end_on", "skipped",
        "ended", "created_at", "deleted_at"]
    TaskCouncil "task_council" Tasks ["task_id", "council_id", "council_name", "place",
        "deleted_at"]
    TaskPerson "task_person" Tasks ["task_id", "person_id", "person_name", "part", "place",
        "deleted_at"]
    TaskLabel "task_label" Tasks ["task_id", "label", "deleted_at"]
    Checkpoint "checkpoint" Tasks ["task_id", "due_on", "title", "reported_on", "report",
        "percent", "reported_by", "deleted_at"]
    Extension "extension" Tasks ["task_id", "asked_on", "asked_by", "reason", "decision",
        "decided_on", "decided_by", "act", "old_due_on", "new_due_on", "remark", "deleted_at",
        "line_id"]
    TaskStep "task_step" Tasks ["task_id", "title", "due_on", "person_id", "person_name",
        "done_on", "done_by", "place", "deleted_at"]
    TaskNote "task_note" Tasks ["task_id", "text", "at", "by_name", "deleted_at"]
    TaskLink "task_link" Tasks ["task_id", "other_id", "deleted_at"]
    Attachment "attachment" Tasks ["task_id", "council_id", "name", "sha256", "bytes", "added_at",
        "added_by", "deleted_at", "line_id", "station_id", "answer_id"]
    OrderLine "order_line" Tasks ["task_id", "council_id", "organisation_id", "name", "place",
        "state", "sent_on", "received_on", "in_work_on", "answered_on", "accepted_on",
        "returned_on", "excused_on", "reason", "answer_no", "answer_date", "answer", "note",
        "promised_on", "due_on", "late_days", "added_on", "deleted_at", "station_id"]
    LineReminder "line_reminder" Tasks ["line_id", "on_date", "way", "by_name", "deleted_at"]
    Reminder "reminder" Tasks ["task_id", "on_date", "note", "deleted_at"]
    Contact "contact" Tasks ["council_id", "council_name", "task_id", "person_id", "person_name",
        "way", "at", "text", "by_name", "deleted_at", "promised_on", "kept_on"]
    HandOver "hand_over" Tasks ["from_id", "from_name", "to_id", "to_name", "on_date", "note",
        "tasks", "deleted_at"]
    Election "election" Elections ["pack", "kind", "round", "name", "day", "territory", "code",
        "acts", "language", "own_n", "own_unit", "countings", "former_id", "note", "official",
        "closed_on", "created_at", "deleted_at", "extra", "day_hours"]
    ElectionAnchor "election_anchor" Elections ["election_id", "event", "at", "basis",
        "deleted_at"]
    ElectionCouncil "election_council" Elections ["election_id", "council_id", "council_name",
        "place", "deleted_at"]
    ProgrammeLine "programme_line" Elections ["election_id", "chapter", "chapter_place", "place",
        "no", "origin", "rule", "terms", "action", "law_term", "legal_act", "legal_ref", "bodies",
        "from_on", "to_on", "at_time", "draft", "counting", "trust", "own_on", "own_typed",
        "official_from", "official_to", "official_time", "official_text", "official_source",
        "state", "reason", "done_on", "late_days", "evidence", "note", "responsible_id",
        "responsible_name", "readers", "created_at", "deleted_at", "extra"]
    Premises "premises" Stations ["council_id", "name", "locality", "address", "owner_id",
        "owner_name", "manager_id", "manager_name", "manager_phone", "keys_id", "keys_name",
        "keys_phone", "area", "doors", "floor", "access", "access_note", "heating", "light",
        "reserve_power", "phone", "internet", "toilets", "parking", "distance", "note",
        "created_at", "deleted_at", "extra"]
    Station "station" Stations ["number", "code", "kind", "state", "state_reason",
        "council_id", "council_name", "locality", "boundary", "voters", "premises_id", "phone",
        "zone", "route", "note", "created_at", "deleted_at", "extra"]
    StationAlternate "station_alternate" Stations ["station_id", "premises_id", "note",
        "place", "deleted_at"]
    ElectionStation "election_station" Stations ["election_id", "station_id", "number",
        "voters", "premises_id", "premises_name", "state", "zone", "route", "act", "deleted_at"]
    CheckGroup "check_group" Stations ["builtin", "name", "icon", "note", "place",
        "deleted_at"]
    Readiness "readiness" Stations ["election_id", "station_id", "group_id", "state",
        "on_date", "by_name", "note", "task_id", "deleted_at"]
    Review "review" Stations ["election_id", "on_date", "label", "data", "note", "by_name",
        "kept_at", "deleted_at", "percent", "problems"]
    SurveyQuestion "survey_question" Stations ["builtin", "chapter", "text", "kind", "good",
        "least", "options", "group_id", "fact", "hint", "place", "deleted_at"]
    Survey "survey" Stations ["station_id", "premises_id", "premises_name", "election_id",
        "on_date", "by_name", "present", "conclusion", "created_at", "deleted_at"]
    SurveyAnswer "survey_answer" Stations ["survey_id", "question_id", "chapter",
        "question", "kind", "answer", "shortfall", "note", "task_id", "place", "deleted_at"]
    EquipmentItem "equipment_item" Stations ["builtin", "name", "unit", "norm", "act",
        "ref", "source", "trust", "note", "place", "deleted_at"]
    Equipment "equipment" Stations ["station_id", "item_id", "have", "need", "on_date",
        "note", "deleted_at"]
    BureauMember "bureau_member" Stations ["election_id", "station_id", "person_id",
        "person_name", "phone", "role", "reserve", "proposer", "proposed_by", "act",
        "appointed_on", "trained_on", "certificate", "replaced_on", "replaced_by_id", "reason",
        "note", "place", "deleted_at"]
    DayFact "day_fact" Stations ["election_id", "station_id", "fact", "hour", "at", "value",
        "by_name", "note", "deleted_at"]
    Incident "incident" Stations ["election_id", "station_id", "at", "what", "told",
        "told_at", "measures", "closed_at", "by_name", "deleted_at"]
}

impl Entity {
    /// Finds the kind by its word in the journal.
    pub fn from_table(table: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|entity| entity.table() == table)
    }

    /// Columns that name whom such a record belongs to on the screen, the nearest first.
    pub fn owners(self) -> &'static [(&'static str, Entity)] {
        match self {
            Entity::Assignment => &[
                ("person_id", Entity::Person),
                ("position_id", Entity::Position),
            ],
            Entity::Phone | Entity::Email => &[
                ("person_id", Entity::Person),
                ("position_id", Entity::Position),
                ("organisation_id", Entity::Organisation),
            ],
            Entity::OtherName
            | Entity::Absence
            | Entity::GroupMember
            | Entity::Favourite
            | Entity::Correction => &[("person_id", Entity::Person)],
            Entity::TaskCouncil
            | Entity::TaskPerson
            | Entity::TaskLabel
            | Entity::Checkpoint
            | Entity::Extension
            | Entity::TaskStep
            | Entity::TaskNote
            | Entity::TaskLink
            | Entity::OrderLine
            | Entity::Reminder => &[("task_id", Entity::Task)],
            Entity::ElectionAnchor | Entity::ElectionCouncil | Entity::ProgrammeLine => {
                &[("election_id", Entity::Election)]
            }
            Entity::LineReminder => &[("line_id", Entity::OrderLine)],
            Entity::Contact => &[("task_id", Entity::Task), ("council_id", Entity::Council)],
            Entity::Attachment => &[
                ("task_id", Entity::Task),
                ("council_id", Entity::Council),
                ("line_id", Entity::OrderLine),
            ],
            _ => &[],
        }
    }

    /// A stored snapshot with the fields that came later filled in: an act written under a
    /// former schema is as good as one of today.
    ///
    /// # Errors
    /// The snapshot is not JSON, or a disk error.
    pub(super) fn filled(self, tx: &Transaction, snapshot: &str) -> Result<String> {
        let mut stored: Map<String, Json> = serde_json::from_str(snapshot)?;
        if stored.len() == self.fields().len() {
            return Ok(snapshot.to_owned());
        }
        let defaults = self.defaults(tx)?;
        let mut whole = Map::new();
        for field in self.fields() {
            let value = stored
                .remove(*field)
                .or_else(|| defaults.get(*field).cloned());
            whole.insert((*field).to_owned(), value.unwrap_or(Json::Null));
        }
        Ok(Json::Object(whole).to_string())
    }

    /// What each column holds when nothing is given.
    fn defaults(self, tx: &Transaction) -> Result<HashMap<String, Json>> {
        let mut columns =
            tx.prepare_cached("SELECT name, dflt_value FROM pragma_table_info(?1)")?;
        let rows = columns.query_map([self.table()], |row| {
            let written: Option<String> = row.get(1)?;
            let value = match written {
                Some(text) if text.starts_with('\'') => Json::from(text.trim_matches('\'')),
                Some(text) => text.parse::<i64>().map_or(Json::Null, Json::from),
                None => Json::Null,
            };
            Ok((row.get(0)?, value))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The columns that the derived ones come from.
    pub(super) fn derived_from(self) -> &'static [&'static str] {
        match self {
            Entity::Person => &["family", "given", "patronymic"],
            Entity::Organisation => &["name"],
            Entity::Task | Entity::Position => &["title"],
            _ => &[],
        }
    }

    /// Brings derived columns up to date after the record's own were written.
    pub(super) fn derive(self, tx: &Transaction, id: &str) -> Result<()> {
        let (select, update) = match self {
            Entity::Person => (
                "SELECT family || ' ' || given || ' ' || patronymic FROM person WHERE id = ?1",
                "UPDATE person SET sort_key = ?2 WHERE id = ?1",
            ),
            Entity::Organisation => (
                "SELECT name FROM organisation WHERE id = ?1",
                "UPDATE organisation SET sort_key = ?2 WHERE id = ?1",
            ),
            Entity::Task => (
                "SELECT title FROM task WHERE id = ?1",
                "UPDATE task SET sort_key = ?2 WHERE id = ?1",
            ),
            Entity::Position => {
                let title: String = tx
                    .prepare_cached("SELECT title FROM position WHERE id = ?1")?
                    .query_row([id], |row| row.get(0))?;
                let role = role_of(&title).map_or("", Role::slug);
                tx.prepare_cached("UPDATE position SET sort_key = ?2, role = ?3 WHERE id = ?1")?
                    .execute([id, &sort_key(&title), role])?;
                return Ok(());
            }
            _ => return Ok(()),
        };
        let text: String = tx
            .prepare_cached(select)?
            .query_row([id], |row| row.get(0))?;
        tx.prepare_cached(update)?.execute([id, &sort_key(&text)])?;
        Ok(())
    }
}

/// Writes every derived column anew, after the sort keys' version changed.
pub fn derive_all(tx: &Transaction) -> Result<()> {
    for entity in [
        Entity::Person,
        Entity::Organisation,
        Entity::Position,
        Entity::Task,
    ] {
        let sql = format!("SELECT id FROM {}", entity.table());
        let ids: Vec<String> = tx
            .prepare(&sql)?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for id in ids {
            entity.derive(tx, &id)?;
        }
    }
    Ok(())
}
