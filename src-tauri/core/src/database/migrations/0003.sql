-- Schema 3: councils as the office knows them, and tasks under control.
-- Names of people and councils are kept beside their keys: a task says whom it was given to
-- even when the card is gone.

ALTER TABLE app_user ADD COLUMN person_id TEXT REFERENCES person (id);  -- who this user is in the directory
CREATE INDEX app_user_person ON app_user (person_id) WHERE person_id IS NOT NULL;

ALTER TABLE office ADD COLUMN ladder TEXT NOT NULL DEFAULT '';          -- days before a term; empty: 10,5,3,1,0

ALTER TABLE council ADD COLUMN elected INTEGER;                         -- councillors elected, of all seats
ALTER TABLE council ADD COLUMN sittings TEXT NOT NULL DEFAULT '';       -- how regularly the council sits
ALTER TABLE council ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN reception TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN fiscal_code TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN bank TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN postcode TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN website TEXT NOT NULL DEFAULT '';

CREATE TABLE task (
    id             TEXT PRIMARY KEY,
    year           INTEGER NOT NULL,                                     -- year and number: 214/2027
    number         INTEGER NOT NULL,
    title          TEXT NOT NULL,
    text           TEXT NOT NULL DEFAULT '',
    state          TEXT NOT NULL,
    state_reason   TEXT NOT NULL DEFAULT '',                             -- refusal, suspension, return, cancelling
    suspended_until TEXT,
    priority       TEXT NOT NULL DEFAULT 'normal',                       -- normal, high
    basis_kind     TEXT NOT NULL DEFAULT '',                             -- source: disposition, decision, letter…
    basis_no       TEXT NOT NULL DEFAULT '',
    basis_date     TEXT,
    basis_point    TEXT NOT NULL DEFAULT '',
    author_id      TEXT REFERENCES person (id),
    author_name    TEXT NOT NULL DEFAULT '',
    responsible_id TEXT REFERENCES person (id),
    responsible_name TEXT NOT NULL DEFAULT '',
    controller_id  TEXT REFERENCES person (id),
    controller_name TEXT NOT NULL DEFAULT '',
    issued_on      TEXT,
    plan_on        TEXT,                                                 -- when to work on it
    plan_time      TEXT,
    due_on         TEXT,                                                 -- the term in force
    due_time       TEXT,
    no_term        INTEGER NOT NULL DEFAULT 0,                           -- "no term" was said in so many words
    first_due_on   TEXT,                                                 -- the term as first set
    due_basis      TEXT NOT NULL DEFAULT '',                             -- JSON: words or rule with its steps
    own_due_on     TEXT,                                                 -- the office's own earlier term
    control        TEXT NOT NULL DEFAULT '',                             -- '', once, interim, periodic
    result         TEXT NOT NULL DEFAULT '',
    result_doc     TEXT NOT NULL DEFAULT '',
    performed_on   TEXT,
    closed_on      TEXT,
    late_days      INTEGER,                                              -- fixed when it was performed
    off_control_on TEXT,
    off_control_by TEXT NOT NULL DEFAULT '',
    off_control_ground TEXT NOT NULL DEFAULT '',
    off_control_act TEXT NOT NULL DEFAULT '',
    ladder         TEXT NOT NULL DEFAULT '',                             -- own reminders, e.g. "10,5,1,0"; empty: the office's
    parent_id      TEXT REFERENCES task (id),
    series_id      TEXT REFERENCES task_series (id),
    series_date    TEXT,                                                 -- the day of the series it stands for
    place          INTEGER NOT NULL DEFAULT 0,
    created_at     TEXT NOT NULL,
    deleted_at     TEXT,
    extra          TEXT NOT NULL DEFAULT '',
    sort_key       TEXT NOT NULL DEFAULT ''                              -- of the title; derived, not journaled
) STRICT;
CREATE INDEX task_due ON task (due_on, id) WHERE deleted_at IS NULL;
CREATE INDEX task_state ON task (state, due_on, id) WHERE deleted_at IS NULL;
-- Everything that groups and orders the list by term, so that its rows are not read for it.
CREATE INDEX task_shown ON task (coalesce(closed_on, '9999'), closed_on, state, due_on, own_due_on, plan_on,
    number, id) WHERE deleted_at IS NULL;
CREATE INDEX task_open ON task (due_on, id) WHERE closed_on IS NULL AND deleted_at IS NULL;
-- What runs, with all that decides where it stands: the day is read from this index alone.
CREATE INDEX task_running ON task (state, due_on, own_due_on, plan_on, responsible_id, id)
    WHERE closed_on IS NULL AND deleted_at IS NULL;
CREATE INDEX task_performed ON task (performed_on) WHERE performed_on IS NOT NULL;
CREATE INDEX task_number ON task (year, number);
CREATE INDEX task_plan ON task (plan_on) WHERE plan_on IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX task_closed ON task (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX task_author ON task (author_id);
CREATE INDEX task_responsible ON task (responsible_id);
CREATE INDEX task_controller ON task (controller_id);
CREATE INDEX task_parent ON task (parent_id);
CREATE INDEX task_in_series ON task (series_id);

-- A rule that makes tasks: every month by the 5th, every last working day.
CREATE TABLE task_series (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    rule       TEXT NOT NULL,                                            -- JSON of the recurrence
    template   TEXT NOT NULL,                                            -- JSON of the task it makes
    start_on   TEXT NOT NULL,
    end_on     TEXT,
    skipped    TEXT NOT NULL DEFAULT '[]',                               -- JSON: days left out
    ended      INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE task_council (
    id           TEXT PRIMARY KEY,
    task_id      TEXT NOT NULL REFERENCES task (id),
    council_id   TEXT REFERENCES council (id),
    council_name TEXT NOT NULL,
    place        INTEGER NOT NULL DEFAULT 0,
    deleted_at   TEXT
) STRICT;
CREATE INDEX task_council_task ON task_council (task_id);
CREATE INDEX task_council_council ON task_council (council_id);

CREATE TABLE task_person (
    id          TEXT PRIMARY KEY,
    task_id     TEXT NOT NULL REFERENCES task (id),
    person_id   TEXT REFERENCES person (id),
    person_name TEXT NOT NULL,
    part        TEXT NOT NULL,                                           -- co_executor, informed
    place       INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT
) STRICT;
CREATE INDEX task_person_task ON task_person (task_id);
CREATE INDEX task_person_person ON task_person (person_id);

CREATE TABLE task_label (
    id         TEXT PRIMARY KEY,
    task_id    TEXT NOT NULL REFERENCES task (id),
    label      TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX task_label_task ON task_label (task_id);
CREATE INDEX task_label_label ON task_label (label);

-- A day between, on which an interim report is due.
CREATE TABLE checkpoint (
    id          TEXT PRIMARY KEY,
    task_id     TEXT NOT NULL REFERENCES task (id),
    due_on      TEXT NOT NULL,
    title       TEXT NOT NULL DEFAULT '',
    reported_on TEXT,
    report      TEXT NOT NULL DEFAULT '',
    percent     INTEGER,
    reported_by TEXT NOT NULL DEFAULT '',
    deleted_at  TEXT
) STRICT;
CREATE INDEX checkpoint_task ON checkpoint (task_id);
CREATE INDEX checkpoint_due ON checkpoint (due_on) WHERE reported_on IS NULL AND deleted_at IS NULL;

CREATE TABLE extension (
    id         TEXT PRIMARY KEY,
    task_id    TEXT NOT NULL REFERENCES task (id),
    asked_on   TEXT NOT NULL,
    asked_by   TEXT NOT NULL DEFAULT '',
    reason     TEXT NOT NULL DEFAULT '',
    decision   TEXT NOT NULL DEFAULT '',                                 -- '', granted, refused
    decided_on TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    act        TEXT NOT NULL DEFAULT '',
    old_due_on TEXT,
    new_due_on TEXT NOT NULL,
    remark     TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX extension_task ON extension (task_id);

-- A line of the checklist.
CREATE TABLE task_step (
    id          TEXT PRIMARY KEY,
    task_id     TEXT NOT NULL REFERENCES task (id),
    title       TEXT NOT NULL,
    due_on      TEXT,
    person_id   TEXT REFERENCES person (id),
    person_name TEXT NOT NULL DEFAULT '',
    done_on     TEXT,
    done_by     TEXT NOT NULL DEFAULT '',
    place       INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT
) STRICT;
CREATE INDEX task_step_task ON task_step (task_id);
CREATE INDEX task_step_person ON task_step (person_id);

CREATE TABLE task_note (
    id         TEXT PRIMARY KEY,
    task_id    TEXT NOT NULL REFERENCES task (id),
    text       TEXT NOT NULL,
    at         TEXT NOT NULL,
    by_name    TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX task_note_task ON task_note (task_id);

CREATE TABLE task_link (
    id         TEXT PRIMARY KEY,
    task_id    TEXT NOT NULL REFERENCES task (id),
    other_id   TEXT NOT NULL REFERENCES task (id),
    deleted_at TEXT
) STRICT;
CREATE INDEX task_link_task ON task_link (task_id);
CREATE INDEX task_link_other ON task_link (other_id);

-- A file kept in NAME.files under its hash; the name is only text.
CREATE TABLE attachment (
    id         TEXT PRIMARY KEY,
    task_id    TEXT REFERENCES task (id),
    council_id TEXT REFERENCES council (id),
    name       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    bytes      INTEGER NOT NULL,
    added_at   TEXT NOT NULL,
    added_by   TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX attachment_task ON attachment (task_id);
CREATE INDEX attachment_council ON attachment (council_id);
CREATE INDEX attachment_hash ON attachment (sha256);

-- A reminder on a day of its own; those of the ladder are worked out.
CREATE TABLE reminder (
    id         TEXT PRIMARY KEY,
    task_id    TEXT NOT NULL REFERENCES task (id),
    on_date    TEXT NOT NULL,
    note       TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX reminder_task ON reminder (task_id);
CREATE INDEX reminder_day ON reminder (on_date) WHERE deleted_at IS NULL;

-- Which reminders somebody has seen. A habit, not a fact: it is not journaled.
CREATE TABLE reminder_seen (
    task_id TEXT NOT NULL,                                               -- the task, interim report or reminder
    on_date TEXT NOT NULL,                                               -- the day of the ladder
    user_id TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (task_id, on_date, user_id)
) STRICT;

-- A call, a visit, a letter: contact with a council, or about a task.
CREATE TABLE contact (
    id          TEXT PRIMARY KEY,
    council_id  TEXT REFERENCES council (id),
    council_name TEXT NOT NULL DEFAULT '',
    task_id     TEXT REFERENCES task (id),
    person_id   TEXT REFERENCES person (id),
    person_name TEXT NOT NULL DEFAULT '',
    way         TEXT NOT NULL,                                           -- call, visit, letter, email, meeting, other
    at          TEXT NOT NULL,                                           -- local day, with THH:MM when known
    text        TEXT NOT NULL DEFAULT '',
    by_name     TEXT NOT NULL DEFAULT '',
    deleted_at  TEXT,
    promised_on TEXT,                                                    -- until when they promised something
    kept_on     TEXT                                                     -- when they kept it
) STRICT;
CREATE INDEX contact_council ON contact (council_id, at);
CREATE INDEX contact_task ON contact (task_id);
CREATE INDEX contact_person ON contact (person_id);
CREATE INDEX contact_promised ON contact (promised_on) WHERE promised_on IS NOT NULL AND kept_on IS NULL;

-- The hand-over of a desk: whose tasks went to whom.
CREATE TABLE hand_over (
    id         TEXT PRIMARY KEY,
    from_id    TEXT REFERENCES person (id),
    from_name  TEXT NOT NULL,
    to_id      TEXT REFERENCES person (id),
    to_name    TEXT NOT NULL,
    on_date    TEXT NOT NULL,
    note       TEXT NOT NULL DEFAULT '',
    tasks      INTEGER NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX hand_over_from ON hand_over (from_id);
CREATE INDEX hand_over_to ON hand_over (to_id);
