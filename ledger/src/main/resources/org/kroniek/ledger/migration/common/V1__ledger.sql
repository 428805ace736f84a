-- The ledger. docs/ledger.md explains it. One set of tables for SQLite and PostgreSQL; what differs is a placeholder:
-- a key's type, bytes, and how a table without a key of its own is kept. Days are counted from 1970-01-01.

-- Every change is an entry; all rows name the entry that brought them. Entries are in order of time, one writer at a time.
CREATE TABLE entry (
  id ${key} PRIMARY KEY,
  recorded BIGINT NOT NULL UNIQUE,          -- microseconds since 1970-01-01T00:00:00Z
  act ${text} NOT NULL,
  program ${text} NOT NULL,
  reviewer ${text},
  reason ${text} NOT NULL
);

CREATE TABLE article (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry,
  hash ${text} NOT NULL UNIQUE,                -- of the text: the same text is the same article
  language ${text} NOT NULL,
  title ${text},
  uri ${text},                                 -- of the first appearance, as publisher
  publisher ${text},
  published_from INTEGER,
  published_to INTEGER,
  published_granularity ${text},
  published INTEGER NOT NULL,               -- what it is sorted by
  length INTEGER NOT NULL,                  -- code points of the text
  origin ${key} NOT NULL,                   -- the lowest number of the near-identical articles
  fingerprint ${text}
);
CREATE INDEX article_published ON article (published, id);
CREATE INDEX article_origin ON article (origin);

-- Apart from the article, so that it can be forgotten.
CREATE TABLE article_text (
  article ${key} PRIMARY KEY REFERENCES article,
  text ${text} NOT NULL
);
CREATE TABLE forgotten (
  article ${key} PRIMARY KEY REFERENCES article,
  entry ${key} NOT NULL REFERENCES entry
);

CREATE TABLE fingerprint_band (
  band BIGINT NOT NULL,
  article ${key} NOT NULL,
  PRIMARY KEY (band, article)
) ${clustered};

CREATE TABLE appearance (
  article ${key} NOT NULL REFERENCES article,
  ordinal INTEGER NOT NULL,
  entry ${key} NOT NULL REFERENCES entry,
  uri ${text},
  publisher ${text},
  publisher_folded ${text},
  agency ${text},
  published_from INTEGER,
  published_to INTEGER,
  published_granularity ${text},
  retrieved BIGINT,
  PRIMARY KEY (article, ordinal)
) ${clustered};
CREATE INDEX appearance_publisher ON appearance (publisher_folded, article);

CREATE TABLE reading (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry,
  article ${key} NOT NULL REFERENCES article,
  provenance ${text} NOT NULL,                 -- program, models and lexicons with their hashes, as JSON
  digest ${text} NOT NULL,                     -- SHA-256 of the body as it was before it was packed
  records INTEGER NOT NULL,
  body ${bytes} NOT NULL                    -- kroniek/1 without text and title, packed by Deflate
);
CREATE INDEX reading_article ON reading (article, id);

CREATE TABLE actor (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry,
  ident ${text} NOT NULL UNIQUE,
  name ${text} NOT NULL,
  kind ${text} NOT NULL,
  country ${text},
  sectors ${text} NOT NULL
);
CREATE TABLE actor_name (
  folded ${text} NOT NULL,
  actor ${key} NOT NULL,
  entry ${key} NOT NULL,
  name ${text} NOT NULL,
  PRIMARY KEY (folded, actor)
) ${clustered};
CREATE INDEX actor_name_actor ON actor_name (actor);

CREATE TABLE place (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry,
  ident ${text} NOT NULL UNIQUE,
  name ${text} NOT NULL,
  country ${text},
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  feature ${text},
  resolution INTEGER
);
CREATE INDEX place_lat ON place (lat, lon);
CREATE TABLE place_name (
  folded ${text} NOT NULL,
  place ${key} NOT NULL,
  entry ${key} NOT NULL,
  name ${text} NOT NULL,
  PRIMARY KEY (folded, place)
) ${clustered};

-- A version of a record. A correction is a new row with the next version; the old one gets a row in ended.
CREATE TABLE record (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry,
  reading ${key} NOT NULL REFERENCES reading,
  ident ${text} NOT NULL,
  version INTEGER NOT NULL,
  article ${key} NOT NULL,
  origin ${key} NOT NULL,
  language ${text} NOT NULL,
  type ${text} NOT NULL,
  kind ${text} NOT NULL,
  modes ${text} NOT NULL,                      -- words with a blank around each, as contexts and modality
  contexts ${text} NOT NULL,
  certainty ${text} NOT NULL,
  modality ${text} NOT NULL,
  score DOUBLE PRECISION NOT NULL,
  began INTEGER NOT NULL,                   -- the days it is sorted and filtered by
  ended INTEGER NOT NULL,
  is_long INTEGER NOT NULL,                 -- 1 if more than 366 days lie between them
  month INTEGER NOT NULL,                   -- of began: months since year 0
  time_from INTEGER,                        -- what the text tells
  time_to INTEGER,
  time_granularity ${text},
  time_begin INTEGER,
  time_end INTEGER,
  depth INTEGER NOT NULL,                   -- sources in the chain
  object_text ${text},
  object_low INTEGER,
  object_high INTEGER,
  value ${text},
  casualties ${text} NOT NULL,                 -- JSON
  anchor_begin INTEGER NOT NULL,
  anchor_end INTEGER NOT NULL,
  evidence ${text} NOT NULL,                   -- BEGIN-END of each span
  rule ${text} NOT NULL,
  sentence ${key} NOT NULL                  -- the first record of the reading with this evidence: its words are indexed once
);
CREATE INDEX record_began ON record (began, id);
CREATE INDEX record_long ON record (began, id) WHERE is_long = 1;
CREATE INDEX record_type ON record (type, began, id);
CREATE INDEX record_reading ON record (reading);
CREATE INDEX record_article ON record (article);
CREATE INDEX record_sentence ON record (sentence);

-- When a version of a record stopped to hold: superseded by a newer reading, rejected, corrected.
CREATE TABLE ended (
  record ${key} PRIMARY KEY REFERENCES record,
  entry ${key} NOT NULL REFERENCES entry,
  why ${text} NOT NULL
);

-- role: a actor, r recipient, s source (ordinal 0 the innermost).
CREATE TABLE participation (
  record ${key} NOT NULL,
  role ${text} NOT NULL,
  ordinal INTEGER NOT NULL,
  actor ${key} NOT NULL,
  country ${text},
  began INTEGER NOT NULL,
  PRIMARY KEY (record, role, ordinal)
) ${clustered};
CREATE INDEX participation_actor ON participation (role, actor, began, record);
CREATE INDEX participation_country ON participation (role, country, began, record);

CREATE TABLE place_link (
  record ${key} NOT NULL,
  ordinal INTEGER NOT NULL,
  role ${text} NOT NULL,
  place ${key} NOT NULL,
  country ${text},
  began INTEGER NOT NULL,
  PRIMARY KEY (record, ordinal)
) ${clustered};
CREATE INDEX place_link_place ON place_link (place, began, record);
CREATE INDEX place_link_country ON place_link (country, began, record);

CREATE TABLE voice (
  record ${key} NOT NULL,
  ordinal INTEGER NOT NULL,
  actor ${key},
  begin_at INTEGER,
  end_at INTEGER,
  stance ${text} NOT NULL,
  quote ${text} NOT NULL,
  channel ${key},
  PRIMARY KEY (record, ordinal)
) ${clustered};

-- Who belongs to whom, by the states that say so.
CREATE TABLE member (
  body ${key} NOT NULL,
  actor ${key} NOT NULL,
  record ${key} NOT NULL,
  PRIMARY KEY (body, actor, record)
) ${clustered};

-- Counted as records come and end; follows from record, for the timeline of the whole ledger.
CREATE TABLE tally (
  month INTEGER NOT NULL,
  type ${text} NOT NULL,
  certainty ${text} NOT NULL,
  language ${text} NOT NULL,
  records BIGINT NOT NULL,
  independent BIGINT NOT NULL,
  PRIMARY KEY (month, type, certainty, language)
) ${clustered};

CREATE TABLE language (
  code ${text} PRIMARY KEY
);

CREATE TABLE incident (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry
);
-- The latest row of a record holds; a null incident takes it out.
CREATE TABLE membership (
  record ${key} NOT NULL,
  entry ${key} NOT NULL REFERENCES entry,
  incident ${key},
  score DOUBLE PRECISION NOT NULL,
  explanation ${text} NOT NULL,
  recorder ${text} NOT NULL,
  PRIMARY KEY (record, entry)
) ${clustered};
CREATE INDEX membership_incident ON membership (incident, record);
-- How far the rules have come: the records of every reading up to this one have been looked at, joined or not.
CREATE TABLE judged (
  entry ${key} PRIMARY KEY REFERENCES entry,
  reading ${key} NOT NULL
);
-- By what an incident is found that a new record may belong to.
CREATE TABLE incident_key (
  word ${text} NOT NULL,
  record ${key} NOT NULL,
  PRIMARY KEY (word, record)
) ${clustered};
-- The latest row of an incident holds, with the disputes of the same entry.
CREATE TABLE assessment (
  incident ${key} NOT NULL,
  entry ${key} NOT NULL REFERENCES entry,
  grade ${text} NOT NULL,
  because ${text} NOT NULL,
  title ${text} NOT NULL,
  began INTEGER NOT NULL,
  day_from INTEGER,
  day_to INTEGER,
  origins INTEGER NOT NULL,
  details ${text} NOT NULL,
  PRIMARY KEY (incident, entry)
) ${clustered};
CREATE INDEX assessment_began ON assessment (began, incident);
CREATE TABLE dispute (
  incident ${key} NOT NULL,
  entry ${key} NOT NULL,
  ordinal INTEGER NOT NULL,
  kind ${text} NOT NULL,
  summary ${text} NOT NULL,
  sides ${text} NOT NULL,                      -- JSON
  PRIMARY KEY (incident, entry, ordinal)
) ${clustered};

CREATE TABLE decision (
  id ${key} PRIMARY KEY,
  entry ${key} NOT NULL REFERENCES entry,
  kind ${text} NOT NULL,
  target ${text} NOT NULL,
  field ${text},
  value_before ${text},
  value_after ${text},
  undoes ${key}
);
CREATE INDEX decision_target ON decision (target);
CREATE INDEX decision_undoes ON decision (undoes);

-- The latest row of a name holds; a null definition or role takes it away.
CREATE TABLE saved_view (
  owner ${text} NOT NULL,
  name ${text} NOT NULL,
  entry ${key} NOT NULL REFERENCES entry,
  definition ${text},
  PRIMARY KEY (owner, name, entry)
) ${clustered};
CREATE TABLE account (
  name ${text} NOT NULL,
  entry ${key} NOT NULL REFERENCES entry,
  role ${text},
  secret ${text},
  PRIMARY KEY (name, entry)
) ${clustered};
