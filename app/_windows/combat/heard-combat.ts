import type { CombatStats } from "@/server/contract/http/combat";
import type { CombatStatsEvent } from "@/server/contract/messages/combat";
import { addCombat, raiseCombat } from "@/server/figures/combat-marks";
import { SAME_START_MS } from "@/server/figures/combat-session";
import { type CombatTotals, type CombatTree, combatOf, emptyCombat } from "@/server/figures/combat-tree";

/** A session as a snapshot of the stream tells of it. */
export type HeardCombat = {
  readonly session_id: string | null;
  readonly started_at: string | null;
  readonly updated_at: string;
  readonly tree: CombatTree;
};

type SessionName = Pick<HeardCombat, "session_id" | "started_at">;

export function heardCombat(event: CombatStatsEvent): HeardCombat {
  const { session_id, session, timestamp } = event;
  return { session_id, started_at: session.started_at, updated_at: timestamp, tree: combatOf(event) };
}

/**
 * How a snapshot stands to what is known: `older` is of a session that is over, or came late; `newer` counts on in the
 * same session; `another` began a session.
 */
export function compareHeard(
  known: (SessionName & { totals: CombatTotals }) | null,
  heard: HeardCombat,
): "older" | "newer" | "another" {
  if (known === null) return "another";
  const laterMs = startMs(heard) - startMs(known);
  if (known.session_id !== heard.session_id) return laterMs < 0 ? "older" : "another";
  if (laterMs >= SAME_START_MS) return "another";
  if (laterMs <= -SAME_START_MS) return "older";
  return sizeOf(heard.tree.totals) < sizeOf(known.totals) ? "older" : "newer";
}

/**
 * What the server answered, with a snapshot that was heard since. Snapshots are cumulative, so the newest one is all
 * it takes; the lifetime grows by what the server will add to it. Nothing that is given is changed.
 */
export function withHeard(fetched: CombatStats, heard: HeardCombat | null): CombatStats {
  if (heard === null) return fetched;
  const { session } = fetched;
  const standing = compareHeard(session, heard);
  if (standing === "older") return fetched;
  const marks = standing === "another" || session === null ? emptyCombat() : session;
  const { marks: raised, gained } = raiseCombat(marks, heard.tree);
  const { updated_at } = heard;
  const start = standing === "newer" && session ? session : heard;
  return {
    ...fetched,
    session: { session_id: start.session_id, started_at: start.started_at, updated_at, ...raised },
    lifetime: gained === null ? fetched.lifetime : { updated_at, ...addCombat(fetched.lifetime, gained) },
  };
}

/** Not a number where it is not known: then it says nothing. */
function startMs({ started_at }: SessionName): number {
  return started_at === null ? Number.NaN : Date.parse(started_at);
}

/** Counters of a session only rise, so a snapshot with less in it is an earlier one. */
function sizeOf({ damage_given, damage_received, kills }: CombatTotals): number {
  return damage_given + damage_received + kills;
}
