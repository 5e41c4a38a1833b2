import type { Database } from "@/db/client";
import type { Readiness } from "./http";

const CHECK_TIMEOUT_MS = 1_000;

export interface ReadinessParts {
  db: Database;
  spool: { readonly writable: boolean };
  /** Why alerts do not reach Discord; null while they do, undefined where nobody wants them there. */
  alerts: { readonly undelivered: string | null | undefined };
}

/**
 * Ready while the database answers and the disk takes rows. The sockets go on without either: rows wait on disk
 * for the database, and in memory when the disk fails too. Alerts that do not arrive are told of, but to send people
 * elsewhere would bring them there no sooner.
 */
export async function checkReadiness({ db, spool, alerts }: ReadinessParts): Promise<Readiness> {
  const database = await answers(db.sql`select 1`);
  const { undelivered } = alerts;
  return {
    status: database && spool.writable ? "ready" : "unavailable",
    checks: {
      database: database ? "ok" : "unavailable",
      spool: spool.writable ? "ok" : "unavailable",
      ...(undelivered !== undefined && { alerts: undelivered === null ? "ok" : "degraded" }),
    },
    ...(typeof undelivered === "string" && { reasons: { alerts: undelivered } }),
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
