-- A computer's clock may be set back while its character plays. What is newest is then told by receipt: readings from
-- `clock_since` on are newer than any before it, whatever time they say.

ALTER TABLE character_latest ADD COLUMN IF NOT EXISTS clock_since timestamptz;
ALTER TABLE character_vitals ADD COLUMN IF NOT EXISTS clock_since timestamptz;

ALTER TABLE play_sessions ADD COLUMN IF NOT EXISTS first_received_at timestamptz;
UPDATE play_sessions SET first_received_at = least(first_reading_at, received_at) WHERE first_received_at IS NULL;
ALTER TABLE play_sessions ALTER COLUMN first_received_at SET NOT NULL;

ALTER TABLE rare_events ADD COLUMN IF NOT EXISTS received_at timestamptz;
UPDATE rare_events SET received_at = "timestamp" WHERE received_at IS NULL;
ALTER TABLE rare_events ALTER COLUMN received_at SET NOT NULL;

-- The game's own count of deaths, the highest that was told.
ALTER TABLE char_stats ADD COLUMN IF NOT EXISTS deaths_told bigint;
UPDATE char_stats SET deaths_told = latest.total_deaths FROM character_latest latest
  WHERE latest.character_name = char_stats.character_name AND deaths_told IS NULL;
