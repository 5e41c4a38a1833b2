import { expect, it } from "vitest";
import { ConnectionCap } from "./connection-cap";

it("an address has so many connections, and gets one back when one ends", () => {
  const cap = new ConnectionCap(2);
  expect([cap.enter("a"), cap.enter("a"), cap.enter("a"), cap.enter("b")]).toEqual([true, true, false, true]);
  cap.leave("a");
  expect(cap.enter("a")).toBe(true);
  expect(cap.enter("a")).toBe(false);
});
