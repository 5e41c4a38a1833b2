-- Sums that charts and the heat map read in the place of millions of rows. A job makes each bucket anew from the
-- rows themselves, so doing it again changes nothing; the writer notes which buckets got rows.

SELECT maintenance.create_event_table('telemetry_5m', interval '60 days', $columns$
  "timestamp" timestamptz NOT NULL,
  kills bigint NOT NULL,
  deaths bigint NOT NULL,
  tapers_used bigint NOT NULL,
  mem_mb double precision,
  mem_mb_max double precision,
  cpu_pct double precision,
  cpu_pct_max double precision,
  latency_ms double precision,
  latency_ms_max double precision,
  readings integer NOT NULL,
  character_name text NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS telemetry_5m_key ON telemetry_5m ("timestamp", character_name);
CREATE INDEX IF NOT EXISTS telemetry_5m_character ON telemetry_5m (character_name, "timestamp");

SELECT maintenance.create_event_table('spawn_heat_1h', interval '7 days', $columns$
  "timestamp" timestamptz NOT NULL,
  creatures bigint NOT NULL,
  ew_tenths integer NOT NULL,
  ns_tenths integer NOT NULL,
  mob text NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS spawn_heat_1h_key ON spawn_heat_1h ("timestamp", mob, ew_tenths, ns_tenths);

CREATE TABLE IF NOT EXISTS maintenance.roll_up_pending (
  roll_up text NOT NULL,
  bucket timestamptz NOT NULL,
  PRIMARY KEY (roll_up, bucket)
);
