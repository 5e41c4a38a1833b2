import type { Character } from "../character";
import { telemetry } from "./frames";

/** A character as the page holds it: heard of at the beginning of its clock, moving under the sky. */
export function character(
  name: string,
  fields: Partial<Character> = {},
  reading: Parameters<typeof telemetry>[0] = {},
): Character {
  return {
    name,
    telemetry: { ...telemetry({ character_name: name, ...reading }), total_kills: null },
    telemetryAtMs: 0,
    vitals: null,
    vitalsAtMs: 0,
    activeAtMs: 0,
    diedAtMs: null,
    hasLeft: false,
    state: "moving",
    dungeon: null,
    ...fields,
  };
}
