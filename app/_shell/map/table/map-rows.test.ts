import { describe, expect, it } from "vitest";
import type { Character } from "@/app/_live/character";
import { character } from "@/app/_live/test/characters";
import { characterRows, heldRows, type MapRow, orderedRows, pinRows } from "./map-rows";

function heard(name: string, fields: Partial<Character> = {}, place = { ns: 42.1, ew: 33.6 }): Character {
  return character(name, { telemetryAtMs: 9_000, activeAtMs: 9_000, ...fields }, place);
}

/** The page's clock runs from when it was opened, the server's from the epoch. */
const at = (local: number) => ({ local, server: 1_795_000_000_000 + local });

const names = (rows: readonly MapRow[]) => rows.map(({ name }) => name);

describe("rows", () => {
  it("tell where somebody is, what is near, and how old that is", () => {
    expect(characterRows([heard("Larsson")], at(12_000), null)).toMatchObject([
      {
        name: "Larsson",
        what: "active",
        place: "42.1N, 33.6E",
        nearest: "Holtburg",
        ageMs: 3_000,
        atMs: at(9_000).server,
      },
    ]);
  });

  it("have no place for who is in a dungeon or off the world", () => {
    const underground = heard("Delver", { dungeon: "Olthoi Brood Hive" });
    const lost = heard("Lost", {}, { ns: 400, ew: 1 });
    expect(characterRows([underground, lost], at(12_000), null)).toMatchObject([
      { place: "in Olthoi Brood Hive", at: null, nearest: "" },
      { place: "off the map", at: null, nearest: "" },
    ]);
  });

  it("say that a silent reading is no news", () => {
    expect(characterRows([heard("Larsson")], at(16_000), null)[0]?.what).toBe("active, no recent reading");
  });

  it("tell deaths and finds", () => {
    const pin = { character: "Larsson", ns: 1, ew: 2, timeMs: at(1_000).server, dungeon: null };
    const pins = [
      { ...pin, id: "a", kind: "death", what: null },
      { ...pin, id: "b", kind: "great", what: "Black Cloud Bow" },
    ] as const;
    expect(pinRows(pins, at(61_000))).toMatchObject([
      { what: "died", ageMs: 60_000, atMs: at(1_000).server },
      { what: "found Black Cloud Bow", ageMs: 60_000 },
    ]);
  });
});

describe("the order of the rows", () => {
  const rows = characterRows(
    [
      heard("Cora", { telemetryAtMs: 1_000 }, { ns: -30, ew: 0 }),
      heard("Abel", { dungeon: "Hive" }),
      heard("Ben", { telemetryAtMs: 40_000 }, { ns: 60, ew: 0 }),
    ],
    at(50_000),
    null,
  );

  it.each([
    ["name", false, ["Abel", "Ben", "Cora"]],
    ["place", true, ["Ben", "Cora", "Abel"]],
    ["place", false, ["Cora", "Ben", "Abel"]],
    ["age", false, ["Ben", "Abel", "Cora"]],
  ] as const)(
    "by %s, descending %s: who is off the map comes last by place",
    (by, isDescending, expected) => {
      expect(names(orderedRows(rows, { by, isDescending }))).toEqual(expected);
    },
  );

  it("waits while somebody is busy with the rows; who is new comes last", () => {
    const ordered = orderedRows(rows, { by: "name", isDescending: false });
    expect(names(heldRows(["Cora", "Ben"], ordered))).toEqual(["Cora", "Ben", "Abel"]);
  });
});
