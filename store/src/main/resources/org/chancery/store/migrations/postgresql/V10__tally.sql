-- How many readings there are, and the number of the last, so that no question counts them; one row.
CREATE TABLE tally (
  readings bigint NOT NULL,
  last     bigint NOT NULL
);
INSERT INTO tally SELECT count(*), coalesce(max(number), 0) FROM report;
