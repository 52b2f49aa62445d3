-- What must be known of a feed to ask for it politely the next time: the marks its server gave the
-- answer that was read last, and the instant before which it does not want to be asked (ISO 8601).
CREATE TABLE watched_feed (
  address       TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  not_before    TEXT
) STRICT;

-- The entries of that answer whose links have been followed, by the SHA-256 of what they say.
CREATE TABLE watched_entry (
  feed   TEXT NOT NULL REFERENCES watched_feed (address) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (feed, sha256)
) STRICT;
