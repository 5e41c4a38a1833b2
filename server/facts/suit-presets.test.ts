import { describe, expect, it } from "vitest";
import { suitRequest } from "@/server/contract/suits";
import { suitFamilies } from "./suit-cantrips";
import { suitPresets } from "./suit-presets";

const known = suitFamilies.map(({ family }) => family);

describe.each(suitPresets)("the preset $name", ({ cantrips }) => {
  const families = cantrips.map(({ family }) => family);

  it("is a request that can be sent, and demands nothing", () => {
    expect(suitRequest.parse({ cantrips })).toEqual({ cantrips });
    expect(cantrips.filter(({ required }) => required)).toEqual([]);
  });

  it("asks for families that there are, each once", () => {
    expect(known).toEqual(expect.arrayContaining(families));
    expect(new Set(families).size).toBe(families.length);
  });

  it("wants every defense, ward and vital of its wearer", () => {
    const always = suitFamilies.filter(({ group }) => group === "ward" || group === "vital");
    expect(families).toEqual(expect.arrayContaining(always.map(({ family }) => family)));
    expect(families).toEqual(
      expect.arrayContaining(["invulnerability", "impregnability", "magicResistance", "armor"]),
    );
  });
});

it("presets have names of their own", () => {
  expect(new Set(suitPresets.map(({ name }) => name)).size).toBe(suitPresets.length);
});
