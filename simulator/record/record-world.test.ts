import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readRecording } from "./read-recording";
import { type RecordWorldOptions, recordWorld } from "./record-world";
import type { RecordedFrame } from "./recorded-frame";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 90_000 });

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "world-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const OPTIONS = {
  seed: "recorded 2",
  characters: 6,
  startMs: Date.UTC(2026, 10, 22, 20),
  durationMs: 15 * 60_000,
};

async function record(name: string, more: Partial<RecordWorldOptions> = {}): Promise<RecordedFrame[]> {
  const file = join(folder, name);
  const count = await recordWorld({ ...OPTIONS, ...more, file });
  const frames: RecordedFrame[] = [];
  for await (const frame of readRecording(file)) frames.push(frame);
  expect(frames.length).toBe(count);
  return frames;
}

test("the same options give the same file byte for byte", async () => {
  await record("a.ndjson.gz");
  await record("b.ndjson.gz");
  const [a, b] = await Promise.all(
    ["a.ndjson.gz", "b.ndjson.gz"].map((name) => readFile(join(folder, name))),
  );
  expect(a && b?.equals(a)).toBe(true);
});

test("a browser looks in now and then: radar readings of one character at a time, some seconds each", async () => {
  const radar = (await record("radar.ndjson")).filter(({ type }) => type === "nearby_objects");
  expect(radar.length).toBeGreaterThan(15);
  expect(radar.length).toBeLessThan(150);
});

test("a thinned recording has every N-th of what repeats itself, all of the rest, and every end", async () => {
  const whole = await record("whole.ndjson", { eventful: 20 });
  const thin = await record("thin.ndjson", { eventful: 20, keepOneIn: 5 });
  const count = (frames: RecordedFrame[], type: string) =>
    frames.filter((frame) => frame.type === type).length;
  expect(count(thin, "telemetry")).toBeGreaterThanOrEqual(count(whole, "telemetry") / 5);
  expect(count(thin, "telemetry")).toBeLessThan(count(whole, "telemetry") / 4);
  for (const type of ["chat", "spawn", "combat_stats", "inventory_delta", "register"]) {
    expect(count(thin, type), type).toBe(count(whole, type));
  }
  const ends = (frames: RecordedFrame[]) => frames.filter(({ closes }) => closes).map(({ t }) => t);
  expect(ends(thin).length).toBeGreaterThan(0);
  expect(ends(thin)).toEqual(ends(whole));
});
