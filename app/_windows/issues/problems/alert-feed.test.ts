import { describe, expect, it } from "vitest";
import type { LiveFrame } from "@/app/_live/frames";
import { AlertFeed, withFresh } from "./alert-feed";
import { Handled, withHandled } from "./handled";
import { UNHANDLED } from "./problem";

function told(id: string): LiveFrame {
  return {
    type: "alert",
    seq: 1,
    id,
    kind: "death",
    character_name: "Larsson",
    text: "Larsson died",
    created_at: "2026-11-22T20:00:00.000Z",
  };
}

const everything = () => true;
const idsOf = (alerts: readonly { id: string }[]) => alerts.map(({ id }) => id);

describe("alerts that the stream tells of", () => {
  it("are there at once, each once, and gone when a list that is newer leaves them out", () => {
    let nowMs = 1_000;
    const feed = new AlertFeed(() => nowMs);
    feed.onEvent(told("a"));
    feed.onEvent(told("a"));
    nowMs = 60_000;
    feed.onEvent(told("b"));
    expect(idsOf(withFresh([], feed.fresh, 0, everything))).toEqual(["a", "b"]);
    expect(idsOf(withFresh([], feed.fresh, 59_000, everything))).toEqual(["b"]);
    expect(withFresh([], feed.fresh, 70_000, everything)).toEqual([]);
  });

  it("give way to what was fetched, which has their figures", () => {
    const feed = new AlertFeed(() => 1_000);
    feed.onEvent(told("a"));
    const [fresh] = withFresh([], feed.fresh, 0, everything);
    const listed = [{ ...(fresh ?? never()), details: { vitae: 5 } }];
    expect(withFresh(listed, feed.fresh, 0, everything)).toBe(listed);
  });

  it("are held back where they are not looked for, and bounded", () => {
    const feed = new AlertFeed(() => 1_000);
    for (let n = 0; n < 250; n++) feed.onEvent(told(String(n)));
    expect(feed.fresh).toHaveLength(200);
    expect(feed.fresh.at(-1)?.alert.id).toBe("249");
    expect(withFresh([], feed.fresh, 0, () => false)).toEqual([]);
  });

  it("are only alerts", () => {
    const feed = new AlertFeed(() => 1_000);
    feed.onEvent({ type: "player_online", seq: 2, character_name: "Larsson", timestamp: "" });
    expect(feed.version).toBe(0);
  });
});

describe("what was just done to alerts", () => {
  const alert = {
    id: "a",
    kind: "death",
    character_name: "Larsson",
    text: "Larsson died",
    created_at: "2026-11-22T20:00:00.000Z",
    ended_at: null,
    details: {},
    ...UNHANDLED,
  };
  const taken = { ...UNHANDLED, acknowledged_at: "2026-11-22T20:01:00.000Z", acknowledged_by: "Erik" };

  it("is shown while nobody knows, and then by lists that were read before it was done", () => {
    const handled = new Handled();
    handled.begin("a", taken);
    expect(withHandled([alert], handled.deeds, 9_000)).toEqual([{ ...alert, ...taken }]);
    handled.done("a", taken, 5_000);
    expect(withHandled([alert], handled.deeds, 4_000)).toEqual([{ ...alert, ...taken }]);
    expect(withHandled([alert], handled.deeds, 9_000)).toEqual([alert]);
  });

  it("is not undone by the failure of what was begun before it", () => {
    const handled = new Handled();
    const again = { ...UNHANDLED };
    handled.begin("a", taken);
    handled.begin("a", again);
    handled.fail("a", taken);
    expect(handled.deeds.get("a")?.change).toBe(again);
    handled.fail("a", again);
    expect(handled.deeds.size).toBe(0);
  });
});

function never(): never {
  throw new Error("there is one");
}
