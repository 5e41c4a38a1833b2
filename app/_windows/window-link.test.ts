import { expect, test } from "vitest";
import { inventoryPath, type LinkedWindow, parseLinkedWindow, withoutLinkedWindow } from "./window-link";

const parse = (query: string, selected: string | null = "Larsson") =>
  parseLinkedWindow(new URLSearchParams(query), selected);
const inventory = (itemId: number | null): LinkedWindow => ({
  kind: "inventory",
  character: "Larsson",
  itemId,
});

test.each<[string, LinkedWindow | null]>([
  ["open=inventory&item=1342177281", inventory(1_342_177_281)],
  ["open=inventory&item=4294967295", inventory(0xffff_ffff)],
  ["open=inventory", inventory(null)],
  ["open=chat&item=5", { kind: "chat", character: "Larsson", itemId: null }],
  // Whatever is no item is left out, and the window opens all the same.
  ["open=inventory&item=0", inventory(null)],
  ["open=inventory&item=4294967296", inventory(null)],
  ["open=inventory&item=-1", inventory(null)],
  ["open=inventory&item=1e3", inventory(null)],
  ["open=inventory&item=%3Cb%3E", inventory(null)],
  ["", null],
  ["item=5", null],
  ["open=", null],
  ["open=toString", null],
  ["open=Inventory", null],
])("?%s opens %j", (query, expected) => {
  expect(parse(query)).toEqual(expected);
});

test("a window of a character opens for nobody where nobody is selected", () => {
  expect(parse("open=inventory&item=5", null)).toBeNull();
  expect(parse("open=chat", null)).toEqual({ kind: "chat", character: null, itemId: null });
});

test("a link to an item says the same when it is read, whatever its owner is called", () => {
  const character = "+Envoy O'Sh& = 50%";
  const { searchParams } = new URL(inventoryPath(character, 7), "http://page");
  expect(searchParams.get("sel")).toBe(character);
  expect(parseLinkedWindow(searchParams, character)).toEqual({ kind: "inventory", character, itemId: 7 });
});

test("what was opened leaves the address, and nothing else does", () => {
  const query = new URLSearchParams("at=42.1N,33.6E&sel=Larsson&open=inventory&item=7&z=3");
  expect(withoutLinkedWindow(query).toString()).toBe("at=42.1N%2C33.6E&sel=Larsson&z=3");
});
