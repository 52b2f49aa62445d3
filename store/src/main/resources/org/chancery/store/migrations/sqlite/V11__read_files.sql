-- Files of which every report is in the ledger, so that they need not be read again: by the SHA-256 of
-- their bytes and of the manner in which they were read (what the file and its columns are called, and
-- which form of the readers read it). findings is a document: how many reports are in other languages, and
-- what could not be read; null if there is nothing of that.
CREATE TABLE read_file (
  manner   TEXT NOT NULL CHECK (length(manner) = 64),
  sha256   TEXT NOT NULL CHECK (length(sha256) = 64),
  size     INTEGER NOT NULL,
  reports  INTEGER NOT NULL,
  findings TEXT CHECK (json_valid(findings)),
  PRIMARY KEY (manner, sha256)
) STRICT, WITHOUT ROWID;

-- Chancery deletes no report; if somebody does, the files are to be read again, and what is left counts.
CREATE TRIGGER report_deleted AFTER DELETE ON report
BEGIN
  DELETE FROM read_file;
  UPDATE tally SET readings = readings - 1;
END;
