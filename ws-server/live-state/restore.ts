import type { Database } from "@/db/client";
import { livePlayers } from "@/db/queries/live-players";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import type { Clock } from "../clock";
import type { LiveState } from "./live-state";

/** Takes up who was online from the database, so that a restart makes nobody come or go. */
export async function restoreLiveState(state: LiveState, db: Database, clock: Clock): Promise<void> {
  const since = new Date(clock.now() - ONLINE_WINDOW_MS).toISOString();
  const players = await livePlayers(db, { since });
  state.restore(
    players.map(({ character_name, char_tag, received_at, ew, ns, z, heading, landcell, timestamp }) => ({
      character_name,
      char_tag,
      position: { ew, ns, z, heading, landcell, timestamp },
      ageMs: Math.max(0, clock.now() - Date.parse(received_at)),
    })),
    clock.monotonic(),
  );
}
