import { expect, it } from "vitest";
import { afterRunEvent, emptyView, type RunView } from "../run/run-view";
import { progressOf } from "../test/found";
import { curvePaths } from "./curve-paths";

it("draws nothing before there is a suit", () => {
  expect(curvePaths([])).toBeNull();
  expect(curvePaths([{ elapsedMs: 10, best: null, bound: 100 }])).toBeNull();
});

it("lets best and bound end at one place once the best is proved", () => {
  const paths = curvePaths([
    { elapsedMs: 10, best: null, bound: 200 },
    { elapsedMs: 20, best: 90, bound: 110 },
    { elapsedMs: 40, best: 100, bound: 100 },
  ]);
  const end = `V${paths?.end.y}`;
  expect(paths?.best.endsWith(end)).toBe(true);
  expect(paths?.bound.endsWith(end)).toBe(true);
});

it("stays small however long a run goes on, and keeps its end", () => {
  let view: RunView = emptyView({});
  for (let ms = 1; ms <= 3_000; ms++) {
    view = afterRunEvent(view, {
      type: "progress",
      data: progressOf({ elapsedMs: ms, best: ms, bound: 5_000 }),
    });
  }
  expect(view.standings.length).toBeLessThanOrEqual(240);
  expect(view.standings.at(-1)?.elapsedMs).toBe(3_000);
});
