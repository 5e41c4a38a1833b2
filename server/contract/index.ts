/** The wire contract: schemas, limits and types of everything that crosses a socket. Imports only zod. */
export * from "./clean";
export * from "./error-codes";
export * from "./limits";
export * from "./live-client";
export * from "./live-event";
export type * from "./messages/character";
export type * from "./messages/character-stats";
export { ATTACK_TYPES, type CombatStatsEvent, ELEMENTS } from "./messages/combat";
export type * from "./messages/social";
export type { TelemetryEvent } from "./messages/telemetry";
export type { VitalsEvent } from "./messages/vitals";
export type * from "./messages/world";
export * from "./officers";
export * from "./parse-plugin-frame";
export * from "./plugin-messages";
export * from "./radar-commands";
export {
  readCoordinate,
  readInt,
  readLandblock,
  readLandcell,
  readMeasure,
  readNumber,
  readObjectId,
  readText,
  readTimestampMs,
} from "./read";
export { readCountdownMs } from "./read-quest";
export * from "./reserved-types";
export * from "./roles";
export * from "./server-events";
export * from "./tell-line";
