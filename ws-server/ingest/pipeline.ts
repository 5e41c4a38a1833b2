import type { Bus } from "../bus/bus";
import type { Clock } from "../clock";
import type { LiveState } from "../live-state/live-state";
import type { QueuedRow } from "../writer/row-queue";
import { type DecodedFrame, envelopeOf, type PluginEvent } from "./decode-frame";
import { changeBytes, inventoryChange } from "./inventory-change";

export type AcceptedFrame = Extract<DecodedFrame, { ok: true }>;

export interface PipelineParts {
  liveState: LiveState;
  bus: Bus;
  writer: { append(row: QueuedRow): void };
  watch: { see(frame: AcceptedFrame, now: number): void };
  clock: Clock;
}

/** How often a character whose frames are not stored is noted as seen, in milliseconds. */
const SEEN_EVERY_MS = 60_000;
const SEEN_NAMES_MAX = 20_000;

/**
 * About what a row takes in memory: the objects of an event are once to twice as large as its JSON, whatever it was
 * sent as (the fields that a plugin leaves out are nulls in it).
 */
const ROW_BYTES_PER_CHAR = 2;
const ROW_OVERHEAD_BYTES = 256;

/**
 * Hands each valid event to its readers: live state, bus, detectors, writer. None waits for another. What the
 * detectors find goes to the writer before the event: once that is safe, so is what follows from it.
 */
export class Pipeline {
  private readonly seenAt = new Map<string, number>();
  private stampedAt = Number.NaN;
  private stampText = "";

  constructor(private readonly parts: PipelineParts) {}

  /** @param onSafe called once the event is safe; at once where nothing is stored */
  accept(frame: AcceptedFrame, onSafe?: () => void): void {
    const { bus, clock, liveState, watch, writer } = this.parts;
    const receivedAt = this.stamp(clock.now());
    const now = clock.monotonic();
    if (frame.kind === "typed" && liveState.apply(frame.event, now)) {
      publishPresence(bus, "player_online", frame.event.character_name, receivedAt);
    }
    bus.publish({ event: frame.event, json: frame.json });
    watch.see(frame, now);

    const bytes = ROW_BYTES_PER_CHAR * frame.json.length + ROW_OVERHEAD_BYTES;
    const waiting = { bytes, queuedAt: now, onStored: onSafe };
    const row = frame.kind === "typed" ? storedRow(frame.event, receivedAt, waiting) : null;
    if (row !== null) {
      writer.append(row);
      return;
    }
    const seen = this.seenRow(frame, receivedAt, now);
    if (seen !== null) writer.append(seen);
    const change = inventoryChange(frame, receivedAt);
    if (change === null) onSafe?.();
    else writer.append({ table: "inventory", row: change, ...waiting, bytes: changeBytes(change) + bytes });
  }

  /** A plugin's socket closed, and no other speaks for these characters. */
  depart(characters: Iterable<string>): void {
    const { clock, writer } = this.parts;
    const received_at = this.stamp(clock.now());
    const waiting = { bytes: ROW_OVERHEAD_BYTES, queuedAt: clock.monotonic() };
    for (const character_name of characters)
      writer.append({ table: "departures", row: { character_name, received_at }, ...waiting });
  }

  /** Many frames arrive within the same millisecond. */
  private stamp(now: number): string {
    if (now !== this.stampedAt) {
      this.stampedAt = now;
      this.stampText = new Date(now).toISOString();
    }
    return this.stampText;
  }

  /** Characters that send nothing we store exist as well. */
  private seenRow({ event }: AcceptedFrame, receivedAt: string, now: number): QueuedRow | null {
    const { character_name } = envelopeOf(event);
    const waiting = { bytes: ROW_OVERHEAD_BYTES, queuedAt: now };
    const last = this.seenAt.get(character_name);
    if (last !== undefined && now - last < SEEN_EVERY_MS) return null;
    if (this.seenAt.size >= SEEN_NAMES_MAX) this.seenAt.clear();
    this.seenAt.set(character_name, now);
    return { table: "seen", row: { character_name, received_at: receivedAt }, ...waiting };
  }
}

/** Says that a character came or went; `timestamp` is the server's. */
export function publishPresence(
  bus: Bus,
  type: "player_online" | "player_offline",
  name: string,
  timestamp: string,
): void {
  const event = { type, character_name: name, timestamp };
  bus.publish({ event, json: JSON.stringify(event) });
}

type Waiting = Pick<QueuedRow, "bytes" | "queuedAt" | "onStored">;

/**
 * The row an event is stored as, or null for types that live only on the wire. The event has gone out as text
 * by now, so it may as well carry what its row needs: copying its twenty fields would cost as much as parsing.
 */
function storedRow(event: PluginEvent, received_at: string, waiting: Waiting): QueuedRow | null {
  switch (event.type) {
    case "register": {
      const { character_name, char_tag, version: plugin_version } = event;
      return { table: "seen", row: { character_name, received_at, char_tag, plugin_version }, ...waiting };
    }
    case "telemetry":
      return { table: "telemetry", row: Object.assign(event, { received_at }), ...waiting };
    case "vitals":
      return { table: "vitals", row: Object.assign(event, { received_at }), ...waiting };
    case "spawn":
      return { table: "spawns", row: Object.assign(event, { received_at }), ...waiting };
    case "rare":
      return { table: "rares", row: Object.assign(event, { received_at }), ...waiting };
    case "portal":
      return { table: "portals", row: Object.assign(event, { received_at }), ...waiting };
    case "chat":
      return { table: "chats", row: Object.assign(event, { received_at }), ...waiting };
    case "combat_stats":
      return { table: "combat", row: Object.assign(event, { received_at }), ...waiting };
    case "character_stats":
      return { table: "characterStats", row: Object.assign(event, { received_at }), ...waiting };
    case "equipment_cantrip_state":
      return { table: "cantrips", row: Object.assign(event, { received_at }), ...waiting };
    case "quest":
      return { table: "quests", row: Object.assign(event, { received_at }), ...waiting };
    case "dungeon_map":
      return { table: "dungeonMaps", row: Object.assign(event, { received_at }), ...waiting };
    default:
      return null;
  }
}
