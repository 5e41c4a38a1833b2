import { describe, expect, it } from "vitest";
import { accepted, parse } from "./test/plugin-frames";

const stats = (fields: object) => accepted({ type: "character_stats", character_name: "Larsson", ...fields });

describe("character_stats", () => {
  it("has every figure as a number, however deep it stands and however it was sent", () => {
    const sent = {
      level: "275",
      total_xp: "191,226,310,247",
      server_population: "312",
      race: "3",
      gender: "Male",
      current_title: "412",
      titles: ["1", 2],
      attributes: { strength: { base: "290", creation: "100", name: "Strength" } },
      vitals: { health: { base: "321", current: "410", max: "410" } },
      skills: { war_magic: { base: "430", training: "3" } },
      properties: { "307": "3" },
      augmentations: { "218": "2", reinforcement: "1", note: "by hand", many: { a: 1 } },
      allegiance: {
        rank: "4",
        followers: "12",
        monarch: { name: "Erik", rank: "10", race: "1", gender: "1", followers: "1,830" },
        patron: { name: "Ulf", rank: "7" },
        vassals: [{ name: "Ivar", rank: "2", race: 5 }],
      },
    };
    expect(stats(sent)).toMatchObject({
      level: 275,
      total_xp: 191_226_310_247,
      server_population: 312,
      race: 3,
      gender: "Male",
      current_title: 412,
      titles: [1, 2],
      attributes: { strength: { base: 290, creation: 100, name: "Strength" } },
      vitals: { health: { base: 321, current: 410, max: 410 } },
      skills: { war_magic: { base: 430, training: "Specialized" } },
      properties: { "307": 3 },
      augmentations: { "218": 2, reinforcement: 1, note: "by hand", many: { a: 1 } },
      allegiance: {
        rank: 4,
        followers: 12,
        monarch: { name: "Erik", rank: 10, race: 1, gender: 1, followers: 1830 },
        patron: { name: "Ulf", rank: 7 },
        vassals: [{ name: "Ivar", rank: 2, race: 5 }],
      },
    });
  });

  it("names the nested figure that cannot be read", () => {
    const frame = {
      type: "character_stats",
      character_name: "A",
      allegiance: { vassals: [{ rank: "high" }] },
    };
    expect(parse(frame)).toMatchObject({ code: "invalid", field: "allegiance.vassals.0.rank" });
  });

  const treeStats = {
    name: "Larsson",
    allegiance_name: "Sawato Mosswarts",
    rank: "4",
    followers: "12",
    monarch: { name: "Erik", rank: "10" },
    patron: { name: "Ulf" },
    vassals: [{ name: "Ivar" }],
  };

  it("of TreeStats' form has the allegiance where it is served, and nowhere else", () => {
    const event = stats(treeStats);
    expect(event.allegiance).toMatchObject({
      name: "Sawato Mosswarts",
      rank: 4,
      followers: 12,
      monarch: { name: "Erik", rank: 10 },
      patron: { name: "Ulf" },
      vassals: [{ name: "Ivar" }],
    });
    for (const outside of ["allegiance_name", "rank", "followers", "monarch", "patron", "vassals"])
      expect(event).not.toHaveProperty(outside);
    expect(stats({ ...event })).toEqual(event);
  });

  it("of both forms believes the allegiance itself", () => {
    const event = stats({ ...treeStats, allegiance: { name: "Mosswarts", rank: 5 } });
    expect(event.allegiance).toMatchObject({ name: "Mosswarts", rank: 5, followers: 12 });
  });

  it("of a character without allegiance has none", () => {
    expect(stats({ level: 1 }).allegiance).toBeNull();
  });

  it("never tells the name of the account, which is half of a login", () => {
    expect(stats({ account_name: "larsson1802" })).not.toHaveProperty("account_name");
  });
});
