-- Sessions of play and what they add to the lifetime figures; combat, cumulative and by the minute.

CREATE TABLE IF NOT EXISTS play_sessions (
  character_name text NOT NULL,
  session_id text NOT NULL,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  ended_at timestamptz,
  end_reason text,
  online_seconds integer,
  kills bigint NOT NULL DEFAULT 0,
  deaths bigint NOT NULL DEFAULT 0,
  rares bigint NOT NULL DEFAULT 0,
  tapers_used bigint NOT NULL DEFAULT 0,
  taper_readings jsonb NOT NULL DEFAULT '[]',
  starts jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (character_name, session_id)
) WITH (fillfactor = 50);
CREATE INDEX IF NOT EXISTS play_sessions_started ON play_sessions (character_name, started_at);
CREATE INDEX IF NOT EXISTS play_sessions_open ON play_sessions (character_name) WHERE ended_at IS NULL;

ALTER TABLE char_stats ADD COLUMN IF NOT EXISTS total_deaths bigint NOT NULL DEFAULT 0;
ALTER TABLE char_stats ADD COLUMN IF NOT EXISTS tapers_used bigint NOT NULL DEFAULT 0;

-- The marks by counter become the figures of a session. Its beginning was not kept; what is known is better
-- than nothing, and the next reading corrects it.
DO $$
BEGIN
  IF to_regclass('public.session_marks') IS NOT NULL THEN
    INSERT INTO play_sessions (character_name, session_id, started_at, last_seen_at, received_at, kills)
      SELECT character_name, session_id, updated_at, updated_at, updated_at, mark
        FROM session_marks WHERE counter = 'kills'
      ON CONFLICT DO NOTHING;
    DROP TABLE session_marks;
  END IF;
END
$$;

CREATE TABLE IF NOT EXISTS rare_stats (
  character_name text PRIMARY KEY,
  total_rares bigint NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS rare_stats_sessions (
  character_name text NOT NULL,
  session_id text NOT NULL,
  session_rares bigint NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (character_name, session_id)
);
INSERT INTO rare_stats (character_name, total_rares, updated_at)
  SELECT character_name, count(*), max("timestamp") FROM rare_events GROUP BY character_name
  ON CONFLICT DO NOTHING;
CREATE INDEX IF NOT EXISTS rare_events_time ON rare_events ("timestamp", character_name, name);

CREATE TABLE IF NOT EXISTS death_events (
  "timestamp" timestamptz NOT NULL,
  vitae double precision NOT NULL,
  ew double precision,
  ns double precision,
  character_name text NOT NULL,
  PRIMARY KEY (character_name, "timestamp")
);
CREATE INDEX IF NOT EXISTS death_events_time ON death_events ("timestamp", character_name);

-- started_ms: the session's start in milliseconds of the epoch, 0 where the plugin does not say.
CREATE TABLE IF NOT EXISTS combat_stats_sessions (
  character_name text NOT NULL,
  session_id text NOT NULL,
  started_ms bigint NOT NULL,
  started_at timestamptz,
  "timestamp" timestamptz NOT NULL,
  stats jsonb NOT NULL,
  PRIMARY KEY (character_name, session_id, started_ms)
);
CREATE INDEX IF NOT EXISTS combat_stats_sessions_time ON combat_stats_sessions (character_name, "timestamp");

CREATE TABLE IF NOT EXISTS combat_stats (
  character_name text PRIMARY KEY,
  "timestamp" timestamptz NOT NULL,
  stats jsonb NOT NULL
);

SELECT maintenance.create_event_table('combat_deltas', interval '30 days', $columns$
  "timestamp" timestamptz NOT NULL,
  kills bigint NOT NULL,
  damage_given bigint NOT NULL,
  damage_received bigint NOT NULL,
  aetheria_surges bigint NOT NULL,
  cloak_surges bigint NOT NULL,
  character_name text NOT NULL,
  monster text NOT NULL,
  cells jsonb NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS combat_deltas_key ON combat_deltas (character_name, "timestamp", monster);
