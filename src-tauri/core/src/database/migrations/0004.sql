-- Schema 4: one order to many councils, a line for each of them.
-- What a line says of its council stays as it was said: renamed or merged, the line keeps its name.

ALTER TABLE task ADD COLUMN form TEXT NOT NULL DEFAULT '';              -- JSON: the columns councils fill in
ALTER TABLE extension ADD COLUMN line_id TEXT REFERENCES order_line (id); -- of one line; none: of the whole task
ALTER TABLE attachment ADD COLUMN line_id TEXT REFERENCES order_line (id);
ALTER TABLE council ADD COLUMN merged_into_id TEXT REFERENCES council (id);
ALTER TABLE council ADD COLUMN merged_on TEXT;
ALTER TABLE council ADD COLUMN merged_act TEXT NOT NULL DEFAULT '';

-- A task with lines is a collective order.
CREATE TABLE order_line (
    id              TEXT PRIMARY KEY,
    task_id         TEXT NOT NULL REFERENCES task (id),
    council_id      TEXT REFERENCES council (id),
    organisation_id TEXT REFERENCES organisation (id),                  -- an institution instead of a council
    name            TEXT NOT NULL,                                       -- of the addressee, as it was then
    place           INTEGER NOT NULL DEFAULT 0,                          -- in the fixed order
    state           TEXT NOT NULL,                                       -- sent, received, in_work, answered, accepted, returned, excused
    sent_on         TEXT,
    received_on     TEXT,
    in_work_on      TEXT,
    answered_on     TEXT,                                                -- of the last answer
    accepted_on     TEXT,
    returned_on     TEXT,                                                -- of the last return; kept when answered again
    excused_on      TEXT,
    reason          TEXT NOT NULL DEFAULT '',                            -- what was missing, why it is excused
    answer_no       TEXT NOT NULL DEFAULT '',
    answer_date     TEXT,                                                -- of their document
    answer          TEXT NOT NULL DEFAULT '',                            -- JSON: the table they filled in
    note            TEXT NOT NULL DEFAULT '',
    promised_on     TEXT,
    due_on          TEXT,                                                -- own term, when extended; none: the order's
    late_days       INTEGER,                                             -- fixed by the last answer, 0 in time
    added_on        TEXT,                                                -- when it was added later; none: from the start
    deleted_at      TEXT
) STRICT;
CREATE INDEX order_line_task ON order_line (task_id, state, due_on, late_days) WHERE deleted_at IS NULL;
CREATE INDEX order_line_of_task ON order_line (task_id);
CREATE INDEX order_line_council ON order_line (council_id, task_id);
CREATE INDEX order_line_organisation ON order_line (organisation_id);

-- Somebody was reminded of a line: by letter, list, call.
CREATE TABLE line_reminder (
    id         TEXT PRIMARY KEY,
    line_id    TEXT NOT NULL REFERENCES order_line (id),
    on_date    TEXT NOT NULL,
    way        TEXT NOT NULL,                                            -- letter, list, email, call
    by_name    TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX line_reminder_line ON line_reminder (line_id);

CREATE INDEX extension_line ON extension (line_id) WHERE line_id IS NOT NULL;
CREATE INDEX attachment_line ON attachment (line_id) WHERE line_id IS NOT NULL;
CREATE INDEX council_merged_into ON council (merged_into_id) WHERE merged_into_id IS NOT NULL;
