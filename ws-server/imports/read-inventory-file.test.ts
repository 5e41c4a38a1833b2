import { describe, expect, it } from "vitest";
import { INVENTORY_ITEMS_MAX } from "@/server/contract";
import { readInventoryFile } from "./read-inventory-file";

const nowMs = Date.parse("2026-11-22T20:50:54.000Z");
const readText = (text: string, owner = "Larsson") => readInventoryFile(text, owner, nowMs);
const read = (file: unknown) => readText(JSON.stringify(file));

const helm = { Id: 7, ObjectClass: 2, IntValues: { "19": 8200 }, StringValues: { "1": "Helm" } };
const ring = { Id: -2147154951, ObjectClass: 4, StringValues: { "1": "Ring" } };

/** Ids of what is to be stored. */
function idsIn({ frame }: ReturnType<typeof readInventoryFile>): readonly number[] | undefined {
  if (!frame.ok) throw new Error(frame.message);
  return frame.kind === "opaque" ? frame.sightings?.item_ids : undefined;
}

describe("a file of Mag-Tools", () => {
  it.each([
    ["a list of items", JSON.stringify([helm, ring])],
    ["a list inside an object", JSON.stringify({ version: 2, items: [helm, ring] })],
    ["one that Windows marked as text", `\uFEFF${JSON.stringify([helm, ring])}`],
    ["one that is set out for reading", JSON.stringify([helm, ring], null, 2)],
  ])("is %s", (_what, text) => {
    const file = readText(text);
    expect(idsIn(file)).toEqual([7, 2_147_812_345]);
    const positions = new Map([
      [7, 1],
      [2_147_812_345, 2],
    ]);
    expect(file.content).toEqual({ itemCount: 2, skipped: [], positions });
  });

  it("is what live clients hear of a full inventory, by the server's time", () => {
    const { frame } = read([helm, null]);
    expect(frame).toMatchObject({ ok: true, kind: "opaque", isKnownType: true });
    if (!frame.ok) throw new Error(frame.message);
    expect(JSON.parse(frame.json)).toEqual({
      type: "full_inventory",
      character_name: "Larsson",
      timestamp: "2026-11-22T20:50:54.000Z",
      item_count: 1,
      items_omitted: true,
    });
  });

  it("cannot say that it is another kind of frame, or whose it is", () => {
    const { frame } = read({ type: "chat", character_name: "Mallory", text: "hi", items: [helm] });
    expect(frame).toMatchObject({ event: { type: "full_inventory", character_name: "Larsson" } });
  });
});

describe("entries that cannot be stored", () => {
  it.each([
    ["not_an_item", [null, helm, "helm", [7], 7], [1, 3, 4, 5]],
    [
      "without_id",
      [helm, {}, { Id: null }, { Id: "abc" }, { Id: 0 }, { Id: 2 ** 40 }, { Id: true }],
      [2, 3, 4, 5, 6],
    ],
    ["repeated", [helm, { ...helm, Id: "7" }, ring, { ...helm, Id: "0x7" }], [1, 2]],
  ])("are skipped as %s, by their place in the list", (reason, list, positions) => {
    const { content, frame } = read(list);
    expect(frame.ok).toBe(true);
    const count = list.length - (reason === "repeated" ? 2 : 1);
    expect(content).toMatchObject({ itemCount: list.length, skipped: [{ reason, count, positions }] });
  });

  it("of one id: the last one counts", () => {
    const { frame } = read([
      { Id: 7, StringValues: { "1": "Worn helm" } },
      { Id: 7, StringValues: { "1": "New helm" } },
    ]);
    expect(frame).toMatchObject({
      sightings: { slices: [{ columns: { item_name: expect.stringContaining("New helm") } }] },
    });
    expect(frame).toMatchObject({
      sightings: { slices: [{ columns: { item_name: expect.not.stringContaining("Worn helm") } }] },
    });
  });
});

describe("a file is refused, and why is said, when", () => {
  it.each([
    ["it is not JSON", "no inventory", "it is not JSON"],
    ["it breaks off", '[{"Id":7},{"Id"', "not all of it"],
    ["something follows its list", '[{"Id":7}],"type":"chat"', "it is not JSON"],
    ["it is empty", "", "it is not JSON"],
    ["it is what Mag-Tools wrote as XML", '<?xml version="1.0"?><List />', "it is XML"],
    ["it holds no list", '{"Id":7}', "no list of items"],
    ["its items are no list", '{"items":{"7":{}}}', "no list of items"],
    ["it is one number", "7", "no list of items"],
    ["its list is empty", '{"items":[]}', "its list is empty"],
    ["nothing of it is an item", '[1,{"Name":"Helm"}]', "none of its 2 entries"],
    [
      "it lists too many",
      `[${'{"Id":7},'.repeat(INVENTORY_ITEMS_MAX)}{"Id":8}]`,
      "it lists 50,001 items, and 50,000 is the most",
    ],
  ])("%s", (_what, text, message) => {
    const { frame, content } = readText(text);
    expect(frame).toMatchObject({ ok: false, code: "invalid", message: expect.stringContaining(message) });
    expect(content).toBeUndefined();
  });

  it("its owner's name cannot be one", () => {
    const { frame } = readText(JSON.stringify([helm]), "   ");
    expect(frame).toMatchObject({ ok: false, field: "character_name" });
  });
});
