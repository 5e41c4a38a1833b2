import { expect, test } from "vitest";
import { parseInstant } from "./client";

test.each([
  ["2026-11-22 20:50:54.123456+00", "2026-11-22T20:50:54.123Z"],
  ["2026-11-22 20:50:54.1+00", "2026-11-22T20:50:54.100Z"],
  ["2026-11-22 20:50:54+00", "2026-11-22T20:50:54.000Z"],
  ["infinity", "infinity"],
  ["0044-03-15 12:00:00+00 BC", "0044-03-15 12:00:00+00 BC"],
])("the server's %s is read as %s", (text, iso) => {
  expect(parseInstant(text)).toBe(iso);
});
