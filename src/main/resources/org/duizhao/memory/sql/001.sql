-- A unit's id is never used again: the index numbers its blocks by it.
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
  properties TEXT NOT NULL,
  numbers INTEGER
) STRICT;

-- What differs in numbers only has the same value here.
CREATE INDEX unit_numbers ON unit (numbers) WHERE numbers IS NOT NULL;

-- Own work is found again by the segment it came from.
CREATE INDEX unit_place ON unit (document, place) WHERE place <> '';

-- Ids the index still holds although the unit is gone.
CREATE TABLE gone (id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE memory (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
