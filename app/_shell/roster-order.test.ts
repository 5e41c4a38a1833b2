import { expect, test } from "vitest";
import type { Character } from "@/app/_live/character";
import { telemetry } from "@/app/_live/test/frames";
import { rosterOrder } from "./roster-order";

function character(
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

const guild = [
  character("Tova", {}, { kills_per_hour: 100, char_tag: "hunters" }),
  character("+Brynn", {}, { kills_per_hour: 900 }),
  character("Larsson", { state: "dead" }, { kills_per_hour: 100 }),
  character("Anders", { state: "offline" }, { kills_per_hour: 5000 }),
  character("Ulf", { dungeon: "Colier Mine" }),
];

test.each([
  ["name", ["+Brynn", "Larsson", "Tova", "Ulf", "Anders"]],
  ["kills", ["+Brynn", "Larsson", "Tova", "Ulf", "Anders"]],
  ["state", ["Larsson", "+Brynn", "Tova", "Ulf", "Anders"]],
] as const)("sorted by %s, the absent last and equals by name", (sort, expected) => {
  expect(rosterOrder(guild, sort, "")).toEqual(expected);
});

test.each([
  ["brynn", ["+Brynn"]],
  ["HUNT", ["Tova"]],
  ["colier", ["Ulf"]],
  ["dead", ["Larsson"]],
  ["lars son", ["Larsson"]],
  ["lars tova", []],
  ["nobody", []],
] as const)("searching for %s finds %j", (search, expected) => {
  expect(rosterOrder(guild, "name", search)).toEqual(expected);
});
