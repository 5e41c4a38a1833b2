import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHAT_CHARS_MAX,
  INT4_MAX,
  NAME_CHARS_MAX,
  NESTING_MAX,
  SMALL_FRAME_CHARS_MAX,
  TYPE_CHARS_MAX,
} from "./limits";
import { type ParsedFrame, parsePluginFrame } from "./parse-plugin-frame";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { CONTROL_TYPES, SERVER_EVENT_TYPES } from "./reserved-types";

const NOW = Date.parse("2026-11-22T21:00:00.000Z");
const parse = (frame: unknown): ParsedFrame => parsePluginFrame(JSON.stringify(frame), NOW);
const telemetry = (fields: object = {}) => ({
  type: "telemetry",
  character_name: "Larsson",
  ns: 42.1,
  ew: 33.6,
  ...fields,
});

function accepted(frame: unknown) {
  const result = parse(frame);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.event as Record<string, unknown>;
}

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
      `{"type":"nearby_objects","character_name":"A","objects":${many(5_001)}}`,
      '"objects" has more than 5,000 entries: send 5,000 at most',
    ],
    [
      `{"type":"dungeon_map","character_name":"A","landblock":"01AF","z_levels":[{"z":0,"tiles":${many(20_001)}}]}`,
      '"z_levels.0.tiles" has more than 20,000 entries: send 20,000 at most',
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

  it.each([...SERVER_EVENT_TYPES, ...CONTROL_TYPES, "player_anything"])(
    "%s belongs to the server",
    (type) => {
      expect(parse({ type, character_name: "Larsson" })).toMatchObject({ ok: false, code: "reserved_type" });
    },
  );
});

describe("bounds: just below is accepted, just above refused", () => {
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

describe("tolerance for old and sloppy plugins", () => {
  it("reads numbers sent as text with a decimal comma, separators or nothing in them", () => {
    const event = accepted(
      telemetry({
        kills: "1,234",
        kills_per_hour: "683,21",
        deaths: "",
        cpu_pct: "NaN",
        mem_mb: "∞",
        latency_ms: " 48 ",
      }),
    );
    expect(event).toMatchObject({
      kills: 1234,
      kills_per_hour: 683.21,
      deaths: null,
      cpu_pct: null,
      mem_mb: null,
      latency_ms: 48,
    });
  });

  it.each([
    ["00:10:00", 600],
    ["01.02:14:09", 94_449],
    [3600, 3600],
    ["26:00:00", 93_600],
    ["soon", null],
  ])("onlinetime %s is %s seconds, and the text itself stays", (onlinetime, seconds) => {
    expect(accepted(telemetry({ onlinetime }))).toMatchObject({
      onlinetime: String(onlinetime),
      online_seconds: seconds,
    });
  });

  it.each([
    ["2026-11-22T20:50:54.1234567Z", "2026-11-22T20:50:54.123Z"],
    ["2026-11-22T20:50:54", "2026-11-22T20:50:54.000Z"],
    ["2026-11-22 20:50:54+02:00", "2026-11-22T18:50:54.000Z"],
    [1_795_380_654, "2026-11-22T20:50:54.000Z"],
    ["1795380654123", "2026-11-22T20:50:54.123Z"],
    ["9999-12-31T23:59:59Z", new Date(NOW).toISOString()],
    ["1999-01-01T00:00:00Z", new Date(NOW).toISOString()],
    ["2026-02-31T00:00:00Z", new Date(NOW).toISOString()],
    ["now", new Date(NOW).toISOString()],
    ["infinity", new Date(NOW).toISOString()],
    [null, new Date(NOW).toISOString()],
    [true, new Date(NOW).toISOString()],
  ])("timestamp %s becomes %s", (timestamp, iso) => {
    expect(accepted(telemetry({ timestamp })).timestamp).toBe(iso);
  });

  it("takes the time it is given for a character's frame without a believable one, and no other", () => {
    const serverTime = (character: string) => NOW + character.length;
    const timeOf = (frame: object) => {
      const result = parsePluginFrame(JSON.stringify(frame), NOW, serverTime);
      return result.ok && result.event.timestamp;
    };
    expect(timeOf(telemetry())).toBe(new Date(NOW + "Larsson".length).toISOString());
    expect(timeOf(telemetry({ timestamp: "soon" }))).toBe(new Date(NOW + "Larsson".length).toISOString());
    expect(timeOf(telemetry({ timestamp: NOW - 5 }))).toBe(new Date(NOW - 5).toISOString());
  });

  it.each([
    ["42.1N", "33.6E", 42.1, 33.6],
    ["7,3 s", "12.5W", -7.3, -12.5],
    [42.1, "-33.6", 42.1, -33.6],
  ])("coordinates %s, %s", (ns, ew, north, east) => {
    expect(accepted(telemetry({ ns, ew }))).toMatchObject({ ns: north, ew: east });
  });

  it.each(["character_name", "char_name", "name", "player_name"])(
    "the character may be named in %s",
    (key) => {
      expect(accepted({ type: "vitals", [key]: " +Larsson " }).character_name).toBe("+Larsson");
    },
  );

  it("never takes a monster's, an item's or a dungeon's name for the character's", () => {
    for (const type of ["rare", "spawn", "portal", "dungeon_map", "quest"]) {
      expect(parse({ type, name: "Ruschk Sadist", ns: 1, ew: 1 })).toMatchObject({
        ok: false,
        code: "missing_character",
      });
    }
  });

  it("computes vitals percentages from points when only points come", () => {
    const event = accepted({
      type: "vitals",
      character_name: "A",
      health_current: "205",
      health_max: 410,
      mana_pct: 71,
    });
    expect(event).toMatchObject({ health_percentage: 50, mana_percentage: 71, stamina_percentage: null });
  });

  it("reads Mag-Tools' names of combat counters", () => {
    const event = accepted({
      type: "combat_stats",
      character_name: "A",
      session: {
        monsters: {
          Drudge: {
            KillingBlows: 2,
            offense: { MeleeMissle: { Bludge: { TotalAttacks: "12", FailedAttacks: 3 } } },
          },
        },
      },
    });
    expect(event).toMatchObject({
      session: {
        monsters: {
          Drudge: { kills: 2, offense: { melee_missile: { bludgeon: { attacks: 12, failed: 3 } } } },
        },
      },
    });
  });

  it("strips clickable names from chat", () => {
    const text = '<Tell:IIDString:1342:Ulf>Ulf<\\Tell> says, "hi"';
    expect(accepted({ type: "chat", character_name: "A", text }).text).toBe('Ulf says, "hi"');
  });
});

describe("cleaning", () => {
  it("removes NUL and mends lone surrogates at every depth, in keys too", () => {
    const event = accepted({ type: "x", character_name: "A\0B", "k\0": [{ "t\0": "a\0b\ud800" }] });
    expect(event).toMatchObject({ character_name: "AB", k: [{ t: "ab\ufffd" }] });
  });

  it("makes numbers beyond double range null", () => {
    const result = parsePluginFrame('{"type":"x","character_name":"A","v":1e400}', NOW);
    expect(result).toMatchObject({ ok: true, event: { v: null } });
  });

  it("keeps one of two equal keys and unknown fields", () => {
    const result = parsePluginFrame(
      '{"type":"telemetry","character_name":"A","ns":1,"ns":2,"ew":3,"mood":"fine"}',
      NOW,
    );
    expect(result).toMatchObject({ ok: true, event: { ns: 2, mood: "fine" } });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a type or name of %s is only a word",
    (word) => {
      const result = parsePluginFrame(
        `{"type":"${word}","character_name":"${word}","__proto__":{"polluted":true}}`,
        NOW,
      );
      expect(result).toMatchObject({ ok: true, known: false, event: { type: word, character_name: word } });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      if (result.ok) expect(result.event).not.toHaveProperty("polluted");
    },
  );

  it("lets no plugin set seq or epoch, and answers to ack_id without forwarding it", () => {
    const result = parse(telemetry({ seq: 9, epoch: "mine", ack_id: 17 }));
    expect(result).toMatchObject({ ok: true, ackId: 17 });
    if (result.ok) for (const key of ["seq", "epoch", "ack_id"]) expect(result.event).not.toHaveProperty(key);
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
