import { createElement } from "react";
import { expect, test } from "vitest";
import { Signal } from "@/app/_live/signal";
import { playerRow } from "@/app/_live/test/frames";
import { characterColor } from "@/app/_map/character-color";
import { LayersPanel } from "@/app/_shell/map/LayersPanel";
import { dashboardOf, pictureOf } from "@/app/_shell/test/dashboard";
import { StoryTime } from "@/app/stories/story";
import { Breakdown } from "./combat/Breakdown";
import { ComparedHead } from "./combat/ComparedHead";
import { CompareTable } from "./combat/CompareTable";
import { totalRow } from "./combat/monster-rows";
import { combatStats, fought, swordsman } from "./combat/story-data";
import { FighterName } from "./combat-picker/FighterCells";
import { KindFilter } from "./radar/KindFilter";
import { Silent } from "./stats/Silent";
import { CountsLine } from "./vitals/CountsLine";
import type { Peers } from "./vitals/use-peers";
import { parseVitalsSettings } from "./vitals/vitals-settings";

const larsson = () => playerRow({ timestamp: new Date().toISOString() });
const live = () => dashboardOf([larsson()]);
const lost = () => dashboardOf([larsson()], false);
const nothing = () => undefined;

/** How often something is shown as not current, and as current. */
function dims(html: string): { old: number; current: number } {
  return {
    old: html.match(/data-dim="true"/g)?.length ?? 0,
    current: html.match(/data-dim="false"/g)?.length ?? 0,
  };
}

function compared(names: readonly string[]) {
  const time = new StoryTime(Date.now());
  const all = names.map((name) => ({
    name,
    stats: { data: combatStats(time, name, swordsman, 1), error: null, refetch: nothing },
    deltas: { data: undefined, error: null, refetch: nothing },
    history: null,
  }));
  return createElement(CompareTable, { all, scope: "session", onRemove: null });
}

test("of those who are compared only the figures of whoever is heard are current", () => {
  const both = dims(pictureOf(compared(["Larsson", "Ulf"]), live()));
  expect(both.current).toBeGreaterThan(20);
  expect(both.old).toBe(both.current);
  expect(dims(pictureOf(compared(["Larsson", "Ulf"]), lost()))).toEqual({
    old: both.old + both.current,
    current: 0,
  });
});

const breakdown = createElement(Breakdown, {
  row: totalRow(fought(swordsman)),
  character: "Larsson",
  takesFocus: false,
  onClose: nothing,
});
const counts = createElement(CountsLine, {
  peers: { feed: { rows: new Map() }, calm: new Signal() } as unknown as Peers,
  settings: parseVitalsSettings({}),
  onChange: nothing,
});
const layers = createElement(LayersPanel);

test.each([
  ["a breakdown by element", breakdown],
  ["the counts of peers", counts],
  ["the counts of the map's layers", layers],
])("%s is current only while the page is connected", (_name, part) => {
  expect(dims(pictureOf(part, live()))).toMatchObject({ old: 0 });
  const { old, current } = dims(pictureOf(part, lost()));
  expect(old).toBeGreaterThan(0);
  expect(current).toBe(0);
});

test.each([true, false])("the counts of what is near are as old as the reading: %s", (isDim) => {
  const filter = createElement(KindFilter, {
    counts: new Map([["monster", 3] as const]),
    settings: { hidden: [], isByKind: false },
    onChange: nothing,
    isDim,
  });
  expect(pictureOf(filter)).toContain(`<span data-dim="${isDim}">3</span>`);
});

test.each([
  ["who is compared", createElement(ComparedHead, { name: "Larsson", onRemove: null })],
  ["who fights", createElement(FighterName, { name: "Larsson" })],
])("%s has the color that the user gave", (_name, part) => {
  const dashboard = live();
  expect(pictureOf(part, dashboard)).toContain(characterColor("Larsson"));
  dashboard.shell.setMap({ ownColors: { Larsson: "#123456" } });
  expect(pictureOf(part, dashboard)).toContain("#123456");
});

test("a lost connection makes nobody unheard of: first points stay on their way", () => {
  const noPoint = (of: string | null, fresh: "stale" | "offline") =>
    createElement(Silent, { of, range: "24h", fresh, bucketMs: 300_000, onKeep: nothing });
  for (const page of [live(), lost()])
    expect(pictureOf(noPoint(null, "stale"), page)).toContain("on their way");
  expect(pictureOf(noPoint("Larsson", "stale"), lost())).toContain("on their way");
  expect(pictureOf(noPoint("Larsson", "offline"), lost())).toContain("Nothing was heard of Larsson");
  expect(pictureOf(noPoint(null, "offline"), dashboardOf([]))).toContain("Nothing was heard of anybody");
});
