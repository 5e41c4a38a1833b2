/**
 * Smooth motion between readings that come every two seconds.
 *
 * When a reading arrives, the marker sets off from where it is shown towards the new place and gets there when
 * the next reading is due. It is therefore one interval behind the truth and never ahead of it: it moves only
 * between places that were reported, however late the next report is.
 */
import type { CharacterReading } from "./types";

/** No reading for three intervals: the marker stands still and dims. */
export const STALE_MS = 6_000;
/** No reading for this long: not on the map any more. */
export const OFFLINE_MS = 30_000;

const INTERVAL_MS = 2_000;
const INTERVAL_MIN_MS = 250;
const INTERVAL_MAX_MS = 3_000;
/** 60 m a second, twice the fastest runner: whoever is farther took a portal, and jumps. */
const UNITS_PER_SECOND_MAX = 0.25;
/** Short hops are always walked, whatever the clock says. */
const WALK_UNITS = 0.4;

export interface Track {
  reading: CharacterReading;
  fromNs: number;
  fromEw: number;
  fromHeading: number | null;
  /** Where the heading goes: the reported one, else the way the character moves. */
  heading: number | null;
  startedAt: number;
  durationMs: number;
}

export interface Pose {
  ns: number;
  ew: number;
  heading: number | null;
}

export function startTrack(reading: CharacterReading): Track {
  return {
    reading,
    fromNs: reading.ns,
    fromEw: reading.ew,
    fromHeading: reading.heading,
    heading: reading.heading,
    startedAt: reading.receivedAt,
    durationMs: 0,
  };
}

/** Turns a track towards a newer reading. Changes the track in place: there is one per character, for ever. */
export function steer(track: Track, reading: CharacterReading, now: number): void {
  const last = track.reading;
  const shown = poseAt(track, now);
  const sinceMs = Math.max(0, reading.receivedAt - last.receivedAt);
  const away = Math.hypot(reading.ns - last.ns, reading.ew - last.ew);
  const leapt = away > Math.max(WALK_UNITS, (sinceMs / 1000) * UNITS_PER_SECOND_MAX);
  const hidden = last.dungeon !== reading.dungeon || sinceMs > OFFLINE_MS;
  track.reading = reading;
  if (leapt || hidden) {
    Object.assign(track, startTrack(reading));
    return;
  }
  track.heading = reading.heading ?? course(shown, reading) ?? track.heading;
  track.fromNs = shown.ns;
  track.fromEw = shown.ew;
  track.fromHeading = shown.heading ?? track.heading;
  track.startedAt = now;
  track.durationMs =
    sinceMs > STALE_MS ? INTERVAL_MS : Math.min(INTERVAL_MAX_MS, Math.max(INTERVAL_MIN_MS, sinceMs));
}

/** Puts the marker where the last reading says, for a tab that was hidden and has nothing to animate. */
export function settle(track: Track): void {
  Object.assign(track, startTrack(track.reading), { heading: track.heading, fromHeading: track.heading });
}

export function poseAt(track: Track, now: number): Pose {
  const { reading } = track;
  const t = progress(track, now);
  return {
    ns: mix(track.fromNs, reading.ns, t),
    ew: mix(track.fromEw, reading.ew, t),
    heading: turn(track.fromHeading, track.heading, Math.min(1, t * 4)),
  };
}

/** Whether the marker still has a way to go. */
export function isUnderWay(track: Track, now: number): boolean {
  return (
    progress(track, now) < 1 &&
    (track.fromNs !== track.reading.ns ||
      track.fromEw !== track.reading.ew ||
      track.fromHeading !== track.heading)
  );
}

/** The moment of the past that the marker shows: what its trail may be drawn up to. */
export function shownTime(track: Track, now: number): number {
  return track.reading.receivedAt - (1 - progress(track, now)) * track.durationMs;
}

function progress(track: Track, now: number): number {
  if (track.durationMs <= 0) return 1;
  return Math.min(1, Math.max(0, (now - track.startedAt) / track.durationMs));
}

/** Exactly `to` at the end, which the sum alone would miss by its last digit. */
function mix(from: number, to: number, t: number): number {
  return t === 1 ? to : from + (to - from) * t;
}

/** Compass course between two places, or null when they are the same to within a step. */
function course(from: Pose, to: { ns: number; ew: number }): number | null {
  const north = to.ns - from.ns;
  const east = to.ew - from.ew;
  if (Math.hypot(north, east) < 0.004) return null;
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** The short way round. */
function turn(from: number | null, to: number | null, t: number): number | null {
  if (from === null || to === null) return to;
  const by = ((to - from + 540) % 360) - 180;
  return (from + by * t + 360) % 360;
}
