import { getTableColumns, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createEmptyDatabase,
  createTestDatabase,
  givenEngine,
  type TestDatabase,
} from "@/server/test/database";
import { connect, type Database } from "./client";
import { migrate } from "./migrate";
import * as schema from "./schema";

const silent = () => undefined;

/** Everything in our schemas that a migration can make, as text that two runs can be compared by. */
async function catalogue({ sql }: Database) {
  return sql`
    select 'column' as kind, format('%s.%s', attrelid::regclass, attname) as name,
      concat_ws(' ', format_type(atttypid, atttypmod), attnotnull, attgenerated, attidentity) as definition
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace::regnamespace::text in ('public', 'inventory', 'maintenance', 'drizzle') and attnum > 0
    union all
    select 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
      join pg_class on pg_class.oid = indrelid
      where relnamespace::regnamespace::text in ('public', 'inventory', 'maintenance', 'drizzle')
    union all
    select 'constraint', format('%s.%s', conrelid::regclass, conname), pg_get_constraintdef(oid) from pg_constraint
      where connamespace::regnamespace::text in ('public', 'inventory', 'maintenance', 'drizzle')
    union all
    select 'function', oid::regprocedure::text, md5(prosrc) || proacl::text from pg_proc
      where pronamespace::regnamespace::text in ('public', 'inventory', 'maintenance')
    union all
    select 'ledger', hash, created_at::text from drizzle.__drizzle_migrations
    union all
    select 'keep', table_name, keep::text from maintenance.time_series
    order by 1, 2, 3`;
}

describe("a fresh database", () => {
  let fresh: TestDatabase;
  beforeAll(async () => {
    fresh = await createEmptyDatabase();
  });
  afterAll(() => fresh.drop());

  test("is migrated once by several processes that start together, and a later run changes nothing", async () => {
    const results = await Promise.all([1, 2, 3].map(() => migrate(fresh.url, silent)));
    expect(results.map((result) => result.applied.length > 0).sort()).toEqual([false, false, true]);
    expect(results.every((result) => result.engine === givenEngine())).toBe(true);

    const before = await catalogue(fresh.db);
    expect(before.length).toBeGreaterThan(100);
    expect((await migrate(fresh.url, silent)).applied).toEqual([]);
    expect(await catalogue(fresh.db)).toEqual(before);
  });

  test("each file can be run again by hand without changing anything", async () => {
    const before = await catalogue(fresh.db);
    await fresh.db.sql`delete from drizzle.__drizzle_migrations`;
    expect((await migrate(fresh.url, silent)).applied).toHaveLength(21);
    const after = await catalogue(fresh.db);
    expect(after).toEqual(before);
  });

  test("has kinds of creatures for hours that were made before there were any", async () => {
    const { sql } = fresh.db;
    await sql`
      insert into spawn_heat_1h (timestamp, mob, ew_tenths, ns_tenths, creatures)
      select date_trunc('hour', now()) - back * interval '1 hour', mob, ew, 5, 10 + ew
      from generate_series(1, 30) back, unnest('{Drudge,Olthoi}'::text[]) mob, generate_series(1, 3) ew`;
    await sql`delete from drizzle.__drizzle_migrations where created_at >= 1795305600021`;
    expect((await migrate(fresh.url, silent)).applied).toContain("0021_spawn_heat_kinds");
    const seeded = sql`
      select mob, count(*)::int as hours, min(creatures) as least, max(creatures) as most
      from spawn_heat_kinds group by mob order by mob`;
    expect(await seeded).toEqual([
      { mob: "Drudge", hours: 30, least: 36, most: 36 },
      { mob: "Olthoi", hours: 30, least: 36, most: 36 },
    ]);
  });

  test("shows nothing to a role that was granted nothing", async () => {
    const admin = connect(process.env.TEST_PG_ADMIN_URL ?? "", { name: "test-admin", max: 1 });
    await admin.sql.unsafe(`do $$ begin
      if not exists (select from pg_roles where rolname = 'stranger') then
        create role stranger login password 'stranger'; end if; end $$`);
    await admin.close();
    const url = new URL(fresh.url);
    url.username = "stranger";
    url.password = "stranger";
    const stranger = connect(url.href, { name: "stranger", max: 1 });
    await expect(stranger.sql`select * from users`).rejects.toThrow(/permission denied|does not exist/);
    await expect(stranger.sql`select maintenance.engine()`).rejects.toThrow("permission denied");
    await expect(stranger.sql`create table public.mine (id int)`).rejects.toThrow("permission denied");
    await expect(stranger.sql`create temporary table mine (id int)`).rejects.toThrow("permission denied");
    await stranger.close();
  });

  test("of a newer version is refused and left alone", async () => {
    await fresh.db
      .sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`;
    await expect(migrate(fresh.url, silent)).rejects.toThrow("newer version");
    await fresh.db.sql`delete from drizzle.__drizzle_migrations where hash = 'x'`;
  });
});

describe("the migrated database", () => {
  let migrated: TestDatabase;
  beforeAll(async () => {
    migrated = await createTestDatabase();
  });
  afterAll(() => migrated.drop());

  const tables = Object.values(schema).filter((value) => is(value, PgTable));

  test("has exactly the tables of the Drizzle schema beside their partitions", async () => {
    const rows = await migrated.db.sql`
      select format('%s.%s', relnamespace::regnamespace, relname) as name from pg_class
      where relkind in ('r', 'p') and not relispartition
        and relnamespace::regnamespace::text in ('public', 'inventory', 'maintenance')`;
    const names = tables.map((table) => {
      const { schema: owner = "public", name } = getTableConfig(table);
      return `${owner}.${name}`;
    });
    expect(rows.map((row) => row.name).sort()).toEqual(names.sort());
  });

  test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    "has the columns, types, nullability and indexes that the schema says: %s",
    async (name, table) => {
      const { sql } = migrated.db;
      const { schema: owner = "public", indexes, primaryKeys } = getTableConfig(table);
      const columns = await sql`
        select column_name as name, format_type(atttypid, atttypmod) as type, is_nullable = 'NO' as required,
          is_generated = 'ALWAYS' as generated, column_default is not null as has_default
        from information_schema.columns
        join pg_attribute on attrelid = format('%I.%I', table_schema, table_name)::regclass and attname = column_name
        where table_schema = ${owner} and table_name = ${name} order by ordinal_position`;
      expect([...columns]).toEqual(
        Object.values(getTableColumns(table)).map((column) => ({
          name: column.name,
          type: column.getSQLType(),
          required: column.notNull,
          generated: column.generated !== undefined,
          has_default: column.hasDefault && !column.generated && !column.generatedIdentity,
        })),
      );
      const found = await sql`
        select indexrelid::regclass::text as name from pg_index where indrelid = ${`${owner}.${name}`}::regclass`;
      const named = [
        ...indexes.map((index) => index.config.name),
        ...primaryKeys.map((key) => key.getName()),
      ];
      const inColumns = Object.values(getTableColumns(table)).some((column) => column.primary);
      const expected = [...named, ...(inColumns ? [`${name}_pkey`] : [])];
      expect(found.map((row) => String(row.name).replace(/^(maintenance|inventory)\./, "")).sort()).toEqual(
        expected.sort(),
      );
    },
  );
});
