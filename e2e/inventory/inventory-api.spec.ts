import { type APIRequestContext, expect, test } from "@playwright/test";
import { freePort } from "@/app/_server/front/listen";
import { breastplate } from "@/server/test/items";
import { castle, itemNames } from "@/server/test/searched-items";
import type { TestServer } from "@/ws-server/test/server";
import { closeTestSockets, connectPlugin, type TestSocket } from "@/ws-server/test/sockets";
import { startWsServer } from "../api/played-minute";
import { startWebServer, testSecrets, type WebServer } from "../api/web-server";

let web: WebServer;
let wsServer: TestServer;
let api: APIRequestContext;
let plugin: TestSocket;
let acks = 0;

test.beforeAll(async ({ playwright }) => {
  const wsPort = await freePort("127.0.0.1");
  web = await startWebServer({ WS_PORT: String(wsPort) });
  wsServer = await startWsServer(web.database.url, wsPort);
  plugin = await connectPlugin(wsServer.url);
  api = await playwright.request.newContext({
    baseURL: web.url,
    extraHTTPHeaders: { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` },
  });
  const { Larsson, Mule } = castle();
  await carries("Larsson", Larsson);
  await carries("Mule", Mule);
  await expect
    .poll(async () => (await (await api.get("/search/items?limit=1")).json()).total)
    .toBe(itemNames().length);
});
test.afterAll(async () => {
  closeTestSockets();
  await api?.dispose();
  await wsServer?.stop();
  await web?.stop();
});

/** Tells a whole inventory; resolves when it is safe. */
async function carries(character_name: string, items: readonly object[]): Promise<void> {
  const ack_id = ++acks;
  plugin.send({ type: "full_inventory", character_name, items, ack_id });
  await plugin.hear((frame) => frame.type === "ack" && frame.ack_id === ack_id);
}

test("readers hammering an inventory during a hundred replacements see each list whole, old or new", async () => {
  const sizeOf = (value: number) => 30 + (value % 9);
  const generation = (value: number) =>
    Array.from({ length: sizeOf(value) }, (_, i) => breastplate(5_000 + i, { IntValues: { "19": value } }));
  await carries("Hammered", generation(0));
  await expect.poll(async () => (await api.get("/inventory/Hammered")).status()).toBe(200);
  let isOver = false;
  const seen = new Set<number>();
  const reader = async () => {
    while (!isOver) {
      const { item_count, items } = await (await api.get("/inventory/Hammered")).json();
      const values = [...new Set<number>(items.map((item: { value: number }) => item.value))];
      expect(values).toHaveLength(1);
      expect([item_count, items.length]).toEqual([sizeOf(values[0] ?? -1), sizeOf(values[0] ?? -1)]);
      seen.add(values[0] ?? -1);
    }
  };
  const readers = [reader(), reader(), reader()];
  for (let value = 1; value <= 100; value += 1) await carries("Hammered", generation(value));
  isOver = true;
  await Promise.all(readers);
  expect(seen.size).toBeGreaterThan(30);
  await carries("Hammered", []);
  await expect.poll(async () => (await (await api.get("/inventory/Hammered")).json()).items).toEqual([]);
});

const found = async (query: string) => {
  const response = await api.get(`/search/items?${query}`);
  expect(response.status(), query).toBe(200);
  return (await response.json()).items.map(({ full_name }: { full_name: string }) => full_name);
};

test("the flat parameters and the language find the same", async () => {
  const q = encodeURIComponent("cantrip:strength>=epic slot:chest wield:<=180 al:>=350");
  expect(await found(`q=${q}`)).toEqual(["Steel Celdon Breastplate"]);
  expect(await found("cantrip=strength%3E%3Depic&slot=chest&max_wield_level=180&min_armor=350")).toEqual([
    "Steel Celdon Breastplate",
  ]);
  expect(await found("owner=Larsson&owner=Mule&kind=jewelry&sort=value&order=desc")).toEqual(
    await found("q=is:jewelry&sort=value&order=desc"),
  );
  expect(await found("equipped=true&sort=al&order=desc")).toEqual(["Steel Celdon Breastplate", "Iron Tachi"]);
});

test("what cannot be searched is refused by name and place, and nothing is searched", async () => {
  const refused = async (query: string) => {
    const response = await api.get(`/search/items?${query}`);
    return [response.status(), (await response.json()).error];
  };
  expect(await refused(`q=${encodeURIComponent("al:>=x")}`)).toMatchObject([
    400,
    { code: "INVALID_INPUT", field: "q", message: expect.stringMatching(/number after `>=`.*character 6/) },
  ]);
  for (const [query, field] of [
    ["min_armour=3", "min_armour"],
    ["limit=501", "limit"],
    ["sort=beauty", "sort"],
    ["slot=tail", "slot"],
    ["set=nothing", "set"],
    ["min_armor=lots", "min_armor"],
    ["cursor=abc", "cursor"],
  ])
    expect(await refused(query ?? "")).toMatchObject([400, { code: "INVALID_INPUT", field }]);
});

test("pages by cursor give everything once, and exports the whole of it", async () => {
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? "" : `&cursor=${cursor}`;
    const page = await (await api.get(`/search/items?sort=burden&order=desc&limit=4${after}`)).json();
    names.push(...page.items.map(({ full_name }: { full_name: string }) => full_name));
    cursor = page.next_cursor;
  } while (cursor !== null);
  expect(names.toSorted()).toEqual(itemNames());

  const csv = await api.get("/search/items/export?sort=burden&order=desc");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(csv.headers()["content-disposition"]).toMatch(/attachment; filename="items-.*\.csv"/);
  const lines = (await csv.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(names.length + 1);
  expect(lines[0]?.startsWith("owner,name,item_id,")).toBe(true);

  const json = await (await api.get("/search/items/export?format=json&sort=burden&order=desc")).json();
  expect(json.map(({ full_name }: { full_name: string }) => full_name)).toEqual(names);
});

test("one character's inventory is searched without the others, and one that nobody knows is none", async () => {
  const response = await api.get("/inventory/Mule/search?q=is:jewelry");
  const names = (await response.json()).items.map(({ full_name }: { full_name: string }) => full_name);
  expect(names).toEqual(["Compass", "Gold Ring"]);
  expect((await api.get("/inventory/Nobody/search")).status()).toBe(404);
  expect((await api.get("/inventory/Nobody")).status()).toBe(404);
  expect((await api.get("/inventory/Mule/search?owner=Larsson")).status()).toBe(400);
});
