import { expect, type Page, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, tabTo, windowOf } from "../dashboard/open-dashboard";
import { Wire } from "../dashboard/wire";
import { ONCE_OFFLINE, player, present } from "../support/player";

const ALLEGIANCE = 18;

/** More lines than a window has room for, each heard once. */
async function talker(name: string) {
  const one = await player(name);
  const say = (words: string) =>
    one.tell({ type: "chat", color: ALLEGIANCE, text: `[Allegiance] ${name} says, "${words}"` });
  for (let at = 0; at < 40; at++) await say(`line ${at} of ${name}`);
  return { ...one, say };
}

/** As if the operator allowed to say `/f`: ws-server does not, and has the last word. */
async function allowTalk(page: Page): Promise<void> {
  await page.route("**/api/trpc/**server.policy**", async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replace('"command_prefixes":[', '"command_prefixes":["/f",');
    await route.fulfill({ response: answer, body: text });
  });
}

test("whoever reads further up stays there and is told how much is new; what is said is read aloud only here", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const mira = await talker("Mira Murmur");
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const chat = windowOf(page, "Chat");
  const log = chat.getByRole("log");
  await chat.getByRole("textbox", { name: "Find in chat" }).fill(mira.name);
  await expect(chat.getByText(`line 39 of ${mira.name}`)).toBeVisible();
  await expect(log).toHaveAttribute("aria-live", "polite");

  await log.focus();
  await page.keyboard.press("Home");
  await expect(chat.getByRole("button", { name: "Newest" })).toBeVisible();
  await mira.say(`one more by ${mira.name} at 42.1N, 33.6E`);
  await expect(chat.getByRole("button", { name: "1 new" })).toBeVisible();
  await chat.getByRole("button", { name: "1 new" }).click();
  await expect(chat.getByRole("button", { name: "42.1N, 33.6E" })).toBeInViewport();

  await page.getByRole("application", { name: "Map of Dereth" }).focus();
  await expect(log).toHaveAttribute("aria-live", "off");
  expect(complaints).toEqual([]);
  await mira.close();
});

test("by keyboard alone chat is opened, searched, read further up and followed again", async ({ page }) => {
  const berta = await talker("Berta Babble");
  await openDashboard(page);
  await choose(page, "Open: Chat");
  const chat = windowOf(page, "Chat");
  await expect(chat).toBeFocused();
  await tabTo(page, chat.getByRole("textbox", { name: "Find in chat" }));
  await page.keyboard.type(berta.name);
  await expect(chat.getByText(`line 39 of ${berta.name}`)).toBeInViewport();
  await tabTo(page, chat.getByRole("log"));
  await page.keyboard.press("Home");
  await expect(chat.getByText(`line 0 of ${berta.name}`)).toBeInViewport();
  await berta.say(`the newest of ${berta.name}`);
  await expect(chat.getByRole("button", { name: "1 new" })).toBeVisible();
  await page.keyboard.press("End");
  await expect(chat.getByText(`the newest of ${berta.name}`)).toBeInViewport();
  await expect(chat.getByRole("button", { name: "1 new" })).toBeHidden();
  await berta.close();
});

test("a loss that cannot be made good keeps the place of whoever reads, and the focus; missed lines are new", async ({
  page,
}) => {
  const wire = await Wire.of(page);
  const nora = await talker("Nora Narrator");
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const chat = windowOf(page, "Chat");
  await chat.getByRole("textbox", { name: "Find in chat" }).fill(nora.name);
  const line = chat.getByRole("log").getByRole("paragraph");
  await expect(line).toHaveCount(40);
  await chat.getByRole("log").focus();
  await page.keyboard.press("Home");
  await expect(chat.getByRole("button", { name: "Newest" })).toBeVisible();
  const link = line.nth(3).getByRole("button").first();
  await link.focus();
  await expect(link).toBeInViewport();
  await line.nth(3).evaluate((row) => row.setAttribute("data-marked", "yes"));

  await wire.forget();
  await wire.cut();
  await expect(page.locator("[data-connection]").first()).toHaveAttribute("data-connection", "lost");
  await nora.say("missed one");
  await wire.mend();
  await expect(chat.getByRole("button", { name: "1 new" })).toBeVisible();
  await expect(line).toHaveCount(41);
  await expect(line.nth(3)).toHaveAttribute("data-marked", "yes");
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await nora.close();
});

test("officers talk through a character where the operator allows it; what the server refuses stays to be changed", async ({
  page,
}) => {
  const tom = await present("Tom Talker");
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const chat = windowOf(page, "Chat");
  await expect(chat.getByRole("textbox", { name: "Find in chat" })).toBeVisible();
  await expect(chat.getByRole("form", { name: "Say something" })).toHaveCount(0);

  await allowTalk(page);
  await page.reload();
  const box = chat.getByRole("form", { name: "Say something" });
  await box.getByLabel("Who speaks").selectOption(tom.name);
  const words = box.getByRole("textbox", { name: "What to say" });
  await words.focus();
  await page.keyboard.press("Enter");
  await expect(box.getByRole("alert")).toHaveText("Write what to say first.");
  await page.keyboard.type("pull one at a time");
  await page.keyboard.press("Enter");
  await expect(box.getByText(`${tom.name} may not be sent /f pull one at a time`)).toBeVisible();
  await expect(words).toHaveValue("pull one at a time");
  await tom.close();
});

test("nobody speaks in the place of a speaker who has gone, and what was written outlives the folded window", async ({
  page,
}) => {
  const alice = await present("Alice Away");
  const bob = await present("Bob Beside");
  await openDashboard(page);
  await allowTalk(page);
  await page.goto(`/?${new URLSearchParams({ sel: bob.name, open: "chat" })}`);
  const chat = windowOf(page, `${bob.name} Chat`);
  const box = chat.getByRole("form", { name: "Say something" });
  const speaker = box.getByLabel("Who speaks");
  await expect(speaker).toHaveValue(bob.name);
  await speaker.selectOption(alice.name);
  const words = box.getByRole("textbox", { name: "What to say" });
  await words.fill("meet me at the portal");
  await chat.getByRole("button", { name: "Collapse the window" }).click();
  await expect(words).toHaveCount(0);
  await chat.getByRole("button", { name: "Unfold the window" }).click();
  await expect(words).toHaveValue("meet me at the portal");

  await alice.close();
  await expect(box.getByRole("option", { name: `${alice.name} is offline` })).toBeAttached(ONCE_OFFLINE);
  await words.press("Enter");
  await expect(box.getByRole("alert")).toHaveText(
    `${alice.name} is offline and cannot speak. Wait, or choose who else speaks.`,
  );
  await expect(words).toHaveValue("meet me at the portal");
  await expect(chat.getByText(/may not be sent/)).toHaveCount(0);
  await bob.close();
});
