import type { Database } from "@/db/client";
import { endSilentSessions } from "@/db/queries/end-sessions";
import type { Clock } from "../clock";
import type { Job } from "./every";

/** Play sessions end when nothing of them was received for `silentMs`. */
export interface SessionSilence {
  everyMs: number;
  silentMs: number;
}

export const SESSION_SILENCE: SessionSilence = { everyMs: 30_000, silentMs: 90_000 };

/** Rows that wait for longer may hold newer readings of sessions that seem silent, in seconds. */
const LAG_S_MAX = 30;

/** Ends the sessions of plugins that fell silent without closing their sockets. */
export function silentSessions(
  { db, writer, clock }: { db: Database; writer: { readonly lagSeconds: number }; clock: Clock },
  { everyMs, silentMs }: SessionSilence = SESSION_SILENCE,
): Job {
  return {
    name: "silent sessions",
    everyMs,
    run: async () => {
      if (writer.lagSeconds > LAG_S_MAX) return;
      await endSilentSessions(db, new Date(clock.now() - silentMs).toISOString());
    },
  };
}
