import type { Database } from "@/db/client";
import { alertState } from "@/db/queries/alert-state";
import type { Clock } from "../clock";
import { rememberedFrom } from "./remembered";
import type { Watch } from "./watch";

/** Rows that wait longer than this may hold alerts that the database does not know yet, in seconds. */
const LAG_S_MAX = 5;

export interface RecallParts {
  watch: Watch;
  /** May still bring what was found before this start. */
  writer: { readonly lagSeconds: number };
  db: Database;
  clock: Clock;
}

/** Tells the detectors which alerts were made before this start; to be repeated until `watch.remembers`. */
export async function recallAlerts({ watch, writer, db, clock }: RecallParts): Promise<void> {
  if (watch.remembers || writer.lagSeconds > LAG_S_MAX) return;
  const known = rememberedFrom(await alertState(db));
  watch.recall(known, clock.monotonic());
}
