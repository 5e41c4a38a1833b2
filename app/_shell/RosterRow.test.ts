import { expect, test } from "vitest";
import type { Character } from "@/app/_live/character";
import { character } from "@/app/_live/test/characters";
import { spokenRow } from "./RosterRow";

function hunter(fields: Partial<Character>, tapers: number | null = 1_830): Character {
  const reading = { ns: 42.1, ew: 33.6, kills_per_hour: 683, prismatic_taper_count: tapers };
  return character("Larsson", fields, reading);
}

const now = { fresh: "live", isFollowed: false, asOfMs: null } as const;
const past = new Date(2026, 2, 1, 14, 3, 22).getTime();

test.each([
  ["one who fights", hunter({}), now, "Larsson, active, 42.1N, 33.6E, 683 kills per hour"],
  [
    "one who is followed",
    hunter({}),
    { ...now, isFollowed: true },
    "Larsson, active, followed, 42.1N, 33.6E, 683 kills per hour",
  ],
  [
    "a dead one with few tapers",
    hunter({ state: "dead" }, 12),
    now,
    "Larsson, dead, 42.1N, 33.6E, 683 kills per hour, 12 tapers left",
  ],
  [
    "an idle one without any",
    hunter({ state: "idle" }, 0),
    now,
    "Larsson, idle, 42.1N, 33.6E, 683 kills per hour, 0 tapers left",
  ],
  [
    "an old reading, with its full time",
    hunter({}),
    { fresh: "stale", isFollowed: false, asOfMs: past } as const,
    "Larsson, active, no recent reading, 42.1N, 33.6E, 683 kills per hour, as of 2026-03-01 14:03:22",
  ],
  [
    "one who is away, whose tapers are nobody's concern and who kills nothing",
    hunter({ state: "offline" }, 12),
    { fresh: "offline", isFollowed: false, asOfMs: past } as const,
    "Larsson, offline, 42.1N, 33.6E, as of 2026-03-01 14:03:22",
  ],
])("the roster says of %s all that its row shows", (_name, of, state, expected) => {
  expect(spokenRow(of, state)).toBe(expected);
});
