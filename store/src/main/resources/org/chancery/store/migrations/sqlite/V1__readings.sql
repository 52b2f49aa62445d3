-- A version of a report: its id and the hash of its text. What was read out of it is a document:
-- it is written once, read whole, and folded in memory.
CREATE TABLE report (
  number    INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
  title     TEXT,
  outlet    TEXT,
  published TEXT,
  url       TEXT,
  UNIQUE (id, sha256)
) STRICT;

CREATE TABLE reading (
  report   INTEGER PRIMARY KEY REFERENCES report (number),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

PRAGMA user_version = 1;
