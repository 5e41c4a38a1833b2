import type { Database } from "@/db/client";
import type { Readiness } from "./http";

const CHECK_TIMEOUT_MS = 1_000;

/** Ready while the database answers. The sockets go on without it: rows wait in memory. */
export async function checkReadiness({ sql }: Database): Promise<Readiness> {
  const database = await answers(sql`select 1`);
  return {
    status: database ? "ready" : "unavailable",
    checks: { database: database ? "ok" : "unavailable" },
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
