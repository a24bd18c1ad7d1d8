-- What progress by day is counted from. Both tables follow the revisions by themselves.

-- When each segment first was a draft (stage 1), and when it first was confirmed (stage 2).
CREATE TABLE reached (
  document INTEGER NOT NULL REFERENCES document (number),
  segment TEXT NOT NULL,
  stage INTEGER NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY (document, segment, stage)
) STRICT, WITHOUT ROWID;

-- Every stretch of five minutes, counted from 1970, in which something was changed.
CREATE TABLE stretch (
  number INTEGER PRIMARY KEY
) STRICT;

INSERT INTO reached
  SELECT document, segment, iif(instr(after, '"state":"draft"') > 0, 1, 2) AS stage, min(time)
  FROM revision WHERE instr(after, '"state":"') > 0 GROUP BY document, segment, stage;

INSERT OR IGNORE INTO stretch SELECT time / 300000 FROM revision;

CREATE TRIGGER revision_reached AFTER INSERT ON revision WHEN instr(NEW.after, '"state":"') > 0
BEGIN
  INSERT OR IGNORE INTO reached VALUES (
    NEW.document, NEW.segment, iif(instr(NEW.after, '"state":"draft"') > 0, 1, 2), NEW.time);
END;

CREATE TRIGGER revision_stretch AFTER INSERT ON revision
BEGIN
  INSERT OR IGNORE INTO stretch VALUES (NEW.time / 300000);
END;
