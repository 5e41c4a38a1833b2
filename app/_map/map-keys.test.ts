import { expect, it } from "vitest";
import { mapKeyAction } from "./map-keys";

const press = (key: string, more = {}) =>
  mapKeyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

it.each([
  ["ArrowLeft", { kind: "pan", dx: 96, dy: 0 }],
  ["ArrowDown", { kind: "pan", dx: 0, dy: -96 }],
  ["+", { kind: "zoom", steps: 0.5 }],
  ["=", { kind: "zoom", steps: 0.5 }],
  ["-", { kind: "zoom", steps: -0.5 }],
  ["Home", { kind: "whole" }],
  ["Enter", { kind: "pick" }],
  ["ContextMenu", { kind: "menu" }],
])("%s does %o", (key, action) => {
  expect(press(key)).toEqual(action);
});

it("leaves letters and the browser's own shortcuts alone", () => {
  expect(press("f")).toBeNull();
  expect(press("Tab")).toBeNull();
  expect(press("+", { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", { altKey: true })).toBeNull();
});

it("goes farther with shift", () => {
  expect(press("ArrowLeft", { shiftKey: true })).toEqual({ kind: "pan", dx: 320, dy: 0 });
});
