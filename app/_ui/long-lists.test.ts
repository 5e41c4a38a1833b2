import { createElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { item } from "@/app/_items/test/item";
import { playerRow } from "@/app/_live/test/frames";
import { Roster } from "@/app/_shell/Roster";
import { dashboardOf, pictureOf } from "@/app/_shell/test/dashboard";
import { LongRows } from "@/app/_windows/character/LongRows";
import { ItemRow } from "@/app/_windows/inventory/ItemRow";
import { markOf } from "@/app/_windows/inventory/item-marks";
import { FlagList } from "@/app/_windows/quests/FlagList";
import { QuestPicker } from "@/app/_windows/quests/QuestPicker";
import { flag, nowMs } from "@/app/_windows/quests/test/flags";

const COUNT = 60;
const nothing = () => undefined;
const names = Array.from({ length: COUNT }, (_, at) => `Mosswart ${String(at).padStart(2, "0")}`);
const heard = () =>
  names.map((character_name) => playerRow({ character_name, timestamp: new Date().toISOString() }));

const lists: readonly (readonly [string, ReactNode])[] = [
  ["the roster", createElement(Roster, { rowHeight: 40 })],
  [
    "a character's quests",
    createElement(FlagList, {
      label: "Quests",
      flags: names.map((key) => flag({ key })),
      nowMs,
      active: null,
      onActive: nothing,
    }),
  ],
  [
    "the quests to choose from",
    createElement(QuestPicker, {
      columns: names.map((key) => ({
        key,
        title: key,
        name: null,
        aliases: [],
        holders: 1,
        isTimer: true,
      })),
      search: "",
      pinned: [],
      onPin: nothing,
      onCommon: nothing,
    }),
  ],
  [
    "a long section of the sheet",
    createElement(LongRows, {
      section: {
        id: "titles",
        title: "Titles",
        summary: "",
        columns: ["Number"],
        groups: [{ title: null, rows: names.map((label) => ({ id: label, label, cells: ["1"] })) }],
      },
      max: 500,
    }),
  ],
];

test.each(lists)(
  "%s tells each row's place among all of them, of which only some are there",
  (_name, list) => {
    const html = pictureOf(list, dashboardOf(heard()));
    const options = html.match(/<div[^>]*role="option"[^>]*>/g) ?? [];
    expect(options.length).toBeGreaterThan(20);
    expect(options.length).toBeLessThan(COUNT);
    for (const [at, option] of options.entries()) {
      expect(option).toContain(`aria-posinset="${at + 1}"`);
      expect(option).toContain(`aria-setsize="${COUNT}"`);
    }
  },
);

test("an item's row tells its place among all of them", () => {
  const html = pictureOf(
    createElement(ItemRow, {
      row: { item: item({ item_id: 7 }), place: { short: "Pack", full: "Pack, slot 3" } },
      height: 28,
      at: 2,
      count: 5_193,
      isWide: true,
      isTabStop: false,
      mark: markOf({ found: null, changed: new Set(), open: null }, 7),
    }),
  );
  expect(html).toContain('aria-posinset="3"');
  expect(html).toContain('aria-setsize="5193"');
});
