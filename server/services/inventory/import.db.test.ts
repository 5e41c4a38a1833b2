import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportInput } from "@/server/contract/http/inventory-import";
import { Conflict, InvalidInput, NotAllowed, WsServerAway } from "@/server/errors";
import { serviceActor, shellActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootWsServer, TEST_SECRETS, type TestServer } from "@/ws-server/test/server";
import type { Actor } from "../context";
import { createWsServer } from "../ws-server-client";
import { importInventory } from "./import";

let test: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  test = await createTestDatabase();
  server = await bootWsServer(test.url);
});
afterAll(async () => {
  await server.stop();
  await test.drop();
});

/** Imports a file; `hasRead` is whether it was asked for. */
function importAs(actor: Actor, text: string, asked: Partial<ImportInput> = {}, port = server.port) {
  const call = { hasRead: false };
  const file = async () => {
    call.hasRead = true;
    return new TextEncoder().encode(text);
  };
  const wsServer = createWsServer({
    host: "127.0.0.1",
    port,
    serviceToken: TEST_SECRETS.SERVICE_TOKEN,
    fetch,
  });
  const input = { character: "+Ulf O'Neil", ...asked };
  const report = importInventory({ ctx: testContext(test.db, actor), input, file, wsServer });
  return Object.assign(call, { report });
}
const helm = '[{"Id":7,"ObjectClass":2,"StringValues":{"1":"Helm"}},{}]';

describe("importing an inventory", () => {
  it.each<[string, Actor]>([
    ["an officer", userActor("officer")],
    ["an admin", userActor("admin")],
    ["the shell", shellActor],
  ])("is for %s", async (_who, actor) => {
    expect(await importAs(actor, helm).report).toMatchObject({
      character_name: "+Ulf O'Neil",
      item_count: 2,
      stored: 1,
      skipped: [{ reason: "without_id", positions: [2] }],
    });
  });

  it.each<[string, Actor]>([
    ["viewers", userActor("viewer")],
    ["the bearer of the service token", serviceActor],
    ["plugins", { kind: "plugin", connection: "1" }],
  ])("is not for %s, and what they send is not even read", async (_who, actor) => {
    const attempt = importAs(actor, helm);
    await expect(attempt.report).rejects.toThrow(NotAllowed);
    expect(attempt.hasRead).toBe(false);
  });

  it("of a file that is none says why", async () => {
    const attempt = importAs(userActor("officer"), "<xml/>").report;
    await expect(attempt).rejects.toThrow(InvalidInput);
    await expect(attempt).rejects.toMatchObject({
      message: "The file cannot be imported: it is XML, and only JSON is read.",
      details: { field: "body" },
    });
  });

  it("is as of when the file was written, and refused where newer is stored, unless it is to take its place", async () => {
    const [older, newer] = ["2026-10-01T10:00:00.000Z", "2026-10-02T10:00:00.000Z"];
    const importAsOf = (as_of: string, more: Partial<ImportInput> = {}) =>
      importAs(shellActor, '[{"Id":8}]', { character: "Larsson", as_of, ...more }).report;
    expect(await importAsOf(newer)).toMatchObject({ as_of: newer });
    const attempt = importAsOf(older);
    await expect(attempt).rejects.toThrow(Conflict);
    await expect(attempt).rejects.toMatchObject({
      details: { field: "as_of", stored: { item_count: 1, updated_at: newer } },
    });
    expect(await importAsOf(older, { replace_newer: true })).toMatchObject({ stored: 1 });
  });

  it("without ws-server says so", async () => {
    const attempt = importAs(userActor("officer"), helm, {}, 1).report;
    await expect(attempt).rejects.toThrow(WsServerAway);
  });
});
