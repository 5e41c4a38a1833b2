import { describe, expect, test } from "vitest";
import { itemBiography } from "@/db/queries/item-biography";
import { runRetention } from "@/db/queries/retention";
import type { InventoryChange } from "@/db/queries/write-batch";
import { itemBiographyInput } from "@/server/contract/http/item-biography";
import { InvalidInput, NotFound } from "@/server/errors";
import { testContext, userActor } from "@/server/test/context";
import { explainRead, scansIn } from "@/server/test/explain";
import { breastplate } from "@/server/test/items";
import { inventories } from "@/server/test/stored-inventories";
import { getItemBiography } from "./biography";

const stored = inventories();

const biographyOf = (item_id: number, asked: object = {}) =>
  getItemBiography({
    ctx: testContext(stored.db, userActor("viewer")),
    input: itemBiographyInput.parse({ item_id, ...asked }),
  });

/** Shown by one character after the other; gives the moments. */
async function passes(item: ReturnType<typeof breastplate>, ...names: string[]): Promise<string[]> {
  const frames: InventoryChange[] = names.map((name) => stored.frames.put(name, item));
  for (const frame of frames) await stored.store(frame);
  return frames.map(({ received_at }) => received_at);
}

describe("the biography of an item", () => {
  test("tells who has it and every change of hands, newest first, and nothing of other items", async () => {
    const [, toMule, toUlf, back] = await passes(breastplate(1), "Larsson", "Mule", "+Ulf", "Larsson");
    await passes(breastplate(2), "Mule", "Larsson");
    const name = "Steel Celdon Breastplate";
    expect(await biographyOf(1)).toEqual({
      item_id: 1,
      character_name: "Larsson",
      moves: [
        { moved_at: back, from_character: "+Ulf", to_character: "Larsson", name },
        { moved_at: toUlf, from_character: "Mule", to_character: "+Ulf", name },
        { moved_at: toMule, from_character: "Larsson", to_character: "Mule", name },
      ],
      next_cursor: null,
    });
  });

  test("has no moves while it is with whoever showed it first", async () => {
    await passes(breastplate(1), "Larsson", "Larsson");
    expect(await biographyOf(1)).toMatchObject({ character_name: "Larsson", moves: [] });
  });

  test("ends with its leaving where nobody has shown it since, and is not known once that is forgotten", async () => {
    await passes(breastplate(1), "Larsson");
    const gone = stored.frames.remove("Larsson", 1);
    await stored.store(gone);
    const left = { moved_at: gone.received_at, from_character: "Larsson", to_character: null };
    expect(await biographyOf(1)).toMatchObject({ character_name: null, moves: [left] });
    await runRetention(stored.db, new Date(Date.parse(gone.received_at) + 8 * 86_400_000));
    await expect(biographyOf(1)).rejects.toThrow(NotFound);
  });

  test("names the item as it was called then", async () => {
    await passes(breastplate(1), "Larsson", "Mule");
    await passes(breastplate(1, { StringValues: { "1": "Olthoi Breastplate" } }), "+Ulf");
    const { moves } = await biographyOf(1);
    expect(moves.map(({ name }) => name)).toEqual(["Steel Olthoi Breastplate", "Steel Celdon Breastplate"]);
  });

  test("is not found where nothing was ever known, and refuses a foreign cursor, each by name", async () => {
    await expect(biographyOf(404)).rejects.toThrow(NotFound);
    await expect(biographyOf(404)).rejects.toMatchObject({ details: { field: "item_id" } });
    await expect(biographyOf(1, { cursor: "abc" })).rejects.toThrow(InvalidInput);
    await expect(biographyOf(1, { cursor: "abc" })).rejects.toMatchObject({ details: { field: "cursor" } });
  });

  test("comes by pages, each move once", async () => {
    const owners = Array.from({ length: 8 }, (_, at) => `Mule ${at % 3}`);
    const moments = (await passes(breastplate(1), ...owners)).slice(1).reverse();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await biographyOf(1, { limit: 3, ...(cursor !== null && { cursor }) });
      expect(page.character_name).toBe(owners.at(-1));
      seen.push(...page.moves.map(({ moved_at }) => moved_at));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(seen).toEqual(moments);
  });

  test("is read by keys alone, however many items have moved", async () => {
    await stored.sql`
      insert into inventory.item_moves (item_id, moved_at, from_character, to_character, name)
      select item, now() - move * interval '1 hour', 'Mule ' || move, 'Mule ' || move + 1, 'Ring'
      from generate_series(1, 5000) item, generate_series(1, 4) move`;
    await stored.sql`analyze inventory.item_moves`;
    const plans = await explainRead(stored.db, (db) => itemBiography(db, { item_id: 77, limit: 2 }));
    const scans = plans.flatMap(({ plan }) => scansIn(plan)).map((scan) => scan["Index Name"]);
    expect(scans.sort()).toEqual(["item_moves_pkey", "items_item"]);
  });
});
