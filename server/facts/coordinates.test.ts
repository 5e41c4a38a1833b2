import { describe, expect, it } from "vitest";
import {
  findPlace,
  formatPlace,
  isDrawable,
  isIndoorCell,
  landblockHex,
  landblockOf,
  landcellAt,
} from "./coordinates";

describe("places", () => {
  it.each([
    [42.11, 33.62, "42.1N, 33.6E"],
    [-28.7, 59.3, "28.7S, 59.3E"],
    [0, -0.04, "0.0N, 0.0W"],
  ])("%s %s reads %s", (ns, ew, text) => {
    expect(formatPlace(ns, ew)).toBe(text);
  });

  it("finds a place inside a sentence and says where it stands", () => {
    const text = "meet at 42.1N, 33.6E please";
    const place = findPlace(text);
    expect(place).toMatchObject({ ns: 42.1, ew: 33.6 });
    expect(text.slice(place?.index, (place?.index ?? 0) + (place?.length ?? 0))).toBe("42.1N, 33.6E");
    expect(findPlace("7.3s 12w")).toMatchObject({ ns: -7.3, ew: -12 });
    expect(findPlace("900N, 12E")).toBeNull();
  });

  it("draws readings up to 103 units from the centre", () => {
    expect(isDrawable(103, -103)).toBe(true);
    expect(isDrawable(103.1, 0)).toBe(false);
  });
});

describe("cells", () => {
  it("finds Holtburg's landblock A9B4 at 42.1N, 33.6E", () => {
    const landcell = landcellAt(42.1, 33.6);
    expect(landblockHex(landblockOf(landcell ?? 0))).toBe("A9B4");
    expect(isIndoorCell(landcell ?? 0)).toBe(false);
  });

  it("knows indoor cells and the edge of the world", () => {
    expect(isIndoorCell(0x01af0100)).toBe(true);
    expect(landcellAt(102.1, 0)).toBeNull();
    expect(landcellAt(-101.95, -101.95)).toBe(0x00000001);
  });
});
