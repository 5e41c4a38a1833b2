import { heritageName } from "@/server/facts/heritages";
import { isObject, type JsonObject, number, text } from "./told";

/** An attribute or a vital: what it is by itself, and what spells make of it. */
export type Measured = {
  readonly key: string;
  readonly base: number | null;
  readonly buffed: number | null;
  /** Of attributes: what the character was made with. */
  readonly creation: number | null;
};

export type Training = "Specialized" | "Trained" | "Untrained" | "Unusable";

export type SkillValue = {
  readonly key: string;
  readonly base: number | null;
  readonly buffed: number | null;
  /** Null where the plugin said nothing that is known. */
  readonly training: Training | null;
};

export type Kin = {
  readonly name: string;
  readonly rank: number | null;
  readonly followers: number | null;
  readonly heritage: string | null;
};

export type Allegiance = {
  readonly name: string | null;
  readonly rank: number | null;
  readonly followers: number | null;
  readonly monarch: Kin | null;
  readonly patron: Kin | null;
  readonly vassals: readonly Kin[];
};

/** `character_stats` as a page needs it. Nothing that a plugin said is dropped: what is not known here is in `more`. */
export type Sheet = {
  readonly level: number | null;
  readonly heritage: string | null;
  readonly gender: string | null;
  readonly birth: string | null;
  /** Where it was, as the plugin writes it. */
  readonly location: string | null;
  /** How many played on the game's server then. */
  readonly serverPopulation: number | null;
  readonly totalXp: number | null;
  readonly unassignedXp: number | null;
  readonly luminance: number | null;
  readonly luminanceMax: number | null;
  readonly skillCredits: number | null;
  readonly deaths: number | null;
  readonly attributes: readonly Measured[];
  readonly vitals: readonly Measured[];
  readonly skills: readonly SkillValue[];
  readonly allegiance: Allegiance | null;
  readonly title: number | null;
  readonly titles: readonly number[];
  /** By the game's number. */
  readonly properties: readonly (readonly [id: number, value: number])[];
  /** What the plugin itself calls augmentations, by its own names. */
  readonly augmentations: readonly (readonly [name: string, value: string])[];
  readonly more: readonly (readonly [name: string, value: string])[];
};

/** What is read below; every other field of a report is shown as it is. */
const READ_FIELDS: ReadonlySet<string> = new Set([
  ...["type", "character_name", "timestamp", "seq", "received_at", "ack_id", "plugin_version"],
  ...[
    "level",
    "race",
    "gender",
    "birth",
    "location",
    "server_population",
    "total_xp",
    "unassigned_xp",
    "luminance_earned",
    "luminance_total",
  ],
  ...["skill_credits", "deaths", "attributes", "vitals", "skills", "allegiance", "current_title", "titles"],
  ...["properties", "augmentations"],
]);

/** Reads a report as the server keeps it. Fields of any other shape than theirs count as not told. */
export function readSheet(stats: JsonObject): Sheet {
  return {
    level: number(stats.level),
    heritage: heritage(stats.race),
    gender: gender(stats.gender),
    birth: text(stats.birth),
    location: text(stats.location),
    serverPopulation: number(stats.server_population),
    totalXp: number(stats.total_xp),
    unassignedXp: number(stats.unassigned_xp),
    luminance: number(stats.luminance_earned),
    luminanceMax: number(stats.luminance_total),
    skillCredits: number(stats.skill_credits),
    deaths: number(stats.deaths),
    attributes: entries(stats.attributes).map(([key, value]) => measured(key, value, value.current)),
    vitals: entries(stats.vitals).map(([key, value]) => measured(key, value, value.max ?? value.current)),
    skills: entries(stats.skills).map(([key, value]) => ({
      key,
      base: number(value.base),
      buffed: number(value.current),
      training: training(value.training),
    })),
    allegiance: isObject(stats.allegiance) ? allegiance(stats.allegiance) : null,
    title: number(stats.current_title) || null,
    titles: list(stats.titles).flatMap((id) => number(id) ?? []),
    properties: numbered(stats.properties),
    augmentations: isObject(stats.augmentations)
      ? Object.entries(stats.augmentations).map(([name, value]) => [name, asText(value)])
      : [],
    more: Object.entries(stats)
      .filter(([name, value]) => !READ_FIELDS.has(name) && value !== null)
      .map(([name, value]) => [name, asText(value)]),
  };
}

function measured(key: string, value: JsonObject, buffed: unknown): Measured {
  return {
    key,
    base: number(value.base),
    buffed: number(buffed) ?? number(value.current),
    creation: number(value.creation),
  };
}

function allegiance(told: JsonObject): Allegiance {
  return {
    name: text(told.name),
    rank: number(told.rank),
    followers: number(told.followers),
    monarch: kin(told.monarch),
    patron: kin(told.patron),
    vassals: list(told.vassals).flatMap((each) => kin(each) ?? []),
  };
}

function kin(told: unknown): Kin | null {
  const name = isObject(told) ? text(told.name) : null;
  if (!isObject(told) || name === null) return null;
  return {
    name,
    rank: number(told.rank),
    followers: number(told.followers),
    heritage: heritage(told.race),
  };
}

function heritage(told: unknown): string | null {
  return typeof told === "number" ? heritageName(told) : text(told);
}

function gender(told: unknown): string | null {
  return typeof told === "number" ? ([null, "Male", "Female"][told] ?? null) : text(told);
}

function training(told: unknown): Training | null {
  switch (told) {
    case "Specialized":
    case "Trained":
    case "Untrained":
    case "Unusable":
      return told;
    default:
      return null;
  }
}

/** Properties by their number; what has no number or no value is none. */
function numbered(told: unknown): (readonly [number, number])[] {
  if (!isObject(told)) return [];
  return Object.entries(told).flatMap(([id, value]) => {
    const known = number(value);
    return /^\d+$/.test(id) && known !== null ? [[Number(id), known] as const] : [];
  });
}

function entries(told: unknown): (readonly [string, JsonObject])[] {
  if (!isObject(told)) return [];
  return Object.entries(told).flatMap(([key, value]) => (isObject(value) ? [[key, value] as const] : []));
}

function list(told: unknown): readonly unknown[] {
  return Array.isArray(told) ? told : [];
}

/** Longest value that is shown of what nobody here knows. */
const VALUE_CHARS_MAX = 200;

function asText(told: unknown): string {
  const words = typeof told === "string" ? told : JSON.stringify(told);
  return words.length > VALUE_CHARS_MAX ? `${words.slice(0, VALUE_CHARS_MAX)}…` : words;
}
