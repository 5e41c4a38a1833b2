import { expect, test } from "vitest";
import { stationsOf } from "./stations";

const NAME = "Steel Tachi";
const move = (day: number, from: string, to: string | null, name = NAME) => ({
  moved_at: `2026-11-${day}T12:00:00.000Z`,
  from_character: from,
  to_character: to,
  name,
});
/** `Larsson 20`: with whom, and since which day. */
const told = (
  moves: ReturnType<typeof move>[],
  next_cursor: string | null = null,
  character_name = moves[0]?.to_character ?? null,
) =>
  stationsOf({ character_name, moves, next_cursor }, NAME).map(
    ({ who, since }) => `${who ?? "nobody"} ${since?.slice(8, 10) ?? "?"}`,
  );

test.each([
  ["never moved", [], []],
  ["moved once", [move(20, "Mule", "Ulf")], ["Ulf 20", "Mule ?"]],
  ["came back", [move(20, "Mule", "Ulf"), move(12, "Ulf", "Mule")], ["Ulf 20", "Mule 12", "Ulf ?"]],
  ["only left", [move(20, "Mule", null)], ["nobody 20", "Mule ?"]],
  [
    "turned up elsewhere after its leaving was forgotten",
    [move(20, "Mule", "Ulf"), move(12, "Larsson", "Anna")],
    ["Ulf 20", "Mule ?", "Anna 12", "Larsson ?"],
  ],
])("an item that %s was with %s", (_, moves, stations) => {
  expect(told(moves)).toEqual(stations);
});

test("who had it first is left open where more was told than asked for", () => {
  expect(told([move(20, "Mule", "Ulf"), move(12, "Ulf", "Mule")], "more")).toEqual(["Ulf 20", "Mule 12"]);
});

test("whoever has it now comes first, though how it came there is forgotten", () => {
  expect(told([move(20, "Mule", "Ulf")], null, "Anna")).toEqual(["Anna ?", "Ulf 20", "Mule ?"]);
});

test("an earlier name is told only where it was another one", () => {
  const stations = stationsOf(
    {
      character_name: "Ulf",
      moves: [move(20, "Mule", "Ulf"), move(12, "Ulf", "Mule", "Tachi")],
      next_cursor: null,
    },
    NAME,
  );
  expect(stations.map(({ calledThen }) => calledThen)).toEqual([null, "Tachi", null]);
});
