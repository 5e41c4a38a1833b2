import type { Database } from "../client";
import { eachCharacter } from "./each-character";
import { instantWriter } from "./instant-writer";

export interface TrailPoint {
  character_name: string;
  timestamp: string;
  ew: number;
  ns: number;
  z: number | null;
}

export interface TrailsRequest {
  /** How far back from `now`. */
  seconds: number;
  character?: string;
  now: Date;
}

const POINTS_MAX = 300;

/** Plugin clocks may be this far ahead of ours. */
const AHEAD_MS = 10 * 60_000;

/** Up to here every reading is read and thinned here; of a longer time only those that are shown are looked up. */
const READ_WHOLE_S = 1_800;

/** More readings in that time come only from a plugin gone wild; the newest count. */
const READINGS_MAX = 5_000;

/**
 * Where characters went, by name and time, at most 300 points each: every n-th reading, of more than half an hour the
 * first of each of 299 parts, and always the last.
 *
 * The readings of a character arrive as four lists: as rows, they cost the driver several times what they cost the
 * database.
 * Plan: a range of telemetry_events_key per character, in the days concerned; of a long time a probe of it per point.
 */
export async function trails(
  { sql }: Database,
  { seconds, character, now }: TrailsRequest,
): Promise<TrailPoint[]> {
  const span = { fromMs: now.getTime() - seconds * 1000, endMs: now.getTime() + AHEAD_MS };
  const names = eachCharacter(span, character);
  const readings = seconds <= READ_WHOLE_S ? everyReading : oneOfEachPart;
  const lists = await sql.unsafe<TrailLists[]>(
    `/* trails */ ${names.with}
     select names.character_name, lists.*
     from names cross join lateral (
       select array_agg(date_part('epoch', "timestamp")) as at, array_agg(ew) as ew, array_agg(ns) as ns, array_agg(z) as z
       from (select * from (${readings}) each order by "timestamp") reading
     ) lists
     where at is not null`,
    names.values,
  );
  return lists.sort(byName).flatMap(pointsOf);
}

const ofCharacter = `
  from telemetry_events event
  where event.character_name = names.character_name`;

const everyReading = `
  select "timestamp", ew, ns, z ${ofCharacter} and event."timestamp" >= $1 and event."timestamp" < $2
  order by "timestamp" desc limit ${READINGS_MAX}`;

const oneOfEachPart = `
  select first.* from generate_series(0, ${POINTS_MAX - 2}) part cross join lateral (
    select "timestamp", ew, ns, z ${ofCharacter}
      and event."timestamp" >= $1::timestamptz + part * ($2::timestamptz - $1::timestamptz) / ${POINTS_MAX - 1}
      and event."timestamp" < $1::timestamptz + (part + 1) * ($2::timestamptz - $1::timestamptz) / ${POINTS_MAX - 1}
    order by "timestamp" limit 1) first
  union
  (select "timestamp", ew, ns, z ${ofCharacter} and event."timestamp" >= $1 and event."timestamp" < $2
   order by "timestamp" desc limit 1)`;

/** Lists as the server writes them: `{1.5,NULL,…}`; `at` in seconds of the epoch. */
interface TrailLists {
  character_name: string;
  at: string;
  ew: string;
  ns: string;
  z: string;
}

function pointsOf({ character_name, ...lists }: TrailLists): TrailPoint[] {
  const [at, ew, ns, z] = [elements(lists.at), elements(lists.ew), elements(lists.ns), elements(lists.z)];
  const step = at.length <= POINTS_MAX ? 1 : Math.ceil(at.length / (POINTS_MAX - 1));
  const instant = instantWriter();
  const points: TrailPoint[] = [];
  for (let i = 0; i < at.length; i++) {
    if (i % step !== 0 && i !== at.length - 1) continue;
    points.push({
      character_name,
      timestamp: instant(Math.round(Number(at[i]) * 1000)),
      ew: Number(ew[i]),
      ns: Number(ns[i]),
      z: z[i] === "NULL" ? null : Number(z[i]),
    });
  }
  return points;
}

function elements(list: string): string[] {
  return list.slice(1, -1).split(",");
}

function byName(a: TrailLists, b: TrailLists): number {
  return a.character_name < b.character_name ? -1 : 1;
}
