import { expect, type Locator, type Page, test } from "@playwright/test";
import { type Carrier, carrier, openInventory, PLAYER, piece } from "./carrier";
import { complaintsOf, openDashboard } from "./open-dashboard";
import { Wire } from "./wire";

const pack = {
  ...piece(0x70_00_00_99, "Backpack"),
  ObjectClass: 10,
  IntValues: { "218103810": PLAYER, "231735296": 0, "218103812": 24 },
};

test("the Inventory window shows packs and what is worn, searches, and follows its character's changes", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const worn = piece(0x70_00_00_01, "Celdon Breastplate", 3, {
    IntValues: { "10": 512, "218103818": PLAYER },
  });
  const spare = piece(0x70_00_00_02, "Olthoi Breastplate", 3);
  const ida = await carrier("Ida Packrat", [pack, worn, spare]);
  await openDashboard(page);
  const window = await openInventory(page, ida.name);
  await expect(window.getByLabel("Totals")).toContainText("Items");
  await expect(window.getByLabel(/^Steel Olthoi Breastplate/)).toBeVisible();
  await expect(window.getByLabel(/^Chest: Steel Celdon Breastplate/)).toBeVisible();

  const search = window.getByRole("textbox", { name: "Search this inventory", exact: true });
  await search.fill("olthoi");
  await expect(window.getByText("1 of 3", { exact: true })).toBeVisible();
  await search.fill("al:>=x");
  await expect(window.getByText(/expected a number/i).first()).toBeVisible();
  await search.fill("");

  await ida.add(piece(0x70_00_00_03, "Amuli Coat", 5));
  await expect(window.getByLabel(/^Steel Amuli Coat/)).toBeVisible();
  await ida.remove(spare.Id);
  await expect(window.getByLabel(/^Steel Olthoi Breastplate/)).toHaveCount(0);

  await window.getByRole("button", { name: "List of all items" }).click();
  await expect(window.getByRole("listbox", { name: /3 items/ })).toBeVisible();
  expect(complaints).toEqual([]);
  await ida.close();
});

/** How long something of the window said that it has just changed, in milliseconds; once it says so no more. */
function markedMs(window: Locator): Promise<number> {
  return window.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        let sinceMs: number | null = null;
        const look = () => {
          const isMarked = element.querySelector("[data-changed]") !== null;
          if (isMarked) sinceMs ??= performance.now();
          else if (sinceMs !== null) {
            seen.disconnect();
            resolve(performance.now() - sinceMs);
          }
        };
        const seen = new MutationObserver(look);
        seen.observe(element, { subtree: true, childList: true, attributes: true });
      }),
  );
}

for (const view of ["Packs, as in the game", "List of all items"]) {
  test(`what has changed is marked, alone and for two seconds: ${view}`, async ({ page }) => {
    const first = view.startsWith("Packs") ? 0x70_01_00_00 : 0x70_02_00_00;
    const ivo = await carrier(`Ivo ${view.split(/\W/)[0]}`, [
      piece(first, "Celdon Breastplate", 0),
      piece(first + 1, "Olthoi Breastplate", 1),
    ]);
    await openDashboard(page);
    const window = await openInventory(page, ivo.name);
    await window.getByRole("button", { name: view }).click();
    const olthoi = window.getByRole("option", { name: /^Steel Olthoi Breastplate/ });
    await expect(olthoi).toBeVisible();
    await expect(window.getByRole("option", { name: /just changed/ })).toHaveCount(0);

    const marked = markedMs(window);
    await ivo.add(piece(first + 1, "Olthoi Breastplate", 1, { IntValues: { "28": 411 } }));
    await expect(window.getByRole("option", { name: /just changed/ })).toHaveAccessibleName(
      /^Steel Olthoi Breastplate\b.*, armor level 411/,
    );
    const ms = await marked;
    expect(ms).toBeGreaterThan(1_500);
    expect(ms).toBeLessThan(10_000);
    await expect(olthoi).toHaveAccessibleName(/, armor level 411/);
    await ivo.close();
  });
}

/** When the page asked for a character's whole inventory, in milliseconds since the epoch. */
function questionsFor(page: Page, { name }: Carrier): number[] {
  const asked: number[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (decodeURIComponent(pathname) === `/api/inventory/${name}`) asked.push(Date.now());
  });
  return asked;
}

/** Three changes have to be stored within two seconds of each other. */
const OFTEN = { intervals: [50] };

/** Tells of a change, and waits until it is stored; gives the moment before it was told. */
async function change(page: Page, who: Carrier, id: number, name: string): Promise<number> {
  const beforeMs = Date.now();
  await who.add(piece(id, name, id % 100));
  await expect
    .poll(
      async () => (await page.request.get(`/api/inventory/${encodeURIComponent(who.name)}`)).text(),
      OFTEN,
    )
    .toContain(name);
  return beforeMs;
}

test("a window asks again two seconds after its own character's last change, and for nobody else's", async ({
  page,
}) => {
  const olga = await carrier("Olga Hoarder", [piece(0x70_03_00_00, "Celdon Breastplate")]);
  const ulf = await carrier("Ulf Collector", [piece(0x70_03_01_00, "Celdon Breastplate")]);
  const ofOlga = questionsFor(page, olga);
  const ofUlf = questionsFor(page, ulf);
  await openDashboard(page);
  const olgas = await openInventory(page, olga.name);
  const ulfs = await openInventory(page, ulf.name);
  // The first answer is asked for once more, for what was told just before the window listened.
  await expect.poll(() => [ofOlga.length, ofUlf.length]).toEqual([2, 2]);

  // Ulf's window hears of it through the same socket: when it has asked, Olga's would have as well.
  const told = await change(page, ulf, 0x70_03_01_01, "Amuli Coat");
  await expect(ulfs.getByLabel(/^Steel Amuli Coat/)).toBeVisible();
  expect([ofOlga.length, ofUlf.length]).toEqual([2, 3]);
  expect((ofUlf.at(-1) ?? 0) - told).toBeGreaterThanOrEqual(1_990);

  let last = 0;
  for (const [at, name] of ["Amuli Coat", "Haebrean Girth", "Tenassa Greaves"].entries())
    last = await change(page, olga, 0x70_03_00_01 + at, name);
  await expect(olgas.getByLabel(/^Steel Tenassa Greaves/)).toBeVisible();
  await expect(olgas.getByLabel(/^Steel Amuli Coat/)).toBeVisible();
  expect([ofOlga.length, ofUlf.length]).toEqual([3, 3]);
  expect((ofOlga.at(-1) ?? 0) - last).toBeGreaterThanOrEqual(1_990);
  await Promise.all([olga.close(), ulf.close()]);
});

test("without the live stream the last items stay, dimmed and with their age; what was missed comes with it again", async ({
  page,
}) => {
  const wire = await Wire.of(page);
  const first = 0x70_04_00_00;
  const nora = await carrier("Nora Sleeper", [piece(first, "Celdon Breastplate")]);
  const asked = questionsFor(page, nora);
  await openDashboard(page);
  const window = await openInventory(page, nora.name);
  await expect(window.getByLabel(/^Steel Celdon Breastplate/)).toBeVisible();
  // The first answer is asked for once more: nothing is on its way when the stream ends.
  await expect.poll(() => asked.length).toBe(2);
  await expect(window.getByText(/Not live/)).toHaveCount(0);
  await nora.beat();
  await expect(window.locator("[data-dim='false']")).not.toHaveCount(0);

  await wire.cut();
  await expect(window.getByText(/Not live: as of \d+\ss ago/)).toBeVisible();
  await expect(window.locator("[data-dim='false']")).toHaveCount(0);
  await nora.add(piece(first + 1, "Amuli Coat", 1));
  await expect(window.getByText(/Not live: as of [3-9]\ss ago/)).toBeVisible();
  await expect(window.getByLabel(/^Steel Celdon Breastplate/)).toBeVisible();
  await expect(window.getByLabel(/^Steel Amuli Coat/)).toHaveCount(0);

  await wire.mend();
  await expect(window.getByText(/Not live/)).toHaveCount(0, { timeout: 30_000 });
  await expect(window.getByLabel(/^Steel Amuli Coat/)).toBeVisible();
  await nora.close();
});
