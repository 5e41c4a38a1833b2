import { describe, expect, it } from "vitest";
import { isDrawable } from "./coordinates";
import { dungeonAt, dungeonName } from "./dungeons";
import { nearestPlace, places, regions } from "./places";

describe("places", () => {
  it("names every place once, on the map", () => {
    expect(places).toHaveLength(107);
    expect(regions).toHaveLength(41);
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    expect([...places, ...regions].every(({ ns, ew }) => isDrawable(ns, ew))).toBe(true);
  });

  it("knows the four capitals", () => {
    const capitals = places.filter(({ kind }) => kind === "capital").map(({ name }) => name);
    expect(capitals.sort()).toEqual(["Cragstone", "Hebian-To", "Sanamar", "Zaikhal"]);
  });

  it("finds what is nearest", () => {
    expect(nearestPlace(42.2, 33.5)?.place.name).toBe("Holtburg");
    expect(nearestPlace(42.1, 33.6)?.distance).toBeLessThan(0.3);
  });
});

describe("dungeons", () => {
  it.each([
    [0x0007, "Town Network"],
    [0x1936, "Archive (Dungeon)"],
    [0xa9b4, null],
  ])("landblock %s is %s", (landblock, name) => {
    expect(dungeonName(landblock)).toBe(name);
  });

  it("takes a cell for a dungeon only when it is indoors in a dungeon's landblock", () => {
    expect(dungeonAt(0x00070145)).toBe("Town Network");
    expect(dungeonAt(0x00070001)).toBeNull();
    expect(dungeonAt(0xa9b40150)).toBeNull();
    expect(dungeonAt(0xffff0150)).toBeNull();
  });
});
