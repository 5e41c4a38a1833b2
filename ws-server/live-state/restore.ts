import type { Database } from "@/db/client";
import { livePlayers } from "@/db/queries/live-players";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import type { Clock } from "../clock";
import { positionOf } from "./character-state";
import type { LiveState } from "./live-state";

/** Takes up who was online from the database, so that a restart makes nobody come or go. */
export async function restoreLiveState(state: LiveState, db: Database, clock: Clock): Promise<void> {
  const since = new Date(clock.now() - ONLINE_WINDOW_MS).toISOString();
  const players = await livePlayers(db, { since });
  state.restore(
    players.map((player) => ({
      character_name: player.character_name,
      char_tag: player.char_tag,
      position: positionOf(player),
      ageMs: Math.max(0, clock.now() - Date.parse(player.received_at)),
    })),
    clock.monotonic(),
  );
}
