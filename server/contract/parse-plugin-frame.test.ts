import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHAT_CHARS_MAX,
  COMBAT_CELLS_MAX,
  DUNGEON_TILES_MAX,
  ENTRIES_MAX,
  FRAME_VALUES_MAX,
  INT4_MAX,
  INVENTORY_VALUES_MAX,
  MONSTERS_MAX,
  NAME_CHARS_MAX,
  NESTING_MAX,
  SMALL_FRAME_CHARS_MAX,
  TYPE_CHARS_MAX,
} from "./limits";
import { ELEMENTS } from "./messages/combat";
import { parsePluginFrame } from "./parse-plugin-frame";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { CONTROL_TYPES, SERVER_EVENT_TYPES } from "./reserved-types";
import { NOW, parse, telemetry } from "./test/plugin-frames";

describe("refusals name the code, the field and the fix", () => {
  it.each([
    ["{", "bad_json", undefined],
    ["", "bad_json", undefined],
    ["[]", "not_an_object", undefined],
    ["null", "not_an_object", undefined],
    ['"telemetry"', "not_an_object", undefined],
    ["{}", "missing_type", "type"],
    ['{"type":7}', "missing_type", "type"],
    ['{"type":""}', "missing_type", "type"],
    ['{"type":"telemetry","ns":1,"ew":1}', "missing_character", "character_name"],
    ['{"type":"telemetry","character_name":"  ","ns":1,"ew":1}', "missing_character", "character_name"],
    ['{"type":"unheard_of"}', "missing_character", "character_name"],
    ['{"type":"telemetry","character_name":"A\\nB","ns":1,"ew":1}', "invalid", "character_name"],
    ['{"type":"telemetry","character_name":{},"ns":1,"ew":1}', "invalid", "character_name"],
    ['{"type":"telemetry","character_name":"A","ns":1}', "invalid", "ew"],
    ['{"type":"telemetry","character_name":"A","ns":1e400,"ew":1}', "invalid", "ns"],
    ['{"type":"telemetry","character_name":"A","ns":10000.1,"ew":1}', "invalid", "ns"],
    ['{"type":"telemetry","character_name":"A","ns":"42.1E","ew":1}', "invalid", "ns"],
    ['{"type":"telemetry","character_name":"A","ns":1,"ew":1,"kills":"many"}', "invalid", "kills"],
    ['{"type":"telemetry","character_name":"A","ns":1,"ew":1,"kills":-1}', "invalid", "kills"],
    ['{"type":"chat","character_name":"A"}', "invalid", "text"],
    ['{"type":"rare","character_name":"A"}', "invalid", "name"],
    ['{"type":"spawn","character_name":"A","ns":1,"ew":1}', "invalid", "mob"],
    ['{"type":"inventory_delta","character_name":"A","action":"steal","item_id":1}', "invalid", "action"],
    ['{"type":"full_inventory","character_name":"A"}', "invalid", "items"],
    ['{"type":"dungeon_map","character_name":"A","landblock":"xyz"}', "invalid", "landblock"],
    [
      `{"type":"x","character_name":"A","deep":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
      "too_deep",
      "deep[0]",
    ],
  ])("%s", (text, code, field) => {
    const result = parsePluginFrame(text, NOW);
    expect(result).toMatchObject({ ok: false, code });
    if (result.ok) return;
    expect(result.field).toBe(field);
    expect(result.message.length).toBeGreaterThan(10);
  });

  const many = (length: number) => `[${"{},".repeat(length - 1)}{}]`;
  const monsters = (count: number, offense: string) =>
    Array.from({ length: count }, (_, i) => `"m${i}":{"offense":${offense}}`).join();
  it.each([
    [
      '{"type":"vitals","character_name":{"a":1}}',
      `"character_name" is an object: send the character's name as text`,
    ],
    ['{"type":"vitals","name":["A"]}', `"name" is a list: send the character's name as text`],
    [
      `{"type":"vitals","character_name":"${"n".repeat(65)}"}`,
      '"character_name" is longer than 64 characters: send 64 at most',
    ],
    [
      '{"type":"telemetry","character_name":"A","ns":1,"ew":1e999}',
      '"ew" is beyond all numbers: send map units such as 33.6 or "33.6E"',
    ],
    [
      '{"type":"telemetry","character_name":"A","ns":1}',
      '"ew" is missing: send map units such as 33.6 or "33.6E"',
    ],
    [
      '{"type":"telemetry","character_name":"A","ns":20000,"ew":1}',
      '"ns" is out of bounds: send a number between -10,000 and 10,000',
    ],
    [
      '{"type":"telemetry","character_name":"A","ns":1,"ew":1,"kills_per_hour":"many"}',
      '"kills_per_hour" is not readable: send a number or its text',
    ],
    [
      '{"type":"telemetry","character_name":"A","ns":1,"ew":1,"kills":"many"}',
      '"kills" is not readable: send a whole number, 0 or more',
    ],
    [
      '{"type":"vitals","character_name":"A","health_pct":"much"}',
      '"health_percentage" is not readable: send a percentage, 0 to 1,000',
    ],
    [
      '{"type":"dungeon_map","character_name":"A","landblock":"01AF","z_levels":"-6"}',
      '"z_levels" is text: send a list of floors, or a map from height to tiles',
    ],
    [
      '{"type":"dungeon_map","character_name":"A","landblock":"01AF","z_levels":{"-6":7}}',
      '"z_levels.0.tiles" is a number: send a list',
    ],
    [
      `{"type":"nearby_objects","character_name":"A","objects":${many(5_001)}}`,
      '"objects" has more than 5,000 entries: send 5,000 at most',
    ],
    [
      `{"type":"dungeon_map","character_name":"A","landblock":"01AF","z_levels":[{"z":0,"tiles":${many(20_001)}}]}`,
      '"z_levels.0.tiles" has more than 20,000 entries: send 20,000 at most',
    ],
    [
      `{"type":"dungeon_map","character_name":"A","landblock":"01AF","z_levels":[{"tiles":${many(19_999)}},{"tiles":${many(10_002)}}]}`,
      '"z_levels" has more than 30,000 tiles: send one dungeon',
    ],
    [
      `{"type":"combat_stats","character_name":"A","session":{"monsters":{${monsters(1_001, "{}")}}}}`,
      '"session.monsters" has more than 1,000 entries: send the monsters of one session',
    ],
    [
      `{"type":"combat_stats","character_name":"A","session":{"monsters":{${monsters(801, '{"magic":{"fire":{},"cold":{},"acid":{},"slash":{},"pierce":{}}}')}}}}`,
      '"session.monsters" has more than 4,000 cells (side × attack type × element): send the monsters of one session',
    ],
    [
      `{"type":"quest","character_name":"A","later":${many(200_001)}}`,
      "more than 200,000 values in one frame: send less at once",
    ],
    ['{"type":"nearby_objects","character_name":"A","objects":{}}', '"objects" is an object: send a list'],
    [
      '{"type":"nearby_objects","character_name":"A","objects":[7]}',
      '"objects.0" is a number: send an object',
    ],
    ['{"type":"full_inventory","character_name":"A"}', '"items" is missing: send a list'],
    [
      '{"type":"inventory_delta","character_name":"A","item_id":1}',
      '"action" is missing: send one of add, update, remove',
    ],
    [
      '{"type":"inventory_delta","character_name":"A","item_id":1,"action":"steal"}',
      '"action" is not known: send one of add, update, remove',
    ],
    [
      '{"type":"dungeon_map","character_name":"A","landblock":"01AF0"}',
      '"landblock" is not readable: send a landblock of 4 or 8 hex digits such as "01AF", or its number',
    ],
    ['{"type":"combat_stats","character_name":"A"}', '"session" is missing: send an object'],
    [
      '{"type":"character_stats","character_name":"A","skills":{"bow":{"training":9}}}',
      '"skills.bow.training" is a number: send one of Unusable, Untrained, Trained, Specialized',
    ],
  ])("%.120s", (text, message) => {
    expect(parsePluginFrame(text, NOW)).toMatchObject({ ok: false, code: "invalid", message });
  });

  it.each([...SERVER_EVENT_TYPES, "player_anything"])("%s belongs to the server", (type) => {
    const refused = { ok: false, code: "reserved_type", message: `only the server sends "${type}"` };
    expect(parse({ type, character_name: "Larsson" })).toMatchObject(refused);
  });

  it.each(CONTROL_TYPES)("%s is told where it belongs", (type) => {
    const refused = {
      ok: false,
      code: "reserved_type",
      message: `"${type}" belongs on /ws/live: plugins send none`,
    };
    expect(parse({ type, character_name: "Larsson" })).toMatchObject(refused);
  });
});

describe("bounds: just below is accepted, just above refused", () => {
  const fought = (monsters: number, cells: number) => {
    const elements = Object.fromEntries(ELEMENTS.map((name) => [name, { attacks: 1 }]));
    const offense = cells === 0 ? {} : { melee_missile: elements, magic: elements };
    const named = Array.from({ length: monsters }, (_, i) => [`m${i}`, { kills: 1, offense }]);
    return { type: "combat_stats", character_name: "A", session: { monsters: Object.fromEntries(named) } };
  };
  const dungeon = (tiles: number) => {
    const level = { tiles: new Array(tiles).fill({ x: 1 }) };
    return { type: "dungeon_map", character_name: "A", landblock: "01AF", z_levels: [level, level, level] };
  };
  const empty = (count: number) => new Array(count).fill({});
  const titled = (count: number) => ({
    type: "character_stats",
    character_name: "A",
    properties: Object.fromEntries(Array.from({ length: count }, (_, i) => [i, 1])),
  });
  const quests = (count: number) => ({ type: "quest", character_name: "A", quests: [], later: empty(count) });
  const items = (count: number) => ({
    type: "full_inventory",
    character_name: "A",
    items: [],
    later: empty(count),
  });
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  it.each<[string, object, object]>([
    [
      "nesting",
      { type: "x", character_name: "A", v: nested(NESTING_MAX - 1) },
      { type: "x", character_name: "A", v: nested(NESTING_MAX) },
    ],
    [
      "type name",
      { type: "t".repeat(TYPE_CHARS_MAX), character_name: "A" },
      { type: "t".repeat(TYPE_CHARS_MAX + 1), character_name: "A" },
    ],
    [
      "character name",
      telemetry({ character_name: "n".repeat(NAME_CHARS_MAX) }),
      telemetry({ character_name: "n".repeat(NAME_CHARS_MAX + 1) }),
    ],
    ["monsters of a session", fought(MONSTERS_MAX, 0), fought(MONSTERS_MAX + 1, 0)],
    ["cells of a session", fought(COMBAT_CELLS_MAX / 20, 20), fought(COMBAT_CELLS_MAX / 20 + 1, 20)],
    ["tiles of a dungeon", dungeon(DUNGEON_TILES_MAX / 3), dungeon(DUNGEON_TILES_MAX / 3 + 1)],
    ["fields of an object", titled(ENTRIES_MAX), titled(ENTRIES_MAX + 1)],
    ["values of a frame", quests(FRAME_VALUES_MAX / 2 - 10), quests(FRAME_VALUES_MAX / 2)],
    ["values of an inventory", items(INVENTORY_VALUES_MAX / 4), items(INVENTORY_VALUES_MAX)],
    ["counter", telemetry({ kills: INT4_MAX }), telemetry({ kills: INT4_MAX + 1 })],
    ["coordinate", telemetry({ ns: -10_000 }), telemetry({ ns: -10_000.01 })],
    [
      "chat line",
      { type: "chat", character_name: "A", text: "c".repeat(CHAT_CHARS_MAX) },
      { type: "chat", character_name: "A", text: "c".repeat(CHAT_CHARS_MAX + 1) },
    ],
    [
      "small frame",
      telemetry({ note: "x".repeat(SMALL_FRAME_CHARS_MAX - 200) }),
      telemetry({ note: "x".repeat(SMALL_FRAME_CHARS_MAX) }),
    ],
  ])("%s", (_name, below, above) => {
    expect(parse(below).ok).toBe(true);
    expect(parse(above).ok).toBe(false);
  });
});

describe("any input at all", () => {
  it("never throws and always answers with an event or a refusal", () => {
    const types = fc.constantFrom(...PLUGIN_MESSAGES.map((entry) => entry.type), "share_vital", "unheard_of");
    const frame = fc.tuple(types, fc.object({ maxDepth: 4 }), fc.jsonValue()).map(([type, fields, extra]) => {
      const sample = PLUGIN_MESSAGES.find((entry) => entry.type === type)?.sample ?? {};
      return JSON.stringify({ ...sample, ...fields, [Object.keys(sample)[3] ?? "x"]: extra, type });
    });
    fc.assert(
      fc.property(fc.oneof(frame, fc.string(), fc.json()), (text) => {
        const result = parsePluginFrame(text, NOW);
        if (!result.ok) {
          expect(result.message).not.toMatch(/^$|expected|received|invalid input|too (big|small)/i);
          return;
        }
        const again = JSON.stringify(result.event);
        expect(again).not.toContain("\\u0000");
        expect(again.isWellFormed()).toBe(true);
        expect(Number.isNaN(Date.parse(result.event.timestamp))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
