import { type APIRequestContext, expect, test } from "@playwright/test";
import { writeBatch } from "@/db/queries/write-batch";
import { chatEvent, portalEvent, spawnEvent, telemetryEvent } from "@/server/test/events";
import { signIn } from "./sign-in";
import { startWebServer, testSecrets, type WebServer } from "./web-server";

let web: WebServer;
let api: APIRequestContext;
let stranger: APIRequestContext;
const agoIso = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const isoMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test.beforeAll(async ({ playwright }) => {
  web = await startWebServer({ BUILD_VERSION: "2026.11.22.0114-ab12cd3" });
  await web.account("anna", "viewer");
  api = await playwright.request.newContext({ baseURL: web.url });
  stranger = await playwright.request.newContext({ baseURL: web.url });
  await signIn(api, "anna");
  const now = agoIso(0);
  await writeBatch(web.database.db, {
    telemetry: [
      ...Array.from({ length: 100 }, (_, n) =>
        telemetryEvent({ timestamp: agoIso(300 - n), received_at: now, ew: 33.62 + n / 10 }),
      ),
      telemetryEvent({ character_name: "+Admin", timestamp: agoIso(7200), received_at: agoIso(7200) }),
    ],
    spawns: [spawnEvent({ timestamp: now })],
    portals: [portalEvent({ timestamp: now })],
    chats: [chatEvent({ timestamp: now })],
  });
});
test.afterAll(() => web.stop());

const paths = [
  "/live",
  "/history",
  "/trails",
  "/spawns/heatmap",
  "/spawns/creatures",
  "/portals",
  "/server-health",
  "/EVENT_FORMATS.json",
];
const strangers: Record<string, string>[] = [
  {},
  { authorization: "Bearer wrong" },
  { cookie: "next-auth.session-token=a.b.c.d.e" },
];
const errorOf = async (response: { json(): Promise<unknown> }) => {
  const body = (await response.json()) as { error: Record<string, unknown> };
  expect(Object.keys(body)).toEqual(["error"]);
  return body.error;
};

// First, because somebody who is not heard of again is live for half a minute only.
test("GET /live has the contract's fields, with numbers as numbers", async () => {
  const { players } = await (await api.get("/live")).json();
  expect(players).toHaveLength(1);
  const fields =
    "character_name,char_tag,session_id,timestamp,ew,ns,z,kills,kills_per_hour,onlinetime,online_seconds,deaths," +
    "total_deaths,total_kills,total_rares,session_rares,prismatic_taper_count,vt_state,mem_mb,cpu_pct,mem_handles,latency_ms";
  expect(Object.keys(players[0])).toEqual(expect.arrayContaining(fields.split(",")));
  expect(players[0]).toMatchObject({
    character_name: "Larsson",
    timestamp: expect.stringMatching(isoMs),
    kills_per_hour: 683.21,
    total_kills: 412,
    onlinetime: "01:00:00",
    total_rares: 0,
  });
});

for (const path of paths) {
  test(`${path} answers the same under /api, to accounts and to the service token, and to nobody else`, async () => {
    for (const url of [path, `/api${path}`]) {
      expect((await api.get(url)).status()).toBe(200);
      const bearer = { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` };
      expect((await stranger.get(url, { headers: bearer })).status()).toBe(200);
      for (const headers of strangers) {
        const refused = await stranger.get(url, { headers });
        expect(refused.status()).toBe(401);
        const error = await errorOf(refused);
        expect(error).toMatchObject({ code: "UNAUTHORIZED", request_id: refused.headers()["x-request-id"] });
      }
    }
  });

  test(`${path} refuses what it does not know: parameters and methods`, async () => {
    const unknown = await api.get(`${path}?nonsense=1`);
    expect(unknown.status()).toBe(400);
    expect(await errorOf(unknown)).toMatchObject({ code: "INVALID_INPUT", field: "nonsense" });
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const refused = await api.fetch(path, { method, data: {} });
      expect(refused.status()).toBe(405);
      expect(refused.headers().allow).toBe("GET, HEAD");
      expect(await errorOf(refused)).toMatchObject({ code: "METHOD_NOT_ALLOWED" });
    }
  });
}

test("GET /history pages through everything once", async () => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? "" : `&cursor=${cursor}`;
    const page = await (await api.get(`/history?character=Larsson&limit=30${query}`)).json();
    expect(page.data.length).toBeLessThanOrEqual(30);
    seen.push(...page.data.map((row: { timestamp: string }) => row.timestamp));
    cursor = page.next_cursor;
  } while (cursor !== null);
  expect(seen).toHaveLength(100);
  expect(seen).toEqual([...new Set(seen)].sort());
});

test("GET /trails, /spawns/heatmap and /portals have the contract's shapes", async () => {
  const { trails } = await (await api.get("/trails?character=Larsson")).json();
  expect(trails).toHaveLength(100);
  expect(trails[0]).toEqual({
    character_name: "Larsson",
    timestamp: expect.stringMatching(isoMs),
    ew: 33.62,
    ns: 42.11,
    z: 0.39,
  });
  expect(await (await api.get("/spawns/heatmap?hours=1&mob=Ruschk%20Sadist")).json()).toEqual({
    spawn_points: [{ ew: -7.1, ns: 84.9, intensity: 1 }],
    hours: 1,
    total: 1,
  });
  expect(await (await api.get("/spawns/creatures?hours=1&q=sad")).json()).toEqual({
    creatures: [{ mob: "Ruschk Sadist", seen: 1 }],
    hours: 1,
    total: 1,
  });
  const { portals, portal_count } = await (await api.get("/portals")).json();
  expect(portal_count).toBe(1);
  expect(portals[0]).toMatchObject({
    portal_name: portalEvent().portal_name,
    coordinates: { ns: portalEvent().ns, ew: portalEvent().ew },
    discovered_at: expect.stringMatching(isoMs),
  });
});

for (const [url, field] of [
  ["/history?limit=50001", "limit"],
  ["/history?from=yesterday", "from"],
  ["/history?from=2026-11-22T12:00:00Z&to=2026-11-22T11:00:00Z", "from"],
  ["/history?cursor=abc", "cursor"],
  ["/trails?seconds=-5", "seconds"],
  ["/trails?seconds=60&seconds=90", "seconds"],
  ["/trails?character=", "character"],
  ["/spawns/heatmap?hours=169", "hours"],
  ["/spawns/heatmap?hours=NaN", "hours"],
  ["/spawns/creatures?limit=2001", "limit"],
  ["/portals?limit=5", "limit"],
] as const) {
  test(`${url} is refused, naming ${field}`, async () => {
    const refused = await api.get(url);
    expect(refused.status()).toBe(400);
    expect(await errorOf(refused)).toMatchObject({ code: "INVALID_INPUT", field });
  });
}

test("a character nobody knows is 404, one that was quiet is an empty list", async () => {
  for (const path of ["/trails", "/history"]) {
    const missing = await api.get(`${path}?character=Nobody`);
    expect(missing.status()).toBe(404);
    expect(await errorOf(missing)).toMatchObject({ code: "NOT_FOUND", field: "character", path });
  }
  const quiet = await api.get("/trails?character=%2BAdmin");
  expect(quiet.status()).toBe(200);
  expect(await quiet.json()).toEqual({ trails: [] });
});

test("what does not exist is told in JSON, with its own address", async () => {
  for (const path of ["/api/nothing", "/api/live/nothing", "/api", "/nothing", "/live/nothing", "/a%2Fb/c"]) {
    for (const headers of [{ accept: "application/json" }, { accept: "*/*" }]) {
      const missing = await stranger.get(`${path}?x=1`, { headers });
      expect(missing.status()).toBe(404);
      expect(await errorOf(missing)).toMatchObject({
        code: "NOT_FOUND",
        path,
        request_id: missing.headers()["x-request-id"],
      });
    }
  }
});

test("a page that does not exist is a page for browsers, and JSON for whoever sends a token", async () => {
  const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
  const page = await stranger.get("/nothing", { headers: { accept } });
  expect([page.status(), page.headers()["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
  const authorization = `Bearer ${testSecrets.SERVICE_TOKEN}`;
  const script = await stranger.get("/nothing", { headers: { accept, authorization } });
  expect(await errorOf(script)).toMatchObject({ code: "NOT_FOUND", path: "/nothing" });
});

test("the version is public", async () => {
  for (const path of ["/api-version", "/api/api-version"]) {
    expect(await (await stranger.get(path)).json()).toEqual({ version: "2026.11.22.0114-ab12cd3" });
  }
});

test("answers are compressed for whoever takes it, and not sent twice", async () => {
  const url = `${web.url}/trails?character=Larsson`;
  const ask = (headers: Record<string, string>, method = "GET") =>
    fetch(url, { method, headers: { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}`, ...headers } });
  for (const [accepted, encoding] of [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
  ] as const) {
    const packed = await ask({ "accept-encoding": accepted });
    expect(packed.headers.get("content-encoding")).toBe(encoding);
    expect([...packed.headers.keys()].filter((name) => name.startsWith("x-overlord"))).toEqual([]);
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    expect(await packed.json()).toMatchObject({ trails: { length: 100 } });
  }
  const plain = await ask({ "accept-encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  const again = await ask({ "if-none-match": plain.headers.get("etag") ?? "" });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  for (const accepted of ["identity", "br"]) {
    const head = await ask({ "accept-encoding": accepted }, "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
  }
});

test("with the database away every path says so at once, and works again when it is back", async () => {
  await web.postgres.pause();
  // Who asks may still be known from a moment ago; what they ask for may not.
  await expect.poll(async () => (await api.get("/api/auth/session")).status()).toBe(503);
  for (const path of ["/live", "/trails", "/api/auth/session"]) {
    const away = await api.get(path);
    expect(away.status()).toBe(503);
    expect(away.headers()["set-cookie"]).toBeUndefined();
    expect(await errorOf(away)).toMatchObject({ code: "UNAVAILABLE" });
  }
  expect((await stranger.get("/readyz")).status()).toBe(503);
  await web.postgres.start();
  await expect.poll(async () => (await api.get("/live")).status()).toBe(200);
});
