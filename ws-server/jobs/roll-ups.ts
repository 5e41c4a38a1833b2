import type { Database } from "@/db/client";
import { makeRollUps } from "@/db/queries/make-roll-ups";
import type { Clock } from "../clock";
import type { Job } from "./every";

const EVERY_MS = 15_000;

/** Of one run; after a long outage each run makes so many until all are made. */
const BUCKETS_MAX = 40;

/** Makes what charts and the heat map read in the place of the rows; the signal ends a run early. */
export function rollUps(db: Database, clock: Clock, signal: AbortSignal): Job {
  return {
    name: "roll-ups",
    everyMs: EVERY_MS,
    run: async () => {
      await makeRollUps(db, new Date(clock.now()), { bucketsMax: BUCKETS_MAX, signal });
    },
  };
}
