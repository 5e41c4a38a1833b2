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

/** Nearer than this, two readings are of one place: in map units, 2.4 m. */
const STEP_UNITS = 0.01;

/**
 * Where characters went, by name and time, at most 300 points each: every n-th reading, of more than half an hour the
 * first of each of 299 parts, and always the last. Of a character who stands still, the first and the last of the
 * readings there.
 *
 * The readings of a character arrive packed: as rows, they cost the driver several times what they cost the database.
 * Plan: a range of telemetry_events_key per character, in the days concerned; of a long time a probe of it per point.
 */
export async function trails(
  { sql }: Database,
  { seconds, character, now }: TrailsRequest,
): Promise<TrailPoint[]> {
  const span = { fromMs: now.getTime() - seconds * 1000, endMs: now.getTime() + AHEAD_MS };
  const names = eachCharacter(span, character);
  const readings = seconds <= READ_WHOLE_S ? everyReading : oneOfEachPart;
  const rows = await sql.unsafe<PackedTrail[]>(
    `/* trails */ ${names.with}
     select names.character_name, trail.packed
     from names cross join lateral (
       select string_agg(${PACKED}, '') as packed from (${readings}) reading
     ) trail
     where packed is not null`,
    names.values,
  );
  return rows.sort(byName).flatMap(pointsOf);
}

const ofCharacter = `
  from telemetry_events event
  where event.character_name = names.character_name`;

/** Newest first, as the limit wants them: turning them here costs less than sorting them there. */
const everyReading = `
  select "timestamp", ew, ns, z ${ofCharacter} and event."timestamp" >= $1 and event."timestamp" < $2
  order by "timestamp" desc limit ${READINGS_MAX}`;

const oneOfEachPart = `
  select * from (
    select first.* from generate_series(0, ${POINTS_MAX - 2}) part cross join lateral (
      select "timestamp", ew, ns, z ${ofCharacter}
        and event."timestamp" >= $1::timestamptz + part * ($2::timestamptz - $1::timestamptz) / ${POINTS_MAX - 1}
        and event."timestamp" < $1::timestamptz + (part + 1) * ($2::timestamptz - $1::timestamptz) / ${POINTS_MAX - 1}
      order by "timestamp" limit 1) first
    union
    (select "timestamp", ew, ns, z ${ofCharacter} and event."timestamp" >= $1 and event."timestamp" < $2
     order by "timestamp" desc limit 1)
  ) each order by "timestamp" desc`;

/** A reading, most significant byte first: seconds of the epoch as a double, then ew, ns, and z or NaN as floats. */
const PACKED = `float8send(date_part('epoch', "timestamp")) || float4send(ew::real) || float4send(ns::real)
  || float4send(coalesce(z, 'NaN')::real)`;
const PACKED_BYTES = 20;

interface PackedTrail {
  character_name: string;
  /** Newest first. */
  packed: Buffer;
}

function pointsOf({ character_name, packed }: PackedTrail): TrailPoint[] {
  const readings = packed.length / PACKED_BYTES;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const step = readings <= POINTS_MAX ? 1 : Math.ceil(readings / (POINTS_MAX - 1));
  const shown: Reading[] = [];
  for (let i = 0; i < readings; i++) {
    if (i % step !== 0 && i !== readings - 1) continue;
    const reading = readingAt(view, readings - 1 - i);
    if (isStill(shown, reading)) shown.pop();
    shown.push(reading);
  }
  const instant = instantWriter();
  return shown.map(({ seconds, ew, ns, z }) => ({
    character_name,
    timestamp: instant(Math.round(seconds * 1000)),
    ew: coordinate(ew),
    ns: coordinate(ns),
    z: Number.isNaN(z) ? null : coordinate(z),
  }));
}

interface Reading {
  seconds: number;
  ew: number;
  ns: number;
  /** NaN when it is not known. */
  z: number;
}

function readingAt(packed: DataView, index: number): Reading {
  const offset = index * PACKED_BYTES;
  return {
    seconds: packed.getFloat64(offset),
    ew: packed.getFloat32(offset + 8),
    ns: packed.getFloat32(offset + 12),
    z: packed.getFloat32(offset + 16),
  };
}

/** Whether the last two readings and this one are of one place, so that the one between says nothing. */
function isStill(shown: readonly Reading[], reading: Reading): boolean {
  const first = shown.at(-2);
  const between = shown.at(-1);
  return first !== undefined && between !== undefined && isNear(first, between) && isNear(first, reading);
}

function isNear(a: Reading, b: Reading): boolean {
  return !(
    Math.abs(a.ew - b.ew) >= STEP_UNITS ||
    Math.abs(a.ns - b.ns) >= STEP_UNITS ||
    Math.abs(a.z - b.z) >= STEP_UNITS
  );
}

/** To five decimals, 2.4 mm. */
function coordinate(float: number): number {
  return Math.round(float * 1e5) / 1e5;
}

function byName(a: PackedTrail, b: PackedTrail): number {
  return a.character_name < b.character_name ? -1 : 1;
}
