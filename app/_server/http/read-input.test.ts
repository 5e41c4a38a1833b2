import { describe, expect, it } from "vitest";
import { combatDeltas } from "@/server/contract/http/combat";
import { itemBiography } from "@/server/contract/http/item-biography";
import { live } from "@/server/contract/http/live";
import { dungeonMap } from "@/server/contract/http/world";
import { WANTED_HEADER } from "../front/arrival";
import { readInput } from "./read-input";

/** A request as a route gets it: with the path that the front noted. */
const asked = (wanted: string) =>
  new Request(`http://host/api/whatever${wanted.includes("?") ? wanted.slice(wanted.indexOf("?")) : ""}`, {
    headers: { [WANTED_HEADER]: wanted },
  });

describe("parameters of the path", () => {
  it.each([
    ["/combat-deltas/Larsson", "Larsson"],
    ["/api/combat-deltas/Larsson", "Larsson"],
    ["/combat-deltas/+Admin", "+Admin"],
    ["/combat-deltas/%2BAdmin?limit=5", "+Admin"],
    ["/combat-deltas/Ulf%20the%20Bold", "Ulf the Bold"],
    ["/combat-deltas/O'Malley", "O'Malley"],
    ["/combat-deltas/O%27Malley", "O'Malley"],
    ["/combat-deltas/%C3%89mile", "Émile"],
    ["/combat-deltas/100%25", "100%"],
    ["/combat-deltas/a%2Fb", "a/b"],
    ["/combat-deltas/%2541", "%41"],
  ])("%s is about %s, to the letter", (wanted, character) => {
    expect(readInput(combatDeltas, asked(wanted))).toMatchObject({ character });
  });

  it.each([
    ["/combat-deltas/a%00b", "character"],
    [`/combat-deltas/${"x".repeat(65)}`, "character"],
    ["/combat-deltas/Larsson?character=Ulf", "character"],
    ["/combat-deltas/Larsson?limit=0", "limit"],
    ["/combat-deltas/Larsson?nonsense=1", "nonsense"],
  ])("%s is refused, naming %s", (wanted, field) => {
    expect(() => readInput(combatDeltas, asked(wanted))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", details: { field } }),
    );
  });

  it.each(["/combat-deltas", "/combat-deltas/a/b", "/combat-stats/a", ""])("%j is another path", (wanted) => {
    expect(() => readInput(combatDeltas, asked(wanted))).toThrow(
      expect.objectContaining({ code: "NOT_FOUND" }),
    );
  });

  it.each([
    ["01af", "01AF"],
    ["0x01AF", "01AF"],
    ["01AF0123", "01AF"],
  ])("landblock %s is %s", (text, landblock) => {
    expect(readInput(dungeonMap, asked(`/dungeon-maps/${text}`))).toEqual({ landblock });
  });

  it.each(["1af", "xyz", "01AF01", "01AG"])("landblock %s is none", (text) => {
    expect(() => readInput(dungeonMap, asked(`/dungeon-maps/${text}`))).toThrow("landblock");
  });

  it.each([
    ["2147812345", 2_147_812_345],
    ["0001", 1],
  ])("item %s is the number %s", (text, item_id) => {
    expect(readInput(itemBiography, asked(`/items/${text}/moves?limit=5`))).toEqual({ item_id, limit: 5 });
  });

  it.each(["0", "-1", "4294967296", "1.5", "0x10", "1e3", "99999999999999999999", "ring"])(
    "item %s is none",
    (text) => {
      expect(() => readInput(itemBiography, asked(`/items/${text}/moves`))).toThrow("item_id");
    },
  );

  it("a path without any needs no note", () => {
    expect(readInput(live, new Request("http://host/api/live"))).toEqual({});
  });
});
