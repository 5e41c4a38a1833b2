import type { Received } from "@/db/queries/write-batch";
import {
  type ChatEvent,
  type KnownPluginEvent,
  type PortalEvent,
  parsePluginFrame,
  pluginMessage,
  type RareEvent,
  type SpawnEvent,
  type TelemetryEvent,
  type VitalsEvent,
} from "@/server/contract";

/** The moment that the factories' events happen at, unless they are told otherwise. */
export const eventTime = "2026-11-22T12:00:00.000Z";

/** `eventTime` and so many seconds. */
export function secondsLater(seconds: number): string {
  return new Date(Date.parse(eventTime) + seconds * 1000).toISOString();
}

/** Received when it happened, unless told otherwise. */
export function telemetryEvent(fields: Partial<Received<TelemetryEvent>> = {}): Received<TelemetryEvent> {
  return {
    type: "telemetry",
    character_name: "Larsson",
    timestamp: eventTime,
    received_at: fields.timestamp ?? eventTime,
    char_tag: "hunters",
    session_id: "9f2c",
    ew: 33.62,
    ns: 42.11,
    z: 0.39,
    kills: 412,
    kills_per_hour: 683.21,
    onlinetime: "01:00:00",
    online_seconds: 3600,
    deaths: 1,
    total_deaths: 57,
    rares_found: 2,
    total_rares: 9,
    prismatic_taper_count: 1830,
    vt_state: "Default",
    mem_mb: 812.4,
    cpu_pct: 7.1,
    mem_handles: 1422,
    latency_ms: 48,
    heading: 271.5,
    landcell: 2_847_145_993,
    ...fields,
  };
}

export function vitalsEvent(fields: Partial<Received<VitalsEvent>> = {}): Received<VitalsEvent> {
  return {
    type: "vitals",
    character_name: "Larsson",
    timestamp: eventTime,
    received_at: fields.timestamp ?? eventTime,
    health_percentage: 100,
    stamina_percentage: 94,
    mana_percentage: 71.1,
    vitae: 0,
    health_current: 410,
    health_max: 410,
    stamina_current: 381,
    stamina_max: 405,
    mana_current: 402,
    mana_max: 566,
    ...fields,
  };
}

export function spawnEvent(fields: Partial<Received<SpawnEvent>> = {}): Received<SpawnEvent> {
  return {
    type: "spawn",
    character_name: "Larsson",
    timestamp: eventTime,
    received_at: fields.timestamp ?? eventTime,
    mob: "Ruschk Sadist",
    ns: 84.9,
    ew: -7.1,
    z: 0.5,
    wcid: null,
    object_id: null,
    ...fields,
  };
}

export function rareEvent(fields: Partial<Received<RareEvent>> = {}): Received<RareEvent> {
  return {
    type: "rare",
    character_name: "Larsson",
    timestamp: eventTime,
    received_at: fields.timestamp ?? eventTime,
    name: "Black Cloud Bow",
    ew: 33.6,
    ns: 42.1,
    z: 0.4,
    ...fields,
  };
}

export function portalEvent(fields: Partial<Received<PortalEvent>> = {}): Received<PortalEvent> {
  return {
    type: "portal",
    character_name: "Larsson",
    timestamp: eventTime,
    received_at: fields.timestamp ?? eventTime,
    portal_name: "Gateway to Facility Hub",
    ns: 42.3,
    ew: 33.5,
    z: 0.4,
    ...fields,
  };
}

export function chatEvent(fields: Partial<Received<ChatEvent>> = {}): Received<ChatEvent> {
  return {
    type: "chat",
    character_name: "Larsson",
    timestamp: eventTime,
    received_at: fields.timestamp ?? eventTime,
    text: '[General] Ulf says, "hi"',
    color: 5,
    ...fields,
  };
}

/** The contract's own sample of a message, received when it happened. Throws when the sample is none. */
function sampleOf<Type extends KnownPluginEvent["type"]>(type: Type, fields: object) {
  const sample = pluginMessage(type)?.sample;
  const text = JSON.stringify({ ...sample, timestamp: eventTime, ...fields });
  const parsed = parsePluginFrame(text, Date.parse(eventTime) + 60_000);
  if (!parsed.ok || !parsed.known) throw new Error(`${type}: ${parsed.ok ? "unknown" : parsed.message}`);
  const { event } = parsed;
  if (!isOfType(event, type)) throw new Error(`${type} came out as ${event.type}`);
  return Object.assign(event, { received_at: event.timestamp });
}

function isOfType<Type extends KnownPluginEvent["type"]>(
  event: KnownPluginEvent,
  type: Type,
): event is Extract<KnownPluginEvent, { type: Type }> {
  return event.type === type;
}

/** Fields as a plugin sends them. */
export const combatEvent = (fields: object = {}) => sampleOf("combat_stats", fields);
export const characterStatsEvent = (fields: object = {}) => sampleOf("character_stats", fields);
export const cantripsEvent = (fields: object = {}) => sampleOf("equipment_cantrip_state", fields);
export const questEvent = (fields: object = {}) => sampleOf("quest", fields);
export const dungeonMapEvent = (fields: object = {}) => sampleOf("dungeon_map", fields);
