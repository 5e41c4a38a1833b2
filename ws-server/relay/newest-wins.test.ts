import { describe, expect, it } from "vitest";
import { NewestWins } from "./newest-wins";

/** Offers at these times and takes what is due every millisecond, as a timer would. */
function play(
  offers: readonly (readonly [at: number, key: string, item: string])[],
  untilMs: number,
): string[] {
  const wins = new NewestWins<string>(200);
  const out: string[] = [];
  for (let now = 0; now <= untilMs; now++) {
    for (const item of wins.due(now)) out.push(`${now} ${item}`);
    for (const [at, key, item] of offers) {
      if (at === now && wins.offer(key, item, now) === "now") out.push(`${now} ${item}`);
    }
  }
  return out;
}

describe("NewestWins", () => {
  it.each<[string, [number, string, string][], string[]]>([
    ["the first goes at once", [[3, "a", "1"]], ["3 1"]],
    [
      "the second waits for its time",
      [
        [0, "a", "1"],
        [50, "a", "2"],
      ],
      ["0 1", "200 2"],
    ],
    [
      "of those that wait the newest goes",
      [
        [0, "a", "1"],
        [50, "a", "2"],
        [199, "a", "3"],
      ],
      ["0 1", "200 3"],
    ],
    [
      "after a pause the next goes at once",
      [
        [0, "a", "1"],
        [201, "a", "2"],
      ],
      ["0 1", "201 2"],
    ],
    [
      "one that waited makes the next wait",
      [
        [0, "a", "1"],
        [50, "a", "2"],
        [210, "a", "3"],
      ],
      ["0 1", "200 2", "400 3"],
    ],
    [
      "another key has its own time",
      [
        [0, "a", "1"],
        [10, "b", "2"],
        [20, "a", "3"],
        [30, "b", "4"],
      ],
      ["0 1", "10 2", "200 3", "210 4"],
    ],
  ])("%s", (_, offers, out) => {
    expect(play(offers, 1_000)).toEqual(out);
  });

  it("never more than five a second of a key, and always the last", () => {
    const offers = Array.from({ length: 100 }, (_, i): [number, string, string] => [i * 30, "a", String(i)]);
    const times = play(offers, 4_000);
    const ms = times.map((entry) => Number(entry.split(" ")[0]));
    for (const [index, at] of ms.slice(1).entries())
      expect(at - (ms[index] ?? 0)).toBeGreaterThanOrEqual(200);
    expect(times.at(-1)).toBe("3000 99");
    expect(ms.length).toBe(16);
  });

  it("says when something is due, and holds nothing for keys that are quiet", () => {
    const wins = new NewestWins<string>(200);
    wins.offer("a", "1", 0);
    expect(wins.nextAt).toBeNull();
    expect(wins.offer("a", "2", 10)).toBe("later");
    expect(wins.offer("a", "3", 20)).toBe("replaced");
    expect(wins.nextAt).toBe(200);
    expect(wins.due(200)).toEqual(["3"]);
    expect(wins.nextAt).toBeNull();
    expect(wins.due(400)).toEqual([]);
    expect(wins.offer("a", "4", 400)).toBe("now");
  });

  it("what is forgotten never goes, and still makes the next wait", () => {
    const wins = new NewestWins<string>(200);
    wins.offer("a", "1", 0);
    wins.offer("a", "2", 10);
    expect(wins.forget("a")).toBe(true);
    expect(wins.forget("a")).toBe(false);
    expect(wins.offer("a", "3", 20)).toBe("later");
    expect(wins.due(200)).toEqual(["3"]);
  });
});
