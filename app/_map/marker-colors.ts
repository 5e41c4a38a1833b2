/** What the colour of a marker tells. Its shape always tells the state, so that colour never speaks alone. */
import { characterColor } from "./character-color";
import { mapColors } from "./map-colors";
import type { MapOptions } from "./map-options";
import type { CharacterState } from "./types";

export interface ColoredCharacter {
  readonly name: string;
  readonly state: CharacterState;
  /** Percent; null when it is not known. */
  readonly health: number | null;
  /** Tag that the plugin gives; null without one. */
  readonly group: string | null;
}

const UNKNOWN = "#8c9d95";

export const stateColors: Readonly<Record<CharacterState, string>> = {
  moving: "#7fdc93",
  idle: "#f2b84b",
  dead: mapColors.danger,
  offline: UNKNOWN,
};

/** From this percentage up, the healthiest first. */
export const healthColors: readonly { readonly from: number; readonly color: string }[] = [
  { from: 75, color: "#7fdc93" },
  { from: 40, color: "#f2b84b" },
  { from: 0, color: "#f4675f" },
];

export function ownColor({ ownColors }: Pick<MapOptions, "ownColors">, name: string): string {
  return Object.hasOwn(ownColors, name) ? (ownColors[name] ?? characterColor(name)) : characterColor(name);
}

/** Names of groups are hashed like those of characters, so a group has the same colour everywhere. */
export function groupColor(group: string | null): string {
  return group === null ? UNKNOWN : characterColor(group);
}

export function markerColor(
  options: Pick<MapOptions, "colorBy" | "ownColors">,
  { name, state, health, group }: ColoredCharacter,
): string {
  switch (options.colorBy) {
    case "own":
      return ownColor(options, name);
    case "state":
      return stateColors[state];
    case "health":
      return healthColors.find(({ from }) => health !== null && health >= from)?.color ?? UNKNOWN;
    case "group":
      return groupColor(group);
  }
}
