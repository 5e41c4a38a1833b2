-- Nobody but the owner sees anything unless a later migration says so by name. On a server of somebody else's,
-- where we own less than the whole database, these are no-ops with a warning.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA maintenance FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA maintenance FROM PUBLIC;

DO $$
BEGIN
  EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END
$$;
