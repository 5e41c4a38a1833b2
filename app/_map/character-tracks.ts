/** All tracks of the characters store: which characters are on the map now, where, and in which state. */
import { isDrawable } from "@/server/facts/coordinates";
import {
  isUnderWay,
  OFFLINE_MS,
  type Pose,
  poseAt,
  STALE_MS,
  settle,
  shownTime,
  startTrack,
  steer,
  type Track,
} from "./tracks";
import type { CharacterReading, CharacterReadings } from "./types";

export type MarkerState = "moving" | "idle" | "dead" | "stale";

export interface Marker {
  readonly reading: CharacterReading;
  readonly pose: Pose;
  readonly state: MarkerState;
}

export class CharacterTracks {
  private readonly tracks = new Map<string, Track>();
  private seenVersion = -1;

  constructor(private readonly store: CharacterReadings) {}

  /** Takes over what is new in the store. Returns whether anything was. */
  sync(now: number): boolean {
    if (this.store.version === this.seenVersion) return false;
    this.seenVersion = this.store.version;
    for (const [name, reading] of this.store.all) {
      const track = this.tracks.get(name);
      if (!track) this.tracks.set(name, startTrack(reading));
      else if (track.reading !== reading) {
        // A change of state or colour alone is no new position and must not restart the motion.
        if (track.reading.receivedAt === reading.receivedAt) track.reading = reading;
        else steer(track, reading, now);
      }
    }
    for (const name of this.tracks.keys()) if (!this.store.all.has(name)) this.tracks.delete(name);
    return true;
  }

  /** Everybody who can be shown on the world map now, or on another plan that wants others. */
  markers(now: number, isWanted: (reading: CharacterReading) => boolean = isPlaced): Marker[] {
    const markers: Marker[] = [];
    for (const track of this.tracks.values()) {
      if (isWanted(track.reading) && isLive(track.reading, now)) {
        markers.push({
          reading: track.reading,
          pose: poseAt(track, now),
          state: markerState(track.reading, now),
        });
      }
    }
    return markers;
  }

  /** Where the marker of a character is drawn; null when it is not. */
  pose(name: string, now: number): Pose | null {
    const track = this.tracks.get(name);
    return track && isPlaced(track.reading) && isLive(track.reading, now) ? poseAt(track, now) : null;
  }

  /** The moment the marker of a character shows; null when it has none. */
  shownUntil(name: string, now: number): number | null {
    const track = this.tracks.get(name);
    return track && isPlaced(track.reading) && isLive(track.reading, now) ? shownTime(track, now) : null;
  }

  /** The colour of a character's marker; `otherwise` when nobody knows it any more. */
  color(name: string, otherwise: string): string {
    return this.store.all.get(name)?.color ?? otherwise;
  }

  isAnyUnderWay(now: number, isWanted: (reading: CharacterReading) => boolean = isPlaced): boolean {
    for (const track of this.tracks.values()) {
      if (isWanted(track.reading) && isUnderWay(track, now)) return true;
    }
    return false;
  }

  /** How many are live and how many of them stale: changes by time alone, without any event. */
  census(now: number): string {
    const states = this.markers(now).map(({ state }) => state);
    return `${states.length}/${states.filter((state) => state === "stale").length}`;
  }

  /** After a pause: no catching up in slow motion. */
  settleAll(now: number): void {
    this.sync(now);
    for (const track of this.tracks.values()) settle(track);
  }

  /** Live characters who are not on the world map, and the dungeon they are in when it is known. */
  unplaced(now: number): { name: string; dungeon: string | null }[] {
    return [...this.store.all.values()]
      .filter((reading) => !isPlaced(reading) && isLive(reading, now))
      .map(({ name, dungeon }) => ({ name, dungeon }));
  }
}

export function isPlaced({ dungeon, ns, ew }: CharacterReading): boolean {
  return dungeon === null && isDrawable(ns, ew);
}

export function isLive({ state, receivedAt }: CharacterReading, now: number): boolean {
  return state !== "offline" && now - receivedAt <= OFFLINE_MS;
}

function markerState({ state, receivedAt }: CharacterReading, now: number): MarkerState {
  if (now - receivedAt > STALE_MS) return "stale";
  return state === "dead" || state === "moving" ? state : "idle";
}
