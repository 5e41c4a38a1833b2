import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { INVENTORY_FILE_BYTES_MAX } from "@/server/contract/http/inventory-import";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { breastplate } from "@/server/test/items";
import { eventually } from "./eventually";
import { bootWsServer, TEST_SECRETS, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
afterEach(closeTestSockets);

const bearer = { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` };
const at = (character: string) => `${server.httpUrl}/inventory/import?${new URLSearchParams({ character })}`;

async function post(url: string, body: string, headers: Record<string, string> = bearer) {
  const response = await fetch(url, { method: "POST", headers, body });
  const answer = await response.json();
  return { status: response.status, headers: response.headers, answer };
}
const importFile = (character: string, file: unknown) => post(at(character), JSON.stringify(file));

async function namesOf(character: string): Promise<string[]> {
  const rows = await database.db.sql<{ full_name: string }[]>`
    select full_name from inventory.items where character_name = ${character} order by full_name`;
  return rows.map(({ full_name }) => full_name);
}
const named = (id: number, name: string) => breastplate(id, { StringValues: { "1": name } });
const storedNames = (character: string, names: string[]) =>
  eventually(`the items of ${character}`, async () => {
    const found = await namesOf(character);
    return JSON.stringify(found) === JSON.stringify(names);
  });

describe("an inventory file", () => {
  it("is stored, and makes a character known of whom nothing was heard", async () => {
    const { status, answer } = await importFile("+Packrat O'Neil", [named(1, "Shield"), named(2, "Bow")]);
    expect([status, answer]).toEqual([
      200,
      {
        character_name: "+Packrat O'Neil",
        item_count: 2,
        stored: 2,
        as_of: expect.any(String),
        skipped: [],
      },
    ]);
    await storedNames("+Packrat O'Neil", ["Steel Bow", "Steel Shield"]);
    const known = () => database.db.sql`select 1 from characters where character_name = ${"+Packrat O'Neil"}`;
    await eventually("the character", async () => (await known()).length === 1);
  });

  it("replaces what was stored, and the answer says what was skipped and why", async () => {
    await importFile("Larsson", [named(11, "Old Helm"), named(12, "Old Boots")]);
    const { answer } = await importFile("Larsson", {
      items: [named(11, "Helm"), { Name: "Nothing" }, 7, named(13, "Worn Ring"), named(13, "Ring")],
    });
    expect(answer).toEqual({
      character_name: "Larsson",
      item_count: 5,
      stored: 2,
      as_of: expect.any(String),
      skipped: [
        { reason: "without_id", count: 1, positions: [2], why: "no object id that can be read" },
        { reason: "not_an_item", count: 1, positions: [3], why: "not an item" },
        {
          reason: "repeated",
          count: 1,
          positions: [4],
          why: "the object id of a later entry, which counts",
        },
      ],
    });
    await storedNames("Larsson", ["Steel Helm", "Steel Ring"]);
  });

  it("is told to live clients like any inventory, and brings nobody online", async () => {
    const live = await connectLive(server.url);
    await importFile("Sleeper", [named(21, "Pillow")]);
    const notice = await live.hear((frame) => frame.character_name === "Sleeper");
    expect(notice).toMatchObject({ type: "full_inventory", item_count: 1, items_omitted: true });
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "telemetry", character_name: "Awake", ew: 1, ns: 2 });
    await live.hear((frame) => frame.type === "player_online" && frame.character_name === "Awake");
    const ofSleeper = live.heard.filter(({ character_name }) => character_name === "Sleeper");
    expect(ofSleeper.map(({ type }) => type)).toEqual(["full_inventory"]);
  });

  it("of somebody known does not say that they were here just now", async () => {
    await database.db.sql`
      insert into characters (character_name, first_seen_at, last_seen_at)
      values ('Emigrant', '2026-01-01', '2026-01-02')`;
    expect((await importFile("Emigrant", [named(31, "Map")])).status).toBe(200);
    // Whoever is noted as seen is written in the order of arrival: this one comes after.
    await importFile("Immigrant", [named(32, "Map")]);
    const seen = () =>
      database.db.sql`select character_name, last_seen_at from characters
        where character_name in ('Emigrant', 'Immigrant') order by character_name`;
    const rows = await eventually("the newcomer", async () => {
      const found = await seen();
      return found.length === 2 ? found : null;
    });
    expect(rows[0]).toMatchObject({ last_seen_at: "2026-01-02T00:00:00.000Z" });
  });

  it("makes no alert of full packs, as the plugin's own list does", async () => {
    const full = Array.from({ length: 101 }, (_, index) => breastplate(1_000 + index));
    const alerts = () =>
      database.db.sql<{ kind: string }[]>`select kind from alerts where character_name = 'Carrier'`;
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "telemetry", character_name: "Carrier", ew: 1, ns: 2 });
    expect((await importFile("Carrier", full)).answer).toMatchObject({ stored: 101 });
    plugin.send({ type: "chat", character_name: "Carrier", text: "behind it", ack_id: 1 });
    await plugin.hear("ack");
    expect(await alerts()).toEqual([]);
    plugin.send({ type: "full_inventory", character_name: "Carrier", items: full });
    const made = await eventually("the alert", async () => {
      const found = await alerts();
      return found.length > 0 ? found : null;
    });
    expect(made).toEqual([{ kind: "full_packs" }]);
  });

  it("of five thousand items is stored as a whole", async () => {
    const items = Array.from({ length: 5_000 }, (_, index) => breastplate(100_000 + index));
    expect((await importFile("Hoarder", items)).answer).toMatchObject({ stored: 5_000, skipped: [] });
  });
});

describe("a file is refused", () => {
  it.each([
    ["that is not JSON", "Larsson", "nonsense", 400, "body", /it is not JSON/],
    ["without a list", "Larsson", "{}", 400, "body", /no list of items/],
    ["without an item", "Larsson", "[{}]", 400, "body", /none of its 1 entries/],
    ["of too deep a nesting", "Larsson", "[".repeat(40) + "]".repeat(40), 400, "body", /nested deeper/],
    ["of nobody", "", '[{"Id":1}]', 400, "character", /must not be empty/],
    ["of a name that is too long", "x".repeat(65), '[{"Id":1}]', 400, "character", /64 characters/],
    ["of a name of spaces", "  ", '[{"Id":1}]', 400, "character", /name the character/],
  ])("%s", async (_what, character, body, status, field, message) => {
    const refused = await post(at(character), body);
    expect(refused.status).toBe(status);
    expect(refused.answer.error).toMatchObject({
      code: "INVALID_INPUT",
      field,
      message: expect.stringMatching(message),
      request_id: expect.any(String),
    });
  });

  it("from whoever does not bear the service token, and by other methods", async () => {
    expect((await post(at("Larsson"), "[]", {})).status).toBe(401);
    expect((await post(at("Larsson"), "[]", { authorization: "Bearer wrong" })).status).toBe(401);
    const read = await fetch(at("Larsson"), { headers: bearer });
    expect([read.status, read.headers.get("allow")]).toEqual([405, "POST"]);
    const written = await post(`${server.httpUrl}/vital-sharing/peers`, "{}");
    expect([written.status, written.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it.each([
    [
      "says that it is larger than a file may be",
      { "content-length": INVENTORY_FILE_BYTES_MAX + 1 },
      ["413 close"],
    ],
    // What is still on its way when the connection is closed may cut the answer off.
    ["turns out to be larger", { "transfer-encoding": "chunked" }, ["413 close", "cut off"]],
  ])("that %s, without being read to its end", async (_what, headers, outcomes) => {
    const request = httpRequest(at("Larsson"), { method: "POST", headers: { ...bearer, ...headers } });
    request.on("error", () => undefined);
    const chunk = Buffer.alloc(1024 * 1024, " ");
    let sent = 0;
    const send = () => {
      while (sent < 64 && !request.destroyed) {
        sent += 1;
        if (!request.write(chunk)) return void request.once("drain", send);
      }
    };
    send();
    const outcome = await once(request, "response").then(
      ([response]) => `${response.statusCode} ${response.headers.connection}`,
      () => "cut off",
    );
    expect(outcomes).toContain(outcome);
    request.destroy();
    expect(sent).toBeLessThan(64);
  });

  it("that breaks off, and nobody else notices", async () => {
    const request = httpRequest(at("Larsson"), {
      method: "POST",
      headers: { ...bearer, "content-length": 1_000, expect: "100-continue" },
    });
    request.on("error", () => undefined);
    request.flushHeaders();
    await once(request, "continue");
    request.destroy();
    expect((await importFile("Neighbour", [named(41, "Fence")])).status).toBe(200);
    expect(server.logged()).not.toContain("a request failed");
  });
});
