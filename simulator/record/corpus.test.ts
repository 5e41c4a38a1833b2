import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { byCharacter, Evening } from "../test/evening";
import { idleSpells } from "../test/idle-spells";
import { PackReader } from "../test/pack-reader";
import type { CharacterFigures } from "./character-ledger";
import { readRecording } from "./read-recording";
import { figuresOf } from "./recorded-figures";
import type { RecordedFrame } from "./recorded-frame";

/*
 * The first file of the compatibility corpus: an evening on which everything happens. Its figures are written down
 * here, so that neither the oracle nor the way in which recordings are read can change unnoticed.
 */

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 90_000 });

const FILE = join(import.meta.dirname, "../../server/contract/test/corpus/evening-2026-11.ndjson.gz");

let frames: RecordedFrame[];
let figures: Map<string, CharacterFigures>;

beforeAll(async () => {
  frames = [];
  for await (const frame of readRecording(FILE)) frames.push(frame);
  figures = await figuresOf(frames);
}, 60_000);

describe("the recorded evening", () => {
  test("has the figures that it has always had", () => {
    const rows = [...figures].map(([name, own]) => [
      name,
      `${own.total_kills} kills, ${own.deaths.length} deaths, ${own.total_rares} rares, ${own.tapers_used} tapers`,
      own.sessions.map(({ session_id, kills, deaths, rares, tapers_used }) => {
        return `${session_id}: ${kills} ${deaths} ${rares} ${tapers_used}`;
      }),
      Object.keys(own.combat).length,
    ]);
    expect(rows).toMatchInlineSnapshot(`
      [
        [
          "Nasham al-Dasim",
          "756 kills, 1 deaths, 2 rares, 36 tapers",
          [
            "6b033048-12b1: 572 0 2 13",
            "6b0350a7-57fd: 184 1 0 23",
          ],
          329,
        ],
        [
          "Kiu'kirea",
          "8364 kills, 0 deaths, 0 rares, 31 tapers",
          [
            "6b022bdc-526c: 8155 1 0 0",
            "6b034e16-5956: 209 0 0 31",
          ],
          193,
        ],
        [
          "Stanbert",
          "522 kills, 0 deaths, 1 rares, 22 tapers",
          [
            "6b033e9e-be24: 522 0 1 22",
          ],
          0,
        ],
        [
          "Ja'dir",
          "521 kills, 1 deaths, 0 rares, 238 tapers",
          [
            "6b033fc4-6e92: 521 1 0 238",
          ],
          342,
        ],
        [
          "Ab-Him",
          "439 kills, 1 deaths, 2 rares, 39 tapers",
          [
            "6b0344fa-837c: 439 1 2 39",
          ],
          308,
        ],
        [
          "Miyan",
          "831 kills, 2 deaths, 0 rares, 56 tapers",
          [
            "6b0331bf-970e: 597 1 0 0",
            "6b034d3c-267a: 234 1 0 56",
          ],
          269,
        ],
        [
          "Razul",
          "1436 kills, 1 deaths, 0 rares, 263 tapers",
          [
            "6b0322f9-bf56: 1292 1 0 139",
            "6b0352ce-205e: 144 0 0 124",
          ],
          291,
        ],
        [
          "+Kenshi",
          "749 kills, 0 deaths, 1 rares, 190 tapers",
          [
            "6b033925-7878: 511 0 0 39",
            "6b034fc8-b062: 212 0 0 134",
            "6b035617-84f4: 26 0 1 17",
          ],
          206,
        ],
      ]
    `);
  });

  test("lasts an hour, in the order of its time, and every frame has a time of its own", () => {
    const times = frames.map(({ t }) => t);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(59 * 60_000);
    expect(frames.filter(({ frame }) => frame.timestamp === undefined)).toEqual([]);
  });

  test("has nine ends of connections, each followed by register", () => {
    const after = frames.flatMap(({ closes, character }, index) => {
      if (!closes) return [];
      return [frames.slice(index + 1).find((other) => other.character === character)?.type];
    });
    expect(after.length).toBe(9);
    expect(new Set(after)).toEqual(new Set(["register"]));
  });

  test("has idle spells, tapers that run low and packs that are full", () => {
    const evening = new Evening(
      frames.map(({ frame, ...rest }) => ({ ...rest, frame, text: JSON.stringify(frame) })),
    );
    const readings = [...byCharacter(evening.ofType("telemetry")).values()].map((said) =>
      said.map(({ event }) => event),
    );
    expect(readings.flatMap(idleSpells).filter((ms) => ms > 5 * 60_000).length).toBeGreaterThan(0);
    const lowest = readings.map((own) =>
      Math.min(...own.map((reading) => reading.prismatic_taper_count ?? 0)),
    );
    expect(lowest.filter((count) => count < 50).length).toBe(1);
    const fewest = [...byCharacter(evening.said).values()].map((said) => {
      const packs = new PackReader();
      return Math.min(...said.flatMap(({ event }) => (packs.read(event) ? [packs.freeSlots()] : [])));
    });
    expect(fewest.filter((slots) => slots < 3).length).toBe(1);
  });
});
