import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUser } from "@/db/queries/users";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "@/server/errors";
import { serviceActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import type { Actor } from "../context";
import { getLayout } from "./get";
import { listLayouts } from "./list";
import { patchLayout } from "./patch";
import { removeLayout } from "./remove";
import { LAYOUT_CHARS_MAX, LAYOUTS_MAX } from "./schemas";

let test: TestDatabase;
let anna: Actor;
let bert: Actor;
beforeAll(async () => {
  test = await createTestDatabase();
  const account = async (name: string) => {
    const { id } = await createUser(test.db, { name, role: "viewer", password_hash: "none" });
    return userActor("viewer", { id, name });
  };
  [anna, bert] = [await account("anna"), await account("bert")];
});
afterAll(() => test.drop());

const patch = (actor: Actor, name: string, layout: Record<string, unknown>) =>
  patchLayout({ ctx: testContext(test.db, actor), input: { name, layout } });
const get = (actor: Actor, name: string) => getLayout({ ctx: testContext(test.db, actor), input: { name } });

describe("layouts", () => {
  it("come back with the newest of each part; what is not named stays", async () => {
    await patch(anna, "default", { windows: [1], sort: "name" });
    await patch(anna, "default", { windows: [2], version: 1 });
    expect(await get(anna, "default")).toMatchObject({
      name: "default",
      layout: { windows: [2], version: 1, sort: "name" },
    });
    expect(await get(anna, "other")).toBeNull();
  });

  it("are nobody else's", async () => {
    await patch(anna, "mine", { a: 1 });
    expect(await get(bert, "mine")).toBeNull();
    expect(await listLayouts({ ctx: testContext(test.db, bert) })).toEqual({ layouts: [] });
  });

  it("lose what the database would not take", async () => {
    await patch(anna, "odd", { "a\0": "b\0c", list: ["\ud800"] });
    expect(await get(anna, "odd")).toMatchObject({ layout: { a: "bc", list: ["\ufffd"] } });
  });

  it("are forgotten on request, and only one's own", async () => {
    await patch(anna, "old", { a: 1 });
    const remove = (actor: Actor) =>
      removeLayout({ ctx: testContext(test.db, actor), input: { name: "old" } });
    await expect(remove(bert)).rejects.toThrow(NotFound);
    await remove(anna);
    expect(await get(anna, "old")).toBeNull();
    await expect(remove(anna)).rejects.toThrow(NotFound);
  });

  it("are listed by name, without what is in them", async () => {
    await patch(anna, "second", { a: 1 });
    const { layouts } = await listLayouts({ ctx: testContext(test.db, anna) });
    expect(layouts.map(({ name }) => name)).toEqual(layouts.map(({ name }) => name).sort());
    expect(layouts.find(({ name }) => name === "second")).toEqual({
      name: "second",
      updated_at: expect.any(String),
    });
  });

  it("are bounded in size, depth and number", async () => {
    const room = LAYOUT_CHARS_MAX - '{"x":""}'.length;
    await patch(bert, "large", { x: "y".repeat(room) });
    await expect(patch(bert, "large", { x: "y".repeat(room + 1) })).rejects.toThrow(InvalidInput);
    let deep: Record<string, unknown> = {};
    for (let level = 0; level < 40; level++) deep = { deep };
    await expect(patch(bert, "deep", deep)).rejects.toThrow(InvalidInput);
    for (let n = 1; n < LAYOUTS_MAX; n++) await patch(bert, `layout ${n}`, {});
    await expect(patch(bert, "one more", {})).rejects.toThrow(Conflict);
    await expect(patch(bert, "large", { more: true })).rejects.toThrow(InvalidInput);
    await patch(bert, "large", { x: "less" });
  });

  it("belong to accounts only", async () => {
    await expect(patch(serviceActor, "default", {})).rejects.toThrow(NotAllowed);
    await expect(get(serviceActor, "default")).rejects.toThrow(NotAllowed);
  });
});
