import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUser } from "@/db/queries/users";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "@/server/errors";
import { serviceActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import type { Actor } from "../context";
import { KEPT_MAX } from "../kept-by-accounts";
import { listSearches } from "./list";
import { removeSearch } from "./remove";
import { saveSearch } from "./save";
import { saveSearchInput } from "./schemas";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const account = async (name: string, role: "viewer" | "admin" = "viewer"): Promise<Actor> => {
  const { id } = await createUser(test.db, { name, role, password_hash: "none" });
  return userActor(role, { id, name });
};
const save = (actor: Actor, fields: Record<string, unknown>) =>
  saveSearch({
    ctx: testContext(test.db, actor),
    input: saveSearchInput.parse({ query: "is:armor", ...fields }),
  });
const list = async (actor: Actor) => (await listSearches({ ctx: testContext(test.db, actor) })).searches;
const ownNames = async (actor: Actor) =>
  (await list(actor)).filter(({ is_own }) => is_own).map(({ name }) => name);
const remove = (actor: Actor, id: string) =>
  removeSearch({ ctx: testContext(test.db, actor), input: { id } });

describe("saved searches", () => {
  it("come back by name with all that was saved", async () => {
    const anna = await account("anna");
    await save(anna, { name: "weapons", query: "is:weapon" });
    await save(anna, { name: " Armor ", query: "al:>=400", sort: "al", order: "desc" });
    expect(await list(anna)).toMatchObject([
      {
        name: "Armor",
        query: "al:>=400",
        sort: "al",
        order: "desc",
        is_shared: false,
        author: "anna",
        is_own: true,
        is_changeable: true,
      },
      { name: "weapons", query: "is:weapon", sort: "name", order: "asc" },
    ]);
  });

  it("have one of a name in whatever letter case, until it is to be replaced", async () => {
    const [bert, carl] = [await account("bert"), await account("carl")];
    const first = await save(bert, { name: "Rings", query: "slot:finger" });
    const again = save(bert, { name: "rINGS", query: "rings" });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT", details: { field: "name" } });
    const replaced = await save(bert, { name: "rINGS", query: "rings", is_shared: true, replace: true });
    expect(replaced).toMatchObject({ id: first.id, name: "rINGS", query: "rings", is_shared: true });
    await save(carl, { name: "Rings" });
    expect(await ownNames(bert)).toEqual(["rINGS"]);
  });

  it("are renamed and shared under their id, and never become a second one of a name", async () => {
    const dora = await account("dora");
    const { id } = await save(dora, { name: "one" });
    await save(dora, { name: "two" });
    expect(await save(dora, { id, name: "ONE", is_shared: true })).toMatchObject({ id, name: "ONE" });
    await expect(save(dora, { id, name: "Two" })).rejects.toMatchObject({ details: { field: "name" } });
    expect(await ownNames(dora)).toEqual(["ONE", "two"]);
  });

  it("are everybody's to see once shared, after their own, and nobody's before", async () => {
    const [emil, fred] = [await account("emil"), await account("fred")];
    await save(emil, { name: "a secret" });
    await save(emil, { name: "b shared", is_shared: true });
    await save(fred, { name: "z own" });
    const seen = (await list(fred)).filter(({ author }) => author === "emil" || author === "fred");
    expect(seen).toMatchObject([
      { name: "z own", is_own: true },
      { name: "b shared", author: "emil", is_own: false, is_changeable: false },
    ]);
  });

  it("need a query that can be read, and say which field is wrong", async () => {
    const gina = await account("gina");
    const wrong = save(gina, { name: "wrong", query: "al:>=x" });
    await expect(wrong).rejects.toThrow(InvalidInput);
    await expect(wrong).rejects.toMatchObject({ details: { field: "query" } });
    expect(await ownNames(gina)).not.toContain("wrong");
  });

  it("are bounded in number, and replacing is no new one", async () => {
    const hans = await account("hans");
    for (let n = 0; n < KEPT_MAX; n++) await save(hans, { name: `search ${n}` });
    const more = save(hans, { name: "one more" });
    await expect(more).rejects.toThrow(Conflict);
    await expect(more).rejects.not.toMatchObject({ details: { field: "name" } });
    await save(hans, { name: "search 7", query: "mine", replace: true });
  });
});

describe("who may not", () => {
  it("others cannot change or remove a shared one, nor learn of one that is not", async () => {
    const [ida, jan] = [await account("ida"), await account("jan")];
    const shared = await save(ida, { name: "shared", is_shared: true });
    const own = await save(ida, { name: "own" });
    await expect(save(jan, { id: shared.id, name: "mine now" })).rejects.toThrow(NotAllowed);
    await expect(remove(jan, shared.id)).rejects.toThrow(NotAllowed);
    await expect(save(jan, { id: own.id, name: "mine now" })).rejects.toThrow(NotFound);
    await expect(remove(jan, own.id)).rejects.toThrow(NotFound);
    expect(await ownNames(ida)).toEqual(expect.arrayContaining(["own", "shared"]));
  });

  it("admins may change and remove what is shared, and the author stays", async () => {
    const [kurt, lena] = [await account("kurt"), await account("lena", "admin")];
    const shared = await save(kurt, { name: "shared", is_shared: true });
    const own = await save(kurt, { name: "own" });
    const renamed = await save(lena, { id: shared.id, name: "better", is_shared: true });
    expect(renamed).toMatchObject({ author: "kurt", is_own: false, is_changeable: true });
    await expect(remove(lena, own.id)).rejects.toThrow(NotFound);
    expect(await remove(lena, shared.id)).toEqual({ id: shared.id });
    expect(await remove(kurt, own.id)).toEqual({ id: own.id });
    await expect(remove(kurt, own.id)).rejects.toThrow(NotFound);
  });

  it("whoever has no account has no searches", async () => {
    await expect(list(serviceActor)).rejects.toThrow(NotAllowed);
    await expect(save(serviceActor, { name: "mine" })).rejects.toThrow(NotAllowed);
  });
});
