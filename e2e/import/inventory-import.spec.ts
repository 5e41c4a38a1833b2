import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { freePort } from "@/app/_server/front/listen";
import { openApiDocument } from "@/server/contract/http/openapi";
import { breastplate } from "@/server/test/items";
import type { TestServer } from "@/ws-server/test/server";
import { type DescribedClient, describedClient } from "../api/described-client";
import { startWsServer } from "../api/played-minute";
import { signIn } from "../api/sign-in";
import { startWebServer, testSecrets, type WebServer } from "../api/web-server";

let web: WebServer;
let wsServer: TestServer | null = null;
let described: DescribedClient;
/** Of files that have dates. */
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "overlord-test-import-page-"));
  const wsPort = await freePort("127.0.0.1");
  web = await startWebServer({ WS_PORT: String(wsPort) });
  wsServer = await startWsServer(web.database.url, wsPort);
  await web.account("olaf", "officer");
  await web.account("vera", "viewer");
  await web.database.db.sql`
    insert into characters (character_name, first_seen_at, last_seen_at) values ('Larsson', now(), now())`;
  described = await describedClient(JSON.parse(JSON.stringify(openApiDocument("test"))), web.url);
});
test.afterAll(async () => {
  rmSync(folder, { recursive: true });
  await wsServer?.stop();
  await web?.stop();
});

const file = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

async function countOf(character: string): Promise<number> {
  const [row] = await web.database.db.sql<{ count: number }[]>`
    select count(*)::int as count from inventory.items where character_name = ${character}`;
  return row?.count ?? 0;
}

/** As a script does; what comes back is held against the description. */
async function post(api: APIRequestContext, path: string, options: Parameters<APIRequestContext["post"]>[1]) {
  const response = await api.post(`${web.url}${path}`, options);
  const answer = { status: response.status(), headers: response.headers(), data: await response.json() };
  expect(described.faults("inventoryImport", answer), path).toEqual([]);
  return answer;
}

test("an officer's script imports a file at both addresses, however large it may be", async ({
  playwright,
}) => {
  const officer = await playwright.request.newContext({ baseURL: web.url });
  await signIn(officer, "olaf");
  const path = `/inventory/${encodeURIComponent("+Ulf O'Neil 100% a/b")}/import`;
  for (const prefix of ["", "/api"]) {
    const { status, data } = await post(officer, prefix + path, { data: [breastplate(7), {}] });
    expect([status, data]).toMatchObject([200, { character_name: "+Ulf O'Neil 100% a/b", stored: 1 }]);
  }
  const room = " ".repeat(16 * 1024 * 1024 - 10);
  const headers = { "content-type": "application/json" };
  const largest = await post(officer, path, { headers, data: `[{"Id":7}]${room}` });
  expect(largest.status).toBe(200);
  const tooLarge = await post(officer, path, { headers, data: `[{"Id":7}]${room} ` }).then(
    ({ status }) => status,
    // What is still on its way when the connection is closed may cut the answer off.
    (error: unknown) => (/EPIPE|ECONNRESET/.test(String(error)) ? 413 : Promise.reject(error)),
  );
  expect(tooLarge).toBe(413);
  await officer.dispose();
});

test("a script says from when a file is, and that it takes the place of what is newer", async ({
  playwright,
}) => {
  const officer = await playwright.request.newContext({ baseURL: web.url });
  await signIn(officer, "olaf");
  const path = "/inventory/Scripted/import";
  const [older, newer] = ["2026-10-01T10:00:00.000Z", "2026-10-02T10:00:00.000Z"];
  const first = await post(officer, `${path}?as_of=${newer}`, { data: [breastplate(41), breastplate(42)] });
  expect(first.data).toMatchObject({ stored: 2, as_of: newer });
  const refused = await post(officer, `${path}?as_of=${older}`, { data: [breastplate(43)] });
  expect([refused.status, refused.data.error]).toMatchObject([
    409,
    { code: "CONFLICT", field: "as_of", stored: { item_count: 2, updated_at: newer } },
  ]);
  const anyway = `${path}?as_of=${older}&replace_newer=true`;
  expect((await post(officer, anyway, { data: [breastplate(43)] })).data).toMatchObject({ stored: 1 });
  for (const [query, field] of [
    ["as_of=yesterday", "as_of"],
    ["replace_newer=perhaps", "replace_newer"],
  ])
    expect((await post(officer, `${path}?${query}`, { data: [] })).data.error).toMatchObject({ field });
  await officer.dispose();
});

test("whoever may not import, or sends no file, is told so", async ({ playwright }) => {
  const api = await playwright.request.newContext({ baseURL: web.url });
  const path = "/inventory/Larsson/import";
  const data = [breastplate(8)];
  const bearer = { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` };
  expect((await post(api, path, { data })).status).toBe(401);
  expect((await post(api, path, { data, headers: bearer })).status).toBe(403);
  await signIn(api, "vera");
  expect((await post(api, path, { data })).data.error).toMatchObject({ code: "NOT_ALLOWED" });
  await signIn(api, "olaf");
  expect((await post(api, path, { data, headers: { origin: "https://evil.example" } })).status).toBe(403);
  expect((await post(api, path, { data: "[]", headers: { "content-type": "text/plain" } })).status).toBe(415);
  expect((await post(api, path, { data: { items: 7 } })).data.error).toMatchObject({
    code: "INVALID_INPUT",
    field: "body",
    message: "The file cannot be imported: it holds no list of items.",
  });
  expect((await post(api, `${path}?nonsense=1`, { data })).data.error).toMatchObject({ field: "nonsense" });
  const read = await api.get(path);
  expect([read.status(), read.headers().allow]).toEqual([405, "POST"]);
  expect(await countOf("Larsson")).toBe(0);
  await api.dispose();
});

async function openImport(page: Page, name: string): Promise<void> {
  await page.goto(`${web.url}/import`);
  await expect(page).toHaveURL(/\/login\?next=%2Fimport/);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(`${name}-password`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Import inventories" })).toBeVisible();
}

type TestFile = ReturnType<typeof file>;

/** The page listens from some moment on, and files that were chosen before are lost. */
async function choose(page: Page, files: TestFile[]): Promise<void> {
  await offer(page, files, files[0]?.name ?? "");
}

async function offer(page: Page, files: TestFile[] | string[], firstName: string): Promise<void> {
  await expect(async () => {
    await page.getByTestId("files").setInputFiles(files);
    await expect(row(page, firstName)).toBeVisible({ timeout: 5_000 });
  }).toPass();
}

/** Chooses a file that was written some days ago, of items with these ids. */
async function chooseOld(page: Page, name: string, daysAgo: number, ids: number[]): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(ids.map((id) => breastplate(id))));
  const written = new Date(Date.now() - daysAgo * 86_400_000);
  utimesSync(path, written, written);
  await offer(page, [path], name);
  await page.getByRole("button", { name: "Import 1 file" }).click();
  await expect(page.getByRole("status")).not.toContainText("under way");
}

const row = (page: Page, name: string) => page.getByRole("listitem", { name, exact: true });
const owner = (page: Page, name: string) => page.getByLabel(`Character of ${name}`, { exact: true });

test("an officer chooses files, checks their names and sees what became of each", async ({ page }) => {
  await openImport(page, "olaf");
  await choose(page, [
    file("larsson.Inventory.json", [breastplate(11), { Name: "?" }, breastplate(12)]),
    file("Coldeve - Stranger.json", [breastplate(13)]),
    file("inventory.json", [breastplate(14)]),
    file("Broken.json", "[{"),
  ]);
  await expect(owner(page, "larsson.Inventory.json")).toHaveValue("Larsson");
  await expect(owner(page, "Coldeve - Stranger.json")).toHaveAccessibleDescription(/Nobody of that name/);
  const unnamed = owner(page, "inventory.json");
  await expect(unnamed).toHaveAccessibleDescription("Whose inventory is it?");
  expect(await countOf("Larsson")).toBe(0);

  await page.getByRole("button", { name: "Import 4 files" }).click();
  await expect(row(page, "larsson.Inventory.json")).toContainText("2 items stored");
  await expect(row(page, "larsson.Inventory.json")).toContainText(
    "1 skipped, no object id that can be read: entry 2",
  );
  await expect(row(page, "Coldeve - Stranger.json")).toContainText("1 item stored");
  await expect(row(page, "Broken.json")).toContainText("it is not JSON");
  await expect(page.getByRole("status")).toContainText("4 files: 2 done, 1 failed, 1 waiting");

  await unnamed.fill("Larsson");
  await page.getByRole("button", { name: "Import 1 file" }).click();
  await expect(row(page, "inventory.json")).toContainText("1 item stored");
  expect([await countOf("Larsson"), await countOf("Stranger")]).toEqual([1, 1]);
  await page.getByRole("button", { name: "Clear done" }).click();
  await expect(page.getByRole("listitem", { name: /json$/ })).toHaveCount(1);
});

test("a file shows when it was written, asks before it replaces what is newer, and leaves items where they were seen later", async ({
  page,
}) => {
  await openImport(page, "olaf");
  await chooseOld(page, "Mule.json", 1, [51]);
  await expect(row(page, "Mule.json")).toContainText("written 1 day ago");
  await expect(row(page, "Mule.json").locator("time")).toHaveAttribute("title", /^\d{4}-\d\d-\d\d \d\d:/);
  await expect(row(page, "Mule.json")).toContainText("1 item stored");

  await chooseOld(page, "Farmer.json", 2, [52, 53]);
  await expect(row(page, "Farmer.json")).toContainText("2 items stored");
  await chooseOld(page, "Farmer.Inventory.json", 3, [51, 52]);
  const older = row(page, "Farmer.Inventory.json");
  await expect(older).toContainText("Not imported: newer is stored of Farmer: 2 items as of ");
  await expect(page.getByRole("status")).toContainText("1 older than what is stored");
  expect(await countOf("Farmer")).toBe(2);

  await page.getByRole("button", { name: "Import all the same: Farmer.Inventory.json" }).press("Enter");
  await expect(older).toContainText("1 item stored");
  await expect(older).toContainText("1 skipped, another character was seen with it later: entry 1");
  await expect(page.getByRole("button", { name: "Remove Farmer.Inventory.json" })).toBeFocused();
  expect([await countOf("Farmer"), await countOf("Mule")]).toEqual([1, 1]);
});

test("files are dropped anywhere on the page", async ({ page }) => {
  await openImport(page, "olaf");
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["[]"], "Dropped.json", { type: "application/json" }));
    return data;
  });
  const where = page.getByRole("heading", { name: "Where the files are" });
  await expect(async () => {
    await where.dispatchEvent("dragover", { dataTransfer: transfer });
    await expect(page.getByText("Let go to add them")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await where.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(owner(page, "Dropped.json")).toHaveValue("Dropped");
});

test("what failed while the server was away is imported once it is back, and an upload can be cancelled", async ({
  page,
}) => {
  await openImport(page, "olaf");
  await choose(page, [file("Late.json", [breastplate(21)])]);
  // Held back on its way, as by a slow line.
  await page.route("**/api/inventory/Late/import*", (route) => void route.request());
  await page.getByRole("button", { name: "Import 1 file" }).click();
  await page.getByRole("button", { name: "Cancel Late.json" }).click();
  await expect(page.getByRole("button", { name: "Import 1 file" })).toBeEnabled();
  await page.unroute("**/api/inventory/Late/import*");

  await page.route("**/api/inventory/Late/import*", (route) => route.abort());
  await page.getByRole("button", { name: "Import 1 file" }).click();
  await expect(row(page, "Late.json")).toContainText("The server cannot be reached");
  await page.unroute("**/api/inventory/Late/import*");
  await page.getByRole("button", { name: "Retry Late.json" }).press("Enter");
  await expect(row(page, "Late.json")).toContainText("1 item stored");
});

test("whoever is signed out meanwhile keeps the files", async ({ page, context }) => {
  await openImport(page, "olaf");
  await choose(page, [file("Larsson.json", [breastplate(31)])]);
  await context.clearCookies();
  await page.getByRole("button", { name: "Import 1 file" }).click();
  await expect(page.getByRole("link", { name: "Sign in again in another tab" })).toHaveAttribute(
    "href",
    "/login?next=/import",
  );
  await expect(row(page, "Larsson.json")).toContainText("You are signed out.");
});

test("a viewer is told whose right it is", async ({ page }) => {
  await openImport(page, "vera");
  await expect(page.getByText("Inventories are imported by officers and admins")).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose files" })).toHaveCount(0);
});
