-- How far 'kroniek watch' has come. Changed in place: it is no part of the record.
-- An address has 2048 characters at most, so that it can be a key in both databases.
CREATE TABLE watched_feed (
  address ${text} PRIMARY KEY,
  parent ${text},                           -- the list that names it; null for one that the user named
  etag ${text},
  last_modified ${text},
  polls INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  next_poll BIGINT NOT NULL                 -- microseconds since 1970-01-01T00:00:00Z
);
CREATE TABLE watched_page (
  address ${text} PRIMARY KEY,
  title ${text},
  mark ${text} NOT NULL,                    -- what its feed said of it last
  etag ${text},
  last_modified ${text},
  target ${text},                           -- the page that it led to
  article ${text},                          -- id of the article as it was read last
  digest ${text},                           -- of that article's main text
  checks INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  next_fetch BIGINT                         -- null when it need not be read
);
CREATE INDEX watched_page_waiting ON watched_page (next_fetch) WHERE next_fetch IS NOT NULL;
