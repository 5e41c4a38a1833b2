-- Hours of telemetry, from their five minutes: charts and leaderboards of weeks read a twelfth of the rows.

SELECT maintenance.create_event_table('telemetry_1h', interval '60 days', $columns$
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
  heard smallint NOT NULL,
  character_name text NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS telemetry_1h_key ON telemetry_1h ("timestamp", character_name);
CREATE INDEX IF NOT EXISTS telemetry_1h_character ON telemetry_1h (character_name, "timestamp");

-- Hours from before there were any; from now on each is made with its five minutes.
INSERT INTO telemetry_1h ("timestamp", character_name, kills, deaths, tapers_used, mem_mb, mem_mb_max,
    cpu_pct, cpu_pct_max, latency_ms, latency_ms_max, readings, heard)
  SELECT date_bin('1 hour', "timestamp", '2000-01-01Z'), character_name, sum(kills), sum(deaths), sum(tapers_used),
      avg(mem_mb), max(mem_mb_max), avg(cpu_pct), max(cpu_pct_max), avg(latency_ms), max(latency_ms_max), sum(readings),
      bit_or(1 << (extract(epoch FROM "timestamp")::bigint % 3600 / 300)::int)
    FROM telemetry_5m
    GROUP BY 1, 2
  ON CONFLICT DO NOTHING;
