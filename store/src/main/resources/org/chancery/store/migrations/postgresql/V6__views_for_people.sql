-- The next migration indexes all sentences anew, as it must in SQLite.
DELETE FROM passage;

-- What people look at who open the database with a browser of databases: the ledger as it was folded last, in
-- plain columns. Only Chancery itself uses the tables. Days are ISO 8601; first_day and last_day are those
-- between which something lies. Quotes stand in their report's text from quote_start up to quote_end, in
-- UTF-16 units.

-- A document as jsonb, which bears neither U+0000 nor halves of surrogate pairs: a reader sees U+2400 and
-- U+FFFD in their places.
CREATE FUNCTION chancery_readable(document json) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT regexp_replace(
    regexp_replace(
      replace(document::text, '\u0000', '\u2400'),
      '\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})', '\\ufffd', 'gi'),
    '(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2}', '\\ufffd', 'gi')::jsonb
$$;

CREATE VIEW events AS
SELECT
  event.id,
  event.kind,
  event.stage,
  event.first_day,
  event.last_day,
  (SELECT string_agg(DISTINCT actor ->> 'name' COLLATE "C", '; ' ORDER BY actor ->> 'name' COLLATE "C")
   FROM jsonb_array_elements(readable.document -> 'claims') AS claim,
     jsonb_each(claim -> 'roles') AS role,
     jsonb_array_elements(role.value) AS actor) AS sides,
  jsonb_array_length(readable.document -> 'claims') AS claims,
  (SELECT count(DISTINCT claim ->> 'report')
   FROM jsonb_array_elements(readable.document -> 'claims') AS claim) AS reports,
  jsonb_array_length(readable.document -> 'disputes') AS disputes
FROM kept_event AS event, LATERAL (SELECT chancery_readable(event.document) AS document) AS readable;

-- Who says what: each claim with its words, and whose they are.
CREATE VIEW claims AS
SELECT
  event.id AS event,
  claim ->> 'kind' AS kind,
  claim ->> 'stage' AS stage,
  claim #>> '{when,span,start}' AS first_day,
  claim #>> '{when,span,end}' AS last_day,
  claim #>> '{when,text}' AS day_in_words,
  claim #>> '{place,name}' AS place,
  claim #>> '{place,country}' AS country,
  (SELECT string_agg(speaker ->> 'name', '; ' ORDER BY position)
   FROM jsonb_array_elements(claim -> 'saidBy') WITH ORDINALITY AS speakers (speaker, position)) AS said_by,
  (SELECT string_agg(carrier, '; ' ORDER BY position)
   FROM jsonb_array_elements_text(claim -> 'via') WITH ORDINALITY AS carriers (carrier, position)) AS via,
  claim ->> 'report' AS report,
  claim #>> '{evidence,text}' AS quote,
  CAST(claim #>> '{evidence,span,start}' AS integer) AS quote_start,
  CAST(claim #>> '{evidence,span,end}' AS integer) AS quote_end
FROM kept_event AS event, jsonb_array_elements(chancery_readable(event.document) -> 'claims') AS claim;

-- Who has which part in an event, by its claims.
CREATE VIEW sides AS
SELECT DISTINCT
  event.id AS event,
  lower(role.key) AS role,
  actor ->> 'id' AS actor,
  actor ->> 'name' AS name,
  actor ->> 'type' AS type,
  actor ->> 'country' AS country
FROM kept_event AS event,
  jsonb_array_elements(chancery_readable(event.document) -> 'claims') AS claim,
  jsonb_each(claim -> 'roles') AS role,
  jsonb_array_elements(role.value) AS actor;

-- What about an event cannot all be true.
CREATE VIEW disputes AS
SELECT event.id AS event, dispute ->> 'about' AS about
FROM kept_event AS event, jsonb_array_elements(chancery_readable(event.document) -> 'disputes') AS dispute;

-- Each version of a report; published_how is STATED where the report gives its day itself.
CREATE VIEW reports AS
SELECT
  report.id,
  coalesce(
    kept_report.publication #>> '{span,start}',
    readable.document #>> '{clean,origin,publication,span,start}') AS published_first,
  coalesce(
    kept_report.publication #>> '{span,end}',
    readable.document #>> '{clean,origin,publication,span,end}') AS published_last,
  coalesce(
    kept_report.publication ->> 'how',
    readable.document #>> '{clean,origin,publication,how}') AS published_how,
  readable.document #>> '{clean,origin,outlet}' AS outlet,
  readable.document #>> '{clean,origin,agency}' AS agency,
  report.title,
  report.url,
  kept_report.lineage AS same_copy_as,
  reading.read_at,
  readable.document #>> '{clean,report,text}' AS text
FROM report
JOIN reading ON reading.report = report.number
LEFT JOIN kept_report ON kept_report.report = report.number,
LATERAL (SELECT chancery_readable(reading.document) AS document) AS readable;
