/** What the map shows beside its layers: spans of time, the creature of the heat, what the colours mean. */

/** Spans that can be chosen, in hours; 168 is as long as sightings are kept. */
export const spanHours = [1, 6, 24, 168] as const;
export type SpanHours = (typeof spanHours)[number];

/** What the colour of a character tells: who it is, what it does, its health, its group. */
export const colorings = ["own", "state", "health", "group"] as const;
export type Coloring = (typeof colorings)[number];

export interface MapOptions {
  readonly heatHours: SpanHours;
  /** Name of a creature; null: all of them. */
  readonly heatCreature: string | null;
  /** How far back deaths and rares go. */
  readonly pinHours: SpanHours;
  readonly colorBy: Coloring;
  /** Colours that the user gave to characters, CSS hex by name. */
  readonly ownColors: Readonly<Record<string, string>>;
}

export const defaultMapOptions: MapOptions = {
  heatHours: 24,
  heatCreature: null,
  pinHours: 24,
  colorBy: "own",
  ownColors: {},
};

/** Longest name the contract lets through, of characters and creatures alike. */
export const NAME_MAX = 64;
const CREATURE_MAX = 128;
/** More than any guild has characters; what is beyond is dropped, so that a layout stays small. */
const OWN_COLORS_MAX = 300;

/** Reads saved options. Each part that cannot be read falls back, so old and newer layouts keep the rest. */
export function parseMapOptions(saved: unknown): MapOptions {
  const part = (key: keyof MapOptions): unknown => (isRecord(saved) ? saved[key] : undefined);
  return {
    heatHours: readSpan(part("heatHours")) ?? defaultMapOptions.heatHours,
    heatCreature: readCreature(part("heatCreature")),
    pinHours: readSpan(part("pinHours")) ?? defaultMapOptions.pinHours,
    colorBy: readColoring(part("colorBy")) ?? defaultMapOptions.colorBy,
    ownColors: readOwnColors(part("ownColors")),
  };
}

/** A span from a number, or from its digits. */
export function readSpan(value: unknown): SpanHours | null {
  return spanHours.find((hours) => hours === value || String(hours) === value) ?? null;
}

export function readColoring(value: unknown): Coloring | null {
  return colorings.find((coloring) => coloring === value) ?? null;
}

export function readCreature(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" && value.length <= CREATURE_MAX ? value : null;
}

function readOwnColors(value: unknown): MapOptions["ownColors"] {
  if (!isRecord(value)) return {};
  const read = Object.entries(value).flatMap(([name, color]) =>
    typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) && name.length <= NAME_MAX
      ? [[name, color] as const]
      : [],
  );
  return Object.fromEntries(read.slice(-OWN_COLORS_MAX));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
