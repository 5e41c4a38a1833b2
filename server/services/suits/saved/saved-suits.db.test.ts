import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUser } from "@/db/queries/users";
import type { Suit } from "@/server/contract/suits";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "@/server/errors";
import { serviceActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import type { Actor } from "../../context";
import { KEPT_MAX } from "../../kept-by-accounts";
import { getSuit } from "./get";
import { listSuits } from "./list";
import { removeSuit } from "./remove";
import { saveSuit } from "./save";
import { SAVED_CHARS_MAX, saveSuitInput } from "./schemas";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const request = {
  wearer: { name: "Karsh", level: 275 },
  sets: { primary: { id: 13, min: 5 } },
  cantrips: [{ family: "strength", minTier: 3, required: true }],
} as const;
const suit: Suit = {
  score: 41_230,
  breakdown: {
    armor: 40_000,
    shield: 0,
    cantrips: 1_000,
    ratings: 400,
    sets: 0,
    items: -2,
    reductions: -20,
    owners: 0,
    overlap: -148,
  },
  pieces: [
    {
      item: "2147483649",
      name: "Steel Celdon Breastplate",
      character: "Mule",
      slots: ["chest"],
      reduced: false,
      armorLevel: 400,
      setId: 13,
    },
  ],
  armorTotal: 400,
  sets: [{ role: "primary", id: 13, pieces: 1, min: 0, target: 0 }],
  cantrips: [{ family: "strength", tier: 3, required: true, items: ["2147483649"] }],
  waste: { count: 0, families: [] },
  owners: [{ character: "Mule", items: 1, fetch: true }],
  ratings: {
    damage: 0,
    damageResist: 0,
    crit: 0,
    critResist: 0,
    critDamage: 0,
    critDamageResist: 0,
    healBoost: 0,
    vitality: 0,
  },
};

const account = async (name: string, role: "viewer" | "admin" = "viewer"): Promise<Actor> => {
  const { id } = await createUser(test.db, { name, role, password_hash: "none" });
  return userActor(role, { id, name });
};
const contextOf = (actor: Actor) => testContext(test.db, actor);
const save = (actor: Actor, fields: Record<string, unknown>) =>
  saveSuit({ ctx: contextOf(actor), input: saveSuitInput.parse({ request, suit: null, ...fields }) });
const list = async (actor: Actor) => (await listSuits({ ctx: contextOf(actor) })).suits;
const ownNames = async (actor: Actor) =>
  (await list(actor)).filter(({ isOwn }) => isOwn).map(({ name }) => name);
const get = (actor: Actor, id: string) => getSuit({ ctx: contextOf(actor), input: { id } });
const remove = (actor: Actor, id: string) => removeSuit({ ctx: contextOf(actor), input: { id } });

describe("saved suits", () => {
  it("come back with all that was saved, and are listed by name without what is large", async () => {
    const anna = await account("anna");
    const saved = await save(anna, { name: " Tank ", suit });
    await save(anna, { name: "archer", request: {} });
    expect(await get(anna, saved.id)).toEqual(saved);
    expect(saved).toMatchObject({ name: "Tank", request, suit, isShared: false, author: "anna" });
    expect(await list(anna)).toEqual([
      {
        id: expect.any(String),
        name: "archer",
        wearer: null,
        score: null,
        pieces: null,
        isShared: false,
        author: "anna",
        isOwn: true,
        isChangeable: true,
        updatedAt: expect.stringMatching(/Z$/),
      },
      expect.objectContaining({ name: "Tank", wearer: "Karsh", score: 41_230, pieces: 1 }),
    ]);
  });

  it("have one of a name in whatever letter case, until it is to be replaced", async () => {
    const [bert, carl] = [await account("bert"), await account("carl")];
    const first = await save(bert, { name: "Mage" });
    const again = save(bert, { name: "mAGE", suit });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT", details: { field: "name" } });
    const replaced = await save(bert, { name: "mAGE", suit, isShared: true, replace: true });
    expect(replaced).toMatchObject({ id: first.id, name: "mAGE", suit, isShared: true });
    await save(carl, { name: "Mage" });
    expect(await ownNames(bert)).toEqual(["mAGE"]);
  });

  it("are renamed and shared under their id, and never become a second one of a name", async () => {
    const dora = await account("dora");
    const { id } = await save(dora, { name: "one" });
    await save(dora, { name: "two" });
    expect(await save(dora, { id, name: "ONE", isShared: true })).toMatchObject({ id, name: "ONE" });
    await expect(save(dora, { id, name: "Two" })).rejects.toMatchObject({ details: { field: "name" } });
    expect(await ownNames(dora)).toEqual(["ONE", "two"]);
  });

  it("are everybody's to see once shared, after their own, and nobody's before", async () => {
    const [emil, fred] = [await account("emil"), await account("fred")];
    await save(emil, { name: "a secret" });
    const shared = await save(emil, { name: "b shared", suit, isShared: true });
    await save(fred, { name: "z own" });
    const seen = (await list(fred)).filter(({ author }) => author === "emil" || author === "fred");
    expect(seen).toMatchObject([
      { name: "z own", isOwn: true },
      { name: "b shared", author: "emil", isOwn: false, isChangeable: false },
    ]);
    expect(await get(fred, shared.id)).toMatchObject({ suit, isOwn: false, isChangeable: false });
  });

  it("are bounded in number, and replacing is no new one", async () => {
    const hans = await account("hans");
    for (let n = 0; n < KEPT_MAX; n++) await save(hans, { name: `suit ${n}` });
    const more = save(hans, { name: "one more" });
    await expect(more).rejects.toThrow(Conflict);
    await expect(more).rejects.not.toMatchObject({ details: { field: "name" } });
    await save(hans, { name: "suit 7", suit, replace: true });
  });

  it("are bounded in size, and hold nothing that the contract does not know", () => {
    const excluded = ["x".repeat(SAVED_CHARS_MAX)];
    const inputs = [
      { request: { excluded } },
      { request: { inventory: { items: [], spells: {} } } },
      { request: { cantrips: [{ family: "strength", minTier: 5 }] } },
      { suit: { ...suit, score: "high" } },
    ];
    for (const wrong of inputs)
      expect(saveSuitInput.safeParse({ name: "wrong", request: {}, suit: null, ...wrong }).success).toBe(
        false,
      );
  });

  it("refuse what the database would not take, and say where it is", async () => {
    const gina = await account("gina");
    for (const text of ["a\0", "\ud800"]) {
      const wrong = save(gina, { name: "wrong", request: { wearer: { name: text } } });
      await expect(wrong).rejects.toThrow(InvalidInput);
      await expect(wrong).rejects.toMatchObject({ details: { field: "request" } });
    }
    expect(await ownNames(gina)).toEqual([]);
  });
});

describe("who may not", () => {
  it("others cannot change or remove a shared one, nor learn of one that is not", async () => {
    const [ida, jan] = [await account("ida"), await account("jan")];
    const shared = await save(ida, { name: "shared", isShared: true });
    const own = await save(ida, { name: "own" });
    await expect(save(jan, { id: shared.id, name: "mine now" })).rejects.toThrow(NotAllowed);
    await expect(remove(jan, shared.id)).rejects.toThrow(NotAllowed);
    await expect(get(jan, own.id)).rejects.toThrow(NotFound);
    await expect(save(jan, { id: own.id, name: "mine now" })).rejects.toThrow(NotFound);
    await expect(remove(jan, own.id)).rejects.toThrow(NotFound);
    expect(await ownNames(ida)).toEqual(expect.arrayContaining(["own", "shared"]));
  });

  it("admins may change and remove what is shared, and the author stays", async () => {
    const [kurt, lena] = [await account("kurt"), await account("lena", "admin")];
    const shared = await save(kurt, { name: "shared", isShared: true });
    const own = await save(kurt, { name: "own" });
    const renamed = await save(lena, { id: shared.id, name: "better", isShared: true });
    expect(renamed).toMatchObject({ author: "kurt", isOwn: false, isChangeable: true });
    await expect(get(lena, own.id)).rejects.toThrow(NotFound);
    await expect(remove(lena, own.id)).rejects.toThrow(NotFound);
    expect(await remove(lena, shared.id)).toEqual({ id: shared.id });
    expect(await remove(kurt, own.id)).toEqual({ id: own.id });
    await expect(remove(kurt, own.id)).rejects.toThrow(NotFound);
    await expect(get(kurt, own.id)).rejects.toThrow(NotFound);
  });

  it("whoever has no account has no suits", async () => {
    await expect(list(serviceActor)).rejects.toThrow(NotAllowed);
    await expect(save(serviceActor, { name: "mine" })).rejects.toThrow(NotAllowed);
  });
});
