import { describe, expect, test } from "vitest";
import { Crosshair } from "./crosshair";
import { withMoment, zoomAfterKey, zoomTo } from "./zoom";

describe("the crosshair", () => {
  test("goes by keys from the end, stays within, and remembers where it was", () => {
    const crosshair = new Crosshair();
    const press = (key: string) => [crosshair.press(key, 30), crosshair.at];
    expect(press("ArrowLeft")).toEqual([true, 29]);
    expect(press("ArrowRight")).toEqual([true, 29]);
    expect(press("PageUp")).toEqual([true, 19]);
    expect(press("Home")).toEqual([true, 0]);
    expect(press("ArrowLeft")).toEqual([true, 0]);
    expect(press("End")).toEqual([true, 29]);
    expect(press("a")).toEqual([false, 29]);
    crosshair.move(null);
    expect([crosshair.at, crosshair.lastAt]).toEqual([null, 29]);
    crosshair.reset();
    expect(crosshair.lastAt).toBeNull();
  });

  test("tells only of what changed", () => {
    const crosshair = new Crosshair();
    let told = 0;
    crosshair.subscribe(() => told++);
    crosshair.move(3);
    crosshair.move(3);
    expect(told).toBe(1);
  });
});

describe("zoom", () => {
  const frame = { fromS: 0, toS: 36_000, bucketS: 300 };

  test("keys halve and double about a moment, and 0 shows all", () => {
    expect(zoomAfterKey("+", frame, null, 9_000)).toEqual({ fromS: 0, toS: 18_000 });
    expect(zoomAfterKey("+", frame, { fromS: 0, toS: 18_000 }, 9_000)).toEqual({ fromS: 4_500, toS: 13_500 });
    expect(zoomAfterKey("-", frame, { fromS: 0, toS: 18_000 }, 9_000)).toBeNull();
    expect(zoomAfterKey("0", frame, { fromS: 0, toS: 18_000 }, null)).toBeNull();
    expect(zoomAfterKey("x", frame, null, null)).toBeUndefined();
  });

  test("never shows less than a few stretches, nor what is not there", () => {
    expect(zoomTo(frame, { fromS: 35_990, toS: 36_000 })).toEqual({ fromS: 34_800, toS: 36_000 });
    expect(zoomTo(frame, { fromS: 10, toS: 35_990 })).toBeNull();
  });

  test("goes along with a moment that leaves it", () => {
    expect(withMoment({ fromS: 1_000, toS: 2_000 }, 2_300)).toEqual({ fromS: 1_300, toS: 2_300 });
    expect(withMoment({ fromS: 1_000, toS: 2_000 }, 1_500)).toEqual({ fromS: 1_000, toS: 2_000 });
    expect(withMoment(null, 5)).toBeNull();
  });
});
