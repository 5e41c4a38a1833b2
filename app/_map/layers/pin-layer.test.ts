import { describe, expect, it } from "vitest";
import type { MapPin } from "../types";
import { clusterPins } from "./pin-layer";
import { signsOf } from "./pin-sprites";

function pin(id: string, ns: number, ew: number, kind: MapPin["kind"] = "death"): MapPin {
  return { id, kind, character: "Larsson", what: null, ns, ew, timeMs: 0, dungeon: null };
}

const idsOf = (pins: readonly MapPin[], zoom: number) =>
  clusterPins(pins, zoom).map((cluster) => cluster.pins.map(({ id }) => id));

describe("deaths and finds in one spot", () => {
  const pins = [pin("a", 42, 33), pin("b", 42.5, 33), pin("c", -20, 10, "great")];

  it("are one sign from afar and come apart near by", () => {
    expect(idsOf(pins, 1)).toEqual([["a", "b"], ["c"]]);
    expect(idsOf(pins, 6)).toEqual([["a"], ["b"], ["c"]]);
  });

  it("stand where the newest of them is", () => {
    const [cluster] = clusterPins(pins, 1);
    expect(cluster?.ns).toBeCloseTo(42);
    expect(cluster?.ew).toBeCloseTo(33);
  });

  it.each([
    [["death"], ["death"]],
    [["common", "common"], ["common"]],
    [["common", "great"], ["great"]],
    [
      ["great", "common", "death"],
      ["death", "great"],
    ],
  ] as const)("%j are shown as %j", (kinds, signs) => {
    expect(signsOf(kinds.map((kind, at) => pin(String(at), 0, 0, kind)))).toEqual(signs);
  });
});
