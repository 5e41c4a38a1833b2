import { expect, test } from "vitest";
import { InvalidCursor } from "../errors";
import { decodeCursor, encodeCursor } from "./cursor";

const time = "2026-11-22T12:00:00.000Z";

test("a cursor comes back as it was made, whatever the name", () => {
  const name = '+Zoë O\'Neil, "the" \\ Æ';
  expect(decodeCursor(encodeCursor(time, name), ["time", "text"])).toEqual([time, name]);
});

test.each([
  ["", "empty"],
  ["!!!", "no base64"],
  [Buffer.from("{}").toString("base64url"), "no list"],
  [encodeCursor(time), "too short"],
  [encodeCursor(time, "a", "b"), "too long"],
  [encodeCursor("infinity", "a"), "a word the database understands"],
  [encodeCursor("0000-01-01T00:00:00.000Z", "a"), "a year the database has not"],
  [encodeCursor(time, "a\0b"), "a NUL"],
  [encodeCursor(time, "a\ud800"), "half a character"],
])("%s is refused: %s", (cursor) => {
  expect(() => decodeCursor(cursor, ["time", "text"])).toThrow(InvalidCursor);
});

test("a part that stands for an id is one", () => {
  const id = "5e0c7dcb-9f32-0c3e-1a52-00000000ffff";
  expect(decodeCursor(encodeCursor(time, id), ["time", "uuid"])).toEqual([time, id]);
  expect(() => decodeCursor(encodeCursor(time, "5e0c"), ["time", "uuid"])).toThrow(InvalidCursor);
});
