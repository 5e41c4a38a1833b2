import { expect, test } from "vitest";
import { character } from "@/app/_live/test/characters";
import { rosterOrder } from "./roster-order";

const guild = [
  character("Tova", {}, { kills_per_hour: 100, char_tag: "hunters" }),
  character("+Brynn", {}, { kills_per_hour: 900 }),
  character("Larsson", { state: "dead" }, { kills_per_hour: 100 }),
  character("Anders", { state: "offline" }, { kills_per_hour: 5000 }),
  character("Ulf", { dungeon: "Thieves' Den" }),
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
  ["thieves’", ["Ulf"]],
  ["dead", ["Larsson"]],
  ["lars son", ["Larsson"]],
  ["lars tova", []],
  ["nobody", []],
] as const)("searching for %s finds %j", (search, expected) => {
  expect(rosterOrder(guild, "name", search)).toEqual(expected);
});
