-- The ledger as it was folded last, so that questions about it need not fold it again. All of it
-- can be made anew from the readings. Days and instants are ISO 8601, so that text and time sort
-- alike; a report's version counts from when the first of that id was read.

-- Which readings it is folded from: how many, and the number of the last; one row, none before.
CREATE TABLE kept (
  readings bigint NOT NULL,
  last     bigint NOT NULL,
  form     text COLLATE "C" NOT NULL
);

CREATE TABLE kept_event (
  number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id        text COLLATE "C" NOT NULL UNIQUE,
  kind      text COLLATE "C" NOT NULL,
  stage     text COLLATE "C" NOT NULL,
  disputed  bigint NOT NULL,
  dated     bigint NOT NULL,
  first_day text COLLATE "C",
  last_day  text COLLATE "C",
  -- The last day on which a report of it may have been published; null if that of one is open.
  reported  text COLLATE "C",
  read_at   text COLLATE "C",
  -- What its row and its entries in the tables below say, so that only what changed is written.
  sha256    text COLLATE "C" NOT NULL,
  document  json NOT NULL
);

CREATE INDEX kept_event_disputed ON kept_event (number) WHERE disputed = 1;
CREATE INDEX kept_event_reported ON kept_event (reported);
CREATE INDEX kept_event_read_at ON kept_event (read_at);
CREATE INDEX kept_event_days ON kept_event (last_day, first_day);

-- What its sides and its country are called by, folded: ids, codes, words of names, initials.
CREATE TABLE kept_name (
  name  text COLLATE "C" NOT NULL,
  event bigint NOT NULL REFERENCES kept_event (number) ON DELETE CASCADE,
  PRIMARY KEY (name, event)
);
CREATE INDEX kept_name_event ON kept_name (event);

-- What the ids end in by which it is or was known.
CREATE TABLE kept_alias (
  digest text COLLATE "C" NOT NULL,
  event  bigint NOT NULL REFERENCES kept_event (number) ON DELETE CASCADE,
  PRIMARY KEY (digest, event)
);
CREATE INDEX kept_alias_event ON kept_alias (event);

CREATE TABLE kept_telling (
  event  bigint NOT NULL REFERENCES kept_event (number) ON DELETE CASCADE,
  report bigint NOT NULL REFERENCES report (number),
  PRIMARY KEY (event, report)
);

CREATE INDEX kept_telling_report ON kept_telling (report);

-- What the others tell of a report: its lineage, and the day of one that states none.
CREATE TABLE kept_report (
  report      bigint PRIMARY KEY REFERENCES report (number),
  lineage     text COLLATE "C",
  publication json
);
