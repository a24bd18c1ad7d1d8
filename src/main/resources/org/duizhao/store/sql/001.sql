-- What the program remembers about the project beside its text.
CREATE TABLE property (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  format TEXT NOT NULL
) STRICT;

-- Segments stand in the order of their ranks, which have gaps so that one can be put between two.
CREATE TABLE segment (
  document INTEGER NOT NULL REFERENCES document (number),
  rank INTEGER NOT NULL,
  id TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  kind TEXT NOT NULL,
  speaker TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  origin TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  UNIQUE (document, id)
) STRICT;

CREATE INDEX segment_order ON segment (document, rank);

-- The undo and redo stacks: one row for each plain edit of a step. Steps up to the property
-- 'done' can be undone, those after it redone.
CREATE TABLE step (
  position INTEGER NOT NULL,
  part INTEGER NOT NULL,
  label TEXT,
  edit TEXT NOT NULL,
  PRIMARY KEY (position, part)
) STRICT;

-- Every value each segment ever had. No 'before': the segment was made; no 'after': it was removed.
CREATE TABLE revision (
  number INTEGER PRIMARY KEY,
  sequence INTEGER NOT NULL,
  time INTEGER NOT NULL,
  author TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (number),
  segment TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE INDEX revision_sequence ON revision (sequence);
CREATE INDEX revision_segment ON revision (document, segment);
