import type { Database } from "@/db/client";
import type { Readiness } from "./http";

const CHECK_TIMEOUT_MS = 1_000;

/**
 * Ready while the database answers and the disk takes rows. The sockets go on without either: rows wait on disk
 * for the database, and in memory when the disk fails too.
 */
export async function checkReadiness({ sql }: Database, spool: { writable: boolean }): Promise<Readiness> {
  const database = await answers(sql`select 1`);
  return {
    status: database && spool.writable ? "ready" : "unavailable",
    checks: {
      database: database ? "ok" : "unavailable",
      spool: spool.writable ? "ok" : "unavailable",
    },
  };
}

async function answers(query: PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, CHECK_TIMEOUT_MS, false);
  });
  const answered = Promise.resolve(query).then(
    () => true,
    // Why it failed is in the log of whoever needed it.
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
