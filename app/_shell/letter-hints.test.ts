import { createElement } from "react";
import { expect, test } from "vitest";
import { MapButtons } from "@/app/_map/MapButtons";
import { MapTable } from "./map/table/MapTable";
import { RosterTools, Sidebar } from "./Sidebar";
import { dashboardOf, pictureOf } from "./test/dashboard";

const nothing = () => undefined;
const hint = /aria-keyshortcuts="[a-z/]"|\((T|\/)\)/g;

test.each([
  ["the roster's search", (_: boolean) => createElement(RosterTools), false, 1],
  ["the folded sidebar", (_: boolean) => createElement(Sidebar), true, 2],
  ["the table's way back to the map", (_: boolean) => createElement(MapTable), false, 2],
  [
    "the map's buttons",
    (hasLetterKeys: boolean) =>
      createElement(MapButtons, { onZoom: nothing, onWhole: nothing, onTable: nothing, hasLetterKeys }),
    false,
    2,
  ],
])("%s names a letter only while letters are shortcuts", (_name, part, isFolded, hints) => {
  const dashboard = dashboardOf();
  dashboard.shell.set({ isFolded });
  expect(pictureOf(part(true), dashboard).match(hint)).toHaveLength(hints);
  dashboard.shell.set({ hasLetterKeys: false });
  expect(pictureOf(part(false), dashboard)).not.toMatch(hint);
});
