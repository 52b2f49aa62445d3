-- Files of which every report is in the ledger, so that they need not be read again: by the SHA-256 of
-- their bytes and of the manner in which they were read (what the file and its columns are called, and
-- which form of the readers read it). findings is a document: how many reports are in other languages, and
-- what could not be read; null if there is nothing of that.
CREATE TABLE read_file (
  manner   text COLLATE "C" NOT NULL CHECK (length(manner) = 64),
  sha256   text COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
  size     bigint NOT NULL,
  reports  bigint NOT NULL,
  findings json,
  PRIMARY KEY (manner, sha256)
);

-- Chancery deletes no report; if somebody does, the files are to be read again, and what is left counts.
CREATE FUNCTION report_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DELETE FROM %I.read_file', TG_TABLE_SCHEMA);
  EXECUTE format('UPDATE %1$I.tally SET readings = (SELECT count(*) FROM %1$I.report)', TG_TABLE_SCHEMA);
  RETURN NULL;
END
$$;

CREATE TRIGGER report_deleted AFTER DELETE OR TRUNCATE ON report
  FOR EACH STATEMENT EXECUTE FUNCTION report_deleted();
