import type { Character } from "@/app/_live/character";
import { comparableName } from "@/server/facts/comparable-name";

export const rosterSorts = [
  { value: "name", label: "Name" },
  { value: "kills", label: "Kills per hour" },
  { value: "state", label: "State" },
  { value: "health", label: "Lowest health" },
  { value: "seen", label: "Last seen" },
  { value: "online", label: "Time online" },
] as const;

export type RosterSort = (typeof rosterSorts)[number]["value"];

/** Dead first: that is where somebody may have to act. */
const STATE_RANK = { dead: 0, idle: 1, moving: 2, offline: 3 } as const;

type Rank = (character: Character) => number;

const RANKS: Record<RosterSort, Rank> = {
  name: () => 0,
  kills: ({ telemetry }) => -(telemetry.kills_per_hour ?? -1),
  state: ({ state }) => STATE_RANK[state],
  health: ({ vitals }) => vitals?.health_percentage ?? 101,
  // To ten seconds: within them everybody is seen again and again.
  seen: ({ telemetryAtMs }) => -Math.round(telemetryAtMs / 10_000),
  online: ({ telemetry }) => -(telemetry.online_seconds ?? -1),
};

/**
 * Names of the characters that match, in order. Whoever is offline comes last whatever the order, equals go
 * by name, so rows hold their place between readings.
 */
export function rosterOrder(characters: Iterable<Character>, sort: RosterSort, search: string): string[] {
  const words = comparableName(search).split(/\s+/).filter(Boolean);
  const rank = RANKS[sort];
  return [...characters]
    .filter((character) => matches(character, words))
    .map((character) => ({
      name: character.name,
      away: character.state === "offline",
      rank: rank(character),
    }))
    .sort((a, b) => Number(a.away) - Number(b.away) || a.rank - b.rank || compareNames(a.name, b.name))
    .map(({ name }) => name);
}

/** Every word must be found in the name, the group, the state or the dungeon. */
function matches(character: Character, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, telemetry, state, dungeon } = character;
  const text = comparableName([name, telemetry.char_tag, state, telemetry.vt_state, dungeon].join(" "));
  return words.every((word) => text.includes(word));
}

/** An admin's leading `+` does not move a name to the front. */
function compareNames(a: string, b: string): number {
  return a.replace(/^\+/, "").localeCompare(b.replace(/^\+/, ""), "en", { sensitivity: "base" });
}
