import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import type { Database } from "@/db/client";
import { createUser } from "@/db/queries/users";
import type { SuitRequest } from "@/server/contract/suits";
import { suitFamilies } from "@/server/facts/suit-cantrips";
import { hashPassword } from "@/server/services/users";
import { withStoredGuild } from "./item-search/stored-guild";
import { startChild } from "./sockets/child";
import { type Percentiles, percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";
import { startWeb } from "./web-process";

const USERS = 20;
const CHARACTERS = 60;
const CLIENTS = 20;
const WARM_UP_S = 5;
const SECONDS = 20;
const ROUNDS = 7;

/**
 * Twenty users search for suits at once, through the web process, while sixty characters play: what becomes of the live
 * latency, of other requests, and how soon a search's first suit is there.
 */
export const bench: Bench = { name: "suit-load", run };

async function run(): Promise<Table> {
  return withStoredGuild(measure, { characters: 25, itemsEach: 190 });
}

const live = z.object({ events: z.number(), p50: z.number(), p95: z.number(), p99: z.number() });

async function measure(db: Database, databaseUrl: string): Promise<Table> {
  const server = await startChild("server", { kind: "ours", databaseUrl });
  const guild = await startChild("guild", { ...server.ready, characters: CHARACTERS, clients: CLIENTS });
  const web = await startWeb(databaseUrl, { SUIT_WORKERS: "2" });
  try {
    const users = await signedIn(db, web.url);
    const [first = { cookie: "" }] = users;
    const cold = await firstSuitMs(web.url, first.cookie);
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) warm.push(await firstSuitMs(web.url, first.cookie));
    const watch = async () => {
      await guild.ask({ seconds: WARM_UP_S });
      const [events, reads] = await Promise.all([
        guild.ask<Percentiles & { events: number }>({ seconds: SECONDS }).then((said) => live.parse(said)),
        readLive(web.url, first.cookie),
      ]);
      return { events, reads };
    };
    const alone = await watch();
    const crowd = users.map(({ cookie }) => keepSearching(web.url, cookie));
    const beside = await watch();
    const searched = await Promise.all(crowd.map((searcher) => searcher.stop()));
    const solved = searched.reduce((sum, { solved: count }) => sum + count, 0);
    const waited = searched.filter(({ waited: has }) => has).length;
    const row = (name: string, { events, reads }: typeof alone) => [
      name,
      events.p50,
      events.p95,
      events.p99,
      reads.p50,
      reads.p95,
      reads.p99,
    ];
    return {
      title: `${USERS} users search for suits at once, beside ${CHARACTERS} characters and ${CLIENTS} live clients`,
      columns: ["", "live p50 ms", "live p95", "live p99", "GET /live p50 ms", "p95", "p99"],
      rows: [row("nobody searches", alone), row(`${USERS} search without pause, 2 threads`, beside)],
      notes: [
        `${solved} runs were solved meanwhile; ${waited} of ${USERS} users waited in line and were told their position.`,
        `First suit over HTTP, 25 mules' loot: ${percentiles(warm).p50.toFixed(0)} ms at the median of ${ROUNDS}, ${cold.toFixed(0)} with starting the thread from source and reading every inventory for the first time. Wanted: 250.`,
        "All on this machine: plugins, clients, ws-server, web, database and the searches share its cores.",
      ],
    };
  } finally {
    await web.stop();
    await guild.stop();
    await server.stop();
  }
}

/** What keeps a thread busy for some seconds. */
const families = suitFamilies.map(({ family }) => ({ family }));
const long: SuitRequest = {
  cantrips: families.slice(0, 40),
  weights: { owner: 300, overlap: 50 },
  equipped: "any",
  limits: { timeMs: 120_000, topK: 50, distinct: "items" },
};
const usual: SuitRequest = { cantrips: families.slice(0, 8), equipped: "any", limits: { timeMs: 5_000 } };

async function signedIn(db: Database, url: string): Promise<{ cookie: string }[]> {
  const password = "password-of-the-bench";
  const password_hash = await hashPassword(password);
  const users: { cookie: string }[] = [];
  for (let number = 0; number < USERS; number++) {
    const username = `user-${number}`;
    await createUser(db, { name: username, role: "viewer", password_hash });
    users.push({ cookie: await signIn(url, username, password) });
  }
  return users;
}

async function signIn(url: string, username: string, password: string): Promise<string> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await asked.json());
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(asked), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ username, password, csrfToken }),
  });
  return `${cookiesOf(asked)}; ${cookiesOf(answered)}`;
}

function cookiesOf({ headers }: Response): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

interface Listening {
  text(): string;
  close(): void;
}

/** Sends something and listens to what is told. */
async function open(url: string, cookie: string, body?: SuitRequest): Promise<Listening> {
  const asked = httpRequest(url, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      cookie,
      origin: new URL(url).origin,
      ...(body !== undefined && {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(JSON.stringify(body)),
      }),
    },
  });
  asked.end(body === undefined ? "" : JSON.stringify(body));
  const [response]: IncomingMessage[] = await once(asked, "response");
  if (response?.statusCode !== 200) throw new Error(`${url} answers ${response?.statusCode}`);
  let text = "";
  response.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  response.on("error", () => undefined);
  return { text: () => text, close: () => response.destroy() };
}

async function firstSuitMs(url: string, cookie: string): Promise<number> {
  const startedAt = performance.now();
  const search = await open(`${url}/suitbuilder/search`, cookie, usual);
  while (!search.text().includes("event: suit")) await delay(1);
  const ms = performance.now() - startedAt;
  while (!search.text().includes("event: done")) await delay(5);
  return ms;
}

/** Starts one run after the other and listens to each, as a page does. */
function keepSearching(url: string, cookie: string) {
  let isOver = false;
  const counts = { solved: 0, waited: false };
  const searching = (async () => {
    while (!isOver) {
      const run = await startRun(url, cookie);
      while (!isOver && !/event: (done|error)/.test(run.text())) await delay(20);
      if (run.text().includes('"status":"optimal"')) counts.solved++;
      if (run.text().includes("event: waiting")) counts.waited = true;
      run.close();
    }
  })();
  return {
    async stop() {
      isOver = true;
      await searching;
      return counts;
    },
  };
}

async function startRun(url: string, cookie: string): Promise<Listening> {
  const started = await open(`${url}/suitbuilder/runs`, cookie, long);
  while (!started.text().endsWith("}}")) await delay(1);
  const { run } = z.object({ run: z.object({ id: z.string() }) }).parse(JSON.parse(started.text()));
  return open(`${url}/suitbuilder/runs/${run.id}/events`, cookie);
}

/** Times of a request that the dashboard makes, again and again. */
async function readLive(url: string, cookie: string): Promise<Percentiles> {
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1_000;
  while (performance.now() < until) {
    const startedAt = performance.now();
    await (await fetch(`${url}/live`, { headers: { cookie } })).arrayBuffer();
    times.push(performance.now() - startedAt);
    await delay(50);
  }
  return percentiles(times);
}
