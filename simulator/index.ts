/** The simulator as a library, for tests and benches. */
export { type Fleet, type FleetOptions, startFleet } from "./fleet/start-fleet";
export type { FleetStats } from "./fleet/stats";
export type { Jump, SimFrame } from "./life/scene";
export { generateInventory, type InventoryOptions } from "./loot/generate-inventory";
export type { Item } from "./loot/item";
export type { CharacterFigures, SessionFigures } from "./record/character-ledger";
export { type CombatLeaves, combatLeaves } from "./record/combat-leaves";
export { type Disturbance, disturb } from "./record/disturb";
export { type RecordLiveOptions, recordLive } from "./record/record-live";
export { type RecordWorldOptions, recordWorld } from "./record/record-world";
export { figuresOf, recordedFigures } from "./record/recorded-figures";
export { type ReplayOptions, type ReplayTotals, replay } from "./record/replay";
export { createWorld, type World, type WorldOptions } from "./world/world";
