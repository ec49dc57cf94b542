-- Schema 5: elections, each with its calendar programme.
-- A row keeps what it said when it was written: words, article, counted days. The pack that
-- counted it may change; a programme that was printed and filed does not.

CREATE TABLE election (
    id          TEXT PRIMARY KEY,
    pack        TEXT NOT NULL,                                           -- country of the pack: md
    kind        TEXT NOT NULL,                                           -- parliament, local_general…
    round       INTEGER NOT NULL DEFAULT 1,
    name        TEXT NOT NULL,
    day         TEXT,                                                    -- day of voting; none: a draft
    territory   TEXT NOT NULL DEFAULT '',                                -- in words: district no. 38, 41 stations
    code        TEXT NOT NULL DEFAULT '',                                -- electoral act by number and year; empty: of the day
    acts        TEXT NOT NULL DEFAULT '',                                -- the acts that called it, in words
    language    TEXT NOT NULL,                                           -- of the words its rows were written in
    own_n       INTEGER,                                                 -- the office wants to be ready so much earlier
    own_unit    TEXT NOT NULL DEFAULT '',                                -- calendar_day, working_day
    countings   TEXT NOT NULL DEFAULT '{}',                              -- JSON: act → counting switched by the office
    former_id   TEXT REFERENCES election (id),                           -- first round, or the election copied from
    note        TEXT NOT NULL DEFAULT '',
    official    TEXT NOT NULL DEFAULT '',                                -- the official programme last brought in, in words
    closed_on   TEXT,                                                    -- when the office was done with it
    created_at  TEXT NOT NULL,
    deleted_at  TEXT,
    extra       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX election_day ON election (day, id) WHERE deleted_at IS NULL;
CREATE INDEX election_former ON election (former_id) WHERE former_id IS NOT NULL;

-- A day that terms are counted from, beside the day of voting: calling, start of the period.
CREATE TABLE election_anchor (
    id          TEXT PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id),
    event       TEXT NOT NULL,                                           -- word of the packs
    at          TEXT NOT NULL,                                           -- day, with THH:MM where hours are counted
    basis       TEXT NOT NULL DEFAULT '',                                -- the act that set it
    deleted_at  TEXT
) STRICT;
CREATE INDEX election_anchor_of ON election_anchor (election_id);

-- Where it is held; no row: in the whole district.
CREATE TABLE election_council (
    id           TEXT PRIMARY KEY,
    election_id  TEXT NOT NULL REFERENCES election (id),
    council_id   TEXT REFERENCES council (id),
    council_name TEXT NOT NULL,
    place        INTEGER NOT NULL DEFAULT 0,
    deleted_at   TEXT
) STRICT;
CREATE INDEX election_council_of ON election_council (election_id);
CREATE INDEX election_council_council ON election_council (council_id);

CREATE TABLE programme_line (
    id              TEXT PRIMARY KEY,
    election_id     TEXT NOT NULL REFERENCES election (id),
    chapter         TEXT NOT NULL DEFAULT '',                            -- its name, as it stands in the programme
    chapter_place   INTEGER NOT NULL DEFAULT 0,
    place           INTEGER NOT NULL DEFAULT 0,                          -- within the chapter
    no              TEXT NOT NULL DEFAULT '',                            -- number in the official programme
    origin          TEXT NOT NULL,                                       -- pack, own, official
    rule            TEXT NOT NULL DEFAULT '',                            -- of the pack; empty: none
    terms           TEXT NOT NULL DEFAULT '',                            -- JSON: the rule of an own row, or a switched counting
    action          TEXT NOT NULL,
    law_term        TEXT NOT NULL DEFAULT '',
    legal_act       TEXT NOT NULL DEFAULT '',
    legal_ref       TEXT NOT NULL DEFAULT '',
    bodies          TEXT NOT NULL DEFAULT '',                            -- who does it, in the programme's words
    from_on         TEXT,                                                -- counted days
    to_on           TEXT,
    at_time         TEXT,
    draft           TEXT NOT NULL DEFAULT '',                            -- E−35
    counting        TEXT NOT NULL DEFAULT '',
    trust           TEXT NOT NULL DEFAULT '',
    own_on          TEXT,                                                -- the office's own earlier day
    own_typed       INTEGER NOT NULL DEFAULT 0,                          -- typed: the buffer does not move it
    official_from   TEXT,
    official_to     TEXT,
    official_time   TEXT,
    official_text   TEXT NOT NULL DEFAULT '',                            -- the term in the official words
    official_source TEXT NOT NULL DEFAULT '',
    state           TEXT NOT NULL,                                       -- planned, in_work, done, not_applicable
    reason          TEXT NOT NULL DEFAULT '',                            -- why it does not apply
    done_on         TEXT,
    late_days       INTEGER,                                             -- fixed when it was done, 0 in time
    evidence        TEXT NOT NULL DEFAULT '',                            -- the paper that proves it
    note            TEXT NOT NULL DEFAULT '',
    responsible_id  TEXT REFERENCES person (id),                         -- who in the office
    responsible_name TEXT NOT NULL DEFAULT '',
    readers         TEXT NOT NULL DEFAULT '',                            -- JSON: mayors, wall
    created_at      TEXT NOT NULL,
    deleted_at      TEXT,
    extra           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX programme_line_of ON programme_line (election_id, chapter_place, place, id) WHERE deleted_at IS NULL;
CREATE INDEX programme_line_election ON programme_line (election_id);
CREATE INDEX programme_line_responsible ON programme_line (responsible_id);
-- What runs: Today and the rail count it.
CREATE INDEX programme_line_open ON programme_line (to_on, official_to, own_on, election_id)
    WHERE state IN ('planned', 'in_work') AND deleted_at IS NULL;

-- A task or an order made of a row: its term follows the row.
ALTER TABLE task ADD COLUMN programme_line_id TEXT REFERENCES programme_line (id);
CREATE INDEX task_of_programme ON task (programme_line_id) WHERE programme_line_id IS NOT NULL;
