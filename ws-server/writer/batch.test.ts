import { describe, expect, it } from "vitest";
import { addCounts, areLists, countRows, joinBatches, totalRows, toWriteBatch } from "./batch";
import { chat, seen } from "./test/rows";

describe("a batch", () => {
  it("has each row in its table, in order, and the very same rows", () => {
    const rows = [seen("1"), chat("a"), seen("2")];
    const batch = toWriteBatch(rows);
    expect(batch.seen?.map((row) => row.character_name)).toEqual(["1", "2"]);
    expect(batch.chats?.[0]).toBe(rows[1]?.row);
  });

  it("is joined with others in their order, whatever tables they have", () => {
    const joined = joinBatches([{ seen: [{ n: 1 }] }, { chats: [{ n: 2 }] }, { seen: [{ n: 3 }] }]);
    expect(joined).toEqual({ seen: [{ n: 1 }, { n: 3 }], chats: [{ n: 2 }] });
  });

  it.each([null, 7, "x", { seen: 1 }, { seen: [1] }, { seen: [null] }])("is not %j", (value) => {
    expect(areLists(value)).toBe(false);
  });

  it("is counted by table", () => {
    const counts = countRows([seen("1"), chat("a"), seen("2")]);
    expect(counts).toEqual({ seen: 2, chats: 1 });
    expect(addCounts([counts, { rares: 4 }, { seen: 1 }])).toEqual({ seen: 3, chats: 1, rares: 4 });
    expect(totalRows(counts)).toBe(3);
  });
});
