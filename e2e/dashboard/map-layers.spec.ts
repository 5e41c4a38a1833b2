import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { connectSocket, type TestSocket } from "@/ws-server/test/sockets";
import { seriousProblems } from "../support/axe";
import { stack } from "../support/stack";
import { complaintsOf, openDashboard, row, viewInAddress, windowOf } from "./open-dashboard";

/** Out at sea, where nobody of the demo's fleet goes; every run has a spot of its own. */
const spot = () => ({ ns: 90 + Math.random() * 8, ew: -98 + Math.random() * 10 });

/** A character of the test's own, told of by a plugin that says when each frame is safe. */
async function plugin(name: string) {
  const socket: TestSocket = await connectSocket(`${stack.wsUrl}/ws/position`, {
    headers: { "X-Plugin-Secret": stack.pluginSecret },
  });
  const beats: NodeJS.Timeout[] = [];
  let acks = 0;
  const tell = async (frame: Record<string, unknown>) => {
    const ack_id = ++acks;
    socket.send({ ...frame, character_name: name, ack_id });
    await socket.hear((heard) => heard.type === "ack" && heard.ack_id === ack_id);
  };
  return {
    tell,
    /** Says it every second, for as long as the character is there. */
    keepTelling(frame: Record<string, unknown>) {
      beats.push(setInterval(() => socket.send({ ...frame, character_name: name }), 1_000));
    },
    close: () => {
      for (const beat of beats) clearInterval(beat);
      return socket.close();
    },
  };
}

const nameOf = (kind: string) => `${kind} ${randomUUID().slice(0, 8)}`;
const link = ({ ns, ew }: { ns: number; ew: number }, more: string) =>
  `/?at=${ns.toFixed(3)}N,${(-ew).toFixed(3)}W&z=7&${more}`;
const openLayers = (page: Page) => page.getByRole("button", { name: "Layers and legend" }).click();

test("a death and a rare that a plugin tells stand on the map at once, and lead to who and where", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const place = spot();
  const name = nameOf("Unlucky");
  const { tell, close } = await plugin(name);
  await tell({ type: "telemetry", ...place, z: 0, kills: 1, session_id: "map" });
  await tell({ type: "vitals", health_percentage: 100, vitae: 0 });
  await openDashboard(page);
  // Only the two layers, so that nothing else can be under the cross.
  await page.goto(link(place, "layers=deaths,rares"));
  await expect(page.locator("[data-connection]").first()).toHaveAttribute("data-connection", "live");
  await tell({ type: "vitals", health_percentage: 0, vitae: 5 });
  await tell({ type: "rare", name: "Hieroglyph of Fire Protection", ...place, z: 0 });

  const map = page.getByRole("application", { name: "Map of Dereth" });
  const list = page.getByRole("group", { name: "2 deaths and rares here" });
  await expect(async () => {
    if (!(await list.isVisible())) await map.press("Enter");
    await expect(list).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(list).toContainText("Hieroglyph of Fire Protection");
  await expect(list).toContainText("Death");
  await expect(list.getByRole("button", { name: `Dashboard of ${name}` }).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();

  const box = await map.boundingBox();
  if (!box) throw new Error("the map has no place on the screen");
  await map.click({ position: { x: box.width / 2, y: box.height / 2 - 15 } });
  await list
    .getByRole("button", { name: `Dashboard of ${name}` })
    .first()
    .click();
  await expect(windowOf(page, `${name} Dashboard`)).toBeVisible();
  await openLayers(page);
  await expect(page.locator("label", { has: page.getByLabel(/^Deaths/) })).toContainText(/\d/);
  expect(complaints).toEqual([]);
  await close();
});

test("heat is narrowed to a creature and a time, says so, and a link brings everything back", async ({
  page,
}) => {
  const mob = nameOf("Test Olthoi");
  const { tell, close } = await plugin(nameOf("Scout"));
  const place = spot();
  await tell({ type: "telemetry", ...place, z: 0, kills: 1, session_id: "map" });
  for (const object_id of [1, 2, 3]) await tell({ type: "spawn", mob, ...place, object_id });
  await close();
  await openDashboard(page);
  await openLayers(page);
  await page.getByLabel(/^Spawn heat/).check();
  await page.getByLabel("Time of the spawn heat").selectOption({ label: "last 6 hours" });
  const creature = page.getByRole("combobox", { name: "Creature of the spawn heat" });
  await creature.fill(mob);
  await page.getByRole("option", { name: mob }).click();
  const said = page.getByText(`3 ${mob} of the last 6 hours in 1 place`);
  await expect(said).toBeVisible();
  await page.getByLabel("Color of characters by").selectOption({ label: "Health" });
  expect(await seriousProblems(page, "main")).toEqual([]);
  const query = () => new URL(page.url()).searchParams;
  await expect.poll(() => query().get("heat")).toBe(`6,${mob}`);
  await expect.poll(() => query().get("color")).toBe("health");

  await page.reload();
  await openLayers(page);
  await expect(creature).toHaveValue(mob);
  await expect(said).toBeVisible();
  await expect(page.getByLabel("Color of characters by")).toHaveValue("health");
  // One press takes the creature away again.
  await page.getByRole("button", { name: "Clear: Creature of the spawn heat" }).click();
  await expect.poll(() => query().get("heat")).toBe("6");
});

test("by keyboard the map is a table, and whoever is chosen there is where the map goes", async ({
  page,
}) => {
  const name = nameOf("Aaron");
  const { tell, keepTelling, close } = await plugin(name);
  const place = spot();
  const here = { type: "telemetry", ...place, z: 0, kills: 1, session_id: "map" };
  await tell(here);
  keepTelling(here);
  await openDashboard(page);
  await page.getByRole("application", { name: "Map of Dereth" }).focus();
  await page.keyboard.press("t");
  const table = page.getByRole("grid", { name: "Characters on the map" });
  await expect(table.locator("[data-row]:focus")).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get("show")).toBe("table");
  await expect(table.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");

  expect(await seriousProblems(page, "main")).toEqual([]);
  const line = table.locator(`[data-row="${name}"]`);
  await expect(async () => {
    await page.keyboard.press("Home");
    for (let n = 0; n < 12 && !(await line.evaluate((row) => row === document.activeElement)); n++) {
      await page.keyboard.press("ArrowDown");
    }
    await expect(line).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(line).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("t");
  await expect(table).toBeHidden();
  await expect(page.getByRole("application", { name: "Map of Dereth" })).toBeFocused();
  await expect(row(page, name)).toHaveAttribute("aria-selected", "true");
  await expect
    .poll(() => {
      const view = viewInAddress(page);
      return view ? Math.hypot(view.ns - place.ns, view.ew - place.ew) : Number.POSITIVE_INFINITY;
    })
    .toBeLessThan(0.5);
  await page.goto(`/?show=table&sel=${encodeURIComponent(name)}`);
  await expect(line).toHaveAttribute("aria-selected", "true");
  await close();
});

test("whoever is looked at in a dungeon is seen on its floor, with everybody else who is there", async ({
  page,
}) => {
  const [delver, friend] = [nameOf("Delver"), nameOf("Friend")];
  const plugins = [await plugin(delver), await plugin(friend)] as const;
  // Where a plugin puts 0, 0 of that landblock.
  const inside = { ew: 1 * 0.8 - 101.95 + 0.02, ns: 0xaf * 0.8 - 101.95 + 0.02, landcell: "01AF0123" };
  plugins.forEach(({ keepTelling }, at) => {
    keepTelling({ type: "telemetry", ...inside, z: at * -6, kills: 1 });
  });
  const tiles = [0, 10, 20].flatMap((x) => [0, 10].map((y) => ({ x, y, env: 257, rot: 0 })));
  await plugins[0].tell({
    type: "dungeon_map",
    landblock: "01AF",
    z_levels: [
      { z: 0, tiles },
      { z: -6, tiles },
    ],
  });
  const plan = "**/api/trpc/**dungeonMaps.get**";
  await page.route(plan, (route) => route.abort());
  await openDashboard(page);
  await row(page, delver).click();
  const inset = page.getByRole("region", { name: /, dungeon$/ });
  await expect(inset.getByRole("button", { name: new RegExp(`^${delver}, (active|idle)`) })).toBeVisible();
  // It is asked for a few times before that is said.
  const again = inset.getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible({ timeout: 20_000 });
  await expect(inset).toContainText("The plan could not be loaded: The server cannot be reached.");
  await page.unroute(plan);
  await again.click();
  await expect(again).toBeHidden();
  await expect(inset.getByRole("button", { name: friend })).toContainText("other floor");
  await expect(inset.getByRole("status")).toContainText("Floor 2 of 2");
  expect(await seriousProblems(page, "main")).toEqual([]);
  await inset.getByRole("button", { name: "Show the floor below" }).click();
  await expect(inset.getByRole("status")).toContainText("Floor 1 of 2");
  await expect(inset.getByRole("button", { name: delver })).toContainText("other floor");
  await inset.getByRole("button", { name: "Back to the map" }).click();
  await expect(inset).toBeHidden();
  for (const { close } of plugins) await close();
});
