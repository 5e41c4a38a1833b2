import { expect, test } from "vitest";
import { TRAIL_MS, TrailStore } from "./trail-store";

const trails = () => new TrailStore(() => "#ffffff");
const point = (at: number, ew = at / 1_000) => ({ ns: 0, ew, at });

test("fetched points go before what the stream has already added", () => {
  const store = trails();
  store.add("Larsson", point(5_000));
  store.fill([1_000, 3_000, 5_000, 6_000].map((at) => ({ ...point(at), name: "Larsson" })));
  store.add("Larsson", point(7_000));
  expect(store.all.get("Larsson")?.points.map(({ at }) => at)).toEqual([1_000, 3_000, 5_000, 7_000]);
});

test("standing still and late frames add nothing", () => {
  const store = trails();
  store.add("Larsson", point(5_000, 1));
  store.add("Larsson", point(7_000, 1.001));
  store.add("Larsson", point(4_000, 9));
  expect(store.all.get("Larsson")?.points).toHaveLength(1);
});

test("a trail reaches back ten minutes and 300 points", () => {
  const store = trails();
  for (let at = 0; at < 400_000; at += 1_000) store.add("Larsson", point(at));
  expect(store.all.get("Larsson")?.points).toHaveLength(300);
  store.sweep(399_000 + TRAIL_MS);
  expect(store.all.get("Larsson")?.points).toHaveLength(1);
  store.sweep(400_000 + TRAIL_MS);
  expect(store.all.size).toBe(0);
});

test("ways through dungeons are no ways on the map, the last of them once the dungeons have names", () => {
  const trails = new TrailStore(() => "#ffffff");
  const outdoors = { ns: 42.1, ew: 33.6, at: 3 };
  trails.add("Larsson", { ns: -80, ew: -101.1, at: 1 });
  trails.add("Larsson", { ns: -25, ew: -56.2, at: 2 });
  trails.add("Larsson", outdoors);
  expect(trails.all.get("Larsson")?.points).toHaveLength(2);
  trails.nameDungeons((landblock) => (landblock === 0x3960 ? "Lakeside Lair" : null));
  trails.add("Larsson", { ns: -25, ew: -56.2, at: 4 });
  trails.fill([{ name: "Ulf", ns: -80, ew: -101.1, at: 1 }]);
  expect([...trails.all].map(([name, { points }]) => [name, points])).toEqual([["Larsson", [outdoors]]]);
});
