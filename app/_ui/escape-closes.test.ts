import { expect, test, vi } from "vitest";
import { closeTopmost, onEscape } from "./escape-closes";

test("what was opened last is closed first, and nothing once all is closed", () => {
  const closed: string[] = [];
  const open = (name: string) => {
    const end = onEscape(() => {
      closed.push(name);
      end();
    });
  };
  open("layers");
  open("pick list");
  expect([closeTopmost(), closeTopmost(), closeTopmost()]).toEqual([true, true, false]);
  expect(closed).toEqual(["pick list", "layers"]);
});

test("what was closed otherwise is not closed again", () => {
  const close = vi.fn();
  const end = onEscape(close);
  end();
  end();
  expect(closeTopmost()).toBe(false);
  expect(close).not.toHaveBeenCalled();
});
