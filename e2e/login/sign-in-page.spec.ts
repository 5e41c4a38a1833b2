import { expect, type Page, test } from "@playwright/test";
import { startWebServer, type WebServer } from "../api/web-server";

let web: WebServer;
test.beforeAll(async () => {
  web = await startWebServer();
  await web.account("anna", "viewer");
});
test.afterAll(() => web.stop());

/** A small page of ours to come back to. */
const wanted = "/api-version";

/** What the browser complains about: scripts or styles that the policy stops, errors nobody caught. */
function complaints(page: Page): string[] {
  const all: string[] = [];
  page.on("pageerror", (error) => all.push(error.message));
  page.on("console", (message) => {
    const isRefusal = /status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isRefusal) all.push(message.text());
  });
  return all;
}

async function fill(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
}

test("whoever was stopped on the way signs in by keyboard and comes out where they wanted to go", async ({
  page,
}) => {
  const noise = complaints(page);
  await page.goto(`${web.url}/?follow=%2BAdmin`);
  await expect(page).toHaveURL(`${web.url}/login?next=%2F%3Ffollow%3D%252BAdmin`);
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("anna");
  await page.keyboard.press("Tab");
  await page.keyboard.type("anna-password");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/\?.*follow=%2BAdmin/);
  expect(noise.filter((text) => !text.includes("WebSocket"))).toEqual([]);
});

test("what is missing or wrong is said beside its field, and nothing typed is lost", async ({ page }) => {
  await page.goto(`${web.url}/login?next=${wanted}`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("Name")).toHaveAccessibleDescription("Enter your name.");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    "Enter your password.",
  );
  await fill(page, "anna", "wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toHaveAccessibleDescription("Name or password is wrong.");
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(password).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveValue("anna");
  await page.keyboard.type("anna-password");
  await expect(password).not.toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(password).toHaveValue("anna-password");
  await expect(password).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(`${web.url}${wanted}`);
});

test("after too many failures the page says how long to wait and counts down", async ({ page }) => {
  await page.goto(`${web.url}/login`);
  await fill(page, "carl", "wrong");
  const send = async () => {
    const answer = page.waitForResponse(/callback\/credentials/);
    await page.getByRole("button", { name: "Sign in" }).click();
    return (await answer).status();
  };
  await expect.poll(send, { timeout: 60_000, intervals: [100] }).toBe(429);
  const notice = page.getByText(/Too many failed sign-ins\. Try again in 1\d:\d\d\./);
  await expect(notice).toBeVisible();
  const before = (await notice.textContent()) ?? "";
  await expect(notice).not.toHaveText(before);
});

test("a form that was open while the server's key changed still signs in", async ({ page, context }) => {
  await page.goto(`${web.url}/login?next=${wanted}`);
  await context.clearCookies();
  await fill(page, "anna", "anna-password");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${web.url}${wanted}`);
});

test("a server that cannot be reached is told as that", async ({ page, context }) => {
  await page.goto(`${web.url}/login`);
  await context.setOffline(true);
  await fill(page, "anna", "anna-password");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The server cannot be reached.")).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("anna-password");
});

test("whoever is signed in already is not asked again", async ({ page }) => {
  await page.goto(`${web.url}/login?next=${wanted}`);
  await fill(page, "anna", "anna-password");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${web.url}${wanted}`);
  await page.goto(`${web.url}/login?next=${wanted}`);
  await expect(page).toHaveURL(`${web.url}${wanted}`);
});

for (const [reason, text] of [
  ["ended", "Your session has ended."],
  ["signed-out", "You are signed out."],
] as const) {
  test(`the page says why somebody is here: ${reason}`, async ({ page }) => {
    await page.goto(`${web.url}/login?reason=${reason}`);
    await expect(page.getByRole("status")).toContainText(text);
  });
}

test("fits a phone and a page zoomed to 320 pixels, with targets large enough for a thumb", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${web.url}/login`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const target of [page.getByLabel("Name"), page.getByRole("button", { name: "Sign in" })]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form works all the same", async ({ page }) => {
    await page.goto(`${web.url}/login?next=${wanted}`);
    await fill(page, "anna", "wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
      "Name or password is wrong.",
    );
    await fill(page, "anna", "anna-password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(`${web.url}${wanted}`);
  });
});
