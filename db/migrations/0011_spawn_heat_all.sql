-- What the heat map reads most: all creatures together, by the hour and by the day; and one kind, whatever the case.

SELECT maintenance.create_event_table('spawn_heat_all', interval '7 days', $columns$
  "timestamp" timestamptz NOT NULL,
  creatures bigint NOT NULL,
  ew_tenths integer NOT NULL,
  ns_tenths integer NOT NULL,
  hours smallint NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS spawn_heat_all_key ON spawn_heat_all (hours, "timestamp", ew_tenths, ns_tenths);
CREATE INDEX IF NOT EXISTS spawn_heat_1h_mob ON spawn_heat_1h (lower(mob), "timestamp");

-- Hours that were made without it.
INSERT INTO maintenance.roll_up_pending (roll_up, bucket)
  SELECT 'spawn_heat_1h', generate_series(min("timestamp"), max("timestamp"), interval '1 hour') FROM spawn_heat_1h
  ON CONFLICT DO NOTHING;
