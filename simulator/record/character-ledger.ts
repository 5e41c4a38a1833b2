import { createHash } from "node:crypto";
import type { CombatStatsEvent, KnownPluginEvent, TelemetryEvent } from "@/server/contract";
import { type CombatLeaves, combatLeaves, highestLeaves, lifetimeLeaves } from "./combat-leaves";

/** Finds of one name within this time after the first are the same find, milliseconds. */
const SAME_RARE_MS = 60_000;

/** One plugin session as its telemetry shows it. */
export interface SessionFigures {
  session_id: string;
  /** Its first and its last telemetry; it began earlier when the recording found it running. */
  started_at: string;
  ended_at: string;
  /** The highest counts it named. */
  kills: number;
  deaths: number;
  rares: number;
  /** Sum of the falls of the taper count from one reading to the next. */
  tapers_used: number;
}

/** What a server must know of a character once it has heard a whole recording. */
export interface CharacterFigures {
  total_kills: number;
  total_rares: number;
  /** The highest lifetime count the game named; the sessions' own counts together. */
  total_deaths: number;
  session_deaths: number;
  tapers_used: number;
  /** Every rise of vitae is a death; the alert is for those that rise from 0. */
  deaths: { timestamp: string; from: number; to: number }[];
  rares: { timestamp: string; name: string }[];
  /** In the order of their first telemetry. */
  sessions: SessionFigures[];
  /** Lifetime combat counters, see `combatLeaves`. */
  combat: CombatLeaves;
  /** Different events by type: a frame that came twice is one. */
  events: Record<string, number>;
}

type Reading = Pick<
  TelemetryEvent,
  "timestamp" | "session_id" | "kills" | "deaths" | "total_deaths" | "prismatic_taper_count"
>;

/** Collects what one character said, in any order and as often as it likes. */
export class CharacterLedger {
  readonly #known = new Set<string>();
  readonly #events: Record<string, number> = {};
  readonly #readings: Reading[] = [];
  readonly #vitae: { timestamp: string; vitae: number }[] = [];
  readonly #finds: { timestamp: string; name: string }[] = [];
  readonly #combat = new Map<string, CombatLeaves>();

  add(event: KnownPluginEvent): void {
    const digest = createHash("sha1").update(JSON.stringify(event)).digest("base64");
    if (this.#known.has(digest)) return;
    this.#known.add(digest);
    const { type, timestamp } = event;
    this.#events[type] = (this.#events[type] ?? 0) + 1;
    switch (event.type) {
      case "telemetry": {
        const { session_id, kills, deaths, total_deaths, prismatic_taper_count } = event;
        this.#readings.push({ timestamp, session_id, kills, deaths, total_deaths, prismatic_taper_count });
        break;
      }
      case "vitals":
        if (event.vitae !== null) this.#vitae.push({ timestamp, vitae: event.vitae });
        break;
      case "rare":
        this.#finds.push({ timestamp, name: event.name });
        break;
      case "combat_stats":
        this.#addCombat(event);
    }
  }

  /** Counters of a session only rise. A tracker that was started anew counts from nothing, in a session of its own. */
  #addCombat({ session_id, session }: CombatStatsEvent): void {
    const key = `${session_id} ${session.started_at}`;
    this.#combat.set(key, highestLeaves(this.#combat.get(key) ?? {}, combatLeaves(session)));
  }

  figures(): CharacterFigures {
    const readings = this.#readings.toSorted(byTime);
    const rares = differentRares(this.#finds.toSorted(byTime));
    const sessions = sessionsOf(readings, rares);
    return {
      total_kills: sum(sessions.map(({ kills }) => kills)),
      total_rares: rares.length,
      total_deaths: highest(readings.map(({ total_deaths }) => total_deaths)),
      session_deaths: sum(sessions.map(({ deaths }) => deaths)),
      tapers_used: sum(sessions.map(({ tapers_used }) => tapers_used)),
      deaths: vitaeRises(this.#vitae.toSorted(byTime)),
      rares,
      sessions,
      combat: lifetimeLeaves(this.#combat.values()),
      events: { ...this.#events },
    };
  }
}

function sessionsOf(readings: Reading[], rares: CharacterFigures["rares"]): SessionFigures[] {
  const bySession = new Map<string, Reading[]>();
  for (const reading of readings) {
    const id = reading.session_id ?? "";
    const own = bySession.get(id);
    if (own) own.push(reading);
    else bySession.set(id, [reading]);
  }
  const sessions = [...bySession].map(([session_id, own]) => ({
    session_id,
    started_at: own[0]?.timestamp ?? "",
    ended_at: own.at(-1)?.timestamp ?? "",
    kills: highest(own.map(({ kills }) => kills)),
    deaths: highest(own.map(({ deaths }) => deaths)),
    rares: 0,
    tapers_used: tapersUsed(own),
  }));
  for (const { timestamp } of rares) {
    const session = sessions.findLast(({ started_at }) => started_at <= timestamp) ?? sessions[0];
    if (session) session.rares++;
  }
  return sessions;
}

/** Buying raises the count and uses nothing. */
function tapersUsed(readings: Reading[]): number {
  let used = 0;
  let before: number | null = null;
  for (const { prismatic_taper_count: count } of readings) {
    if (before !== null && count !== null && count < before) used += before - count;
    before = count ?? before;
  }
  return used;
}

function vitaeRises(readings: { timestamp: string; vitae: number }[]): CharacterFigures["deaths"] {
  const rises: CharacterFigures["deaths"] = [];
  for (const [index, { timestamp, vitae: to }] of readings.entries()) {
    const from = readings[index - 1]?.vitae ?? to;
    if (to > from) rises.push({ timestamp, from, to });
  }
  return rises;
}

function differentRares(finds: { timestamp: string; name: string }[]): CharacterFigures["rares"] {
  const kept: CharacterFigures["rares"] = [];
  for (const find of finds) {
    const last = kept.findLast(({ name }) => name === find.name);
    if (last && Date.parse(find.timestamp) - Date.parse(last.timestamp) <= SAME_RARE_MS) continue;
    kept.push(find);
  }
  return kept;
}

/** Normalised times are of one length and one zone, so their letters are in the order of time. */
function byTime(a: { timestamp: string }, b: { timestamp: string }): number {
  return a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0;
}

function highest(values: (number | null)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
