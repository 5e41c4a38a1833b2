import { expect, type Locator, type Page, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, tabTo, windowOf } from "../dashboard/open-dashboard";
import { seriousProblems } from "../support/axe";
import { type Player, player } from "../support/player";

/**
 * Three quarters of an hour of play that are over: four kills a minute, with ten minutes of silence in between. Nobody
 * has played under that name before, in an earlier try for instance.
 */
async function played(firstName: string): Promise<Player> {
  const nowMs = Date.now();
  const somebody = await player(`${firstName} ${nowMs % 1_000_000}`);
  const minutesAgo = (minutes: number) => new Date(nowMs - minutes * 60_000).toISOString();
  const minutes = Array.from({ length: 46 }, (_, at) => 50 - at).filter(
    (minute) => minute <= 20 || minute >= 32,
  );
  const readings = minutes.map((minute) => ({
    type: "telemetry",
    ew: 33.6,
    ns: 42.1,
    z: 0.4,
    timestamp: minutesAgo(minute),
    kills: 4 * (50 - minute),
    session_id: "evening",
    mem_mb: 800,
  }));
  const find = { type: "rare", name: "Pearl of Frost", timestamp: minutesAgo(15.5), ew: 33.6, ns: 42.1 };
  await Promise.all([...readings, find].map((frame) => somebody.tell(frame)));
  return somebody;
}

const chart = (window: Locator, name: string) => window.getByRole("slider", { name });

async function openStats(page: Page): Promise<Locator> {
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Stats" }).click();
  return windowOf(page, /^Stats/);
}

test("the Stats window draws a character's hour and marks its find, zooms in, and tells the same in a table", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const stella = await played("Stella");
  await openDashboard(page);
  const window = await openStats(page);
  // Without GRAFANA_URL there is nothing of Grafana.
  await expect(window.getByRole("tab")).toHaveText(["Charts", "Leaderboard"]);
  await window.getByLabel("How far back").selectOption("1h");
  await window.getByRole("combobox", { name: "Character" }).fill(stella.name);
  await page.getByRole("option", { name: stella.name }).click();
  const kills = window.getByRole("region", { name: "Kills per hour" });
  // What was counted in all of the time it was heard of: the silence is no time without kills.
  await expect(kills).toContainText(/2[12]\d on average/);
  await expect(window.getByText("1 rare and no deaths")).toBeVisible();

  const curve = chart(window, "Kills per hour");
  await curve.hover({ position: { x: 300, y: 30 } });
  const pointedAt = await curve.getAttribute("aria-valuetext");
  const time = String(pointedAt).split(": ")[0] ?? "";
  expect(time).toMatch(/^\d\d:\d\d–\d\d:\d\d$/);
  await expect(chart(window, "Client memory")).toHaveAttribute("aria-valuetext", new RegExp(`^${time}: `));
  expect(await seriousProblems(page, '[role="dialog"]')).toEqual([]);

  const box = await curve.boundingBox();
  if (!box) throw new Error("the chart is not on the screen");
  await page.mouse.move(box.x + 200, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, box.y + 30, { steps: 5 });
  await page.mouse.up();
  await window.getByRole("button", { name: "Whole range" }).click();
  await expect(window.getByRole("button", { name: "Whole range" })).toBeHidden();
  await expect(window.getByRole("slider").first()).toBeFocused();

  await window.getByRole("button", { name: "Show as table" }).click();
  const table = window.getByRole("grid", { name: "Figures, 60 rows" });
  await expect(table.getByRole("row").nth(8)).toContainText("240");
  await window.getByRole("tab", { name: "Leaderboard" }).click();
  expect(await seriousProblems(page, '[role="dialog"]')).toEqual([]);
  const first = window.getByRole("row").nth(1);
  const leader = (await first.getByRole("button").textContent()) ?? "";
  await first.getByRole("gridcell").first().click();
  await expect(window.getByRole("combobox", { name: "Character" })).toHaveValue(leader);
  expect(complaints).toEqual([]);
  await stella.close();
});

test("by keyboard alone a character is chosen, marks are gone through, and charts are read and zoomed", async ({
  page,
}) => {
  const stella = await played("Kestrel");
  await openDashboard(page);
  await choose(page, "Open: Stats");
  const window = windowOf(page, /^Stats/);
  await expect(window).toBeFocused();
  await tabTo(page, window.getByLabel("How far back"));
  await page.keyboard.press("1");
  await page.keyboard.press("Tab");
  await expect(window.getByRole("combobox", { name: "Character" })).toBeFocused();
  await page.keyboard.type(stella.name);
  await page.keyboard.press("Enter");
  const kills = chart(window, "Kills per hour");
  await expect(kills).toBeVisible();

  const lane = chart(window, "Rares and deaths");
  await tabTo(page, lane);
  await page.keyboard.press("ArrowLeft");
  await expect(lane).toHaveAttribute("aria-valuetext", new RegExp(`: ${stella.name} found Pearl of Frost$`));
  await tabTo(page, window.getByRole("button", { name: stella.name, exact: true }));

  await tabTo(page, kills);
  await page.keyboard.press("ArrowRight");
  await expect(kills).toHaveAttribute("aria-valuetext", /^\d\d:\d\d–\d\d:\d\d: 240$/);
  await page.keyboard.press("Home");
  await expect(kills).toHaveAttribute("aria-valuenow", "0");
  await page.keyboard.press("+");
  await expect(window.getByRole("button", { name: "Whole range" })).toBeVisible();
  await page.keyboard.press("0");
  await expect(window.getByRole("button", { name: "Whole range" })).toBeHidden();
  await stella.close();
});
