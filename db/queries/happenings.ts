import type { Database } from "../client";
import type { deathEvents, rareEvents } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export type RareRow = typeof rareEvents.$inferSelect;
export type DeathRow = typeof deathEvents.$inferSelect;

export interface HappeningsRequest {
  /** ISO 8601: what happened before is left out. */
  since: string;
  character?: string;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
}

/**
 * Rares found, newest first.
 * Plan: backwards over rare_events_time, or rare_events_character_time for one character.
 * @throws InvalidCursor
 */
export async function rares({ sql }: Database, request: HappeningsRequest): Promise<Page<RareRow>> {
  const { since, character, limit, cursor } = request;
  const before = cursor === undefined ? null : decodeCursor(cursor, ["time", "text", "text"]);
  const rows = await sql<RareRow[]>`/* rares */
    select timestamp, character_name, name, ew, ns, z
    from rare_events
    where timestamp >= ${since}
      and ${character === undefined ? sql`true` : sql`character_name = ${character}`}
      and ${
        before === null
          ? sql`true`
          : sql`(timestamp, character_name, name) < (${before[0]}, ${before[1]}, ${before[2]})`
      }
    order by timestamp desc, character_name desc, name desc
    limit ${limit + 1}`;
  return pageOf(rows, limit, ({ timestamp, character_name, name }) => [timestamp, character_name, name]);
}

/**
 * Deaths, newest first. Plan: backwards over death_events_time, or the key for one character.
 * @throws InvalidCursor
 */
export async function deaths({ sql }: Database, request: HappeningsRequest): Promise<Page<DeathRow>> {
  const { since, character, limit, cursor } = request;
  const before = cursor === undefined ? null : decodeCursor(cursor, ["time", "text"]);
  const rows = await sql<DeathRow[]>`/* deaths */
    select timestamp, character_name, vitae, ew, ns
    from death_events
    where timestamp >= ${since}
      and ${character === undefined ? sql`true` : sql`character_name = ${character}`}
      and ${before === null ? sql`true` : sql`(timestamp, character_name) < (${before[0]}, ${before[1]})`}
    order by timestamp desc, character_name desc
    limit ${limit + 1}`;
  return pageOf(rows, limit, ({ timestamp, character_name }) => [timestamp, character_name]);
}
