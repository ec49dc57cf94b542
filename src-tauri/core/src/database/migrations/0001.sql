-- Schema 1: the office, its users, bodies, people, and the journal.
-- Keys are UUIDv7 as text. Deletes are soft (deleted_at), so a key never dangles.
-- sort_key columns are derived from the names beside them and are not journaled.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE office (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    section     TEXT NOT NULL DEFAULT '',
    district    TEXT NOT NULL DEFAULT '',
    country     TEXT NOT NULL,
    area_code   TEXT NOT NULL DEFAULT '',
    phone_style TEXT NOT NULL DEFAULT 'dashes',
    deleted_at  TEXT
) STRICT;

CREATE TABLE app_user (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    post       TEXT NOT NULL DEFAULT '',
    role       TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

-- The territorial unit of the first level (commune, town).
CREATE TABLE council (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    name_uk    TEXT NOT NULL DEFAULT '',
    name_ru    TEXT NOT NULL DEFAULT '',
    code       TEXT NOT NULL DEFAULT '',
    population INTEGER,
    voters     INTEGER,
    seats      INTEGER,
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;

CREATE TABLE locality (
    id         TEXT PRIMARY KEY,
    council_id TEXT NOT NULL REFERENCES council (id),
    name       TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX locality_council ON locality (council_id);

-- An institution or a part of one.
CREATE TABLE organisation (
    id         TEXT PRIMARY KEY,
    parent_id  TEXT REFERENCES organisation (id),
    council_id TEXT REFERENCES council (id),
    kind       TEXT NOT NULL DEFAULT '',
    name       TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    address    TEXT NOT NULL DEFAULT '',
    hours      TEXT NOT NULL DEFAULT '',
    sort_key   TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX organisation_parent ON organisation (parent_id);
CREATE INDEX organisation_council ON organisation (council_id);
CREATE INDEX organisation_sort ON organisation (sort_key, id);

CREATE TABLE person (
    id         TEXT PRIMARY KEY,
    family     TEXT NOT NULL DEFAULT '',
    given      TEXT NOT NULL DEFAULT '',
    patronymic TEXT NOT NULL DEFAULT '',
    alias      TEXT NOT NULL DEFAULT '',
    address    TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    sort_key   TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX person_sort ON person (sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX person_deleted ON person (deleted_at) WHERE deleted_at IS NOT NULL;

-- A post in an institution; it stays when its holder leaves.
CREATE TABLE position (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT REFERENCES organisation (id),
    title           TEXT NOT NULL DEFAULT '',
    duty            TEXT NOT NULL DEFAULT '',
    room            TEXT NOT NULL DEFAULT '',
    hours           TEXT NOT NULL DEFAULT '',
    place           INTEGER NOT NULL DEFAULT 0,
    sort_key        TEXT NOT NULL DEFAULT '',
    deleted_at      TEXT
) STRICT;
CREATE INDEX position_organisation ON position (organisation_id);
CREATE INDEX position_sort ON position (sort_key, id);

-- Who holds a post, from when to when.
CREATE TABLE assignment (
    id          TEXT PRIMARY KEY,
    person_id   TEXT NOT NULL REFERENCES person (id),
    position_id TEXT NOT NULL REFERENCES position (id),
    from_date   TEXT,
    to_date     TEXT,
    acting      INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT
) STRICT;
CREATE INDEX assignment_person ON assignment (person_id);
CREATE INDEX assignment_position ON assignment (position_id);

-- A number of a person, or of a post that stands vacant.
CREATE TABLE phone (
    id          TEXT PRIMARY KEY,
    person_id   TEXT REFERENCES person (id),
    position_id TEXT REFERENCES position (id),
    kind        TEXT NOT NULL,
    typed       TEXT NOT NULL,
    e164        TEXT,
    extension   TEXT,
    private     INTEGER NOT NULL DEFAULT 0,
    place       INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT,
    CHECK ((person_id IS NULL) <> (position_id IS NULL))
) STRICT;
CREATE INDEX phone_person ON phone (person_id);
CREATE INDEX phone_position ON phone (position_id);

CREATE TABLE email (
    id          TEXT PRIMARY KEY,
    person_id   TEXT REFERENCES person (id),
    position_id TEXT REFERENCES position (id),
    address     TEXT NOT NULL,
    place       INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT,
    CHECK ((person_id IS NULL) <> (position_id IS NULL))
) STRICT;
CREATE INDEX email_person ON email (person_id);
CREATE INDEX email_position ON email (position_id);

-- The journal: one row an act, one row a changed value.
CREATE TABLE op (
    id        TEXT PRIMARY KEY,
    replica   TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    hlc       TEXT NOT NULL,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    kind      TEXT NOT NULL,
    subject   TEXT NOT NULL DEFAULT '',
    records   INTEGER NOT NULL DEFAULT 0,
    undoes    TEXT REFERENCES op (id),
    prev_hash TEXT NOT NULL,
    hash      TEXT NOT NULL,
    UNIQUE (replica, seq)
) STRICT;
CREATE INDEX op_undoes ON op (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX op_hlc ON op (hlc, id);

-- field '*' is the whole row: before NULL = created, after NULL = removed.
CREATE TABLE op_change (
    op        TEXT NOT NULL REFERENCES op (id),
    n         INTEGER NOT NULL,
    entity    TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field     TEXT NOT NULL,
    before    TEXT,
    after     TEXT,
    salt      TEXT NOT NULL,
    PRIMARY KEY (op, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_change_entity ON op_change (entity_id, op);
