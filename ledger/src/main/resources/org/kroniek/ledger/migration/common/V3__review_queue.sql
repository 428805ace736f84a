-- Reviewers begin with what the program is least sure of.
CREATE INDEX record_score ON record (score, id);
