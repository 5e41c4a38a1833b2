import { describe, expect, it } from "vitest";
import type { InventoryItem } from "@/server/contract/http/items";
import { csvHead, csvLine } from "./item-csv";

/** The least of an item. */
function named(full_name: string, character_name = "Larsson"): InventoryItem {
  return {
    character_name,
    item_id: 7,
    name: full_name,
    full_name,
    object_class: 8,
    wcid: null,
    icon: null,
    icon_overlay: null,
    icon_underlay: null,
    value: 12,
    burden: null,
    has_id_data: false,
    last_id_time: null,
    container_id: 0,
    slot: null,
    stack_count: 1,
    stack_max: 1,
    current_wielded_location: 0,
    equip_slots: 0,
    coverage: 0,
    wear_slots: [],
    reduces_to: [],
    items_capacity: null,
    containers_capacity: null,
    bonded: null,
    attuned: null,
    rare_id: null,
    structure: null,
    max_structure: null,
    updated_at: "2026-11-22T12:00:00.000Z",
    moved_at: null,
    combat: null,
    requirements: null,
    enhancements: null,
    ratings: null,
    spells: [],
  };
}

const cells = (line: string) => line.trimEnd().split(",");

describe("a line of the table", () => {
  it("has a cell for each name of the head, and nothing where nothing is known", () => {
    const line = csvLine(named("Ruby"));
    expect(cells(line)).toHaveLength(cells(csvHead).length);
    expect(line.startsWith("Larsson,Ruby,7,false,,1,12,,,")).toBe(true);
    expect(line.endsWith("\r\n")).toBe(true);
  });

  it.each([
    ['A "good" one', '"A ""good"" one"'],
    ["one, two", '"one, two"'],
    ["two\nlines", '"two\nlines"'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["@sum(1)", "'@sum(1)"],
    ["-1+1", "'-1+1"],
  ])("writes the name %j as %j", (name, expected) => {
    expect(csvLine(named(name)).startsWith(`Larsson,${expected},7,`)).toBe(true);
  });

  it("keeps the plus of an admin's name as text", () => {
    expect(csvLine(named("Ruby", "+Admin")).startsWith("'+Admin,")).toBe(true);
  });
});
