import { describe, expect, it } from "vitest";
import { writeBatch } from "@/db/queries/write-batch";
import { suitCantrips, suitCharacters, suitSets } from "@/server/contract/http/suitbuilder";
import type { SuitSlot } from "@/server/contract/suits";
import { NotAllowed } from "@/server/errors";
import { fakeClock, testContext, userActor } from "@/server/test/context";
import { secondsLater, telemetryEvent } from "@/server/test/events";
import { breastplate, type ListedItem, unappraised } from "@/server/test/items";
import { castle } from "@/server/test/searched-items";
import { inventories } from "@/server/test/stored-inventories";
import { listCantrips } from "./list-cantrips";
import { listCharacters } from "./list-characters";
import { listItems } from "./list-items";
import { listSets } from "./list-sets";
import { type SuitItemsInput, suitItemsInput } from "./schemas";
import { createSuitItems } from "./stored-items";

const test = inventories();
const now = fakeClock(secondsLater(20));
const given = (actor = userActor("viewer")) => ({
  ctx: testContext(test.db, actor, now),
  suitItems: createSuitItems(test.db),
});

const SOLDIERS = 13;
const ADEPTS = 14;

/** A piece of a set that covers and is worn at these bits. */
function piece(id: number, set: number, coverage: number, places: number, change: Partial<ListedItem> = {}) {
  const bits = { "265": set, "218103821": coverage, "218103822": places };
  return breastplate(id, { ...change, IntValues: { ...bits, ...change.IntValues } });
}
const hauberk = (id: number, set: number) => piece(id, set, 0x3c00, 0x1e00);
const helm = (id: number, set: number) => piece(id, set, 0x4000, 0x1);
const ring = (id: number, set: number) => piece(id, set, 0, 0xc_0000);

it("every answer is as the description has it, without a field more", async () => {
  const { Larsson, Mule } = castle();
  await test.store(test.frames.snapshot("Larsson", Larsson), test.frames.snapshot("Mule", Mule));
  const sets = await listSets(given());
  const cantrips = await listCantrips(given());
  const characters = await listCharacters(given());
  expect(suitSets.answer.parse(sets)).toEqual(sets);
  expect(suitCantrips.answer.parse(cantrips)).toEqual(cantrips);
  expect(suitCharacters.answer.parse(characters)).toEqual(characters);
});

describe("sets", () => {
  it("are listed with what there is of them, most pieces first, and what can be worn at once", async () => {
    await test.store(
      test.frames.snapshot("Larsson", [helm(1, SOLDIERS), helm(2, SOLDIERS), hauberk(3, SOLDIERS)]),
      test.frames.snapshot("Mule", [
        hauberk(11, SOLDIERS),
        ring(12, ADEPTS),
        ring(13, ADEPTS),
        ring(14, ADEPTS),
        helm(15, ADEPTS),
        piece(16, 200, 0x400, 0x200),
        unappraised(helm(17, ADEPTS)),
      ]),
    );
    expect(await listSets(given())).toEqual({
      sets: [
        {
          id: SOLDIERS,
          name: "Soldier's Set",
          pieces: 4,
          // A helm and a hauberk: a second one goes over the same chest, as it is or reduced.
          maxWearable: 2,
          bySlot: { head: 2, chest: 2, abdomen: 2, upperArms: 2, lowerArms: 2 },
          characters: 2,
        },
        { id: ADEPTS, name: "Adept's Set", pieces: 4, maxWearable: 3, bySlot: { head: 1 }, characters: 1 },
        { id: 200, name: "Set 200", pieces: 1, maxWearable: 1, bySlot: { chest: 1 }, characters: 1 },
      ],
    });
  });

  it("are the same however often they are asked for", async () => {
    await test.store(
      test.frames.snapshot("Larsson", [helm(1, SOLDIERS)]),
      test.frames.snapshot("Mule", [helm(2, SOLDIERS)]),
    );
    const asked = given();
    expect(await listSets(asked)).toEqual(await listSets(asked));
  });
});

describe("cantrips", () => {
  it("are listed by family, each item under its best tier", async () => {
    const { Larsson, Mule } = castle();
    await test.store(test.frames.snapshot("Larsson", Larsson), test.frames.snapshot("Mule", Mule));
    // Moderate and Epic Strength on one piece.
    await test.store(test.frames.put("Mule", breastplate(40, { Spells: [2663, 3965] })));
    const { tiers, families, presets } = await listCantrips(given());
    expect(tiers).toEqual(["Minor", "Major", "Epic", "Legendary"]);
    expect(presets.map(({ name }) => name)).toContain("War mage");
    expect(families[0]).toEqual({
      family: "strength",
      label: "Strength",
      group: "attribute",
      counts: [1, 0, 2, 1],
    });
    const found = families.filter(({ counts }) => counts.some((count) => count > 0));
    expect(found.map(({ family, counts }) => [family, counts])).toEqual([
      ["strength", [1, 0, 2, 1]],
      ["endurance", [0, 1, 1, 0]],
      ["coordination", [1, 0, 0, 0]],
    ]);
  });
});

describe("characters", () => {
  it("are all that reported or have an inventory, by name", async () => {
    const { Larsson, Mule } = castle();
    await writeBatch(test.db, { telemetry: [telemetryEvent({ character_name: "Larsson" })] });
    await test.store(
      test.frames.snapshot("Mule", [...Mule, unappraised(breastplate(50))]),
      test.frames.snapshot("Zoe", Larsson),
    );
    const { characters } = await listCharacters(given());
    expect(characters).toMatchObject([
      {
        name: "Larsson",
        items: { armor: 0, jewelry: 0, clothing: 0 },
        unappraised: 0,
        updatedAt: null,
        online: true,
      },
      { name: "Mule", items: { armor: 0, jewelry: 2, clothing: 1 }, unappraised: 1, online: false },
      { name: "Zoe", items: { armor: 3, jewelry: 0, clothing: 1 }, unappraised: 0 },
    ]);
    expect(characters[1]?.updatedAt).toMatch(/^\d{4}-.*\.\d{3}Z$/);
  });
});

describe("items to choose from", () => {
  const namesFor = async (input: Partial<SuitItemsInput>) => {
    const { items, total } = await listItems({ ...given(), input: suitItemsInput.parse(input) });
    expect(total).toBe(items.length);
    return items.map(({ name }) => name);
  };
  const storeCastle = () => {
    const { Larsson, Mule } = castle();
    return test.store(test.frames.snapshot("Larsson", Larsson), test.frames.snapshot("Mule", Mule));
  };

  it.each<[Partial<SuitItemsInput>, string[]]>([
    [
      {},
      [
        "Bronze Amuli Coat",
        "Cloak",
        "Compass",
        "Gold Ring",
        "Kite Shield",
        "Silk Shirt",
        "Steel Celdon Breastplate",
      ],
    ],
    [{ characters: ["Mule"] }, ["Compass", "Gold Ring", "Silk Shirt"]],
    [{ characters: null, kind: "armor" }, ["Bronze Amuli Coat", "Steel Celdon Breastplate"]],
    [{ characters: [] }, []],
    [{ characters: ["mule"] }, []],
    [{ slot: "chest" }, ["Bronze Amuli Coat", "Steel Celdon Breastplate"]],
    [{ slot: "lowerArms" }, ["Bronze Amuli Coat"]],
    [{ slot: "fingerRight" }, ["Gold Ring"]],
    [{ slot: "shield", kind: "armor" }, []],
    [{ text: "  CELDON " }, ["Steel Celdon Breastplate"]],
    [{ text: "%" }, []],
  ])("that fit %j", async (input, names) => {
    await storeCastle();
    expect(await namesFor(input)).toEqual(names);
  });

  it("are told as a search has them, whatever slot they are asked for", async () => {
    await storeCastle();
    const asked = given();
    const loaded = (await asked.suitItems.load(null)).flatMap(({ json }) => JSON.parse(json));
    const { items } = await listItems({ ...asked, input: {} });
    const byId = (one: { id: string }, other: { id: string }) => Number(one.id) - Number(other.id);
    expect(items.sort(byId)).toEqual(loaded.sort(byId));
    const slots: SuitSlot[] = ["shirt", "trinket", "cloak", "shield"];
    for (const slot of slots) expect(await namesFor({ slot })).toHaveLength(1);
  });

  it("are bounded, and say how many there are", async () => {
    const items = Array.from({ length: 250 }, (_, n) => breastplate(1 + n));
    await test.store(test.frames.snapshot("Larsson", items));
    const found = await listItems({ ...given(), input: {} });
    expect([found.items.length, found.total]).toEqual([200, 250]);
  });
});

it("plugins cannot read any of it", async () => {
  const asked = given();
  const plugin = { ...asked, ctx: { ...asked.ctx, actor: { kind: "plugin", connection: "1" } as const } };
  for (const call of [listSets, listCantrips, listCharacters])
    await expect(call(plugin)).rejects.toThrow(NotAllowed);
  await expect(listItems({ ...plugin, input: {} })).rejects.toThrow(NotAllowed);
});
