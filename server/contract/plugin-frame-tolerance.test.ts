import { describe, expect, it } from "vitest";
import { parsePluginFrame } from "./parse-plugin-frame";
import { accepted, NOW, parse, telemetry } from "./test/plugin-frames";

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

  it("reads all numbers of a plugin that writes three decimals after a comma", () => {
    const position = { ns: "42,123N", ew: "-7,250", z: "0,279", heading: "271,500" };
    const measures = { mem_mb: "812,438", cpu_pct: "7,125", latency_ms: "48,250" };
    const figures = { kills: "1.830", prismatic_taper_count: "1 830", kills_per_hour: "1,234" };
    expect(accepted(telemetry({ ...position, ...measures, ...figures }))).toMatchObject({
      ns: 42.123,
      ew: -7.25,
      z: 0.279,
      heading: 271.5,
      mem_mb: 812.438,
      cpu_pct: 7.125,
      latency_ms: 48.25,
      kills: 1830,
      prismatic_taper_count: 1830,
      kills_per_hour: 1234,
    });
    expect(
      accepted({ type: "vitals", character_name: "A", health_pct: "99,125", vitae: "5,000" }),
    ).toMatchObject({ health_percentage: 99.125, vitae: 5 });
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

  describe("killing blows that a plugin counts as attacks", () => {
    const frame = (kills: unknown, attacks: unknown, counted: unknown = true) => ({
      type: "combat_stats",
      character_name: "A",
      kill_counts_in_attacks: counted,
      session: { monsters: { Drudge: { kills, offense: { unknown: { unknown: { attacks } } } } } },
    });

    it.each([
      ["numbers", 1_200, 1_240, 40],
      ["their text, with separators", "1,200", "1,240", 40],
      ["more blows than attacks", 9, 5, 0],
      ["none", null, "1,240", 1_240],
    ])("are taken off again: %s", (_, kills, sent, attacks) => {
      expect(accepted(frame(kills, sent))).toMatchObject({
        session: { monsters: { Drudge: { offense: { unknown: { unknown: { attacks } } } } } },
      });
    });

    it.each<[unknown, number]>([
      ["True", 3],
      [1, 3],
      ["yes", 3],
      [false, 5],
      ["False", 5],
      [0, 5],
      [null, 5],
    ])("are told by any form of true: %j", (counted, attacks) => {
      expect(accepted(frame(2, 5, counted))).toMatchObject({
        session: { monsters: { Drudge: { offense: { unknown: { unknown: { attacks } } } } } },
      });
    });

    it("are told by nothing that is neither true nor false", () => {
      expect(parse(frame(2, 5, "perhaps"))).toMatchObject({
        message: '"kill_counts_in_attacks" is not readable: send true or false',
      });
    });

    it("are not taken off a second time when the event is sent again", () => {
      const event = accepted(frame(2, 5));
      expect(event.kill_counts_in_attacks).toBe(false);
      expect(accepted(event)).toEqual(event);
    });

    it("are refused by name where they cannot be read", () => {
      expect(parse(frame("many", 5))).toMatchObject({ ok: false, field: "session.monsters.Drudge.kills" });
      expect(parse(frame(2, "many"))).toMatchObject({
        ok: false,
        field: "session.monsters.Drudge.offense.unknown.unknown.attacks",
      });
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
