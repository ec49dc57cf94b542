-- The bytes of attached files: NAME.files beside NAME.ddb. It only ever grows.
CREATE TABLE blob (
    id       INTEGER PRIMARY KEY,
    -- Not unique: bytes found damaged may be given again, and the newest row counts.
    sha256   TEXT NOT NULL,
    bytes    INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX blob_sha256 ON blob (sha256);

-- Deferred: the hash is known only when the last piece was read.
CREATE TABLE chunk (
    blob_id INTEGER NOT NULL REFERENCES blob (id) DEFERRABLE INITIALLY DEFERRED,
    place   INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (blob_id, place)
) STRICT;

CREATE TRIGGER blob_stays BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER blob_keeps BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER chunk_stays BEFORE DELETE ON chunk BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER chunk_keeps BEFORE UPDATE ON chunk BEGIN SELECT RAISE(ABORT, 'append-only'); END;
