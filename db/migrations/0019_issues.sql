-- The guild's board of issues with what is said about them, and why an alert was acknowledged.

CREATE TABLE IF NOT EXISTS issues (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'open' CONSTRAINT issues_status_known CHECK (status IN ('open', 'closed')),
  user_id uuid,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  closed_by text,
  closed_at timestamptz
);
CREATE INDEX IF NOT EXISTS issues_order ON issues ((status = 'closed'), created_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS issues_author ON issues (user_id, created_at);

CREATE TABLE IF NOT EXISTS issue_comments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  issue_id uuid NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
  body text NOT NULL,
  user_id uuid,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS issue_comments_order ON issue_comments (issue_id, created_at, id);
CREATE INDEX IF NOT EXISTS issue_comments_author ON issue_comments (user_id, created_at);

ALTER TABLE alerts ADD COLUMN IF NOT EXISTS acknowledged_reason text;
