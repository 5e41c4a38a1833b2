import { type FiveMinutes, fiveMinutes, knownFacts } from "@/db/queries/character-glance";
import { rares } from "@/db/queries/happenings";
import { type LivePlayer, type LiveVitals, livePlayers, liveVitals } from "@/db/queries/live-players";
import type { CharacterInput } from "@/server/contract/http/characters";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";

/** What `five_minutes` of a glance cover, in milliseconds. */
const BUCKET_MS = 5 * 60_000;
const BUCKETS = 12;
/** More rares in an hour nobody finds. */
const RARES_MAX = 100;

/** One character as it was last seen, and what the hour before that has brought. */
export interface Glance {
  character_name: string;
  level: number | null;
  /** Up to a minute behind for whoever is online. */
  last_seen: string;
  /** The newest telemetry, however old; null where none was ever told. */
  player: LivePlayer | null;
  /** The newest vitals of that session; null where none were told. */
  vitals: LiveVitals | null;
  hour: {
    /** The hour ends here: now, or with the last reading of whoever is away. */
    to: string;
    from: string;
    /** Oldest first. Five minutes without a reading are missing. */
    five_minutes: FiveMinutes[];
    rares: number;
  };
}

/** @throws NotFound for a name that never sent a valid frame */
export async function glanceAtCharacter({
  ctx,
  input: { character },
}: {
  ctx: Context;
  input: CharacterInput;
}): Promise<Glance> {
  authorize(ctx.actor, "read game data");
  const [known, [player = null], [vitals = null]] = await Promise.all([
    knownFacts(ctx.db, character),
    livePlayers(ctx.db, { character }),
    liveVitals(ctx.db, { character }),
  ]);
  if (known === null)
    throw new NotFound(`No character named ${character} has ever reported.`, { field: "character" });
  return {
    character_name: character,
    level: known.level,
    last_seen: known.last_seen_at,
    player,
    vitals,
    hour: await hourBefore(ctx, character, player),
  };
}

async function hourBefore(
  ctx: Context,
  character: string,
  player: LivePlayer | null,
): Promise<Glance["hour"]> {
  const nowMs = ctx.clock.now();
  const toMs = player === null ? nowMs : Math.min(nowMs, Date.parse(player.timestamp));
  const lastMs = Math.floor(toMs / BUCKET_MS) * BUCKET_MS;
  const from = new Date(lastMs - (BUCKETS - 1) * BUCKET_MS).toISOString();
  const to = new Date(toMs).toISOString();
  const before = new Date(lastMs + BUCKET_MS).toISOString();
  const [five_minutes, found] = await Promise.all([
    fiveMinutes(ctx.db, { character, from, before }),
    rares(ctx.db, { since: from, character, limit: RARES_MAX }),
  ]);
  return { from, to, five_minutes, rares: found.rows.length };
}
