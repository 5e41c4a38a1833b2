import type { Database } from "../client";
import { eachCharacter } from "./each-character";

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

const pointsMax = 300;

/** Plugin clocks may be this far ahead of ours. */
const aheadMs = 10 * 60_000;

/**
 * Where characters went, by name and time, at most 300 points each: every n-th reading and always the last.
 * Plan: a range of telemetry_events_key per character, in the days concerned.
 */
export async function trails(
  { sql }: Database,
  { seconds, character, now }: TrailsRequest,
): Promise<TrailPoint[]> {
  const span = { fromMs: now.getTime() - seconds * 1000, endMs: now.getTime() + aheadMs };
  const names = eachCharacter(span, character);
  return sql.unsafe<TrailPoint[]>(
    `/* trails */ ${names.with}
     select names.character_name, point."timestamp", point.ew, point.ns, point.z
     from names cross join lateral (
       select "timestamp", ew, ns, z,
         row_number() over (order by "timestamp") as number,
         count(*) over () as readings
       from telemetry_events event
       where event.character_name = names.character_name
         and event."timestamp" >= $1 and event."timestamp" < $2
     ) point
     where number = readings or (number - 1) % ceil(readings / ${pointsMax - 1}.0)::bigint = 0
     order by names.character_name, point."timestamp"`,
    names.values,
  );
}
