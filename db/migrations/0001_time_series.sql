-- Event tables are split by day, so that what is too old goes by dropping a file and not by deleting rows.
-- With TimescaleDB they are hypertables; without it they are natively partitioned. Everything that differs
-- between the two is in this file; after it there are only tables.

CREATE SCHEMA IF NOT EXISTS maintenance;

-- Which tables are split, and how long their rows are kept.
CREATE TABLE IF NOT EXISTS maintenance.time_series (
  table_name text PRIMARY KEY,
  keep interval NOT NULL
);

-- 'native', or 'apache' / 'community': TimescaleDB and the licence it runs under.
-- The Apache edition has hypertables and drop_chunks; background policies and compression are Community.
CREATE OR REPLACE FUNCTION maintenance.engine() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'timescaledb') THEN 'native'
    WHEN current_setting('timescaledb.license', true) = 'timescale' THEN 'community'
    ELSE 'apache'
  END
$$;

-- Creates a table with a column "timestamp" that is split by it. An existing table is left as it is: one that
-- was made without TimescaleDB stays natively partitioned when the extension appears later.
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
    -- Takes every row no day is there for. The days are made ahead by a job, not by whoever inserts (that
    -- would lock the table in the hot path); if the job is late, or a row is older than what is kept, the row
    -- waits here and is moved or dropped by the next run. No accepted row is ever refused for its day.
    EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I DEFAULT', name || '_default', name);
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE public.%I (%s)', name, columns);
  EXECUTE format(
    'SELECT create_hypertable(%L, ''timestamp'', chunk_time_interval => interval ''1 day'', create_default_indexes => false)',
    'public.' || name
  );
  IF maintenance.engine() = 'community' THEN
    EXECUTE format('SELECT add_retention_policy(%L, interval %L, if_not_exists => true)', 'public.' || name, keep);
  END IF;
END
$$;

-- The day's partition, if it is missing, with whatever rows of that day wait in the default partition.
-- Built beside the table and attached, which locks out neither readers nor writers of other days.
CREATE OR REPLACE FUNCTION maintenance.ensure_day(name text, day date) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  partition text := format('%s_p%s', name, to_char(day, 'YYYYMMDD'));
  day_start timestamptz := day::timestamp AT TIME ZONE 'UTC';
  day_end timestamptz := (day + 1)::timestamp AT TIME ZONE 'UTC';
  waiting boolean;
  plain_columns text;
BEGIN
  IF to_regclass(format('public.%I', partition)) IS NOT NULL THEN
    RETURN NULL;
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN ACCESS EXCLUSIVE MODE', name || '_default');
  EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', partition, name);
  EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE "timestamp" >= $1 AND "timestamp" < $2)', name || '_default')
    INTO waiting USING day_start, day_end;
  IF waiting THEN
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO plain_columns
      FROM pg_attribute
      WHERE attrelid = to_regclass(format('public.%I', name)) AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format(
      'WITH moved AS (DELETE FROM public.%1$I WHERE "timestamp" >= $1 AND "timestamp" < $2 RETURNING %3$s) '
      'INSERT INTO public.%2$I (%3$s) SELECT %3$s FROM moved',
      name || '_default', partition, plain_columns
    ) USING day_start, day_end;
  END IF;
  EXECUTE format(
    'ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
    name, partition, day_start, day_end
  );
  RETURN partition;
END
$$;

-- One round of housekeeping for one table: days from the oldest kept to two ahead exist, older ones are gone.
-- Whole days are dropped, so up to one day more than asked is kept.
CREATE OR REPLACE FUNCTION maintenance.keep_native(name text, keep interval, now timestamptz)
RETURNS TABLE (created text[], dropped text[]) LANGUAGE plpgsql AS $$
DECLARE
  oldest date := ((now - keep) AT TIME ZONE 'UTC')::date;
  newest date := (now AT TIME ZONE 'UTC')::date + 2;
  old text;
BEGIN
  SELECT array_agg(made.partition) INTO created FROM (
    SELECT maintenance.ensure_day(name, oldest + i) AS partition FROM generate_series(0, newest - oldest) AS i
  ) AS made WHERE made.partition IS NOT NULL;

  FOR old IN
    SELECT child.relname
      FROM pg_inherits
      JOIN pg_class AS child ON child.oid = inhrelid
      WHERE inhparent = to_regclass(format('public.%I', name))
        AND child.relname ~ '_p\d{8}$'
        AND to_date(right(child.relname, 8), 'YYYYMMDD') < oldest
      ORDER BY child.relname
  LOOP
    EXECUTE format('DROP TABLE public.%I', old);
    dropped := dropped || old;
  END LOOP;

  EXECUTE format('DELETE FROM public.%I WHERE "timestamp" < $1', name || '_default')
    USING oldest::timestamp AT TIME ZONE 'UTC';
  RETURN NEXT;
END
$$;

-- TimescaleDB makes its days by itself; under the Apache licence dropping them is our job.
CREATE OR REPLACE FUNCTION maintenance.keep_hypertable(name text, keep interval, now timestamptz)
RETURNS TABLE (created text[], dropped text[]) LANGUAGE plpgsql AS $$
BEGIN
  IF maintenance.engine() = 'apache' THEN
    EXECUTE 'SELECT array_agg(chunk::text) FROM drop_chunks($1::regclass, older_than => $2) AS chunk'
      INTO dropped USING 'public.' || name, now - keep;
  END IF;
  RETURN NEXT;
END
$$;

-- What the retention job calls for each row of maintenance.time_series.
CREATE OR REPLACE FUNCTION maintenance.keep(name text, keep interval, now timestamptz)
RETURNS TABLE (created text[], dropped text[]) LANGUAGE plpgsql AS $$
BEGIN
  -- Two servers may keep house at the same time.
  PERFORM pg_advisory_xact_lock(hashtext('maintenance.keep'));
  IF EXISTS (SELECT FROM pg_partitioned_table WHERE partrelid = to_regclass(format('public.%I', name))) THEN
    RETURN QUERY SELECT * FROM maintenance.keep_native(name, keep, now);
  ELSE
    RETURN QUERY SELECT * FROM maintenance.keep_hypertable(name, keep, now);
  END IF;
END
$$;
