ALTER TABLE reading ADD COLUMN read_at timestamptz;

-- English stems without a list of stop words: a word that is asked for must be there, as in SQLite.
CREATE TEXT SEARCH DICTIONARY chancery_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION chancery_words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION chancery_words
  ADD MAPPING FOR asciiword, word, numword, int, uint, float, sfloat WITH chancery_stem;

-- A sentence of a report, from start up to stop in UTF-16 units, by its words and those of the sides
-- of the claims that rest on it.
CREATE TABLE passage (
  report bigint NOT NULL REFERENCES report (number),
  start  integer NOT NULL,
  stop   integer NOT NULL,
  words  tsvector NOT NULL
);

CREATE INDEX passage_words ON passage USING gin (words);
