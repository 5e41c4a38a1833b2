import type { Database } from "@/db/client";
import { bracketed } from "@/server/services/origins";

const checkTimeoutMs = 1_500;

export interface Readiness {
  status: "ready" | "unavailable";
  checks: Record<"database" | "ws_server", "ok" | "unavailable">;
}

/** Whether this process can serve people now: the database answers, and ws-server is alive for the live map. */
export async function checkReadiness(
  db: Database,
  wsServer: { host: string; port: number },
): Promise<Readiness> {
  const [database, ws_server] = await Promise.all([
    works(db.sql`select 1`),
    works(answersOk(`http://${bracketed(wsServer.host)}:${wsServer.port}/healthz`)),
  ]);
  const ready = database === "ok" && ws_server === "ok";
  return { status: ready ? "ready" : "unavailable", checks: { database, ws_server } };
}

async function answersOk(url: string): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(checkTimeoutMs) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`answered ${response.status}`);
}

/** The reason of a failure is in the log of whoever failed; here it only counts that there is one. */
async function works(check: PromiseLike<unknown>): Promise<"ok" | "unavailable"> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<"unavailable">((resolve) => {
    timer = setTimeout(resolve, checkTimeoutMs, "unavailable");
  });
  const result = Promise.resolve(check).then(
    () => "ok" as const,
    () => "unavailable" as const,
  );
  return Promise.race([result, tooLate]).finally(() => clearTimeout(timer));
}
