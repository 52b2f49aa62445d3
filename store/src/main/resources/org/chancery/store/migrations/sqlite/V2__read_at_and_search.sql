-- When a report was read: UTC, ISO 8601 to the microsecond, so that text and time sort alike.
-- Null in ledgers of before this column.
ALTER TABLE reading ADD COLUMN read_at TEXT
  CHECK (read_at GLOB '????-??-??T??:??:??.??????Z');

-- A sentence of a report, from start up to stop in UTF-16 units, by its words and those of the sides
-- of the claims that rest on it. The words themselves stand in the document and are not kept twice.
CREATE VIRTUAL TABLE passage USING fts5(
  words, report UNINDEXED, start UNINDEXED, stop UNINDEXED,
  content = '', contentless_unindexed = 1, tokenize = 'porter unicode61'
);
