-- A bucket on its way: no longer pending, not yet made. Rows that arrive meanwhile make it pending again, and what a
-- crash leaves here is made by the next run.

CREATE TABLE IF NOT EXISTS maintenance.roll_up_claimed (
  roll_up text NOT NULL,
  bucket timestamptz NOT NULL,
  PRIMARY KEY (roll_up, bucket)
);

-- Rows from before the writer noted anything.
INSERT INTO maintenance.roll_up_pending (roll_up, bucket)
  SELECT 'spawn_heat_1h', generate_series(date_trunc('hour', min("timestamp")), max("timestamp"), interval '1 hour')
    FROM spawn_events
  UNION ALL
  SELECT 'telemetry_5m', generate_series(date_trunc('hour', min("timestamp")), max("timestamp"), interval '5 minutes')
    FROM telemetry_events
  ON CONFLICT DO NOTHING;
