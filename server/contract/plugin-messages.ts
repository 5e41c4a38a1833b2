import type { z } from "zod";
import { equipmentCantripState, fullInventory, inventory, inventoryDelta } from "./messages/character";
import { characterStats } from "./messages/character-stats";
import { combatStats } from "./messages/combat";
import type { MessageDefinition } from "./messages/define";
import { chat, quest, register, type ShareEvent, share } from "./messages/social";
import { telemetry } from "./messages/telemetry";
import { vitals } from "./messages/vitals";
import { dungeonMap, nearbyObjects, portal, rare, spawn } from "./messages/world";

const DEFINITIONS = [
  register,
  telemetry,
  vitals,
  characterStats,
  inventory,
  fullInventory,
  inventoryDelta,
  equipmentCantripState,
  portal,
  spawn,
  chat,
  quest,
  rare,
  nearbyObjects,
  combatStats,
  share,
  dungeonMap,
] as const;

/** Every message type a plugin may send; `share_*` stands for the family. */
export const PLUGIN_MESSAGES: readonly MessageDefinition[] = DEFINITIONS;

type Definition = (typeof DEFINITIONS)[number];
type OutputOf<D> = D extends MessageDefinition<infer Schema> ? z.output<Schema> : never;

/** A normalised plugin event of a known type. */
export type KnownPluginEvent = Exclude<OutputOf<Definition>, z.output<typeof share.schema>> | ShareEvent;

/** A frame of a type this version does not know: cleaned, forwarded, not stored. */
export type UnknownEvent = {
  type: string;
  character_name: string;
  timestamp: string;
  [field: string]: unknown;
};

const BY_TYPE = new Map<string, MessageDefinition>(PLUGIN_MESSAGES.map((entry) => [entry.type, entry]));

/** The definition of a message type, or undefined for an unknown one. */
export function pluginMessage(type: string): MessageDefinition | undefined {
  return BY_TYPE.get(type) ?? (type.startsWith("share_") ? share : undefined);
}
