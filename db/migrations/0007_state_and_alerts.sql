-- The newest of what plugins report now and then, the game server's state, and alerts with their outbox.

CREATE TABLE IF NOT EXISTS character_stats (
  character_name text PRIMARY KEY,
  "timestamp" timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  level integer,
  stats jsonb NOT NULL
);

CREATE TABLE IF NOT EXISTS equipment_cantrips (
  character_name text PRIMARY KEY,
  "timestamp" timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  items jsonb NOT NULL,
  active_spells jsonb NOT NULL
);

CREATE TABLE IF NOT EXISTS quest_status (
  character_name text NOT NULL,
  key text NOT NULL,
  name text,
  solves bigint,
  max_solves integer,
  completed_at timestamptz,
  ready_at timestamptz,
  "timestamp" timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (character_name, key)
);

CREATE TABLE IF NOT EXISTS dungeon_maps (
  landblock text PRIMARY KEY,
  "timestamp" timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  character_name text NOT NULL,
  name text,
  z_levels jsonb NOT NULL
);

-- One row: the game server as it was last seen.
CREATE TABLE IF NOT EXISTS server_status (
  only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT server_status_one_row CHECK (only_row),
  server_name text NOT NULL,
  latency_ms double precision,
  player_count integer,
  count_at timestamptz,
  last_check timestamptz NOT NULL,
  last_answer_at timestamptz,
  up_since timestamptz,
  consecutive_failures integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS alerts (
  id uuid PRIMARY KEY,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  acknowledged_at timestamptz,
  snoozed_until timestamptz,
  acknowledged_by text,
  kind text NOT NULL,
  character_name text NOT NULL,
  text text NOT NULL,
  details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX IF NOT EXISTS alerts_time ON alerts (created_at, id);
CREATE INDEX IF NOT EXISTS alerts_character ON alerts (character_name, kind, created_at);
CREATE INDEX IF NOT EXISTS alerts_open ON alerts (character_name, kind) WHERE ended_at IS NULL;

-- What is to be told to the outside, once. 'uncertain': it was sent, and nobody knows whether it arrived.
CREATE TABLE IF NOT EXISTS alert_outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alert_id uuid NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
  channel text NOT NULL,
  state text NOT NULL DEFAULT 'pending'
    CONSTRAINT alert_outbox_state_known CHECK (state IN ('pending', 'sending', 'sent', 'uncertain', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  claimed_at timestamptz,
  finished_at timestamptz,
  last_error text
);
CREATE UNIQUE INDEX IF NOT EXISTS alert_outbox_once ON alert_outbox (alert_id, channel);
CREATE INDEX IF NOT EXISTS alert_outbox_due ON alert_outbox (channel, next_attempt_at)
  WHERE state IN ('pending', 'sending');
