-- Stems of the words of articles and of records' sentences. The stems are made by the program, the same as for SQLite.
CREATE TABLE article_words (
  rowid BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX article_words_words ON article_words USING gin (words);
CREATE TABLE record_words (
  rowid BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX record_words_words ON record_words USING gin (words);
