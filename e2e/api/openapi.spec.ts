import { type APIRequestContext, expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { freePort } from "@/app/_server/front/listen";
import { openApiDocument } from "@/server/contract/http/openapi";
import type { TestServer } from "@/ws-server/test/server";
import { closeTestSockets } from "@/ws-server/test/sockets";
import { type DescribedClient, describedClient } from "./described-client";
import { handOver, playMinute, startWsServer } from "./played-minute";
import { startWebServer, testSecrets, type WebServer } from "./web-server";

/*
 * Every path that the description names, asked by a client that knows nothing else, with a real plugin's frames
 * behind it. Each answer is held against its schema, and has something in it.
 */

const value = z.union([z.string(), z.number()]).optional();
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string(), example: value, schema: z.object({ default: value }) })),
  responses: z.record(z.string(), z.unknown()),
});

const version = "2026.11.22.0114-ab12cd3";
const description = openApiDocument(version);
const bearer = { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` };
/** A name with everything that addresses stumble over. */
const awkward = "+Ulf O'Neil 100% a/b?c#d É";

/** What the description says of each operation: an example of every parameter that has one, and what may come back. */
const operations = Object.entries(description.paths).flatMap(([path, { get, ...others }]) => {
  // What is sent, and what is told event by event, has journeys of its own.
  if (get === undefined || JSON.stringify(get).includes("text/event-stream")) return [];
  const { operationId: name, parameters, responses } = operation.parse(get);
  const given = parameters.map(({ name, example, schema }) => [name, example ?? schema.default]);
  const examples = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const allowed = ["GET", "HEAD", ...Object.keys(others).map((method) => method.toUpperCase())];
  return [{ path, name, examples, allowed, statuses: Object.keys(responses).map(Number) }];
});

type RequestOptions = Parameters<APIRequestContext["fetch"]>[1];

let web: WebServer;
let wsServer: TestServer | null = null;
let stranger: APIRequestContext;
let client: DescribedClient;

test.beforeAll(async ({ playwright }) => {
  const wsPort = await freePort("127.0.0.1");
  web = await startWebServer({ BUILD_VERSION: version, WS_PORT: String(wsPort) });
  wsServer = await startWsServer(web.database.url, wsPort);
  await playMinute(wsServer, "Larsson");
  await playMinute(wsServer, awkward);
  await handOver(wsServer, Number(operations.find(({ name }) => name === "itemBiography")?.examples.item_id));
  await fileIssue(web.database, String(operations.find(({ name }) => name === "issue")?.examples.id));
  stranger = await playwright.request.newContext({ baseURL: web.url });
  client = await describedClient(
    await (await stranger.get("/openapi.json", { headers: bearer })).json(),
    web.url,
  );
  const run = await client.ask("startSuitRun", {}, bearer, { cantrips: [{ family: "strength" }] });
  expect([run.status, client.faults("startSuitRun", run)]).toEqual([200, []]);
  // Acknowledged frames are safe; a moment later they are in the database, all of a batch at once.
  await expect.poll(async () => (await client.ask("deaths", {}, bearer)).data.deaths.length).toBe(2);
});
test.afterAll(async () => {
  closeTestSockets();
  await wsServer?.stop();
  await web?.stop();
});

test("the description is valid OpenAPI 3.1, the same at both addresses, and for whoever may use the API", async () => {
  for (const path of ["/openapi.json", "/api/openapi.json"]) {
    expect((await stranger.get(path)).status()).toBe(401);
    const served = await (await stranger.get(path, { headers: bearer })).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(description)));
    const { valid, errors } = await new Validator().validate(served);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  }
});

for (const { path, name, examples } of operations) {
  test(`GET ${path} answers as described, and nothing that is not`, async () => {
    const inPath = Object.fromEntries(Object.entries(examples).filter(([key]) => path.includes(`{${key}}`)));
    // What narrows a search does so alone: all of it together fits nothing.
    const isSearch = "text" in examples;
    const narrowed = {
      ...inPath,
      text: String(examples.text),
      ...("format" in examples && { format: "json" }),
    };
    const questions = isSearch ? [narrowed] : [inPath, examples];
    if (examples.character !== undefined) questions.push({ ...inPath, character: awkward });
    for (const question of questions) {
      const answer = await client.ask(name, question, bearer);
      expect([answer.status, client.faults(name, answer)], JSON.stringify(question)).toEqual([200, []]);
      expect(emptyLists(answer.data), JSON.stringify(question)).toEqual([]);
      if ("character_name" in Object(answer.data) && question.character !== undefined)
        expect(answer.data.character_name).toBe(question.character);
      const again = await client.ask(name, question, {
        ...bearer,
        "If-None-Match": answer.headers.etag ?? "",
      });
      if (isUnmoved(name)) expect(again.status).toBe(304);
    }
  });
}

const refusing = operations.filter(({ statuses }) => statuses.includes(401));

for (const { path, name, examples, allowed, statuses } of refusing) {
  test(`GET ${path} refuses in the one shape: strangers, wrong parameters, unknown names, other methods`, async () => {
    const at = path.replace(/\{(\w+)\}/g, (_, key) => encodeURIComponent(String(examples[key])));
    const refused = async (status: number, url: string, options: RequestOptions = {}) => {
      const answer = await stranger.fetch(url, { headers: bearer, ...options });
      const data = await answer.json();
      const found = { status: answer.status(), headers: answer.headers(), data };
      expect([found.status, client.faults(name, found)], url).toEqual([status, []]);
      expect(data.error.request_id).toBe(found.headers["x-request-id"]);
      return { ...data.error, headers: found.headers };
    };
    for (const prefix of ["", "/api"]) {
      const url = `${prefix}${at}`;
      expect((await refused(401, url, { headers: {} })).headers["www-authenticate"]).toBe("Bearer");
      await refused(401, url, { headers: { authorization: "Bearer wrong" } });
      for (const method of ["POST", "PUT", "PATCH", "DELETE"].filter((one) => !allowed.includes(one)))
        expect((await refused(405, url, { method })).headers.allow).toBe(allowed.join(", "));
      if (!statuses.includes(400)) continue;
      expect(await refused(400, `${url}?nonsense=1`)).toMatchObject({
        code: "INVALID_INPUT",
        field: "nonsense",
      });
      const stranger = { character: "Nobody", landblock: "FFFF", item_id: "1" };
      for (const [key, value] of Object.entries(stranger).filter(([key]) => key in examples)) {
        const missing = path.includes(`{${key}}`)
          ? prefix + path.replace(/\{\w+\}/, value)
          : `${url}?${key}=${value}`;
        expect(await refused(404, missing)).toMatchObject({
          code: "NOT_FOUND",
          field: key,
          path: missing.split("?")[0],
        });
        const broken = path.includes(`{${key}}`) ? prefix + path.replace(/\{\w+\}/, "%zz") : `${url}?${key}=`;
        expect((await refused(400, broken)).code).toMatch(/^(INVALID_INPUT|BAD_REQUEST)$/);
      }
    }
  });
}

test("without ws-server only what it alone knows is away, and says so", async () => {
  await wsServer?.stop();
  wsServer = null;
  const away = await client.ask("vitalSharing", {}, bearer);
  expect([away.status, client.faults("vitalSharing", away)]).toEqual([503, []]);
  expect(away.data.error.code).toBe("WS_SERVER_UNAVAILABLE");
  expect(Number(away.headers["retry-after"])).toBeGreaterThan(0);
  const readiness = await client.ask("readyz");
  expect([readiness.status, client.faults("readyz", readiness)]).toEqual([503, []]);
  expect((await client.ask("deaths", {}, bearer)).status).toBe(200);
});

/** The issue that the description names by its id, found by the word that it searches for. */
async function fileIssue({ db }: WebServer["database"], id: string): Promise<void> {
  const at = new Date().toISOString();
  await db.sql`insert into issues (id, title, created_by, created_at, updated_at)
    values (${id}, 'Out of tapers', 'Anna', ${at}, ${at})`;
  await db.sql`insert into issue_comments (issue_id, body, created_by, created_at)
    values (${id}, 'On my way.', 'Bert', ${at})`;
}

/** Whether its answer is the same a moment later and says so: no time of its own, nothing that a live plugin moves. */
function isUnmoved(name: string): boolean {
  const moving = [
    "readyz",
    "healthz",
    "metrics",
    "vitalSharing",
    "exportItems",
    "suitRuns",
    "statsSeries",
    "leaderboards",
  ];
  return !moving.includes(name);
}

/** Names of the lists in an answer that have nothing in them: their rows would be described for nobody. */
function emptyLists(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data)
    .filter(([, value]) => Array.isArray(value) && value.length === 0)
    .map(([name]) => name);
}
