import { expect, type PlaywrightWorkerArgs, test } from "@playwright/test";
import { disableUser, setPassword, setRole } from "@/server/services/users";
import { shellActor, testContext } from "@/server/test/context";
import { signIn } from "./sign-in";
import { startWebServer, type WebServer } from "./web-server";

let web: WebServer;
test.beforeAll(async () => {
  web = await startWebServer();
  await web.account("root", "admin");
});
test.afterAll(() => web.stop());

const client = (playwright: PlaywrightWorkerArgs["playwright"], baseURL = web.url) =>
  playwright.request.newContext({ baseURL });
const asShell = () => ({ ctx: testContext(web.database.db, shellActor, { now: () => Date.now() }) });
/** Sign-out, closing and roles take effect within this time. */
const noticed = { timeout: 5_000 };

test("a script signs in with the csrf token and its session says who it is", async ({ playwright }) => {
  await web.account("anna", "officer");
  for (const host of ["127.0.0.1", "localhost"]) {
    const api = await client(playwright, web.url.replace("127.0.0.1", host));
    const answer = await signIn(api, "anna");
    expect(answer.status()).toBe(302);
    expect(answer.headers().location).toContain(`//${host}:`);
    const cookie = answer.headersArray().find(({ value }) => value.startsWith("next-auth.session-token="));
    expect(cookie?.value).toMatch(/; HttpOnly; SameSite=Lax$/);
    const session = await (await api.get("/api/auth/session")).json();
    expect(session).toMatchObject({ user: { name: "anna", role: "officer" } });
    const days = (Date.parse(session.expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect((await api.get("/live")).status()).toBe(200);
    await api.dispose();
  }
});

test("wrong name and wrong password are answered alike, and nobody is signed in", async ({ playwright }) => {
  const api = await client(playwright);
  for (const [name, password] of [
    ["root", "wrong"],
    ["nobody", "wrong"],
    ["", ""],
  ] as const) {
    const answer = await signIn(api, name, password);
    expect(answer.status()).toBe(401);
    expect((await answer.json()).error).toMatchObject({
      code: "WRONG_CREDENTIALS",
      message: "Name or password is wrong.",
    });
  }
  expect(await (await api.get("/api/auth/session")).json()).toEqual({});
  expect((await api.get("/live")).status()).toBe(401);
});

test("without the token of the form, or from a foreign page, nobody signs in", async ({ playwright }) => {
  const api = await client(playwright);
  const form = { username: "root", password: "root-password", csrfToken: "0".repeat(64) };
  expect((await api.post("/api/auth/callback/credentials", { form })).status()).toBe(403);
  const foreign = await signIn(api, "root", undefined, { origin: "https://evil.example" });
  expect(foreign.status()).toBe(403);
  expect((await foreign.json()).error.code).toBe("FOREIGN_ORIGIN");
  expect((await api.get("/live")).status()).toBe(401);
});

test("parts of next-auth that nobody uses do not exist", async ({ playwright }) => {
  const api = await client(playwright);
  expect((await api.post("/api/auth/_log", { data: { level: "error", code: "x" } })).status()).toBe(404);
  expect((await api.post("/api/auth/session", { data: {} })).status()).toBe(404);
  expect((await api.get("/api/auth/verify-request")).status()).toBe(404);
});

test("a form sent by a browser without scripts is answered with pages, and leads to own pages only", async ({
  playwright,
}) => {
  const api = await client(playwright);
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  const send = (form: Record<string, string>) =>
    api.post("/api/auth/callback/credentials", {
      form: { username: "root", csrfToken, ...form },
      headers: { accept: "text/html", origin: "null", "sec-fetch-site": "same-origin" },
      maxRedirects: 0,
    });
  const wrong = await send({ password: "wrong", callbackUrl: "/x?y=1" });
  expect(wrong.status()).toBe(303);
  expect(wrong.headers().location).toBe("/login?error=credentials&next=%2Fx%3Fy%3D1");
  const right = await send({ password: "root-password", callbackUrl: "/x?y=1" });
  expect(right.headers().location).toBe(`${web.url}/x?y=1`);
  for (const callbackUrl of ["https://evil.example/", "//evil.example/", "/\\evil.example"]) {
    const answer = await send({ password: "root-password", callbackUrl });
    expect(new URL(answer.headers().location ?? "", web.url).origin).toBe(web.url);
  }
});

test("signing out ends the session for whoever holds the cookie", async ({ playwright }) => {
  await web.account("bert", "viewer");
  const api = await client(playwright);
  await signIn(api, "bert");
  const stolen = await playwright.request.newContext({
    baseURL: web.url,
    storageState: await api.storageState(),
  });
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  await api.post("/api/auth/signout", { form: { csrfToken }, maxRedirects: 0 });
  expect(await (await api.get("/api/auth/session")).json()).toEqual({});
  expect((await stolen.get("/live")).status()).toBe(401);
  expect(await (await stolen.get("/api/auth/session")).json()).toEqual({});
});

test("closing, demoting and a new password take effect within five seconds", async ({ playwright }) => {
  const user_id = await web.account("carl", "admin");
  const api = await client(playwright);
  await signIn(api, "carl");
  const role = async () => (await (await api.get("/api/auth/session")).json()).user?.role;
  expect(await role()).toBe("admin");
  await setRole({ ...asShell(), input: { user_id, role: "viewer" } });
  await expect.poll(role, noticed).toBe("viewer");
  expect((await api.get("/api/trpc/users.list")).status()).toBe(403);

  await setPassword({ ...asShell(), input: { user_id, password: "another password" } });
  await expect.poll(async () => (await api.get("/live")).status(), noticed).toBe(401);
  expect((await signIn(api, "carl")).status()).toBe(401);
  expect((await signIn(api, "carl", "another password")).status()).toBe(302);
  await disableUser({ ...asShell(), input: { user_id } });
  await expect.poll(async () => (await api.get("/live")).status(), noticed).toBe(401);
  expect((await signIn(api, "carl", "another password")).status()).toBe(401);
});

test("the eleventh wrong password is not looked at, nor is the right one, and the answer says how long", async ({
  playwright,
}) => {
  await web.account("dora", "viewer");
  const api = await client(playwright);
  for (let n = 0; n < 10; n++) expect((await signIn(api, "dora", "wrong")).status()).toBe(401);
  const refused = await signIn(api, "DORA");
  expect(refused.status()).toBe(429);
  const seconds = Number(refused.headers()["retry-after"]);
  expect(seconds).toBeGreaterThan(800);
  expect(seconds).toBeLessThanOrEqual(900);
  expect((await refused.json()).error).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  expect((await signIn(api, "root")).status()).toBe(302);
});

test("a claimed address does not escape the throttle of the real one", async ({ playwright }) => {
  const api = await client(playwright);
  let status = 401;
  for (let n = 0; n < 30 && status === 401; n++) {
    const answer = await signIn(api, `guess${n}`, "wrong", { "x-forwarded-for": `203.0.113.${n}` });
    status = answer.status();
  }
  expect(status).toBe(429);
});
