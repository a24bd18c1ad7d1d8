-- A project's database as version 1 of the program's store left it: one edit made.
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  format TEXT NOT NULL
) STRICT;
INSERT INTO "document" VALUES(1,'d','d.txt','text');
CREATE TABLE property (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "property" VALUES('done','1');
INSERT INTO "property" VALUES('sequence','1');
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
INSERT INTO "revision" VALUES(1,1,1795420800000,'Lin',1,'1','{"id":"1","source":"第1句。","target":"","span":[0,4]}','{"id":"1","source":"第1句。","target":"One","state":"draft","origin":"typed","span":[0,4]}');
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
INSERT INTO "segment" VALUES(1,1099511627776,'1',0,'sentence','','第1句。','One','draft','','typed',0,4);
INSERT INTO "segment" VALUES(1,2199023255552,'2',0,'sentence','','第2句。','','untranslated','','none',0,4);
CREATE TABLE step (
  position INTEGER NOT NULL,
  part INTEGER NOT NULL,
  label TEXT,
  edit TEXT NOT NULL,
  PRIMARY KEY (position, part)
) STRICT;
INSERT INTO "step" VALUES(1,0,NULL,'{"document":"d","at":0,"before":{"id":"1","source":"第1句。","target":"","span":[0,4]},"after":{"id":"1","source":"第1句。","target":"One","state":"draft","origin":"typed","span":[0,4]}}');
CREATE INDEX segment_order ON segment (document, rank);
CREATE INDEX revision_sequence ON revision (sequence);
CREATE INDEX revision_segment ON revision (document, segment);
PRAGMA application_id = 1148864634;
PRAGMA user_version = 1;
