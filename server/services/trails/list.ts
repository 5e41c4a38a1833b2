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
  readAtMs: number;
  /** While it is read, everybody waits for it, however long that takes. */
  isRead: boolean;
  answer: Promise<Trails>;
}

interface Trails {
  trails: TrailPoint[];
}

/** By how many seconds back they go. */
const shared = new WeakMap<Database, Map<number, GuildTrails>>();

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
  const reads = shared.get(ctx.db) ?? new Map<number, GuildTrails>();
  shared.set(ctx.db, reads);
  const now = ctx.clock.now();
  for (const [key, { isRead, readAtMs }] of reads) {
    const isFresh = now >= readAtMs && now - readAtMs < SHARED_MS;
    if (isRead && !isFresh) reads.delete(key);
  }
  const read = reads.get(seconds) ?? startRead(ctx, seconds);
  reads.set(seconds, read);
  return read.answer;
}

function startRead(ctx: Context, seconds: number): GuildTrails {
  const answer = readTrails(ctx, { seconds });
  const read = { readAtMs: ctx.clock.now(), isRead: false, answer };
  answer.then(
    () => {
      read.isRead = true;
    },
    () => Object.assign(read, { isRead: true, readAtMs: Number.NEGATIVE_INFINITY }),
  );
  return read;
}
