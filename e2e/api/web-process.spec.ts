import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { spawnWeb, startWebServer, type WebServer } from "./web-server";

let web: WebServer;
test.beforeAll(async () => {
  web = await startWebServer({ OVERLORD_SUPERVISED: "1" });
});
test.afterAll(() => web.stop());

test("every script of a page carries the nonce of its policy, which allows no other", async ({ request }) => {
  const answer = await request.get(`${web.url}/login`);
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1];
  const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

test("whoever is not signed in is led to the sign-in page and back", async ({ request }) => {
  const get = (path: string, headers = {}) =>
    request.get(`${web.url}${path}`, { maxRedirects: 0, headers: { accept: "text/html", ...headers } });
  const plain = await get("/");
  expect([plain.status(), plain.headers().location]).toEqual([307, "/login"]);
  expect((await get("/?x=1&follow=%2BAdmin")).headers().location).toBe(
    "/login?next=%2F%3Fx%3D1%26follow%3D%252BAdmin",
  );
  const ended = await get("/", { cookie: "next-auth.session-token=a.b.c.d.e" });
  expect(ended.headers().location).toBe("/login?reason=ended");
});

test("the operator's own map is served when it appears, and noticed when it changes", async ({ request }) => {
  const file = "public/map/custom.webp";
  const kept = `${file}.kept`;
  try {
    renameSync(file, kept);
  } catch {
    // There is none: nothing to keep.
  }
  const url = `${web.url}/api/map/custom.webp`;
  try {
    expect((await request.head(url)).status()).toBe(404);
    mkdirSync("public/map", { recursive: true });
    writeFileSync(file, "first");
    const first = await request.get(url);
    expect([first.status(), first.headers()["content-type"], await first.text()]).toEqual([
      200,
      "image/webp",
      "first",
    ]);
    writeFileSync(file, "second!");
    const second = await request.head(url);
    expect(second.headers().etag).not.toBe(first.headers().etag);
  } finally {
    rmSync(file, { force: true });
    try {
      renameSync(kept, file);
    } catch {
      // As above.
    }
  }
});

test("a wrong environment is explained and nothing starts", async () => {
  const { child, output } = spawnWeb({ DATABASE_URL: "mysql://x", SECRET_KEY: "changeme", PORT: "0" });
  const [code] = await once(child, "exit");
  expect(code).toBe(1);
  expect(output()).toMatch(/^DATABASE_URL is .*SECRET_KEY is set \(8 characters\)/s);
  expect(output()).not.toContain("    at ");
});

test("a taken port is named with the variable to change", async () => {
  const { child, output } = spawnWeb({
    DATABASE_URL: web.database.url,
    PORT: new URL(web.url).port,
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(1);
  expect(output()).toMatch(/PORT \d+ is taken on 127\.0\.0\.1\. Set PORT to another one\./);
});

test("with its launcher gone it stops by itself, cleanly", async () => {
  web.process.stdin?.end();
  const [code] = await once(web.process, "exit");
  expect(code).toBe(0);
  expect(web.output()).toContain("launcher gone");
});
