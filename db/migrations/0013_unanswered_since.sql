-- Since when a game server that never answered is asked in vain.

ALTER TABLE server_status ADD COLUMN IF NOT EXISTS unanswered_since timestamptz;

-- What is known of it from before.
UPDATE server_status SET unanswered_since = last_check WHERE last_answer_at IS NULL AND unanswered_since IS NULL;
