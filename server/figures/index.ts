/** What follows from events: counters, sessions, combat, quests. Pure; imports only the contract and the facts. */
export * from "./clock-order";
export * from "./combat-figures";
export * from "./combat-marks";
export { combatSessionOf, SAME_START_MS } from "./combat-session";
export * from "./combat-tree";
export * from "./play-session";
export * from "./quest-flags";
export * from "./tapers";
export * from "./vitals";
