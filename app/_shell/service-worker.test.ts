import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { beforeEach, describe, expect, test, vi } from "vitest";

const origin = "https://overlord.example.org";
const file = readFileSync(join("public", "service-worker.js"), "utf8");

type WorkerEvent = Record<string, unknown>;
type Listener = (event: WorkerEvent) => void;

/** Cache Storage, as far as the worker uses it. */
class Stores {
  readonly all = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const store = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, store);
    return {
      addAll: async (requests: { url: string; cache: string }[]) => {
        for (const { url, cache } of requests) store.set(url, new Response(`${url} by ${cache}`));
      },
      match: async (path: string) => store.get(path)?.clone(),
    };
  }

  async keys() {
    return [...this.all.keys()];
  }

  async delete(name: string) {
    return this.all.delete(name);
  }
}

let stores: Stores;
let listeners: Map<string, Listener>;
const fetched = vi.fn<(request: unknown) => Promise<Response>>();

beforeEach(async () => {
  fetched.mockReset();
  stores = new Stores();
  listeners = new Map();
  const self = {
    location: { href: `${origin}/service-worker.js?v=2026.12.1.1200-ab12cd3`, origin },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    skipWaiting: () => undefined,
    registration: {},
    clients: { claim: async () => undefined },
  };
  class Wanted {
    readonly cache: string;
    constructor(
      readonly url: string,
      options: { cache: string },
    ) {
      this.cache = options.cache;
    }
  }
  runInContext(file, createContext({ self, caches: stores, fetch: fetched, Request: Wanted, Response, URL }));
  await happens("install");
});

async function happens(type: string): Promise<void> {
  const waits: Promise<unknown>[] = [];
  listeners.get(type)?.({ waitUntil: (work: Promise<unknown>) => waits.push(work) });
  await Promise.all(waits);
}

/** What the worker answers; undefined where it leaves the request to the browser. */
async function answerTo(path: string, change: WorkerEvent = {}): Promise<Response | undefined> {
  let answer: Promise<Response> | undefined;
  const request = {
    url: new URL(path, origin).href,
    method: "GET",
    mode: "cors",
    destination: "",
    ...change,
  };
  listeners.get("fetch")?.({
    request,
    preloadResponse: Promise.resolve(undefined),
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  return answer;
}
const visit = (path: string) => answerTo(path, { mode: "navigate", destination: "document" });

function kept(): string[] {
  return [...stores.all.values()].flatMap((store) => [...store.keys()]);
}

test("it keeps a short list of small files of ours, fetched anew for each version, and nothing else", async () => {
  expect([...stores.all.keys()]).toEqual(["overlord-2026.12.1.1200-ab12cd3"]);
  expect(kept().every((path) => /^\/(offline|icons)\/|^\/manifest\.webmanifest$/.test(path))).toBe(true);
  const onDisk = kept().filter((path) => path !== "/manifest.webmanifest");
  const bytes = onDisk.reduce((sum, path) => sum + statSync(join("public", path)).size, 0);
  expect(bytes).toBeLessThan(80_000);
  const [store] = stores.all.values();
  expect(await store?.get("/offline/offline.js")?.text()).toBe("/offline/offline.js by reload");

  const before = kept();
  fetched.mockImplementation(async () => new Response("fresh"));
  for (const path of ["/", "/live", "/icons/icon-192.png"]) await visit(path);
  expect(kept()).toEqual(before);
});

test("an older version's files are removed, other caches of the address are not ours", async () => {
  await stores.open("overlord-2026.11.1.0000-0000000");
  await stores.open("somebody-else");
  await happens("activate");
  expect(await stores.keys()).toEqual(["overlord-2026.12.1.1200-ab12cd3", "somebody-else"]);
});

describe("it leaves to the browser", () => {
  test.each([
    ["the API", "/live", {}],
    ["tRPC", "/api/trpc/live.players", {}],
    ["the program", "/_next/static/chunks/0a1b2c.js", {}],
    ["the map's ground", "/map/terrain.bin", {}],
    ["what version runs", "/api-version", {}],
    ["a form", "/login", { method: "POST", mode: "navigate", destination: "document" }],
    ["a frame", "/", { mode: "navigate", destination: "iframe" }],
    ["other servers", "https://elsewhere.example.org/icons/icon-192.png", {}],
  ])("%s", async (_what, path, change) => {
    expect(await answerTo(path, change)).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("a page", () => {
  test.each([200, 307, 404, 500, 503])("is what the server says, also with %i", async (status) => {
    const answer = new Response("said", { status });
    fetched.mockResolvedValue(answer);
    expect(await visit("/suitbuilder")).toBe(answer);
  });

  test.each([
    ["nobody answers", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["a proxy finds nobody", async () => new Response("Bad Gateway", { status: 502 })],
    ["a proxy waits in vain", async () => new Response("Timeout", { status: 504 })],
  ])("says that the server is gone where %s", async (_why, fetching) => {
    fetched.mockImplementation(fetching);
    const answer = await visit("/?sel=Larsson");
    expect(await answer?.text()).toBe("/offline/offline.html by reload");
    expect(answer?.status).toBe(503);
    expect(answer?.headers.get("Content-Security-Policy")).toContain("default-src 'none'; script-src 'self'");
  });
});

test("its own files come from the server while there is one", async () => {
  const fresh = new Response("fresh");
  fetched.mockResolvedValueOnce(fresh);
  expect(await answerTo("/offline/offline.css")).toBe(fresh);
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  expect(await (await answerTo("/offline/offline.css"))?.text()).toBe("/offline/offline.css by reload");
});
