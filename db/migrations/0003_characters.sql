-- What is known of each character now, and its lifetime figures.

CREATE TABLE IF NOT EXISTS characters (
  character_name text PRIMARY KEY,
  char_tag text,
  plugin_version text,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL
);

-- Rewritten at every flush: room on each page lets PostgreSQL replace a row in place (HOT).
CREATE TABLE IF NOT EXISTS character_latest (
  "timestamp" timestamptz NOT NULL,
  ew double precision NOT NULL,
  ns double precision NOT NULL,
  z double precision,
  kills_per_hour double precision,
  mem_mb double precision,
  cpu_pct double precision,
  latency_ms double precision,
  heading double precision,
  landcell bigint,
  kills integer,
  online_seconds integer,
  deaths integer,
  total_deaths integer,
  rares_found integer,
  total_rares integer,
  prismatic_taper_count integer,
  mem_handles integer,
  character_name text PRIMARY KEY,
  char_tag text,
  session_id text,
  vt_state text,
  onlinetime text,
  received_at timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE IF NOT EXISTS character_vitals (
  character_name text PRIMARY KEY,
  "timestamp" timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  health_percentage double precision,
  stamina_percentage double precision,
  mana_percentage double precision,
  vitae double precision,
  health_current integer,
  health_max integer,
  stamina_current integer,
  stamina_max integer,
  mana_current integer,
  mana_max integer
) WITH (fillfactor = 50);

CREATE TABLE IF NOT EXISTS char_stats (
  character_name text PRIMARY KEY,
  total_kills bigint NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE IF NOT EXISTS session_marks (
  character_name text NOT NULL,
  session_id text NOT NULL,
  counter text NOT NULL,
  mark bigint NOT NULL,
  gained bigint NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (character_name, session_id, counter)
) WITH (fillfactor = 80);
