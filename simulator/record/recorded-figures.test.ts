import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JsonObject } from "@/server/contract";
import type { CharacterFigures } from "./character-ledger";
import { recordedFigures } from "./recorded-figures";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "figures-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A moment of the evening, as minutes and seconds past eight. */
function at(clock: string): string {
  return `2026-11-22T20:${clock}.000Z`;
}

function line(type: string, clock: string, fields: JsonObject): string {
  const frame = { type, character_name: "Brom", timestamp: at(clock), ...fields };
  return JSON.stringify({ t: Date.parse(at(clock)), character: "Brom", frame });
}

function telemetry(clock: string, session: string, kills: number, tapers: number, deaths: number): string {
  const counts = { kills, prismatic_taper_count: tapers, deaths, total_deaths: 40 + deaths };
  return line("telemetry", clock, { session_id: session, ew: 33.6, ns: 42.1, ...counts });
}

function combat(clock: string, session: string, kills: number, attacks: number, hardest: number): string {
  const fire = { attacks, max_normal: hardest, normal_damage: attacks * 100 };
  const lich = { kills, offense: { magic: { fire } }, defense: {} };
  const totals = { kills, damage_given: attacks * 100 };
  const started_at = session === "one" ? at("00:00") : at("30:00");
  return line("combat_stats", clock, {
    session_id: session,
    session: { started_at, totals, monsters: { Lich: lich } },
  });
}

async function figuresOfLines(lines: string[]): Promise<CharacterFigures> {
  const file = join(folder, "evening.ndjson.gz");
  await writeFile(file, gzipSync(lines.join("\n")));
  const brom = (await recordedFigures(file)).get("Brom");
  if (!brom) throw new Error("nobody there");
  return brom;
}

/** Fifteen frames, whose figures anybody can work out on paper. */
const EVENING = [
  telemetry("00:02", "one", 100, 500, 0),
  line("vitals", "00:03", { vitae: 0 }),
  combat("01:00", "one", 100, 300, 90),
  telemetry("05:00", "one", 130, 480, 0),
  line("rare", "06:00", { name: "Black Cloud Bow" }),
  line("rare", "06:40", { name: "Black Cloud Bow" }),
  line("vitals", "07:00", { vitae: 5 }),
  line("vitals", "08:00", { vitae: 4 }),
  line("vitals", "09:00", { vitae: 9 }),
  telemetry("10:00", "one", 131, 1480, 2),
  combat("10:30", "one", 131, 400, 95),
  telemetry("30:02", "two", 0, 1470, 0),
  line("rare", "31:00", { name: "Black Cloud Bow" }),
  combat("32:00", "two", 7, 20, 93),
  telemetry("32:02", "two", 7, 1400, 0),
];

test("the figures of a hand-made evening are those worked out on paper", async () => {
  expect(await figuresOfLines(EVENING)).toEqual({
    total_kills: 131 + 7,
    total_rares: 2,
    total_deaths: 42,
    session_deaths: 2,
    tapers_used: 20 + 70,
    deaths: [
      { timestamp: at("07:00"), from: 0, to: 5 },
      { timestamp: at("09:00"), from: 4, to: 9 },
    ],
    rares: [
      { timestamp: at("06:00"), name: "Black Cloud Bow" },
      { timestamp: at("31:00"), name: "Black Cloud Bow" },
    ],
    sessions: [
      {
        session_id: "one",
        started_at: at("00:02"),
        ended_at: at("10:00"),
        kills: 131,
        deaths: 2,
        rares: 1,
        tapers_used: 20,
      },
      {
        session_id: "two",
        started_at: at("30:02"),
        ended_at: at("32:02"),
        kills: 7,
        deaths: 0,
        rares: 1,
        tapers_used: 70,
      },
    ],
    combat: {
      "totals/kills": 131 + 7,
      "totals/damage_given": 40_000 + 2_000,
      "monsters/Lich/kills": 131 + 7,
      "monsters/Lich/offense/magic/fire/attacks": 400 + 20,
      "monsters/Lich/offense/magic/fire/normal_damage": 40_000 + 2_000,
      "monsters/Lich/offense/magic/fire/max_normal": 95,
    },
    events: { telemetry: 5, vitals: 4, combat_stats: 3, rare: 3 },
  });
});

test("frames that come twice and in any order change no figure", async () => {
  const disordered = [...EVENING, ...EVENING].reverse();
  expect(await figuresOfLines(disordered)).toEqual(await figuresOfLines(EVENING));
});

test("a combat tracker that was started anew within a session adds to what it had counted", async () => {
  const again = combat("40:00", "two", 3, 5, 50).replaceAll(at("30:00"), at("35:00"));
  const { combat: leaves } = await figuresOfLines([...EVENING, again]);
  expect(leaves["monsters/Lich/kills"]).toBe(131 + 7 + 3);
});

test("vitae that was there when the recording began is no death", async () => {
  expect((await figuresOfLines([line("vitals", "00:01", { vitae: 5 })])).deaths).toEqual([]);
});

test("a frame that the contract refuses is an error that shows it", async () => {
  const bad = line("telemetry", "00:01", { ew: 1, ns: 1, kills: "many" });
  await expect(figuresOfLines([bad])).rejects.toThrow(/"kills".*many/);
});
