import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { serviceActor, testCaller, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { appRouter } from ".";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function thrownBy(call: Promise<unknown>): Promise<TRPCError> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TRPCError);
  if (error instanceof TRPCError) return error;
  throw new Error("did not throw");
}

/** Everything there is, with an input that would be taken. */
const user_id = randomUUID();
const inputs: Record<string, unknown> = {
  "history.list": {},
  "trails.list": {},
  "spawns.heatmap": {},
  "spawns.creatures": {},
  "chat.recent": {},
  "characters.stats": { character: "Larsson" },
  "characters.glance": { character: "Larsson" },
  "characters.sheet": { character: "Larsson" },
  "characters.cantrips": { character: "Larsson" },
  "characters.quests": {},
  "combat.stats": { character: "Larsson" },
  "combat.deltas": { character: "Larsson" },
  "stats.series": {},
  "stats.leaders": {},
  "rares.list": {},
  "deaths.list": {},
  "alerts.list": {},
  "dungeonMaps.get": { landblock: "01AF" },
  "items.biography": { item_id: 1 },
  "alerts.acknowledge": { id: user_id },
  "alerts.snooze": { id: user_id, minutes: 60 },
  "alerts.reopen": { id: user_id },
  "issues.list": {},
  "issues.get": { id: user_id },
  "issues.create": { title: "out of tapers" },
  "issues.update": { id: user_id, status: "closed" },
  "issues.comment": { id: user_id, body: "on my way" },
  "searches.save": { name: "mine", query: "" },
  "searches.remove": { id: user_id },
  "suits.items": {},
  "suits.find": { ids: ["1"] },
  "suits.saved.get": { id: user_id },
  "suits.saved.save": { name: "mine", request: {}, suit: null },
  "suits.saved.remove": { id: user_id },
  "layouts.get": { name: "default" },
  "layouts.remove": { name: "default" },
  "layouts.patch": { name: "default", layout: {} },
  "users.create": { name: "eve", password: "0123456789", role: "admin" },
  "users.setRole": { user_id, role: "admin" },
  "users.disable": { user_id },
  "users.enable": { user_id },
  "users.setPassword": { user_id, password: "0123456789" },
};
const open = ["session.current", "version.get"];
const paths = Object.keys(appRouter._def.procedures);

/** Calls a procedure by its path. */
async function call(actor: Parameters<typeof testCaller>[1], path: string): Promise<unknown> {
  const procedure = path
    .split(".")
    .reduce<unknown>(
      (node, name) =>
        typeof node === "function" || (typeof node === "object" && node) ? Reflect.get(node, name) : null,
      testCaller(test.db, actor),
    );
  if (typeof procedure !== "function") throw new Error(`no procedure ${path}`);
  return Reflect.apply(procedure, undefined, [inputs[path]]);
}

describe("who may not", () => {
  it.each(paths.filter((path) => !open.includes(path)))("nobody without signing in: %s", async (path) => {
    expect(await thrownBy(call(null, path))).toMatchObject({ code: "UNAUTHORIZED" });
  });

  it.each(paths.filter((path) => path.startsWith("users.")))(
    "viewers, officers and the token: %s",
    async (path) => {
      for (const actor of [userActor("viewer"), userActor("officer"), serviceActor]) {
        expect(await thrownBy(call(actor, path))).toMatchObject({ code: "FORBIDDEN" });
      }
    },
  );

  it("the service token has no layouts, and keeps neither searches nor suits", async () => {
    const own = paths.filter((path) => /^(layouts|searches|suits\.saved)\./.test(path));
    expect(own).toHaveLength(11);
    for (const path of own) {
      expect(await thrownBy(call(serviceActor, path))).toMatchObject({ code: "FORBIDDEN" });
    }
  });
});

describe("procedures", () => {
  it("answer viewers with the guild's data", async () => {
    const api = testCaller(test.db, userActor("viewer"));
    expect(await api.live.players()).toEqual({ players: [] });
    expect(await api.portals.list()).toEqual({ portals: [], portal_count: 0 });
    expect(await api.spawns.heatmap({})).toEqual({ spawn_points: [], hours: 24, total: 0 });
    expect(await api.spawns.creatures({})).toEqual({ creatures: [], hours: 24, total: 0 });
    expect(await api.server.health()).toMatchObject({
      server_name: "Coldeve",
      status: "unknown",
      last_check: null,
    });
    expect(await api.version.get()).toEqual({ version: "2026.11.22.0114-ab12cd3" });
  });

  it("say who is signed in", async () => {
    expect(await testCaller(test.db, null).session.current()).toBeNull();
    expect(await testCaller(test.db, serviceActor).session.current()).toEqual({
      name: "service",
      role: "service",
    });
    expect(await testCaller(test.db, userActor("officer", { name: "anna" })).session.current()).toEqual({
      name: "anna",
      role: "officer",
    });
  });

  it("name the field that is wrong", async () => {
    const api = testCaller(test.db, userActor("viewer"));
    const error = await thrownBy(api.trails.list({ seconds: 100_000 }));
    expect(error).toMatchObject({
      code: "BAD_REQUEST",
      cause: { code: "INVALID_INPUT", details: { field: "seconds" } },
    });
    expect(error.message).toBe("seconds: must be at most 86400");
  });

  it("say not found, and when the database is away say so", async () => {
    const api = testCaller(test.db, userActor("viewer"));
    expect(await thrownBy(api.trails.list({ character: "Nobody" }))).toMatchObject({ code: "NOT_FOUND" });
    const away = connect("postgres://overlord@127.0.0.1:1/none", { name: "test", max: 1 });
    const error = await thrownBy(testCaller(away, userActor("viewer")).live.players());
    expect(error).toMatchObject({ code: "SERVICE_UNAVAILABLE", cause: { code: "UNAVAILABLE" } });
    await away.close();
  });

  it("tell nothing of a fault", async () => {
    await test.db.sql`alter table portals rename to gone`;
    const error = await thrownBy(testCaller(test.db, userActor("admin")).portals.list());
    expect(error).toMatchObject({ code: "INTERNAL_SERVER_ERROR", message: "Internal error" });
    expect(error.cause).toBeUndefined();
  });
});
