import { connect } from "../client";
import { arrayLiteral } from "../queries/bulk";

/** What the application gets inside the embedded server. */
export interface OwnedDatabase {
  role: string;
  password: string;
  database: string;
}

/**
 * Makes the role and the database it owns, or brings an existing role to the given password.
 * The role can log in and owns its database; it is no superuser and makes neither roles nor databases.
 * Safe to run at every start.
 * @param adminUrl superuser URL of the database `postgres`.
 */
export async function ensureDatabase(
  adminUrl: string,
  { role, password, database }: OwnedDatabase,
): Promise<void> {
  const admin = connect(adminUrl, { name: "overlord-setup", max: 1 });
  try {
    const { sql } = admin;
    // Utility statements take no parameters, so the server itself does the quoting.
    const run = async (template: string, ...values: string[]) => {
      const [row] = await sql<{ statement: string }[]>`
        select format(${template}, variadic ${arrayLiteral(values)}::text[]) as statement`;
      if (row) await sql.unsafe(row.statement);
    };
    const roles = await sql`select 1 from pg_roles where rolname = ${role}`;
    if (roles.length === 0) await run("create role %I", role);
    await run(
      "alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L",
      role,
      password,
    );
    const databases = await sql`select 1 from pg_database where datname = ${database}`;
    if (databases.length === 0) await run("create database %I owner %I", database, role);
    await run("revoke all on database %I from public", database);
  } finally {
    await admin.close();
  }
}
