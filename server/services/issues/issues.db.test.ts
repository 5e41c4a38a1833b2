import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  BOARD_WRITES_PER_HOUR,
  commentIssueBody,
  createIssueBody,
  issueIdInput,
  LISTED_COMMENTS,
  listIssuesInput,
  updateIssueBody,
} from "@/server/contract/http/issues";
import { COMMENTS_MAX } from "@/server/contract/limits";
import { Conflict, InvalidInput, NotAllowed, NotFound, TooManyRequests } from "@/server/errors";
import { fakeClock, serviceActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import type { Actor } from "../context";
import { commentIssue } from "./comment";
import { createIssue } from "./create";
import { getIssue } from "./get";
import { listIssues } from "./list";
import { updateIssue } from "./update";

const clock = fakeClock("2026-11-22T20:00:00.000Z");
const now = () => new Date(clock.now()).toISOString();

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
beforeEach(() => test.db.sql`truncate issues cascade`);

const anna = userActor("viewer", { name: "Anna" });
const bert = userActor("viewer", { name: "Bert" });
const olaf = userActor("officer", { name: "Olaf" });
const plugin: Actor = { kind: "plugin", connection: "1" };

const as = (actor: Actor) => testContext(test.db, actor, clock);
const file = (actor: Actor, title = "Out of tapers", body = "") =>
  createIssue({ ctx: as(actor), input: createIssueBody.parse({ title, body }) });
const say = (actor: Actor, id: string, body = "On my way.") =>
  commentIssue({ ctx: as(actor), input: { id, ...commentIssueBody.parse({ body }) } });
const change = (actor: Actor, id: string, fields: Record<string, unknown>) =>
  updateIssue({ ctx: as(actor), input: { id, ...updateIssueBody.parse(fields) } });
const get = (id: string, actor: Actor = bert) =>
  getIssue({ ctx: as(actor), input: issueIdInput.parse({ id }) });
const list = (fields: Record<string, unknown> = {}, actor: Actor = bert) =>
  listIssues({ ctx: as(actor), input: listIssuesInput.parse(fields) });
const titles = async (fields: Record<string, unknown> = {}) =>
  (await list(fields)).issues.map(({ title }) => title);

describe("the board", () => {
  it("keeps what was filed, by whom and when", async () => {
    const issue = await file(anna, "Out of tapers", "Who has some?");
    expect(issue).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      title: "Out of tapers",
      body: "Who has some?",
      status: "open",
      created_by: "Anna",
      created_at: now(),
      updated_at: now(),
      closed_by: null,
      closed_at: null,
      comment_count: 0,
      comments: [],
      is_changeable: true,
    });
    expect(await get(issue.id)).toEqual({ ...issue, is_changeable: false });
    expect(await list()).toEqual({
      issues: [{ ...issue, is_changeable: false }],
      total: 1,
      next_cursor: null,
    });
  });

  it("has open issues first, newest first, and either kind alone", async () => {
    for (const title of ["old", "middle", "new"]) {
      clock.pass(1_000);
      await file(anna, title);
    }
    const [newest] = (await list()).issues;
    await change(anna, newest?.id ?? "", { status: "closed" });
    expect(await titles()).toEqual(["middle", "old", "new"]);
    expect(await titles({ status: "open" })).toEqual(["middle", "old"]);
    expect(await titles({ status: "closed" })).toEqual(["new"]);
  });

  it("gives each issue once by pages, those of one moment and of the other status included", async () => {
    for (let n = 0; n < 5; n++) await file(anna, `issue ${n}`);
    for (const { id } of (await list({ limit: 2 })).issues) await change(anna, id, { status: "closed" });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 2, cursor });
      expect(page.total).toBe(5);
      found.push(...page.issues.map(({ id }) => id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(found).size).toBe(5);
    expect(found).toHaveLength(5);
  });

  it("finds by title, text, comment and author, in any letter case, and takes no sign for a wildcard", async () => {
    const { id } = await file(anna, "100% out of TAPERS", "Cragstone");
    await say(bert, id, "Try Holtburg");
    await file(bert, "Full packs");
    for (const q of ["tapers", "CRAGSTONE", "holtburg", "anna", "100%"])
      expect(await titles({ q }), q).toEqual(["100% out of TAPERS"]);
    expect(await titles({ q: "%" })).toEqual(["100% out of TAPERS"]);
    expect(await titles({ q: "_" })).toEqual([]);
    expect(await titles({ q: "Bert" })).toEqual(["Full packs"]);
  });

  it("refuses a cursor that is none of ours", async () => {
    await expect(list({ cursor: "nonsense" })).rejects.toMatchObject({
      code: "INVALID_INPUT",
      details: { field: "cursor" },
    });
  });
});

describe("comments", () => {
  it("are kept in their order and leave the time of the last change", async () => {
    const { id, updated_at } = await file(anna);
    clock.pass(1_000);
    const first = await say(bert, id, "On my way.");
    expect(first).toEqual({
      id: expect.any(String),
      body: "On my way.",
      created_by: "Bert",
      created_at: now(),
    });
    clock.pass(1_000);
    const second = await say(serviceActor, id, "It was seen.");
    expect(await get(id)).toMatchObject({ comments: [first, second], comment_count: 2, updated_at });
    expect(second.created_by).toBe("service");
  });

  it("can be made on what is closed", async () => {
    const { id } = await file(anna);
    await change(anna, id, { status: "closed" });
    await say(bert, id);
    expect(await get(id)).toMatchObject({ status: "closed", comment_count: 1 });
  });

  it("come with a list as far as they are the newest, and all of them with their issue", async () => {
    const { id } = await file(anna);
    await addComments(id, LISTED_COMMENTS + 2);
    const [listed] = (await list()).issues;
    expect(listed?.comment_count).toBe(LISTED_COMMENTS + 2);
    expect(listed?.comments.map(({ body }) => body)).toEqual(
      Array.from({ length: LISTED_COMMENTS }, (_, n) => `comment ${n + 2}`),
    );
    expect((await get(id)).comments).toHaveLength(LISTED_COMMENTS + 2);
  });

  it("are bounded in number", async () => {
    const { id } = await file(anna);
    await addComments(id, COMMENTS_MAX);
    const more = say(bert, id);
    await expect(more).rejects.toThrow(InvalidInput);
    await expect(more).rejects.toMatchObject({ details: { field: "id" } });
  });

  async function addComments(issueId: string, count: number): Promise<void> {
    await test.db.sql`
      insert into issue_comments (issue_id, body, created_by, created_at)
      select ${issueId}, 'comment ' || n, 'Nobody', ${now()}::timestamptz + n * interval '1 second'
      from generate_series(0, ${count - 1}::int) n`;
  }
});

describe("changing", () => {
  it("leaves what is not named, and closing keeps who closed it first, until it is open again", async () => {
    const { id, created_at } = await file(anna, "Out of tapers", "Who has some?");
    clock.pass(5_000);
    const closedAt = now();
    expect(await change(olaf, id, { status: "closed" })).toMatchObject({
      title: "Out of tapers",
      body: "Who has some?",
      status: "closed",
      closed_by: "Olaf",
      closed_at: closedAt,
      created_at,
      updated_at: closedAt,
    });
    clock.pass(5_000);
    expect(await change(anna, id, { status: "closed", body: "" })).toMatchObject({
      body: "",
      closed_by: "Olaf",
      closed_at: closedAt,
      updated_at: now(),
    });
    expect(await change(anna, id, { status: "open", title: "Out again" })).toMatchObject({
      title: "Out again",
      status: "open",
      closed_by: null,
      closed_at: null,
    });
  });

  it("is refused where somebody changed it since it was read, even within a millisecond", async () => {
    const { id, updated_at } = await file(anna);
    const first = await change(olaf, id, { title: "Olaf's", if_updated_at: updated_at });
    expect(first.updated_at > updated_at).toBe(true);
    const late = change(anna, id, { title: "Anna's", if_updated_at: updated_at });
    await expect(late).rejects.toThrow(Conflict);
    await expect(late).rejects.toMatchObject({ details: { field: "if_updated_at" } });
    expect(await change(anna, id, { title: "Anna's", if_updated_at: first.updated_at })).toMatchObject({
      title: "Anna's",
    });
  });

  it("needs something to change", async () => {
    const { id } = await file(anna);
    await expect(change(anna, id, {})).rejects.toMatchObject({ details: { field: "title" } });
    await expect(change(anna, id, { if_updated_at: now() })).rejects.toThrow(InvalidInput);
  });
});

describe("who may", () => {
  it.each<[string, Actor]>([
    ["whoever filed it", anna],
    ["officers", olaf],
    ["admins", userActor("admin")],
  ])("change it: %s", async (_who, actor) => {
    const { id } = await file(anna);
    expect(await get(id, actor)).toMatchObject({ is_changeable: true });
    expect(await change(actor, id, { status: "closed" })).toMatchObject({ status: "closed" });
  });

  it.each<[string, Actor]>([
    ["others", bert],
    ["somebody else of that name", userActor("viewer", { name: "Anna" })],
    ["the bearer of the service token", serviceActor],
  ])("not change it: %s", async (_who, actor) => {
    const { id } = await file(anna);
    expect(await get(id, actor)).toMatchObject({ is_changeable: false });
    await expect(change(actor, id, { status: "closed" })).rejects.toThrow(NotAllowed);
  });

  it("a program may change its own, and no account named like it may", async () => {
    const { id } = await file(serviceActor);
    const namesake = userActor("viewer", { name: "service" });
    await expect(change(namesake, id, { status: "closed" })).rejects.toThrow(NotAllowed);
    expect(await change(serviceActor, id, { status: "closed" })).toMatchObject({ closed_by: "service" });
  });

  it("plugins nothing", async () => {
    const { id } = await file(anna);
    for (const attempt of [list({}, plugin), get(id, plugin), file(plugin), say(plugin, id)])
      await expect(attempt).rejects.toThrow(NotAllowed);
    await expect(change(plugin, id, { status: "closed" })).rejects.toThrow(NotAllowed);
  });

  it("nobody what is not there", async () => {
    const id = randomUUID();
    for (const attempt of [get(id), say(anna, id), change(olaf, id, { status: "closed" })])
      await expect(attempt).rejects.toThrow(NotFound);
  });

  it("not write without end: after so many in an hour one has to wait, and others have not", async () => {
    const carl = userActor("viewer", { name: "Carl" });
    await test.db.sql`
      insert into issues (title, user_id, created_by, created_at, updated_at)
      select 'issue ' || n, ${carl.kind === "user" ? carl.id : ""}::uuid, 'Carl', ${now()}, ${now()}
      from generate_series(1, ${BOARD_WRITES_PER_HOUR}::int) n`;
    clock.pass(59 * 60_000);
    const more = file(carl);
    await expect(more).rejects.toThrow(TooManyRequests);
    await expect(more).rejects.toMatchObject({ details: { retryAfterS: 60 } });
    const { id } = await file(anna);
    await expect(say(carl, id)).rejects.toThrow(TooManyRequests);
    clock.pass(60_000);
    await say(carl, id);
  });
});
