import { expect, test } from "vitest";
import { InvalidCursor } from "../errors";
import { decodeCursor, encodeCursor } from "./cursor";

const time = "2026-11-22T12:00:00.000Z";

test("a cursor comes back as it was made, whatever the name", () => {
  const name = '+Zoë O\'Neil, "the" \\ Æ';
  expect(decodeCursor(encodeCursor(time, name), 2)).toEqual([time, name]);
});

test.each([
  ["", "empty"],
  ["!!!", "no base64"],
  [Buffer.from("{}").toString("base64url"), "no list"],
  [encodeCursor(time), "too short"],
  [encodeCursor(time, "a", "b"), "too long"],
  [encodeCursor("infinity", "a"), "a word the database understands"],
  [encodeCursor(time, "a\0b"), "a NUL"],
])("%s is refused: %s", (cursor) => {
  expect(() => decodeCursor(cursor, 2)).toThrow(InvalidCursor);
});
