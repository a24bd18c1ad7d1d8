-- Segments the translator marked to come back to: 0 or 1.
ALTER TABLE segment ADD COLUMN bookmarked INTEGER NOT NULL DEFAULT 0;
