-- Stems of the words of articles and of records' sentences; without the text itself, so that forgetting a text takes its words.
CREATE VIRTUAL TABLE article_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE record_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
