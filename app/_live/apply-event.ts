import { isDrawable } from "@/server/facts/coordinates";
import type { LiveFrame } from "./frames";
import type { LiveWorld } from "./live-world";

/** Writes one event of the stream into the stores it concerns. Types without a store here are left alone. */
export function applyEvent(world: LiveWorld, event: LiveFrame, replayed: boolean): void {
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
        world.serverTime.toLocal(Date.parse(event.timestamp)),
        nowMs,
      );
      logDeath(world, event.character_name, event.timestamp);
      break;
    case "rare":
    case "rare_classified":
      logOnce(
        world,
        "rare",
        `${event.character_name} found ${event.name}`,
        event.timestamp,
        event.character_name,
      );
      break;
    case "alert":
      logOnce(world, "alert", event.text, event.created_at, event.character_name);
      break;
    case "portal":
      if (isDrawable(event.ns, event.ew)) {
        world.portals.seen({ name: event.portal_name, ns: event.ns, ew: event.ew, seenAtMs: nowMs });
      }
      break;
    case "chat":
      world.chat.add(event);
      break;
    case "server_status":
      world.serverStatus.become(event);
      break;
  }
}

function addToTrail(world: LiveWorld, name: string, atMs: number): void {
  const character = world.characters.all.get(name);
  if (!character || character.dungeon !== null) return;
  const { ns, ew } = character.telemetry;
  if (isDrawable(ns, ew)) world.trails.add(name, { ns, ew, at: atMs - world.clock.sleptMs() });
}

function logDeath(world: LiveWorld, name: string, timestamp: string): void {
  logOnce(world, "death", `${name} died`, timestamp, name);
}

/** The same news can come twice: once from the plugin, once classified by the server. */
const SAME_NEWS_MS = 60_000;

function logOnce(
  world: LiveWorld,
  kind: "death" | "rare" | "alert",
  text: string,
  timestamp: string,
  character: string,
): void {
  const timeMs = Date.parse(timestamp);
  const isKnown = world.log.entries.some(
    (entry) => entry.kind === kind && entry.text === text && Math.abs(entry.timeMs - timeMs) < SAME_NEWS_MS,
  );
  if (!isKnown) world.log.add(kind, text, timeMs, character);
}
