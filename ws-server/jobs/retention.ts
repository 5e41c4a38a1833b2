import type { Logger } from "pino";
import type { Database } from "@/db/client";
import { runRetention } from "@/db/queries/retention";
import type { Clock } from "../clock";
import type { Job } from "./every";

const EVERY_MS = 5 * 60_000;

/** Old rows, expired portals, old sessions, and the partitions of the days to come; also at start. */
export function retention(db: Database, clock: Clock, log: Logger): Job {
  return {
    name: "retention",
    everyMs: EVERY_MS,
    atStart: true,
    run: async () => {
      const { created, dropped, deleted, postponed } = await runRetention(db, new Date(clock.now()));
      if (dropped.length + created.length + postponed.length > 0)
        log.info({ created, dropped, deleted, postponed }, "retention");
    },
  };
}
