import { expect, type Locator, type Page, test } from "@playwright/test";
import { connectSocket, type Frame, type TestSocket } from "@/ws-server/test/sockets";
import { choose, complaintsOf, openDashboard, row, windowOf } from "../dashboard/open-dashboard";
import { stack } from "../support/stack";

/** Longer than three readings of the simulator, which come every second; milliseconds. */
const SILENCE_MS = 4_000;

test("a radar shows who is near for as long as its window is open, and not a moment longer", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  const stream = await connectSocket(`${stack.wsUrl}/ws/live?types=telemetry,nearby_objects`, {
    headers: { authorization: `Bearer ${stack.serviceToken}` },
  });
  const name = await someHunter(stream);
  const readings = () => stream.heard.filter((frame) => isReadingOf(frame, name)).length;
  expect(readings()).toBe(0);

  await page.getByLabel("Search characters").fill(name);
  await row(page, name).click();
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Radar" }).click();
  const radar = windowOf(page, `${name} Radar`);
  await expect(radar.getByRole("img", { name: /within reach/ })).toBeVisible();
  expect(readings()).toBeGreaterThan(0);

  // Whoever hunts has something near it before long, and the disc can be set to show it.
  const things = radar.getByRole("grid").locator("[data-row]");
  await expect.poll(() => things.count(), { timeout: 60_000 }).toBeGreaterThan(0);
  await radar.getByRole("button", { name: "North up" }).click();
  await expect(radar.getByRole("button", { name: "Heading up" })).toBeVisible();
  const reach = radar.getByRole("button", { name: /Reach: \d+ m/ });
  const before = await reach.innerText();
  await radar.getByRole("button", { name: "Show farther away" }).click();
  await expect(reach).not.toHaveText(before);

  await radar.getByRole("button", { name: "Close the window" }).click();
  await expect(radar).toBeHidden();
  let last = { count: -1, atMs: 0 };
  const silentForMs = () => {
    if (readings() !== last.count) last = { count: readings(), atMs: Date.now() };
    return Date.now() - last.atMs;
  };
  await expect.poll(silentForMs).toBeGreaterThan(SILENCE_MS);
  expect(complaints).toEqual([]);
  await stream.close();
});

test("by keyboard: open, walk through what is near, change floors, close; the plugin is told each time", async ({
  page,
}) => {
  const name = "Rada Watcher";
  const plugin = await connectSocket(`${stack.wsUrl}/ws/position`, {
    headers: { "X-Plugin-Secret": stack.pluginSecret },
  });
  const tell = (frame: Frame) => plugin.send({ ...frame, character_name: name });
  tell({ type: "telemetry", ew: 33.6, ns: 42.1, z: 0, kills: 1, session_id: "radar", landcell: CELL });
  tell({ type: "dungeon_map", landblock: "01EF", name: "Arwic Mines", z_levels: FLOORS });
  await openDashboard(page);
  await choose(page, name);
  await choose(page, "Open: Radar");
  await plugin.hear((frame) => frame.command === "/radar start");
  const radar = windowOf(page, `${name} Radar`);
  await expect(radar.getByText(`${name} got /radar start`)).toBeVisible();

  // As a plugin does, again and again until it is told to stop.
  const reading = setInterval(() => tell({ type: "nearby_objects", player: OWNER, objects: OBJECTS }), 500);
  try {
    await expect(radar.getByText("Arwic Mines")).toBeVisible();
    await expect(radar.getByText("Floor 2 of 2, 0 m")).toBeVisible();
    await tabTo(page, radar, "[data-row]");
    const selected = radar.locator("[data-row][aria-selected=true]");
    await page.keyboard.press("Enter");
    await expect(selected).toContainText("Lich");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(selected).toContainText("Drudge Lurker");
    await page.keyboard.press("-");
    await expect(radar.getByRole("button", { name: "Reach: 40 m, back to the usual one" })).toBeVisible();
    await tabTo(page, radar, "[aria-label='Show the floor below']");
    await page.keyboard.press("Enter");
    await expect(radar.getByText("Floor 1 of 2, −6 m")).toBeVisible();
    await choose(page, "Close the window");
    await expect(radar).toBeHidden();
    await plugin.hear((frame) => frame.command === "/radar stop");
  } finally {
    clearInterval(reading);
    await plugin.close();
  }
});

const CELL = "01EF0100";
const tile = (x: number, y: number) => ({ x, y, env: 257, rot: 0 });
const FLOORS = [
  { z: 0, tiles: [tile(0, 0), tile(10, 0)] },
  { z: -6, tiles: [tile(0, 0)] },
];
/** The middle of that landblock's first room, in the coordinates that plugins compute there. */
const OWNER = { ns: 89.25, ew: -101.15, z: 0, heading: 90, landcell: CELL, is_dungeon: true };
const OBJECTS = [
  { id: 2, name: "Drudge Lurker", object_class: 5, ns: 89.3, ew: -101.15, z: 0, distance: 12, health: 1 },
  { id: 1, name: "Lich", object_class: 5, ns: 89.25, ew: -101.13, z: 0, distance: 4.8, health: 0.5 },
];

/** Somebody of the simulator who fights, so that something is near. */
async function someHunter(stream: TestSocket): Promise<string> {
  const frame = await stream.hear((heard) => heard.type === "telemetry" && heard.vt_state === "Hunting");
  return String(frame.character_name);
}

function isReadingOf(frame: Frame, name: string): boolean {
  return frame.type === "nearby_objects" && frame.character_name === name;
}

/** Goes on with Tab until that part of the window has the focus. */
async function tabTo(page: Page, window: Locator, selector: string): Promise<void> {
  const focused = window.locator(`${selector}:focus`);
  for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(focused).toHaveCount(1);
}
