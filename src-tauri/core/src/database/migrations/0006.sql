-- Schema 6: polling stations: their passports, surveys, readiness, equipment, bureaus, the day of voting.
-- No table here holds a vote or a voter: only how many voters a station has and how many came.

CREATE TABLE premises (
    id            TEXT PRIMARY KEY,
    council_id    TEXT REFERENCES council (id),
    name          TEXT NOT NULL,                                        -- Gimnaziul, Casa de cultură
    locality      TEXT NOT NULL DEFAULT '',
    address       TEXT NOT NULL DEFAULT '',
    owner_id      TEXT REFERENCES organisation (id),
    owner_name    TEXT NOT NULL DEFAULT '',
    manager_id    TEXT REFERENCES person (id),
    manager_name  TEXT NOT NULL DEFAULT '',
    manager_phone TEXT NOT NULL DEFAULT '',                             -- typed, for whom the directory does not know
    keys_id       TEXT REFERENCES person (id),                          -- who holds the key
    keys_name     TEXT NOT NULL DEFAULT '',
    keys_phone    TEXT NOT NULL DEFAULT '',
    area          INTEGER,                                              -- of the voting room, square metres
    doors         INTEGER,
    floor         TEXT NOT NULL DEFAULT '',
    access        TEXT NOT NULL DEFAULT '',                             -- without steps: '', yes, partly, no
    access_note   TEXT NOT NULL DEFAULT '',
    heating       TEXT NOT NULL DEFAULT '',
    light         TEXT NOT NULL DEFAULT '',
    reserve_power TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    internet      TEXT NOT NULL DEFAULT '',
    toilets       TEXT NOT NULL DEFAULT '',
    parking       TEXT NOT NULL DEFAULT '',
    distance      INTEGER,                                              -- from the district's centre, metres
    note          TEXT NOT NULL DEFAULT '',
    created_at    TEXT NOT NULL,
    deleted_at    TEXT,
    extra         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX premises_council ON premises (council_id);
CREATE INDEX premises_owner ON premises (owner_id);
CREATE INDEX premises_manager ON premises (manager_id);
CREATE INDEX premises_keys ON premises (keys_id);

CREATE TABLE station (
    id           TEXT PRIMARY KEY,
    number       TEXT NOT NULL,                                         -- as it is written: 38/07
    code         TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL,                                         -- ordinary, special
    state        TEXT NOT NULL,                                         -- proposed, approved, active, alternative, out_of_use
    state_reason TEXT NOT NULL DEFAULT '',
    council_id   TEXT REFERENCES council (id),
    council_name TEXT NOT NULL DEFAULT '',
    locality     TEXT NOT NULL DEFAULT '',
    boundary     TEXT NOT NULL DEFAULT '',                              -- streets and villages, in words
    voters       INTEGER,
    premises_id  TEXT REFERENCES premises (id),
    phone        TEXT NOT NULL DEFAULT '',                              -- of the bureau in that room
    zone         TEXT NOT NULL DEFAULT '',
    route        TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    created_at   TEXT NOT NULL,
    deleted_at   TEXT,
    extra        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX station_council ON station (council_id);
CREATE INDEX station_premises ON station (premises_id);
CREATE INDEX station_number ON station (number) WHERE deleted_at IS NULL;

CREATE TABLE station_alternate (
    id          TEXT PRIMARY KEY,
    station_id  TEXT NOT NULL REFERENCES station (id),
    premises_id TEXT NOT NULL REFERENCES premises (id),
    note        TEXT NOT NULL DEFAULT '',
    place       INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT
) STRICT;
CREATE INDEX station_alternate_of ON station_alternate (station_id);
CREATE INDEX station_alternate_premises ON station_alternate (premises_id);

-- A station in an election. An election still ahead follows the passport; one that is past keeps this.
CREATE TABLE election_station (
    id          TEXT PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id),
    station_id  TEXT NOT NULL REFERENCES station (id),
    number      TEXT NOT NULL,
    voters      INTEGER,
    premises_id TEXT REFERENCES premises (id),
    premises_name TEXT NOT NULL DEFAULT '',
    state       TEXT NOT NULL,
    zone        TEXT NOT NULL DEFAULT '',
    route       TEXT NOT NULL DEFAULT '',
    act         TEXT NOT NULL DEFAULT '',                               -- the act that formed it
    deleted_at  TEXT
) STRICT;
CREATE UNIQUE INDEX election_station_one ON election_station (election_id, station_id) WHERE deleted_at IS NULL;
CREATE INDEX election_station_of ON election_station (election_id);
CREATE INDEX election_station_station ON election_station (station_id);
CREATE INDEX election_station_premises ON election_station (premises_id);

-- Columns of the readiness matrix: the office's own list.
CREATE TABLE check_group (
    id         TEXT PRIMARY KEY,                                        -- of a shipped one: fixed for ever
    builtin    TEXT NOT NULL DEFAULT '',                                -- word of a shipped one
    name       TEXT NOT NULL DEFAULT '',                                -- empty: that of the shipped one
    icon       TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',                                -- what is looked at
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;

-- A cell of the matrix as it stands. What it was on a day is asked of the journal.
CREATE TABLE readiness (
    id          TEXT PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id),
    station_id  TEXT NOT NULL REFERENCES station (id),
    group_id    TEXT NOT NULL REFERENCES check_group (id),
    state       TEXT NOT NULL,                                          -- none, ok, work, problem, na
    on_date     TEXT,                                                   -- when it was looked at
    by_name     TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    task_id     TEXT REFERENCES task (id),
    deleted_at  TEXT
) STRICT;
CREATE UNIQUE INDEX readiness_one ON readiness (election_id, station_id, group_id) WHERE deleted_at IS NULL;
CREATE INDEX readiness_of ON readiness (election_id);
-- Counted without reading the cells themselves.
CREATE INDEX readiness_count ON readiness (election_id, group_id, state, station_id)
    WHERE deleted_at IS NULL;
CREATE INDEX readiness_station ON readiness (station_id);
CREATE INDEX readiness_group ON readiness (group_id);
CREATE INDEX readiness_task ON readiness (task_id) WHERE task_id IS NOT NULL;

-- The matrix as it was on a day of review.
CREATE TABLE review (
    id          TEXT PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id),
    on_date     TEXT NOT NULL,
    label       TEXT NOT NULL DEFAULT '',                               -- E-28; empty: kept by hand
    data        TEXT NOT NULL,                                          -- JSON: groups, stations, cells
    note        TEXT NOT NULL DEFAULT '',
    by_name     TEXT NOT NULL DEFAULT '',
    kept_at     TEXT NOT NULL,
    deleted_at  TEXT,
    percent     INTEGER,                                                -- ready then, of what applied
    problems    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX review_of ON review (election_id, on_date);

CREATE TABLE survey_question (
    id         TEXT PRIMARY KEY,                                        -- of a shipped one: fixed for ever
    builtin    TEXT NOT NULL DEFAULT '',
    chapter    TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT '',                                -- empty: that of the shipped one
    kind       TEXT NOT NULL,                                           -- yes_no, number, choice, text
    good       TEXT NOT NULL DEFAULT '',                                -- answer that is no shortfall; empty: any
    least      INTEGER,                                                 -- a smaller number is a shortfall
    options    TEXT NOT NULL DEFAULT '',                                -- JSON list of words
    group_id   TEXT REFERENCES check_group (id),                        -- the column it speaks of
    fact       TEXT NOT NULL DEFAULT '',                                -- field of the premises it fills
    hint       TEXT NOT NULL DEFAULT '',
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;
CREATE INDEX survey_question_group ON survey_question (group_id);

CREATE TABLE survey (
    id            TEXT PRIMARY KEY,
    station_id    TEXT NOT NULL REFERENCES station (id),
    premises_id   TEXT REFERENCES premises (id),
    premises_name TEXT NOT NULL DEFAULT '',
    election_id   TEXT REFERENCES election (id),
    on_date       TEXT NOT NULL,
    by_name       TEXT NOT NULL DEFAULT '',                             -- who looked
    present       TEXT NOT NULL DEFAULT '',                             -- who else was there, in words
    conclusion    TEXT NOT NULL DEFAULT '',
    created_at    TEXT NOT NULL,
    deleted_at    TEXT
) STRICT;
CREATE INDEX survey_station ON survey (station_id, on_date);
CREATE INDEX survey_election ON survey (election_id);
CREATE INDEX survey_premises ON survey (premises_id);

CREATE TABLE survey_answer (
    id          TEXT PRIMARY KEY,
    survey_id   TEXT NOT NULL REFERENCES survey (id),
    question_id TEXT REFERENCES survey_question (id),
    chapter     TEXT NOT NULL DEFAULT '',                               -- as it was asked
    question    TEXT NOT NULL,
    kind        TEXT NOT NULL,
    answer      TEXT NOT NULL DEFAULT '',                               -- yes, no, a number, words; empty: not answered
    shortfall   INTEGER NOT NULL DEFAULT 0,
    note        TEXT NOT NULL DEFAULT '',
    task_id     TEXT REFERENCES task (id),
    place       INTEGER NOT NULL DEFAULT 0,
    deleted_at  TEXT
) STRICT;
CREATE INDEX survey_answer_of ON survey_answer (survey_id);
CREATE INDEX survey_answer_question ON survey_answer (question_id);
CREATE INDEX survey_answer_task ON survey_answer (task_id) WHERE task_id IS NOT NULL;

-- What a station needs, and by which norm.
CREATE TABLE equipment_item (
    id         TEXT PRIMARY KEY,                                        -- of a shipped one: fixed for ever
    builtin    TEXT NOT NULL DEFAULT '',
    name       TEXT NOT NULL DEFAULT '',                                -- empty: that of the shipped one
    unit       TEXT NOT NULL DEFAULT '',
    norm       TEXT NOT NULL DEFAULT '',                                -- JSON: each, bands or per so many voters; empty: not known
    act        TEXT NOT NULL DEFAULT '',
    ref        TEXT NOT NULL DEFAULT '',
    source     TEXT NOT NULL DEFAULT '',
    trust      TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    place      INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
) STRICT;

CREATE TABLE equipment (
    id         TEXT PRIMARY KEY,
    station_id TEXT NOT NULL REFERENCES station (id),
    item_id    TEXT NOT NULL REFERENCES equipment_item (id),
    have       INTEGER,
    need       INTEGER,                                                 -- typed for this station, over the norm
    on_date    TEXT,
    note       TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX equipment_one ON equipment (station_id, item_id) WHERE deleted_at IS NULL;
CREATE INDEX equipment_item_of ON equipment (item_id);

-- Members of a bureau: what logistics needs, nothing more. No station: the council of the constituency.
CREATE TABLE bureau_member (
    id            TEXT PRIMARY KEY,
    election_id   TEXT NOT NULL REFERENCES election (id),
    station_id    TEXT REFERENCES station (id),
    person_id     TEXT REFERENCES person (id),
    person_name   TEXT NOT NULL,
    phone         TEXT NOT NULL DEFAULT '',                             -- typed, for whom the directory does not know
    role          TEXT NOT NULL,                                        -- chair, deputy, secretary, member, operator
    reserve       INTEGER NOT NULL DEFAULT 0,                           -- substitute
    proposer      TEXT NOT NULL DEFAULT '',                             -- local_council, party, register, other
    proposed_by   TEXT NOT NULL DEFAULT '',                             -- in words
    act           TEXT NOT NULL DEFAULT '',
    appointed_on  TEXT,
    trained_on    TEXT,
    certificate   TEXT NOT NULL DEFAULT '',
    replaced_on   TEXT,
    replaced_by_id TEXT REFERENCES bureau_member (id),
    reason        TEXT NOT NULL DEFAULT '',                             -- why replaced
    note          TEXT NOT NULL DEFAULT '',
    place         INTEGER NOT NULL DEFAULT 0,
    deleted_at    TEXT
) STRICT;
CREATE INDEX bureau_member_of ON bureau_member (election_id, station_id);
CREATE INDEX bureau_member_station ON bureau_member (station_id);
CREATE INDEX bureau_member_person ON bureau_member (person_id);
CREATE INDEX bureau_member_replaced_by ON bureau_member (replaced_by_id) WHERE replaced_by_id IS NOT NULL;

-- What a station reported on the day: opened, how many came by an hour, closed, protocol returned.
CREATE TABLE day_fact (
    id          TEXT PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id),
    station_id  TEXT NOT NULL REFERENCES station (id),
    fact        TEXT NOT NULL,                                          -- opened, turnout, closed, protocol
    hour        TEXT NOT NULL DEFAULT '',                               -- of a turnout: HH:MM
    at          TEXT NOT NULL DEFAULT '',                               -- YYYY-MM-DDTHH:MM, when it happened
    value       INTEGER,                                                -- of a turnout: how many came so far
    by_name     TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    deleted_at  TEXT
) STRICT;
CREATE UNIQUE INDEX day_fact_one ON day_fact (election_id, station_id, fact, hour) WHERE deleted_at IS NULL;
CREATE INDEX day_fact_of ON day_fact (election_id);
CREATE INDEX day_fact_station ON day_fact (station_id);

CREATE TABLE incident (
    id          TEXT PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id),
    station_id  TEXT REFERENCES station (id),                           -- none: of the district
    at          TEXT NOT NULL,                                          -- YYYY-MM-DDTHH:MM
    what        TEXT NOT NULL,
    told        TEXT NOT NULL DEFAULT '',                               -- whom, in words
    told_at     TEXT NOT NULL DEFAULT '',
    measures    TEXT NOT NULL DEFAULT '',
    closed_at   TEXT NOT NULL DEFAULT '',
    by_name     TEXT NOT NULL DEFAULT '',
    deleted_at  TEXT
) STRICT;
CREATE INDEX incident_of ON incident (election_id, at);
CREATE INDEX incident_station ON incident (station_id);

ALTER TABLE election ADD COLUMN day_hours TEXT NOT NULL DEFAULT '';     -- JSON: hours at which stations report turnout
ALTER TABLE attachment ADD COLUMN station_id TEXT REFERENCES station (id);
ALTER TABLE attachment ADD COLUMN answer_id TEXT REFERENCES survey_answer (id);
CREATE INDEX attachment_station ON attachment (station_id) WHERE station_id IS NOT NULL;
CREATE INDEX attachment_answer ON attachment (answer_id) WHERE answer_id IS NOT NULL;
ALTER TABLE task ADD COLUMN station_id TEXT REFERENCES station (id);
CREATE INDEX task_of_station ON task (station_id) WHERE station_id IS NOT NULL;
ALTER TABLE order_line ADD COLUMN station_id TEXT REFERENCES station (id);
CREATE INDEX order_line_station ON order_line (station_id) WHERE station_id IS NOT NULL;
