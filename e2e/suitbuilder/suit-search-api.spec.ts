import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { z } from "zod";
import { apiError } from "@/server/contract/http/error";
import { foundSuit, searchProgress } from "@/server/contract/suits";
import { LARGE_FAMILIES, LARGE_SPELLS, largeInventory } from "@/server/solver/oracle/large-inventory";
import { signIn } from "../api/sign-in";
import { startWebServer, testSecrets, type WebServer } from "../api/web-server";
import { eventually } from "../support/eventually";
import { EventStream } from "./event-stream";

/* The suit builder's streams as scripts and pages read them: real sockets, and the process as production runs it. */

const small = largeInventory({ armor: 60, jewelry: 30, clothing: 12 });
const large = largeInventory({ armor: 1_500, jewelry: 500, clothing: 200, armorLevels: [300, 2] });
const cantrips = LARGE_FAMILIES.slice(0, 40).map((family) => ({ family }));
const quick = { cantrips: cantrips.slice(0, 8), inventory: { items: small, spells: LARGE_SPELLS } };
/** Takes minutes. */
const endless = {
  cantrips,
  weights: { owner: 300, overlap: 50 },
  limits: { timeMs: 100_000, topK: 50 },
  inventory: { items: large, spells: LARGE_SPELLS },
};

let web: WebServer;
let service: APIRequestContext;
const sessions = new Map<string, string>();

test.beforeAll(async ({ playwright }) => {
  web = await startWebServer({ SUIT_WORKERS: "2" });
  service = await playwright.request.newContext({
    baseURL: web.url,
    extraHTTPHeaders: { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` },
  });
  for (const name of ["anna", "bert", "carl"]) {
    await web.account(name, "viewer");
    const context = await playwright.request.newContext({ baseURL: web.url });
    await signIn(context, name);
    const { cookies } = await context.storageState();
    sessions.set(name, cookies.map(({ name: key, value }) => `${key}=${value}`).join("; "));
    await context.dispose();
  }
});
test.afterAll(async () => {
  await service?.dispose();
  await web?.stop();
});

function open(method: string, path: string, who: string, body?: unknown): Promise<IncomingMessage> {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const credentials =
    who === "service"
      ? { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` }
      : { cookie: sessions.get(who) ?? "" };
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${web.url}${path}`, {
      method,
      headers: {
        ...credentials,
        origin: web.url,
        ...(body !== undefined && {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(text)),
        }),
      },
    });
    asked.on("response", resolve);
    asked.on("error", reject);
    asked.end(text);
  });
}

const search = async (who: string, body: unknown) =>
  new EventStream(await open("POST", "/suitbuilder/search", who, body));

const answer = z.looseObject({
  error: apiError.shape.error.optional(),
  run: z.looseObject({ id: z.string() }).optional(),
  runs: z.array(z.unknown()).optional(),
});

async function json(response: IncomingMessage) {
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  const { statusCode, headers } = response;
  return { status: statusCode ?? 0, headers, body: answer.parse(JSON.parse(text)) };
}
const ask = async (method: string, path: string, who: string, body?: unknown) =>
  json(await open(method, path, who, body));

test("a search is told event by event: how it stands, each better suit, one end", async () => {
  const stream = await search("anna", quick);
  const { statusCode, headers } = stream.response;
  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toMatch(/^text\/event-stream/);
  expect([headers["cache-control"], headers["x-accel-buffering"]]).toEqual(["no-store", "no"]);
  expect(headers["content-encoding"]).toBeUndefined();
  const done = await stream.done();
  expect(done).toMatchObject({
    status: "optimal",
    reason: "proved",
    optimal: true,
    topKExact: true,
    gapPct: 0,
  });
  expect(done.suits).toHaveLength(10);
  expect(stream.events.map(({ id }) => id)).toEqual(stream.events.map((_, index) => index + 1));
  expect(searchProgress.parse(stream.events[0]?.data).phase).toBe("load");
  expect(stream.events.at(-1)?.name).toBe("done");
  const scores = stream.events
    .filter(({ name }) => name === "suit")
    .map(({ data }) => foundSuit.parse(data).suit.score);
  expect(scores).toEqual([...new Set(scores)].sort((a, b) => a - b));
  expect(scores.at(-1)).toBe(done.best);
});

/** What is answered to somebody who says that they will send so many bytes. */
async function announce(bytes: number): Promise<string> {
  const socket = connect(Number(new URL(web.url).port), "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  socket.write(
    `POST /suitbuilder/search HTTP/1.1\r\nHost: ${new URL(web.url).host}\r\nOrigin: ${web.url}\r\n` +
      `Cookie: ${sessions.get("anna")}\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\n\r\n`,
  );
  await eventually("an answer", 5_000, () => text.includes("}}"));
  socket.destroy();
  return text;
}

test("what is wrong with a request is said before the stream, with a pointer to it", async () => {
  const [one, two] = small;
  const inventory = { items: small, spells: LARGE_SPELLS };
  const cases: [unknown, string, string | null][] = [
    ["{", "INVALID", null],
    [[], "INVALID", null],
    [{ limits: { timeMs: 99 } }, "INVALID", "/limits/timeMs"],
    [{ slots: Array.from({ length: 400_000 }, () => 0) }, "INVALID", "/slots"],
    [{ slots: ["tail"] }, "INVALID", "/slots/0"],
    [{ speed: 9 }, "INVALID", "/speed"],
    [{ cantrips: [{ family: "a" }, { family: "a" }] }, "INVALID", "/cantrips/1/family"],
    [{ sets: { primary: { id: 13 }, secondary: { id: 13 } } }, "SAME_SET", "/sets/secondary/id"],
    [{ locked: [{ item: "nobody's" }] }, "UNKNOWN_ITEM", "/locked/0/item"],
    [
      { inventory, locked: [{ item: one?.id }], excluded: [one?.id] },
      "LOCKED_AND_EXCLUDED",
      "/locked/0/item",
    ],
    [{ inventory: { ...inventory, items: [one, two, one] } }, "DUPLICATE_ITEM", "/inventory/items/2/id"],
  ];
  for (const [body, code, path] of cases) {
    const { status, body: said } = await ask("POST", "/suitbuilder/search", "anna", body);
    expect([status, said.error?.code, said.error?.path], JSON.stringify(body).slice(0, 80)).toEqual([
      400,
      code,
      path,
    ]);
    expect(said.error?.request_id).toMatch(/./);
  }
  const many = { inventory: { items: Array.from({ length: 20_001 }, () => 0), spells: {} } };
  const tooMany = await ask("POST", "/suitbuilder/search", "anna", many);
  expect([tooMany.status, tooMany.body.error?.code]).toEqual([413, "TOO_LARGE"]);
  expect(await announce(16 * 1024 * 1024 + 1)).toMatch(/^HTTP\/1\.1 413 [\s\S]*"code":"TOO_LARGE"/);
  expect((await ask("POST", "/suitbuilder/search", "nobody", {})).status).toBe(401);
  expect((await ask("GET", "/suitbuilder/search", "anna")).status).toBe(405);
});

test("two search at once, one each; others are told to come back; who hangs up frees a thread at once", async () => {
  const [first, second] = [await search("anna", endless), await search("bert", endless)];
  await Promise.all([first.hear("suit"), second.hear("suit")]);
  for (const who of ["anna", "carl", "service"]) {
    const { status, headers, body } = await ask("POST", "/suitbuilder/search", who, quick);
    expect([status, body.error?.code, body.error?.path]).toEqual([429, "BUSY", null]);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  }
  first.response.destroy();
  await eventually("a thread is free", 10_000, async () => {
    const again = await open("POST", "/suitbuilder/search", "carl", quick);
    if (again.statusCode === 429) return again.resume() && false;
    expect((await new EventStream(again).done()).status).toBe("optimal");
    return true;
  });
  second.response.destroy();
});

test("who hangs up before anything is answered leaves no search behind", async () => {
  const body = JSON.stringify(endless);
  for (const name of ["anna", "bert"]) {
    const socket = connect(Number(new URL(web.url).port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(
      `POST /suitbuilder/search HTTP/1.1\r\nHost: ${new URL(web.url).host}\r\nOrigin: ${web.url}\r\n` +
        `Cookie: ${sessions.get(name)}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    );
    socket.end(body, () => setImmediate(() => socket.destroy()));
  }
  // Whatever they began is over: both may search again.
  for (const name of ["anna", "bert"])
    await eventually(`${name} can search`, 10_000, async () => {
      const again = await open("POST", "/suitbuilder/search", name, quick);
      if (again.statusCode === 429) return again.resume() && false;
      return (await new EventStream(again).done()).status === "optimal";
    });
});

test("at its time limit a search ends with what it has", async () => {
  const at = performance.now();
  const done = await (await search("carl", { ...endless, limits: { timeMs: 1_500 } })).done();
  expect(done).toMatchObject({ status: "feasible", reason: "timeLimit", optimal: false });
  expect(done.bound ?? 0).toBeGreaterThan(done.best ?? 0);
  expect(performance.now() - at).toBeLessThan(10_000);
});

test("whoever does not read holds up nobody, and finds the end all the same", async () => {
  const body = JSON.stringify({ ...endless, limits: { timeMs: 4_000, topK: 50, distinct: "items" } });
  const socket = connect(Number(new URL(web.url).port), "127.0.0.1");
  socket.pause();
  socket.write(
    `POST /suitbuilder/search HTTP/1.1\r\nHost: ${new URL(web.url).host}\r\nOrigin: ${web.url}\r\n` +
      `Cookie: ${sessions.get("anna")}\r\nContent-Type: application/json\r\nConnection: close\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const beside = await search("bert", quick);
  expect((await beside.done()).status).toBe("optimal");
  await eventually("the search is over", 20_000, async () => {
    const { status } = await open("POST", "/suitbuilder/search", "anna", quick).then((r) => {
      r.destroy();
      return { status: r.statusCode };
    });
    return status !== 429;
  });
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  socket.resume();
  await eventually("the end is there", 10_000, () => text.includes("event: done"));
  socket.destroy();
});

test("a run can be left and found again; stopped, it ends at once with what it has", async () => {
  const stored = { cantrips: [{ family: "strength" }], limits: { timeMs: 60_000 } };
  const { status, body } = await ask("POST", "/suitbuilder/runs", "anna", stored);
  expect(status).toBe(200);
  const id = body.run?.id ?? "";
  const listed = await ask("GET", "/suitbuilder/runs", "anna");
  expect(listed.body.runs?.[0]).toMatchObject({ id, request: stored });
  expect((await ask("GET", "/suitbuilder/runs", "bert")).body.runs).toEqual([]);
  expect((await ask("GET", `/suitbuilder/runs/${id}/events`, "bert")).status).toBe(404);
  const stream = new EventStream(await open("GET", `/suitbuilder/runs/${id}/events`, "anna"));
  expect((await stream.done()).status).toBe("optimal");
  // And again, for whoever reloads the page.
  const later = new EventStream(await open("GET", `/suitbuilder/runs/${id}/events`, "anna"));
  expect((await later.done()).status).toBe("optimal");
  expect((await ask("DELETE", `/suitbuilder/runs/${id}`, "bert")).status).toBe(404);
  expect((await ask("DELETE", `/suitbuilder/runs/${id}`, "anna")).status).toBe(200);
  const wrong = await ask("POST", "/suitbuilder/runs", "anna", { cantrips: [{ family: "a", minTier: 5 }] });
  expect([wrong.status, wrong.body.error?.path]).toEqual([400, "/cantrips/0/minTier"]);
});

test("runs wait for their turn and say which; plain searches are busy meanwhile", async () => {
  const holders = [await search("anna", endless), await search("bert", endless)];
  await Promise.all(holders.map((stream) => stream.hear("suit")));
  const start = async (who: string) => {
    const id = (await ask("POST", "/suitbuilder/runs", who, {})).body.run?.id ?? "";
    return { id, stream: new EventStream(await open("GET", `/suitbuilder/runs/${id}/events`, who)) };
  };
  const [carl, service_] = [await start("carl"), await start("service")];
  expect((await carl.stream.hear("waiting")).data).toEqual({ position: 1 });
  expect((await service_.stream.hear("waiting")).data).toEqual({ position: 2 });
  expect((await ask("POST", "/suitbuilder/search", "carl", quick)).status).toBe(429);
  expect((await ask("DELETE", `/suitbuilder/runs/${carl.id}`, "carl")).status).toBe(200);
  expect((await carl.stream.hear("error")).data).toMatchObject({ code: "CANCELLED" });
  await eventually("moves up", 5_000, () =>
    service_.stream.events.some(({ data }) => JSON.stringify(data) === '{"position":1}'),
  );
  for (const { response } of holders) response.destroy();
  expect((await service_.stream.done()).status).toBe("optimal");
});
