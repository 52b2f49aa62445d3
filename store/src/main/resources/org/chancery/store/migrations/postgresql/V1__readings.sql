-- A version of a report: its id and the hash of its text. What was read out of it is a document:
-- it is written once, read whole, and folded in memory.
CREATE TABLE report (
  number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id        text NOT NULL,
  sha256    text NOT NULL CHECK (length(sha256) = 64),
  title     text,
  outlet    text,
  published date,
  url       text
);

-- An id may be longer than an entry of an index.
CREATE UNIQUE INDEX report_version ON report (sha256, md5(id));

-- Not jsonb, which refuses U+0000 and halves of surrogate pairs: a text must come back as it was.
CREATE TABLE reading (
  report   bigint PRIMARY KEY REFERENCES report (number),
  document json NOT NULL
);
