-- Segments changed differently here and in pairs.jsonl, until the user has chosen. No 'ours': the
-- segment was removed here; no 'theirs': it was removed there.
CREATE TABLE conflict (
  document INTEGER NOT NULL REFERENCES document (number),
  segment TEXT NOT NULL,
  ours TEXT,
  theirs TEXT,
  PRIMARY KEY (document, segment)
) STRICT;
