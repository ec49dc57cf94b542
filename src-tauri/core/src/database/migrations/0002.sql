-- Schema 2: the directory over time, and working calendars.
-- New columns have defaults, so that an act of the journal written under schema 1 is read
-- with them filled in. Tables with a changed CHECK are written anew.

-- Posts get a derived role: every derived column is written anew at the first opening.
DELETE FROM meta WHERE key = 'collation_version';

-- Bodies and places.
ALTER TABLE council ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN hram TEXT NOT NULL DEFAULT '';            -- MM-DD
ALTER TABLE council ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN extra TEXT NOT NULL DEFAULT '';           -- [{name, value}] kept from imports
ALTER TABLE locality ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE locality ADD COLUMN name_uk TEXT NOT NULL DEFAULT '';
ALTER TABLE locality ADD COLUMN name_ru TEXT NOT NULL DEFAULT '';
ALTER TABLE locality ADD COLUMN former_names TEXT NOT NULL DEFAULT '';
ALTER TABLE locality ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE locality ADD COLUMN population INTEGER;
ALTER TABLE locality ADD COLUMN hram TEXT NOT NULL DEFAULT '';           -- MM-DD
ALTER TABLE organisation ADD COLUMN name_uk TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN name_ru TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN locality_id TEXT REFERENCES locality (id);
ALTER TABLE organisation ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN valid_from TEXT;
ALTER TABLE organisation ADD COLUMN valid_to TEXT;
ALTER TABLE organisation ADD COLUMN checked_on TEXT;
ALTER TABLE organisation ADD COLUMN checked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN extra TEXT NOT NULL DEFAULT '';
CREATE INDEX organisation_locality ON organisation (locality_id);

-- People and posts.
ALTER TABLE person ADD COLUMN birthday TEXT;
ALTER TABLE person ADD COLUMN photo TEXT NOT NULL DEFAULT '';            -- data: address, JPEG or PNG, at most 96 KB
ALTER TABLE person ADD COLUMN private_fields TEXT NOT NULL DEFAULT '';   -- field names parted by spaces
ALTER TABLE person ADD COLUMN checked_on TEXT;
ALTER TABLE person ADD COLUMN checked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN uid TEXT NOT NULL DEFAULT '';              -- UID of the card it came from
ALTER TABLE person ADD COLUMN extra TEXT NOT NULL DEFAULT '';
CREATE INDEX person_checked ON person (checked_on) WHERE deleted_at IS NULL;
CREATE INDEX person_uid ON person (uid) WHERE uid <> '';
ALTER TABLE position ADD COLUMN title_uk TEXT NOT NULL DEFAULT '';
ALTER TABLE position ADD COLUMN title_ru TEXT NOT NULL DEFAULT '';
ALTER TABLE position ADD COLUMN extra TEXT NOT NULL DEFAULT '';
ALTER TABLE position ADD COLUMN role TEXT NOT NULL DEFAULT '';           -- derived from the title: mayor, secretary…
CREATE INDEX position_role ON position (role) WHERE role <> '';
ALTER TABLE assignment ADD COLUMN share INTEGER NOT NULL DEFAULT 100;    -- percent of a full post
ALTER TABLE assignment ADD COLUMN act_no TEXT NOT NULL DEFAULT '';
ALTER TABLE assignment ADD COLUMN act_date TEXT;
ALTER TABLE assignment ADD COLUMN replaces_id TEXT REFERENCES person (id);
ALTER TABLE assignment ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX assignment_replaces ON assignment (replaces_id) WHERE replaces_id IS NOT NULL;

-- A number or address may now belong to an institution too (reception).
CREATE TABLE phone_2 (
    id              TEXT PRIMARY KEY,
    person_id       TEXT REFERENCES person (id),
    position_id     TEXT REFERENCES position (id),
    organisation_id TEXT REFERENCES organisation (id),
    kind            TEXT NOT NULL,
    typed           TEXT NOT NULL,
    e164            TEXT,
    extension       TEXT,
    private         INTEGER NOT NULL DEFAULT 0,
    preferred       INTEGER NOT NULL DEFAULT 0,
    place           INTEGER NOT NULL DEFAULT 0,
    deleted_at      TEXT,
    CHECK ((person_id IS NOT NULL) + (position_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO phone_2 (id, person_id, position_id, kind, typed, e164, extension, private, place, deleted_at)
    SELECT id, person_id, position_id, kind, typed, e164, extension, private, place, deleted_at FROM phone;
DROP TABLE phone;
ALTER TABLE phone_2 RENAME TO phone;
CREATE INDEX phone_person ON phone (person_id);
CREATE INDEX phone_position ON phone (position_id);
CREATE INDEX phone_organisation ON phone (organisation_id);
CREATE INDEX phone_e164 ON phone (e164) WHERE e164 IS NOT NULL;

CREATE TABLE email_2 (
    id              TEXT PRIMARY KEY,
    person_id       TEXT REFERENCES person (id),
    position_id     TEXT REFERENCES position (id),
    organisation_id TEXT REFERENCES organisation (id),
    address         TEXT NOT NULL,
    private         INTEGER NOT NULL DEFAULT 0,
    place           INTEGER NOT NULL DEFAULT 0,
    deleted_at      TEXT,
    CHECK ((person_id IS NOT NULL) + (position_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO email_2 (id, person_id, position_id, address, place, deleted_at)
    SELECT id, person_id, position_id, address, place, deleted_at FROM email;
DROP TABLE email;
ALTER TABLE email_2 RENAME TO email;
CREATE INDEX email_person ON email (person_id);
CREATE INDEX email_position ON email (position_id);
CREATE INDEX email_organisation ON email (organisation_id);
CREATE INDEX email_address ON email (address COLLATE NOCASE);

-- The same person's name in another language or script, or a former one.
CREATE TABLE other_name (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id),
    language   TEXT NOT NULL DEFAULT '',
    name       TEXT NOT NULL,
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;
CREATE INDEX other_name_person ON other_name (person_id);

CREATE TABLE absence (
    id            TEXT PRIMARY KEY,
    person_id     TEXT NOT NULL REFERENCES person (id),
    kind          TEXT NOT NULL,                                         -- leave, mission, sick, other
    from_date     TEXT NOT NULL,
    to_date       TEXT,                                                  -- last day away; none: not known
    substitute_id TEXT REFERENCES person (id),
    note          TEXT NOT NULL DEFAULT '',
    deleted_at    TEXT
) STRICT;
CREATE INDEX absence_person ON absence (person_id);
CREATE INDEX absence_substitute ON absence (substitute_id);

CREATE TABLE contact_group (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    rule       TEXT NOT NULL DEFAULT '',                                 -- JSON filter; empty: chosen by hand
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;
CREATE TABLE group_member (
    id         TEXT PRIMARY KEY,
    group_id   TEXT NOT NULL REFERENCES contact_group (id),
    person_id  TEXT NOT NULL REFERENCES person (id),
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;
CREATE INDEX group_member_group ON group_member (group_id);
CREATE INDEX group_member_person ON group_member (person_id);

CREATE TABLE favourite (
    id         TEXT PRIMARY KEY,
    user_id    TEXT REFERENCES app_user (id),
    person_id  TEXT NOT NULL REFERENCES person (id),
    deleted_at TEXT
) STRICT;
CREATE INDEX favourite_user ON favourite (user_id);
CREATE INDEX favourite_person ON favourite (person_id);

-- Two records that look alike and are not the same person.
CREATE TABLE not_duplicate (
    id         TEXT PRIMARY KEY,
    one_id     TEXT NOT NULL REFERENCES person (id),
    other_id   TEXT NOT NULL REFERENCES person (id),
    deleted_at TEXT
) STRICT;
CREATE INDEX not_duplicate_one ON not_duplicate (one_id);
CREATE INDEX not_duplicate_other ON not_duplicate (other_id);

-- A round of calls: one line a person; the words stay when the person goes.
CREATE TABLE call_round (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    note       TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    closed_at  TEXT,
    deleted_at TEXT
) STRICT;
CREATE TABLE call_line (
    id          TEXT PRIMARY KEY,
    round_id    TEXT NOT NULL REFERENCES call_round (id),
    person_id   TEXT REFERENCES person (id),
    position_id TEXT REFERENCES position (id),
    title       TEXT NOT NULL,
    place       INTEGER NOT NULL DEFAULT 0,
    result      TEXT NOT NULL DEFAULT '',                                -- '', reached, no-answer, promised
    called_at   TEXT,
    promised_on TEXT,
    note        TEXT NOT NULL DEFAULT '',
    deleted_at  TEXT
) STRICT;
CREATE INDEX call_line_round ON call_line (round_id);
CREATE INDEX call_line_person ON call_line (person_id);
CREATE INDEX call_line_position ON call_line (position_id);

CREATE TABLE saved_view (
    id         TEXT PRIMARY KEY,
    screen     TEXT NOT NULL,
    name       TEXT NOT NULL,
    user_id    TEXT REFERENCES app_user (id),                            -- none: for everybody
    query      TEXT NOT NULL,                                            -- JSON of the screen's own filter
    icon       TEXT NOT NULL DEFAULT '',
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;
CREATE INDEX saved_view_user ON saved_view (user_id);

-- "This number is wrong": a note to whoever keeps the directory.
CREATE TABLE correction (
    id         TEXT PRIMARY KEY,
    person_id  TEXT REFERENCES person (id),
    phone_id   TEXT REFERENCES phone (id),
    text       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL DEFAULT '',
    solved_at  TEXT,
    deleted_at TEXT
) STRICT;
CREATE INDEX correction_person ON correction (person_id);
CREATE INDEX correction_phone ON correction (phone_id);

-- How often a record was used here. A habit, not a fact: it is not journaled.
CREATE TABLE usage (
    record_id TEXT PRIMARY KEY,
    uses      INTEGER NOT NULL DEFAULT 0,
    last_on   TEXT NOT NULL
) STRICT;

-- Days that the office marked itself: moved days of a year, local feasts, corrections.
CREATE TABLE calendar_day (
    id         TEXT PRIMARY KEY,
    date       TEXT NOT NULL,
    kind       TEXT NOT NULL,                                            -- holiday, moved_off, moved_on, working
    name       TEXT NOT NULL DEFAULT '',
    act        TEXT NOT NULL DEFAULT '',
    council_id TEXT REFERENCES council (id),                             -- none: the whole country
    deleted_at TEXT
) STRICT;
CREATE INDEX calendar_day_date ON calendar_day (date);
CREATE INDEX calendar_day_council ON calendar_day (council_id);

-- The year whose moved days the office has entered or confirmed.
CREATE TABLE calendar_year (
    id         TEXT PRIMARY KEY,
    year       INTEGER NOT NULL,
    moved_known INTEGER NOT NULL DEFAULT 0,
    act        TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;

-- The office's own rules and its corrections of the packs' rules.
CREATE TABLE own_rule (
    id         TEXT PRIMARY KEY,
    pack       TEXT NOT NULL,
    rule       TEXT NOT NULL,                                            -- id of the rule it corrects, or its own
    data       TEXT NOT NULL,                                            -- JSON of the whole rule
    deleted_at TEXT
) STRICT;
