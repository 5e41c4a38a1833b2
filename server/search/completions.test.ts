import { describe, expect, it } from "vitest";
import { completionsAt } from "./completions";

const guild = { owners: ["Larsson", "Lars Mule", "Ulf"], tags: ["Hunters", "Gate keepers"] };

/** What the text becomes with each suggestion; `|` is the cursor. */
function become(marked: string): string[] {
  const cursor = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { from, to, items } = completionsAt(text, cursor, guild);
  return items.map(({ insert }) => text.slice(0, from) + insert + text.slice(to));
}

describe("what could be written here", () => {
  it.each<[string, string[]]>([
    ["mater|", ["material:"]],
    ["a mater| b", ["a material: b"]],
    ["-spellc|", ["-spellcraft:"]],
    ["(workm|", ["(work:"]],
    ["ma|te:3", ["material:3", "magd:3", "major:3", "mana:3", "mcb:3", "dmg:3"]],
    ["owner:la|", ["owner:Larsson", 'owner:"Lars Mule"']],
    ["owner:=u|", ["owner:=Ulf"]],
    ["tag:|", ["tag:Hunters", 'tag:"Gate keepers"']],
    ['tag:"gate k|', ['tag:"Gate keepers"']],
    ["is:equ| al:4", ["is:equipped al:4"]],
    ["is:eq|xyz", ["is:equipped"]],
    ["-is:equip|", ["-is:equipped"]],
    ["set:sold|", ['set:"Soldier\'s Set"']],
    [
      "set:no|",
      ['set:"Noble Relic Set"', 'set:"Noobie Armor"', 'set:"Upgraded Noble Relic Set"', "set:none"],
    ],
    ["slot:uppera|", ["slot:upperarms"]],
    ["al:|", ["al:>=", "al:<=", "al:=", "al:>", "al:<", "al:!="]],
    ["al:>=|", []],
    ["seen:|", ["seen:<1h", "seen:<1d", "seen:<7d", "seen:>30d"]],
    ["seen:<|", ["seen:<1h", "seen:<1d", "seen:<7d", "seen:>30d"]],
    ["cantrip:fo|", ["cantrip:focus"]],
    [
      "cantrip:focus>=|",
      ["minor", "moderate", "major", "epic", "legendary"].map((tier) => `cantrip:focus>=${tier}`),
    ],
    ["cantrip:focus>=m|", ["cantrip:focus>=minor", "cantrip:focus>=moderate", "cantrip:focus>=major"]],
    ["cantrip:focus>=ma| x", ["cantrip:focus>=major x"]],
    ["soldi|", ['set:"Soldier\'s Set"']],
    ["undea|", ["slayer:Undead"]],
    ["foo:|", []],
    ['"celd|', []],
  ])("%s", (marked, texts) => {
    expect(become(marked)).toEqual(texts);
  });

  it("behind a whole cantrip come its tiers", () => {
    expect(become("cantrip:focus|")).toEqual(expect.arrayContaining(["cantrip:focus>=", "cantrip:focus="]));
  });

  it.each(["|", "a |", "a | b", "(|", "-|", "a (b) |"])("at %j every filter is offered", (marked) => {
    expect(become(marked).length).toBeGreaterThan(50);
  });

  it("a keyword that is being written is offered among filters", () => {
    expect(become("a o|")).toEqual(expect.arrayContaining(["a owner:", "a or "]));
    expect(become("a or|")).toContain("a or ");
    expect(become("no|")).toContain("not ");
  });

  it("a large guild is cut off", () => {
    const owners = Array.from({ length: 500 }, (_, number) => `Mule ${number}`);
    expect(completionsAt("owner:mule", 10, { owners, tags: [] }).items).toHaveLength(100);
  });
});
