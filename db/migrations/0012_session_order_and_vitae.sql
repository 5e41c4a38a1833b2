-- Sessions are told apart by when they were first heard of: a plugin that starts anew within one login gives the same
-- start as before it. Vitae has a time of its own: not every frame of vitals speaks of it.

ALTER TABLE play_sessions ADD COLUMN IF NOT EXISTS first_reading_at timestamptz;
UPDATE play_sessions SET first_reading_at = started_at WHERE first_reading_at IS NULL;
ALTER TABLE play_sessions ALTER COLUMN first_reading_at SET NOT NULL;
CREATE INDEX IF NOT EXISTS play_sessions_heard ON play_sessions (character_name, first_reading_at);

ALTER TABLE character_vitals ADD COLUMN IF NOT EXISTS vitae_at timestamptz;
UPDATE character_vitals SET vitae_at = "timestamp" WHERE vitae IS NOT NULL AND vitae_at IS NULL;
