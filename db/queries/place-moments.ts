import type postgres from "postgres";
import type { TelemetryEvent } from "@/server/contract";
import { arrayLiteral } from "./bulk";

/** Something that happened to a character, as ISO 8601 by its plugin's clock. */
export interface Moment {
  character_name: string;
  timestamp: string;
}

type Reading = Pick<TelemetryEvent, "character_name" | "timestamp" | "ew" | "ns" | "z">;

/** All null where nobody knows. */
export interface Place {
  ew: number | null;
  ns: number | null;
  z: number | null;
}

export const NOWHERE: Place = { ew: null, ns: null, z: null };

/** A reading older than this does not tell where something happened. */
const PLACE_AGE_MAX_MS = 10 * 60_000;

/**
 * Where the moments were: the last reading before each, stored or of the same batch. Not the newest that is known,
 * which would depend on how the events were divided into batches.
 */
export async function placeMoments(
  tx: postgres.TransactionSql,
  moments: readonly Moment[],
  telemetry: readonly Reading[],
): Promise<Place[]> {
  if (moments.length === 0) return [];
  const stored = await tx<(Reading & { number: number })[]>`/* writeBatch */
    select number::int, place.character_name, place.timestamp, place.ew, place.ns, place.z
    from unnest(${arrayLiteral(moments.map(({ character_name }) => character_name))}::text[],
                ${arrayLiteral(moments.map(({ timestamp }) => timestamp))}::timestamptz[])
      with ordinality as moment(character_name, at, number)
    cross join lateral (
      select reading.character_name, reading.timestamp, reading.ew, reading.ns, reading.z
      from telemetry_events reading
      where reading.character_name = moment.character_name and reading.timestamp <= moment.at
        and reading.timestamp > moment.at - make_interval(secs => ${PLACE_AGE_MAX_MS / 1000})
      order by reading.timestamp desc limit 1) place`;
  return moments.map((moment, index) => {
    const known = stored.find(({ number }) => number === index + 1) ?? null;
    return lastBefore(moment, telemetry, known);
  });
}

function lastBefore(moment: Moment, telemetry: readonly Reading[], known: Reading | null): Place {
  let last = known;
  for (const reading of telemetry) {
    if (reading.character_name !== moment.character_name || reading.timestamp > moment.timestamp) continue;
    if (Date.parse(moment.timestamp) - Date.parse(reading.timestamp) >= PLACE_AGE_MAX_MS) continue;
    if (last === null || reading.timestamp > last.timestamp) last = reading;
  }
  return last === null ? NOWHERE : { ew: last.ew, ns: last.ns, z: last.z };
}
