-- Chat is searched by parts of words. Letter triples (pg_trgm, which comes with PostgreSQL and which the owner of a
-- database may add) find them without reading the days; on a server that has been stripped of it, a search reads them.

DO $$
DECLARE
  home text;
BEGIN
  IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
    BEGIN
      CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE NOTICE 'pg_trgm is there but may not be added: searching chat will be slow';
    END;
  END IF;

  SELECT extnamespace::regnamespace::text INTO home FROM pg_extension WHERE extname = 'pg_trgm';
  IF home IS NOT NULL THEN
    -- New lines wait in a list that is searched beside the index and put into it by whoever fills it: kept short,
    -- so that no flush of the writer waits for long.
    EXECUTE format(
      'CREATE INDEX IF NOT EXISTS chat_messages_words ON chat_messages USING gin (text %s.gin_trgm_ops) '
      'WITH (fastupdate = on, gin_pending_list_limit = 512)',
      home
    );
  END IF;
END
$$;
