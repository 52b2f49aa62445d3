-- Programs with an SQLite of before 2024 cannot even list the tables of a file in which one has an option
-- that they do not know, as that of passage was. Where sentences stand is now in a table of its own, and
-- the index knows their words alone; the next migration fills both. Whoever adds to passage adds to both.
DROP TABLE passage;
-- SQLite leaves this one of its parts behind.
DROP TABLE IF EXISTS passage_content;

CREATE TABLE passage_place (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (number),
  start  INTEGER NOT NULL,
  stop   INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE passage_words USING fts5(words, content = '', tokenize = 'porter unicode61');

CREATE VIEW passage AS
SELECT number, report, start, stop, NULL AS words FROM passage_place;

CREATE TRIGGER passage_add INSTEAD OF INSERT ON passage
BEGIN
  INSERT INTO passage_place (report, start, stop) VALUES (new.report, new.start, new.stop);
  INSERT INTO passage_words (rowid, words) VALUES (last_insert_rowid(), new.words);
END;

-- What people look at who open the file in Datasette or another browser of databases: the ledger as it was
-- folded last, in plain columns. Only Chancery itself uses the tables. Days are ISO 8601; first_day and
-- last_day are those between which something lies. Quotes stand in their report's text from quote_start up to
-- quote_end, in UTF-16 units.

CREATE VIEW events AS
SELECT
  event.id,
  event.kind,
  event.stage,
  event.first_day,
  event.last_day,
  (SELECT group_concat(name, '; ') FROM (
     SELECT DISTINCT json_extract(actor.value, '$.name') AS name
     FROM json_each(event.document, '$.claims') AS claim,
       json_each(claim.value, '$.roles') AS role,
       json_each(role.value) AS actor
     ORDER BY name)) AS sides,
  json_array_length(event.document, '$.claims') AS claims,
  (SELECT count(DISTINCT json_extract(claim.value, '$.report'))
   FROM json_each(event.document, '$.claims') AS claim) AS reports,
  json_array_length(event.document, '$.disputes') AS disputes
FROM kept_event AS event;

-- Who says what: each claim with its words, and whose they are.
CREATE VIEW claims AS
SELECT
  event.id AS event,
  json_extract(claim.value, '$.kind') AS kind,
  json_extract(claim.value, '$.stage') AS stage,
  json_extract(claim.value, '$.when.span.start') AS first_day,
  json_extract(claim.value, '$.when.span.end') AS last_day,
  json_extract(claim.value, '$.when.text') AS day_in_words,
  json_extract(claim.value, '$.place.name') AS place,
  json_extract(claim.value, '$.place.country') AS country,
  (SELECT group_concat(json_extract(speaker.value, '$.name'), '; ')
   FROM json_each(claim.value, '$.saidBy') AS speaker) AS said_by,
  (SELECT group_concat(carrier.value, '; ') FROM json_each(claim.value, '$.via') AS carrier) AS via,
  json_extract(claim.value, '$.report') AS report,
  json_extract(claim.value, '$.evidence.text') AS quote,
  json_extract(claim.value, '$.evidence.span.start') AS quote_start,
  json_extract(claim.value, '$.evidence.span.end') AS quote_end
FROM kept_event AS event, json_each(event.document, '$.claims') AS claim;

-- Who has which part in an event, by its claims.
CREATE VIEW sides AS
SELECT DISTINCT
  event.id AS event,
  lower(role.key) AS role,
  json_extract(actor.value, '$.id') AS actor,
  json_extract(actor.value, '$.name') AS name,
  json_extract(actor.value, '$.type') AS type,
  json_extract(actor.value, '$.country') AS country
FROM kept_event AS event,
  json_each(event.document, '$.claims') AS claim,
  json_each(claim.value, '$.roles') AS role,
  json_each(role.value) AS actor;

-- What about an event cannot all be true.
CREATE VIEW disputes AS
SELECT event.id AS event, json_extract(dispute.value, '$.about') AS about
FROM kept_event AS event, json_each(event.document, '$.disputes') AS dispute;

-- Each version of a report; published_how is STATED where the report gives its day itself.
CREATE VIEW reports AS
SELECT
  report.id,
  coalesce(
    json_extract(kept_report.publication, '$.span.start'),
    json_extract(reading.document, '$.clean.origin.publication.span.start')) AS published_first,
  coalesce(
    json_extract(kept_report.publication, '$.span.end'),
    json_extract(reading.document, '$.clean.origin.publication.span.end')) AS published_last,
  coalesce(
    json_extract(kept_report.publication, '$.how'),
    json_extract(reading.document, '$.clean.origin.publication.how')) AS published_how,
  json_extract(reading.document, '$.clean.origin.outlet') AS outlet,
  json_extract(reading.document, '$.clean.origin.agency') AS agency,
  report.title,
  report.url,
  kept_report.lineage AS same_copy_as,
  reading.read_at,
  json_extract(reading.document, '$.clean.report.text') AS text
FROM report
JOIN reading ON reading.report = report.number
LEFT JOIN kept_report ON kept_report.report = report.number;
