-- One retention for both kinds of table: our own job drops old days of hypertables, too, whatever the licence. The
-- policies of TimescaleDB's Community edition came once a day, by the database's clock, and held on to what a table
-- was to keep when it was made.

CREATE OR REPLACE FUNCTION maintenance.create_event_table(name text, keep interval, columns text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO maintenance.time_series (table_name, keep) VALUES (name, create_event_table.keep)
    ON CONFLICT (table_name) DO UPDATE SET keep = excluded.keep WHERE time_series.keep <> excluded.keep;
  IF to_regclass(format('public.%I', name)) IS NOT NULL THEN
    RETURN;
  END IF;

  IF maintenance.engine() = 'native' THEN
    EXECUTE format('CREATE TABLE public.%I (%s) PARTITION BY RANGE ("timestamp")', name, columns);
    -- Takes every row no day is there for: see 0001_time_series.sql.
    EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I DEFAULT', name || '_default', name);
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE public.%I (%s)', name, columns);
  EXECUTE format(
    'SELECT create_hypertable(%L, ''timestamp'', chunk_time_interval => interval ''1 day'', create_default_indexes => false)',
    'public.' || name
  );
END
$$;

-- Drops the days of which every row is older than what is kept, as for native partitions.
CREATE OR REPLACE FUNCTION maintenance.keep_hypertable(name text, keep interval, now timestamptz)
RETURNS TABLE (created text[], dropped text[]) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE 'SELECT array_agg(chunk::text) FROM drop_chunks($1::regclass, older_than => $2) AS chunk'
    INTO dropped USING 'public.' || name, now - keep;
  RETURN NEXT;
END
$$;

DO $$
BEGIN
  IF maintenance.engine() = 'community' THEN
    EXECUTE 'SELECT remove_retention_policy(format(''public.%I'', table_name)::regclass, if_exists => true) '
      'FROM maintenance.time_series '
      'WHERE NOT EXISTS (SELECT FROM pg_partitioned_table WHERE partrelid = format(''public.%I'', table_name)::regclass)';
  END IF;
END
$$;
