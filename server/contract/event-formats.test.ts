import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { eventFormats } from "./event-formats";
import { ALIAS_OF } from "./field-rows";
import { parseLiveClientMessage } from "./live-client";
import { parsePluginFrame } from "./parse-plugin-frame";
import { PLUGIN_MESSAGES } from "./plugin-messages";

const NOW = Date.parse("2026-11-22T21:00:00Z");
const CONTRACT_TYPES = [
  "register telemetry vitals character_stats inventory full_inventory inventory_delta equipment_cantrip_state",
  "portal spawn chat quest rare nearby_objects combat_stats share_* dungeon_map",
].flatMap((line) => line.split(" "));

const formats = eventFormats();

describe("EVENT_FORMATS.json", () => {
  it("describes every message type of the contract and no other", () => {
    expect(Object.keys(formats.plugin).sort()).toEqual(CONTRACT_TYPES.sort());
  });

  it.each(PLUGIN_MESSAGES)(
    "$type: every field of the event is described, so nothing is undocumented",
    ({ type }) => {
      const format = formats.plugin[type];
      const described = (format?.event.properties ?? {}) as Record<string, object>;
      expect(Object.keys(described).length).toBeGreaterThan(3);
      for (const [name, schema] of Object.entries(described)) {
        expect(Object.keys(schema).length, `${type}.${name}`).toBeGreaterThan(0);
      }
    },
  );

  it.each(PLUGIN_MESSAGES)(
    "$type: its normalised event parses to itself, so a recording can be replayed",
    ({ sample }) => {
      const first = parsePluginFrame(JSON.stringify(sample), NOW);
      if (!first.ok) throw new Error(first.message);
      const second = parsePluginFrame(JSON.stringify(first.event), NOW);
      expect(second).toEqual(first);
    },
  );

  it.each(PLUGIN_MESSAGES)("$type: what is accepted and what comes of it fit their schemas", ({ type }) => {
    const format = formats.plugin[type];
    expect(problemsOf(format?.sample, format?.accepts)).toEqual([]);
    expect(problemsOf(format?.sample_event, format?.event)).toEqual([]);
  });

  it.each(PLUGIN_MESSAGES)(
    "$type: its schema accepts every frame that the server accepts",
    ({ type, sample }) => {
      const names = Object.keys(propertiesOf(type)).filter((name) => name !== "type");
      const change = fc.record({ name: fc.constantFrom(...names), value: fc.constantFrom(...VALUES) });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const frame = structuredClone(sample);
          for (const { name, value } of changes) frame[name] = value;
          // Any other time, a list even, becomes the server's: no sender is told to send one.
          if (typeof frame.timestamp === "object" || typeof frame.timestamp === "boolean")
            frame.timestamp = null;
          const text = JSON.stringify(frame);
          if (!parsePluginFrame(text, NOW).ok) return;
          expect(problemsOf(JSON.parse(text), formats.plugin[type]?.accepts)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  const aliases = PLUGIN_MESSAGES.flatMap(({ type, sample }) =>
    Object.entries(propertiesOf(type))
      .map(([other, schema]) => ({ type, sample, other, name: String(schema[ALIAS_OF]) }))
      .filter(({ name }) => name in sample),
  );

  it("lists the other names of fields", () => {
    expect(aliases.map(({ type, other, name }) => `${type}: ${other} for ${name}`)).toEqual(
      expect.arrayContaining([
        "inventory: inventory for items",
        "spawn: monster for mob",
        "rare: rare_name for name",
        "vitals: mana_pct for mana_percentage",
        "chat: message for text",
        "telemetry: player_name for character_name",
      ]),
    );
  });

  it.each(aliases)("$type: $other is read as $name", ({ type, sample, other, name }) => {
    const frame = structuredClone(sample);
    for (const alias of aliases) if (alias.type === type && alias.name === name) delete frame[alias.other];
    frame[other] = frame[name];
    delete frame[name];
    expect(problemsOf(frame, formats.plugin[type]?.accepts)).toEqual([]);
    expect(eventOf(frame)[name]).toEqual(eventOf(sample)[name]);
  });

  it.each<[string, object]>([
    ["a number for a time", { type: "chat", text: "hi", timestamp: 1_795_380_654 }],
    ["no time", { type: "chat", text: "hi" }],
    ["the id in the item", { type: "inventory_delta", action: "Add", item: { Id: 7 } }],
    ["floors by height", { type: "dungeon_map", landblock: 431, z_levels: { "-6": [{ x: 1, y: 2 }] } }],
    ["the display form of quests", { type: "quest", quests: [{ quest_name: "Stipend", countdown: "1h" }] }],
    ["training as a number", { type: "character_stats", skills: { bow: { base: 1, training: 2 } } }],
    ["an empty session", { type: "combat_stats", session: {} }],
    [
      "Mag-Tools' names",
      {
        type: "combat_stats",
        session: {
          started_at: 1_795_380_000,
          monsters: {
            Drudge: { KillingBlows: 2, offense: { MeleeMissle: { Bludge: { TotalAttacks: "12" } } } },
          },
        },
      },
    ],
  ])("%s is read and described", (_, fields) => {
    const frame = { character_name: "Larsson", ...fields };
    const event = eventOf(frame);
    expect(problemsOf(frame, formats.plugin[String(event.type)]?.accepts)).toEqual([]);
    expect(problemsOf(event, formats.plugin[String(event.type)]?.event)).toEqual([]);
  });

  it.each<[string, object]>([
    ["no character", { type: "chat", text: "hi" }],
    ["no monster", { type: "spawn", character_name: "Larsson", ns: 1, ew: 2 }],
    ["a position that is a list", { type: "telemetry", character_name: "Larsson", ns: [1], ew: 2 }],
    ["another type", { type: "telemetry_2", character_name: "Larsson", ns: 1, ew: 2 }],
    ["no item", { type: "inventory_delta", character_name: "Larsson", action: "add", item: {} }],
  ])("%s is refused by the schema too", (_, frame) => {
    const { type } = frame as { type: string };
    expect(parsePluginFrame(JSON.stringify(frame), NOW).ok && type !== "telemetry_2").toBe(false);
    expect(problemsOf(frame, formats.plugin[type.replace("_2", "")]?.accepts)).not.toEqual([]);
  });

  it("uses no keyword format that JSON Schema does not know", () => {
    const used = [...JSON.stringify(formats).matchAll(/"format":"([^"]+)"/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(["date-time", "mosswart-overlord/event-formats/1", "uuid"]);
  });
});

describe("what the server says", () => {
  const frames = Object.entries({ ...formats.server, inventory_notice: formats.inventory_notice });

  it.each(frames)("%s: is described, and its samples fit its schema", (_, schema) => {
    expect(schema.description).toMatch(/\.$/);
    expect(samplesOf(schema)).not.toEqual([]);
    for (const sample of samplesOf(schema)) expect(problemsOf(sample, schema)).toEqual([]);
  });

  it.each(frames)("%s: only grows, so another field fits its schema too, at every depth", (_, schema) => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
    for (const sample of samplesOf(schema)) {
      expect(problemsOf({ ...Object(sample), of_a_later_version: 1 }, schema)).toEqual([]);
    }
  });

  it("an alert has a UUID, and its kinds are named without closing the list", () => {
    const { alert = {} } = formats.server;
    const [sample] = samplesOf(alert);
    expect(problemsOf({ ...Object(sample), id: 7 }, alert)).not.toEqual([]);
    expect(problemsOf({ ...Object(sample), id: "x" }, alert)).not.toEqual([]);
    expect(problemsOf({ ...Object(sample), kind: "vortex" }, alert)).toEqual([]);
    expect(JSON.stringify(alert)).toContain('["death","idle","low_supplies","full_packs"]');
  });

  it("events of the firehose carry their number, answers do not", () => {
    const numbered = frames.filter(([, { required }]) => JSON.stringify(required).includes('"seq"'));
    expect(numbered.map(([kind]) => kind).sort()).toEqual(
      [
        "hello tick",
        "player_online player_offline death idle rare_classified server_status alert",
        "inventory_notice",
      ]
        .flatMap((kinds) => kinds.split(" "))
        .sort(),
    );
  });
});

describe("what a live client may say", () => {
  const messages = Object.values(formats.live_client).flatMap((schema) =>
    Array.isArray(schema.anyOf) ? schema.anyOf : [schema],
  );

  it.each(messages)("$description", (schema) => {
    expect(samplesOf(schema)).not.toEqual([]);
    for (const sample of samplesOf(schema)) {
      expect(problemsOf(sample, schema)).toEqual([]);
      expect(parseLiveClientMessage(JSON.stringify(sample))).toMatchObject({ ok: true });
    }
  });
});

function samplesOf({ examples }: Record<string, unknown>): unknown[] {
  return Array.isArray(examples) ? examples : [];
}

const VALUES = [
  undefined,
  null,
  "",
  "7",
  "1,5",
  "x",
  "42.1N",
  "add",
  7,
  -7,
  1.5,
  true,
  [],
  [7],
  {},
  { a: {} },
];

function propertiesOf(type: string): Record<string, Record<string, unknown>> {
  return formats.plugin[type]?.accepts.properties as Record<string, Record<string, unknown>>;
}

function eventOf(frame: object): Record<string, unknown> {
  const parsed = parsePluginFrame(JSON.stringify(frame), NOW);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.event;
}

const validators = new Map<object, z.ZodType>();

function problemsOf(value: unknown, schema: Record<string, unknown> = {}): string[] {
  const validator = validators.get(schema) ?? z.fromJSONSchema(schema, { registry: z.registry() });
  validators.set(schema, validator);
  const result = validator.safeParse(value);
  return result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}
