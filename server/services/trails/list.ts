import type { Database } from "@/db/client";
import { type TrailPoint, trails } from "@/db/queries/trails";
import type { TrailsInput } from "@/server/contract/http/live";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

export type { TrailPoint };

/** Readings come every two seconds: who asks within one of somebody else gets what that one got. */
const SHARED_MS = 1_000;

interface GuildTrails {
  seconds: number;
  readAtMs: number;
  answer: Promise<Trails>;
}

interface Trails {
  trails: TrailPoint[];
}

const newest = new WeakMap<Database, GuildTrails>();

/**
 * Where characters went, by name and time, thinned to 300 points each. Everybody's are read once a second at most,
 * however many ask.
 * @throws NotFound
 */
export async function listTrails({ ctx, input }: { ctx: Context; input: TrailsInput }): Promise<Trails> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  return input.character === undefined ? guildTrails(ctx, input.seconds) : readTrails(ctx, input);
}

async function readTrails({ db, clock }: Context, input: TrailsInput): Promise<Trails> {
  return { trails: await trails(db, { ...input, now: new Date(clock.now()) }) };
}

function guildTrails(ctx: Context, seconds: number): Promise<Trails> {
  const known = newest.get(ctx.db);
  const ageMs = ctx.clock.now() - (known?.readAtMs ?? 0);
  if (known?.seconds === seconds && ageMs >= 0 && ageMs < SHARED_MS) return known.answer;
  const read = { seconds, readAtMs: ctx.clock.now(), answer: readTrails(ctx, { seconds }) };
  newest.set(ctx.db, read);
  read.answer.catch(() => {
    if (newest.get(ctx.db) === read) newest.delete(ctx.db);
  });
  return read.answer;
}
