import { expect, test, vi } from "vitest";
import type { CombatStats } from "@/server/contract/http/combat";
import { CombatFeed } from "./combat-feed";
import { heardCombat, withHeard } from "./heard-combat";
import { snapshot } from "./test/snapshot";

const STARTED = "2026-11-22T18:00:00.000Z";
const LATER = "2026-11-22T20:00:00.000Z";

const fetched = (kills: number, attacks: number): CombatStats => {
  const { tree } = heardCombat(snapshot({ kills, attacks }));
  return {
    character_name: "Larsson",
    session: { session_id: "one", started_at: STARTED, updated_at: "2026-11-22T20:50:00.000Z", ...tree },
    lifetime: { updated_at: "2026-11-22T20:50:00.000Z", ...tree, totals: { ...tree.totals, kills: 1000 } },
  };
};
const after = (known: CombatStats, fields: Parameters<typeof snapshot>[0]) =>
  withHeard(known, heardCombat(snapshot(fields)));

test("a newer snapshot of the session takes its place, and the lifetime grows by the difference", () => {
  const known = fetched(5, 20);
  const { session, lifetime } = after(known, { kills: 7, attacks: 26 });
  expect(session).toMatchObject({
    session_id: "one",
    updated_at: "2026-11-22T20:51:00.000Z",
    totals: { kills: 7 },
  });
  expect(lifetime).toMatchObject({
    totals: { kills: 1002 },
    monsters: { Drudge: { offense: { melee_missile: { fire: { attacks: 26 } } } } },
  });
  expect(known.session?.totals.kills).toBe(5);
});

test.each([
  ["a late one", { kills: 4, attacks: 16 }],
  [
    "one of a session that is over",
    { kills: 9, attacks: 30, session_id: "zero", started_at: "2026-11-22T10:00:00.000Z" },
  ],
])("%s changes nothing", (_, fields) => {
  const known = fetched(5, 20);
  expect(after(known, fields)).toBe(known);
});

test.each([
  ["another session", { session_id: "two", started_at: LATER }],
  ["a newer start of the same, which is a reset", { session_id: "one", started_at: LATER }],
])("%s begins anew, and the lifetime grows by all of it", (_, fields) => {
  const { session, lifetime } = after(fetched(5, 20), { ...fields, kills: 2, attacks: 8 });
  expect(session).toMatchObject({ session_id: fields.session_id, started_at: LATER, totals: { kills: 2 } });
  expect(lifetime).toMatchObject({
    totals: { kills: 1002 },
    monsters: { Drudge: { offense: { melee_missile: { fire: { attacks: 28 } } } } },
  });
});

test("the first snapshot ever is both", () => {
  const nothing = { ...fetched(0, 0), session: null };
  expect(after(nothing, { kills: 1, attacks: 4 })).toMatchObject({ session: { totals: { kills: 1 } } });
});

test("a start that is worked out anew for each snapshot is no reset", () => {
  const { session } = after(fetched(5, 20), {
    kills: 7,
    attacks: 26,
    started_at: "2026-11-22T18:00:20.000Z",
  });
  expect(session).toMatchObject({ started_at: STARTED, totals: { kills: 7 } });
});

test("the feed keeps the newest of the characters that are shown, and says when what was fetched is outdated", () => {
  const feed = new CombatFeed(["Larsson"], (_, timestamp) => Date.parse(timestamp));
  const changed = vi.fn();
  feed.subscribe(changed);
  const hear = (fields: Parameters<typeof snapshot>[0]) =>
    feed.onEvent({ ...snapshot(fields), seq: 1 }, false);
  hear({ kills: 5, attacks: 20 });
  hear({ kills: 4, attacks: 16 });
  hear({ kills: 9, attacks: 30, character_name: "Ulf" });
  expect(changed).toHaveBeenCalledOnce();
  expect([feed.heard("Larsson")?.newest.tree.totals.kills, feed.heard("Ulf")]).toEqual([5, null]);
  hear({ kills: 6, attacks: 24, timestamp: "2026-11-22T20:52:00.000Z" });
  expect(feed.heard("Larsson")?.points).toHaveLength(2);
  expect(feed.outdated("Larsson")).toBe(0);
  hear({ session_id: "two", started_at: LATER, kills: 1, attacks: 4 });
  expect(feed.outdated("Larsson")).toBe(1);
  feed.onMissed();
  expect(feed.outdated("Larsson")).toBe(2);
});
