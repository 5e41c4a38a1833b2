-- Suits that accounts keep and may share: what was searched for, and the suit that was found where one is kept.

CREATE TABLE IF NOT EXISTS saved_suits (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  name text NOT NULL,
  request jsonb NOT NULL,
  suit jsonb,
  is_shared boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX IF NOT EXISTS saved_suits_name ON saved_suits (user_id, lower(name));
