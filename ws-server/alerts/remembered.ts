import { z } from "zod";
import type { alertState, OpenAlert, OpenTaperSession } from "@/db/queries/alert-state";
import { type SuppliesState, TAPERS_LOW, UNKNOWN_PACKS, UNKNOWN_SUPPLIES } from "@/server/detectors";
import { NAMELESS_PREFIX } from "@/server/figures";
import type { Remembered } from "./watched-character";

const idleDetails = z.object({ since: z.iso.datetime({ precision: 3 }), ew: z.number(), ns: z.number() });

/** What the database knows of each character, in the detectors' own terms. */
export function rememberedFrom({
  open,
  sessions,
}: Awaited<ReturnType<typeof alertState>>): Map<string, Remembered> {
  const known = new Map<string, Remembered>();
  const of = (name: string): Remembered =>
    known.get(name) ?? { idle: null, supplies: UNKNOWN_SUPPLIES, packs: UNKNOWN_PACKS };
  for (const session of sessions) {
    const { character_name } = session;
    known.set(character_name, { ...of(character_name), supplies: suppliesOf(session) });
  }
  for (const alert of open) known.set(alert.character_name, withAlert(of(alert.character_name), alert));
  return known;
}

function withAlert(before: Remembered, { kind, created_at, details }: OpenAlert): Remembered {
  switch (kind) {
    case "idle": {
      const rest = idleDetails.safeParse(details);
      // Of an alert without its place nobody could say whether it goes on.
      if (!rest.success) return before;
      return { ...before, idle: { rest: { ...rest.data, alertedAt: created_at }, toldAt: created_at } };
    }
    case "low_supplies":
      return { ...before, supplies: { ...before.supplies, low: true, alertedAt: created_at } };
    case "full_packs":
      return { ...before, packs: { full: true, alertedAt: created_at } };
    case "death":
      return before;
  }
}

function suppliesOf(session: OpenTaperSession): SuppliesState {
  const { session_id, started_at, last_seen_at, online_seconds, tapers_used, tapers, tapers_most } = session;
  return {
    timestamp: last_seen_at,
    low: false,
    alertedAt: null,
    session: {
      session_id: session_id.startsWith(NAMELESS_PREFIX) ? null : session_id,
      online_seconds,
      watchedSince: started_at,
      count: tapers,
      used: tapers_used,
      hadSome: tapers_most >= TAPERS_LOW,
    },
  };
}
