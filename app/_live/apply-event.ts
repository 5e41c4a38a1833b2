import type { PinKind } from "@/app/_map/types";
import { comparableName } from "@/server/facts/comparable-name";
import { isDrawable } from "@/server/facts/coordinates";
import { bareRareName } from "@/server/facts/rare-name";
import type { CharacterStore } from "./character-store";
import type { ChatStore } from "./chat-store";
import type { Clock } from "./clock";
import type { EventLog } from "./event-log";
import type { LiveFrame } from "./frames";
import type { InventoryChanges } from "./inventory-changes";
import type { PinStore } from "./pin-store";
import type { PortalStore } from "./portal-store";
import type { ServerStatusStore } from "./server-status-store";
import type { ChatRow } from "./sources";
import type { TrailStore } from "./trail-store";
import type { UnseenAlerts } from "./unseen-alerts";

/** The stores that events are written into, and the clock that says when. */
export type EventStores = {
  readonly clock: Clock;
  readonly characters: CharacterStore;
  readonly trails: TrailStore;
  readonly portals: PortalStore;
  readonly pins: PinStore;
  readonly unseenAlerts: UnseenAlerts;
  readonly chat: ChatStore;
  readonly inventoryChanges: InventoryChanges;
  readonly log: EventLog;
  readonly serverStatus: ServerStatusStore;
  /** A reading's time on the live clock. */
  takenAtMs(name: string, timestamp: string, replayed: boolean): number;
  /** When a line of chat was said, by the server's clock. */
  saidAtMs(line: ChatRow, replayed: boolean): number;
};

/** Writes one event of the stream into the stores it concerns. Types without a store here are left alone. */
export function applyEvent(world: EventStores, event: LiveFrame, replayed: boolean): void {
  const nowMs = world.clock.now();
  switch (event.type) {
    case "telemetry": {
      const atMs = world.takenAtMs(event.character_name, event.timestamp, replayed);
      world.characters.telemetry(event, atMs, nowMs);
      addToTrail(world, event.character_name, atMs);
      break;
    }
    case "vitals": {
      const atMs = world.takenAtMs(event.character_name, event.timestamp, replayed);
      const died = world.characters.vitals(event, atMs, nowMs);
      if (died) logDeath(world, event.character_name, event.timestamp);
      break;
    }
    case "player_offline":
      world.characters.left(event.character_name, nowMs);
      break;
    case "death":
      world.characters.died(
        event.character_name,
        world.takenAtMs(event.character_name, event.timestamp, replayed),
        nowMs,
      );
      logDeath(world, event.character_name, event.timestamp);
      pin(world, event, "death", null);
      break;
    case "rare_classified":
      pin(world, event, event.class, event.name);
      logRare(world, event);
      break;
    case "rare":
      logRare(world, event);
      break;
    case "alert":
      world.unseenAlerts.heard(event.character_name, nowMs);
      logOnce(world, "alert", event.text, event.created_at, event.character_name);
      break;
    case "portal":
      if (isDrawable(event.ns, event.ew)) {
        world.portals.seen({ name: event.portal_name, ns: event.ns, ew: event.ew, seenAtMs: nowMs });
      }
      break;
    case "chat":
      world.chat.add(event, world.saidAtMs(event, replayed));
      break;
    case "full_inventory":
    case "inventory":
    case "inventory_delta":
      world.inventoryChanges.told(event.character_name, nowMs);
      break;
    case "server_status":
      world.serverStatus.become(event);
      break;
  }
}

function addToTrail(world: EventStores, name: string, atMs: number): void {
  const character = world.characters.all.get(name);
  if (!character || character.dungeon !== null) return;
  const { ns, ew } = character.telemetry;
  if (isDrawable(ns, ew)) world.trails.add(name, { ns, ew, at: atMs - world.clock.sleptMs() });
}

type Told = { character_name: string; timestamp: string };

function pin(
  world: EventStores,
  { character_name, timestamp, ns, ew }: Told & { ns: number | null; ew: number | null },
  kind: PinKind,
  what: string | null,
): void {
  // Coordinates of a dungeon look like a place at the edge of the world.
  const dungeon = world.characters.all.get(character_name)?.dungeon ?? null;
  world.pins.add({ kind, character: character_name, what, ns, ew, timeMs: Date.parse(timestamp), dungeon });
}

function logRare(world: EventStores, { character_name, timestamp, name }: Told & { name: string }): void {
  logOnce(world, "rare", `${character_name} found ${bareRareName(name)}`, timestamp, character_name);
}

function logDeath(world: EventStores, name: string, timestamp: string): void {
  logOnce(world, "death", `${name} died`, timestamp, name);
}

/** The same news can come twice: once from the plugin, in its own letters, once classified by the server. */
const SAME_NEWS_MS = 60_000;

function logOnce(
  world: EventStores,
  kind: "death" | "rare" | "alert",
  text: string,
  timestamp: string,
  character: string,
): void {
  const timeMs = Date.parse(timestamp);
  const isKnown = world.log.entries.some(
    (entry) =>
      entry.kind === kind &&
      comparableName(entry.text) === comparableName(text) &&
      Math.abs(entry.timeMs - timeMs) < SAME_NEWS_MS,
  );
  if (!isKnown) world.log.add(kind, text, timeMs, character);
}
