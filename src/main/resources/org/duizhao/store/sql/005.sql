-- When and by whom a step was made. Unknown of steps made before.
ALTER TABLE step ADD COLUMN time INTEGER;
ALTER TABLE step ADD COLUMN author TEXT;
