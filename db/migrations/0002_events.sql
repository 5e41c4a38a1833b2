-- What happened, row by row. Column comments and the reason of each index: db/schema/telemetry.ts, events.ts.

SELECT maintenance.create_event_table('telemetry_events', interval '30 days', $columns$
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
  character_name text NOT NULL,
  char_tag text,
  session_id text,
  vt_state text,
  onlinetime text
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS telemetry_events_key ON telemetry_events (character_name, "timestamp");
CREATE INDEX IF NOT EXISTS telemetry_events_time ON telemetry_events USING brin ("timestamp") WITH (autosummarize = on);

SELECT maintenance.create_event_table('spawn_events', interval '7 days', $columns$
  "timestamp" timestamptz NOT NULL,
  ew double precision NOT NULL,
  ns double precision NOT NULL,
  z double precision,
  object_id bigint,
  object_key bigint GENERATED ALWAYS AS (coalesce(object_id, 0)) STORED,
  wcid integer,
  character_name text NOT NULL,
  mob text NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS spawn_events_key
  ON spawn_events (character_name, "timestamp", mob, ew, ns, object_key);
CREATE INDEX IF NOT EXISTS spawn_events_time ON spawn_events USING brin ("timestamp") WITH (autosummarize = on);

SELECT maintenance.create_event_table('chat_messages', interval '7 days', $columns$
  "timestamp" timestamptz NOT NULL,
  text_hash uuid GENERATED ALWAYS AS (md5(text)::uuid) STORED,
  color integer,
  character_name text NOT NULL,
  text text NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS chat_messages_key ON chat_messages (character_name, "timestamp", text_hash);
CREATE INDEX IF NOT EXISTS chat_messages_time ON chat_messages ("timestamp", character_name, text_hash);

CREATE TABLE IF NOT EXISTS rare_events (
  "timestamp" timestamptz NOT NULL,
  ew double precision,
  ns double precision,
  z double precision,
  character_name text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (character_name, name, "timestamp")
);
CREATE INDEX IF NOT EXISTS rare_events_character_time ON rare_events (character_name, "timestamp");

CREATE TABLE IF NOT EXISTS portals (
  portal_name text NOT NULL,
  ns double precision NOT NULL,
  ew double precision NOT NULL,
  z double precision,
  ns_tenths integer NOT NULL GENERATED ALWAYS AS (round(ns * 10)::integer) STORED,
  ew_tenths integer NOT NULL GENERATED ALWAYS AS (round(ew * 10)::integer) STORED,
  discovered_by text NOT NULL,
  discovered_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS portals_key ON portals (portal_name, ns_tenths, ew_tenths);

-- Compression pays sixfold on telemetry. Tables with generated columns are left alone, and rows may still
-- arrive for days past, so only days that are rarely written any more are compressed.
DO $$
BEGIN
  IF maintenance.engine() = 'community'
     AND NOT EXISTS (SELECT FROM pg_partitioned_table WHERE partrelid = 'telemetry_events'::regclass) THEN
    EXECUTE 'ALTER TABLE telemetry_events SET (timescaledb.compress, '
      'timescaledb.compress_segmentby = ''character_name'', timescaledb.compress_orderby = ''"timestamp"'')';
    EXECUTE 'SELECT add_compression_policy(''telemetry_events'', interval ''3 days'', if_not_exists => true)';
  END IF;
END
$$;
