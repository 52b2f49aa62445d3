-- What most questions ask of a report, so that its document, which holds its text, need not be fetched:
-- its head is a document of where it comes from. Of several versions of a report, version counts from 0
-- in the order of their texts; read_at is when the first of them was read. The ledger that is kept is made
-- anew with them.
ALTER TABLE kept_report ADD COLUMN version INTEGER;
ALTER TABLE kept_report ADD COLUMN read_at TEXT;
ALTER TABLE kept_report ADD COLUMN head TEXT;
