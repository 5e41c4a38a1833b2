import { expect, test } from "vitest";
import { isScrolling } from "./use-open-in-view";

/** As much of an element as tells where its scrollbar is. */
const element = (size: { clientWidth: number; clientHeight: number; scrollHeight: number }) =>
  Object.assign(new EventTarget(), size);
const scroller = element({ clientWidth: 300, clientHeight: 200, scrollHeight: 900 });
const square = element({ clientWidth: 40, clientHeight: 40, scrollHeight: 40 });
const pressed = (target: EventTarget | null, offsetX: number) => ({ type: "pointerdown", target, offsetX });
const key = (name: string) => ({ type: "keydown", target: square, key: name });

test.each([
  ["the wheel", { type: "wheel", target: square }],
  ["a finger", { type: "touchmove", target: square }],
  ["a key that leads down", key("PageDown")],
  ["a key that leads to the next square", key("ArrowRight")],
  ["its scrollbar", pressed(scroller, 305)],
])("%s scrolls away from the open item", (_, event) => {
  expect(isScrolling(event)).toBe(true);
});

test.each([
  ["opening an item by a key", key("Enter")],
  ["Tab", key("Tab")],
  ["a press on an item", pressed(square, 20)],
  ["a press on the edge of an item", pressed(square, 40)],
  ["a press between items", pressed(scroller, 120)],
  ["a press on nothing", pressed(null, 0)],
])("%s does not", (_, event) => {
  expect(isScrolling(event)).toBe(false);
});
