-- Numbers of units go up by one and are never used again: the index numbers its blocks by them.
CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  document TEXT NOT NULL,
  place TEXT NOT NULL,
  previous TEXT NOT NULL,
  next TEXT NOT NULL,
  created INTEGER,
  changed INTEGER,
  author TEXT NOT NULL,
  note TEXT NOT NULL,
  origin TEXT NOT NULL,
  source_codes TEXT NOT NULL,
  target_codes TEXT NOT NULL,
  properties TEXT NOT NULL
) STRICT;

-- Own work is found again by the segment it came from.
CREATE INDEX unit_place ON unit (document, place) WHERE place <> '';

-- Numbers of units that were removed.
CREATE TABLE gone (id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE memory (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
