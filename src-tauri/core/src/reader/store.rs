//! The only SQL that takes out of a copy what its readers must not have.

use rusqlite::Connection;

use crate::error::Result;

/// Settings that the copy keeps: who it is a copy of, and how it sorts.
const KEPT: &str = "'file_id', 'replica_id', 'collation_version', 'example'";

/// Private fields of a person, each with what stands there when nothing does.
const FIELDS: [(&str, &str); 5] = [
    ("address", "''"),
    ("birthday", "NULL"),
    ("note", "''"),
    ("photo", "''"),
    ("extra", "''"),
];

/// Numbers typed for whoever holds a key or sits in a bureau are their own; the directory's
/// numbers stay by their own rule.
///
/// Everything else that goes (a copy for readers is the directory, not the office's work), in an order that leaves no row pointing nowhere.
const GONE: &str = "
    DELETE FROM op_change;
    DELETE FROM op;
    DELETE FROM usage;
    DELETE FROM correction;
    DELETE FROM call_line;
    DELETE FROM call_round;
    DELETE FROM not_duplicate;
    DELETE FROM favourite;
    DELETE FROM saved_view WHERE user_id IS NOT NULL OR deleted_at IS NOT NULL;
    DELETE FROM contact;
    DELETE FROM attachment;
    DELETE FROM readiness;
    DELETE FROM review;
    DELETE FROM survey_answer;
    DELETE FROM survey;
    DELETE FROM equipment;
    DELETE FROM day_fact;
    DELETE FROM incident;
    DELETE FROM line_reminder;
    DELETE FROM reminder;
    DELETE FROM reminder_seen;
    DELETE FROM hand_over;
    DELETE FROM task_link;
    DELETE FROM task_note;
    DELETE FROM task_step;
    DELETE FROM extension;
    DELETE FROM order_line;
    DELETE FROM checkpoint;
    DELETE FROM task_label;
    DELETE FROM task_person;
    DELETE FROM task_council;
    UPDATE task SET parent_id = NULL;
    DELETE FROM task;
    DELETE FROM task_series;
    DELETE FROM app_user;
    UPDATE bureau_member SET replaced_by_id = NULL, phone = '', note = '';
    DELETE FROM bureau_member WHERE deleted_at IS NOT NULL
        OR station_id IN (SELECT id FROM station WHERE deleted_at IS NOT NULL)
        OR person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    DELETE FROM election_station WHERE deleted_at IS NOT NULL
        OR station_id IN (SELECT id FROM station WHERE deleted_at IS NOT NULL);
    DELETE FROM station_alternate WHERE deleted_at IS NOT NULL
        OR station_id IN (SELECT id FROM station WHERE deleted_at IS NOT NULL);
    DELETE FROM station WHERE deleted_at IS NOT NULL;
    UPDATE premises SET keys_phone = '', manager_phone = '', note = '';
    UPDATE station SET note = '';
    UPDATE premises SET keys_id = NULL, keys_name = ''
        WHERE keys_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    UPDATE premises SET manager_id = NULL, manager_name = '', manager_phone = ''
        WHERE manager_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    UPDATE programme_line SET responsible_id = NULL, responsible_name = ''
        WHERE responsible_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    DELETE FROM phone WHERE private <> 0 OR deleted_at IS NOT NULL;
    DELETE FROM email WHERE private <> 0 OR deleted_at IS NOT NULL;
    DELETE FROM other_name WHERE deleted_at IS NOT NULL
        OR person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    DELETE FROM phone WHERE person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL)
        OR position_id IN (SELECT id FROM position WHERE deleted_at IS NOT NULL)
        OR organisation_id IN (SELECT id FROM organisation WHERE deleted_at IS NOT NULL);
    DELETE FROM email WHERE person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL)
        OR position_id IN (SELECT id FROM position WHERE deleted_at IS NOT NULL)
        OR organisation_id IN (SELECT id FROM organisation WHERE deleted_at IS NOT NULL);
    DELETE FROM absence WHERE deleted_at IS NOT NULL
        OR person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    UPDATE absence SET note = '';
    UPDATE absence SET substitute_id = NULL
        WHERE substitute_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
    DELETE FROM group_member WHERE deleted_at IS NOT NULL
        OR person_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL)
        OR group_id IN (SELECT id FROM contact_group WHERE deleted_at IS NOT NULL);
    DELETE FROM contact_group WHERE deleted_at IS NOT NULL;
    DELETE FROM assignment WHERE deleted_at IS NOT NULL
        OR position_id IN (SELECT id FROM position WHERE deleted_at IS NOT NULL);
    UPDATE assignment SET replaces_id = NULL
        WHERE replaces_id IN (SELECT id FROM person WHERE deleted_at IS NOT NULL);
";

/// Whoever is in the bin: a post held from there keeps its holder's row, without anything in
/// it, so that it does not look vacant all at once.
const BINNED: &str = "
    DELETE FROM person WHERE deleted_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assignment WHERE person_id = person.id);
    UPDATE person SET family = '', given = '', patronymic = '', alias = '', address = '',
        note = '', birthday = NULL, photo = '', uid = '', extra = '', sort_key = ''
        WHERE deleted_at IS NOT NULL;
    DELETE FROM position WHERE deleted_at IS NOT NULL;
";

/// Strips a copy.
///
/// # Errors
/// A disk error.
pub fn strip(conn: &Connection) -> Result<()> {
    conn.execute_batch("PRAGMA foreign_keys = ON; BEGIN")?;
    conn.execute_batch(GONE)?;
    for (field, empty) in FIELDS {
        // Field names are parted by spaces: a name is met whole.
        let sql = format!(
            "UPDATE person SET {field} = {empty} \
             WHERE ' ' || private_fields || ' ' LIKE '% {field} %'"
        );
        conn.execute(&sql, [])?;
    }
    conn.execute_batch(BINNED)?;
    conn.execute(&format!("DELETE FROM meta WHERE key NOT IN ({KEPT})"), [])?;
    conn.execute_batch("COMMIT")?;
    Ok(())
}
