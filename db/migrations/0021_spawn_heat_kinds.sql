-- Kinds of creatures by the hour, wherever they were seen: a list of them read a row for every cell.

SELECT maintenance.create_event_table('spawn_heat_kinds', interval '7 days', $columns$
  "timestamp" timestamptz NOT NULL,
  creatures bigint NOT NULL,
  mob text NOT NULL
$columns$);
CREATE UNIQUE INDEX IF NOT EXISTS spawn_heat_kinds_key ON spawn_heat_kinds ("timestamp", mob);

-- Hours that were made without it; from now on each is made with its cells. Those that are still to be made are noted.
INSERT INTO spawn_heat_kinds ("timestamp", mob, creatures)
  SELECT "timestamp", mob, sum(creatures) FROM spawn_heat_1h GROUP BY "timestamp", mob
  ON CONFLICT DO NOTHING;
