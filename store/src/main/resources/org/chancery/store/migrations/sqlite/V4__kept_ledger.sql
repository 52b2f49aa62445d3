-- The ledger as it was folded last, so that questions about it need not fold it again. All of it
-- can be made anew from the readings. Days and instants are ISO 8601, so that text and time sort
-- alike; a report's version counts from when the first of that id was read.

-- Which readings it is folded from: how many, and the number of the last; one row, none before.
CREATE TABLE kept (
  readings INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  form     TEXT NOT NULL
) STRICT;

CREATE TABLE kept_event (
  number    INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  kind      TEXT NOT NULL,
  stage     TEXT NOT NULL,
  disputed  INTEGER NOT NULL,
  dated     INTEGER NOT NULL,
  first_day TEXT,
  last_day  TEXT,
  -- The last day on which a report of it may have been published; null if that of one is open.
  reported  TEXT,
  read_at   TEXT,
  -- What its row and its entries in the tables below say, so that only what changed is written.
  sha256    TEXT NOT NULL,
  document  TEXT NOT NULL
) STRICT;

CREATE INDEX kept_event_disputed ON kept_event (number) WHERE disputed = 1;
CREATE INDEX kept_event_reported ON kept_event (reported);
CREATE INDEX kept_event_read_at ON kept_event (read_at);
CREATE INDEX kept_event_days ON kept_event (last_day, first_day);

-- What its sides and its country are called by, folded: ids, codes, words of names, initials.
CREATE TABLE kept_name (
  name  TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES kept_event (number) ON DELETE CASCADE,
  PRIMARY KEY (name, event)
) STRICT;
CREATE INDEX kept_name_event ON kept_name (event);

-- What the ids end in by which it is or was known.
CREATE TABLE kept_alias (
  digest TEXT NOT NULL,
  event  INTEGER NOT NULL REFERENCES kept_event (number) ON DELETE CASCADE,
  PRIMARY KEY (digest, event)
) STRICT;
CREATE INDEX kept_alias_event ON kept_alias (event);

CREATE TABLE kept_telling (
  event  INTEGER NOT NULL REFERENCES kept_event (number) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report (number),
  PRIMARY KEY (event, report)
) STRICT;

CREATE INDEX kept_telling_report ON kept_telling (report);

-- What the others tell of a report: its lineage, and the day of one that states none.
CREATE TABLE kept_report (
  report      INTEGER PRIMARY KEY REFERENCES report (number),
  lineage     TEXT,
  publication TEXT
) STRICT;
