-- Who is called by which office, as a document a person, numbered in the order of their ids. The
-- ledger that is kept is made anew with it.
CREATE TABLE kept_person (
  number   INTEGER PRIMARY KEY,
  document TEXT NOT NULL
) STRICT;
