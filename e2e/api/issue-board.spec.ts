import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { carrier } from "../dashboard/carrier";
import { stack } from "../support/stack";
import { type DescribedClient, describedClient } from "./described-client";
import { signIn } from "./sign-in";

/*
 * What is written over the HTTP API: issues of the guild's board, and what becomes of alerts. The client knows nothing
 * but the description, and every answer is held against it.
 */

const bearer = { authorization: `Bearer ${stack.serviceToken}` };
/** No two runs meet each other's issues. */
const mark = randomUUID().slice(0, 8);

let client: DescribedClient;
let account: Record<string, string>;
let anonymous: APIRequestContext;
test.beforeAll(async ({ playwright }) => {
  anonymous = await playwright.request.newContext({ baseURL: stack.baseUrl });
  const description = await anonymous.get("/openapi.json", { headers: bearer });
  client = await describedClient(await description.json(), stack.baseUrl);
  const person = await playwright.request.newContext({ baseURL: stack.baseUrl });
  await signIn(person, stack.account.username, stack.account.password);
  const { cookies } = await person.storageState();
  account = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    origin: stack.baseUrl,
  };
});

/** Asks, and holds the answer against the description. */
async function ask(
  name: string,
  parameters: Record<string, string>,
  headers: Record<string, string>,
  body?: unknown,
) {
  const answer = await client.ask(name, parameters, headers, body);
  expect(client.faults(name, answer), JSON.stringify(answer.data)).toEqual([]);
  return answer;
}

test("an issue is filed, talked about, changed, closed and found again", async () => {
  const title = `Out of tapers ${mark}`;
  const filed = await ask("createIssue", {}, account, { title: ` ${title}\u0000\n`, body: "one\r\ntwo" });
  expect(filed.status).toBe(200);
  expect(filed.data).toMatchObject({
    title,
    body: "one\ntwo",
    status: "open",
    created_by: stack.account.username,
    comments: [],
    is_changeable: true,
  });
  const { id, updated_at } = filed.data;

  const said = await ask("commentIssue", { id }, bearer, { body: `Seen ${mark}` });
  expect(said.data).toMatchObject({ body: `Seen ${mark}`, created_by: "service" });

  const closed = await ask("updateIssue", { id }, account, { status: "closed", if_updated_at: updated_at });
  expect(closed.data).toMatchObject({ status: "closed", closed_by: stack.account.username, title });
  const late = await ask("updateIssue", { id }, account, { title: "later", if_updated_at: updated_at });
  expect([late.status, late.data.error]).toMatchObject([409, { code: "CONFLICT", field: "if_updated_at" }]);

  for (const q of [title.toUpperCase(), `seen ${mark}`]) {
    const found = await ask("issues", { q, status: "closed" }, bearer);
    expect(found.data).toMatchObject({
      total: 1,
      next_cursor: null,
      issues: [{ id, comments: [said.data] }],
    });
  }
  expect((await ask("issue", { id }, bearer)).data).toMatchObject({ id, is_changeable: false });
});

test("whoever may not write is refused, and what is wrong is named", async () => {
  const { id } = (await ask("createIssue", {}, account, { title: `Refusals ${mark}` })).data;
  expect((await ask("updateIssue", { id }, bearer, { status: "closed" })).status).toBe(403);
  expect((await ask("createIssue", {}, {}, { title: "nobody's" })).status).toBe(401);
  const unknown = { id: randomUUID() };
  expect((await ask("issue", unknown, bearer)).status).toBe(404);
  expect((await ask("updateIssue", unknown, account, { status: "closed" })).status).toBe(404);
  expect((await ask("commentIssue", unknown, account, { body: "said" })).status).toBe(404);
  const wrong: [string, Record<string, string>, unknown, string][] = [
    ["createIssue", {}, { title: "  " }, "title"],
    ["createIssue", {}, { title: "a".repeat(201) }, "title"],
    ["createIssue", {}, { title: "a", body: "b".repeat(8_001) }, "body"],
    ["createIssue", {}, { title: "a", created_by: "somebody else" }, "created_by"],
    ["commentIssue", { id }, { body: "" }, "body"],
    ["commentIssue", { id: "1" }, { body: "said" }, "id"],
    ["updateIssue", { id }, { status: "done" }, "status"],
  ];
  for (const [name, parameters, body, field] of wrong) {
    const refused = await ask(name, parameters, account, body);
    expect([refused.status, refused.data.error.field], name).toEqual([400, field]);
  }
  const form = await anonymous.post("/issues", { headers: bearer, form: { title: "from a form" } });
  expect(form.status()).toBe(415);
  const foreign = await anonymous.patch(`/issues/${id}`, {
    headers: { ...account, origin: "https://elsewhere.example" },
    data: { status: "closed" },
  });
  expect(foreign.status()).toBe(403);
  expect((await anonymous.delete(`/issues/${id}`, { headers: bearer })).headers().allow).toBe(
    "GET, HEAD, PATCH",
  );
});

test("an alert is put off, acknowledged with a reason and taken back, by people in charge only", async () => {
  const name = `Alerted ${mark}`;
  const plugin = await carrier(name, []);
  await plugin.tell({ type: "vitals", vitae: 0 });
  await plugin.tell({ type: "vitals", vitae: 5 });
  const find = async (settled: string) => (await ask("alerts", { q: name, settled }, bearer)).data;
  await expect.poll(async () => (await find("false")).total).toBe(1);
  const [{ id, ...alert }] = (await find("false")).alerts;
  expect(alert).toMatchObject({ kind: "death", acknowledged_reason: null, details: { vitae: 5 } });

  expect((await ask("updateAlert", { id }, bearer, { acknowledged: true })).status).toBe(403);
  const refused = await ask("updateAlert", { id }, account, { snooze_minutes: 10_081 });
  expect([refused.status, refused.data.error.field]).toEqual([400, "snooze_minutes"]);

  const snoozed = await ask("updateAlert", { id }, account, { snooze_minutes: 15 });
  expect(Date.parse(snoozed.data.snoozed_until)).toBeGreaterThan(Date.now());
  expect(await find("false")).toMatchObject({ total: 1 });
  const taken = { acknowledged: true, reason: "On my way." };
  expect((await ask("updateAlert", { id }, account, taken)).data).toMatchObject({
    acknowledged_by: stack.account.username,
    acknowledged_reason: "On my way.",
    snoozed_until: null,
  });
  expect([(await find("false")).total, (await find("true")).total]).toEqual([0, 1]);
  await ask("updateAlert", { id }, account, { acknowledged: false });
  expect((await find("false")).alerts).toMatchObject([{ id, acknowledged_at: null }]);
  await plugin.close();
});
