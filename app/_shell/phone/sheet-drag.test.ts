import { expect, test } from "vitest";
import { SheetDrag } from "./sheet-drag";

const SCREEN = 1_000;

function dragged() {
  const told: string[] = [];
  const drag = new SheetDrag({
    hold: (percent) => told.push(percent === null ? "free" : `${percent} %`),
    settle: (height) => told.push(height),
    close: () => told.push("closed"),
  });
  return { drag, told };
}

test.each([
  ["full", 200, "86 %"],
  ["full", 30, "100 %"],
  ["half", 560, "50 %"],
  ["peek", 700, "36 %"],
  ["closed", 900, "16 %"],
])("a sheet that is let go is %s when the finger is at %d", (expected, y, held) => {
  const { drag, told } = dragged();
  drag.start(500, 560);
  drag.move(y, SCREEN);
  drag.end(y, SCREEN);
  expect(told).toEqual([held, "free", expected]);
});

test("an interrupted drag leaves the sheet as it was, and what comes after moves nothing", () => {
  const { drag, told } = dragged();
  drag.start(500, 560);
  drag.move(450, SCREEN);
  drag.cancel();
  drag.move(300, SCREEN);
  drag.end(900, SCREEN);
  expect(told).toEqual(["61 %", "free"]);
});

test("a finger that has not begun on the head drags nothing", () => {
  const { drag, told } = dragged();
  drag.move(300, SCREEN);
  drag.end(300, SCREEN);
  drag.cancel();
  expect(told).toEqual([]);
});
