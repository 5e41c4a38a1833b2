import { expect, test } from "vitest";
import { type Disturbance, disturb } from "./disturb";
import type { RecordedFrame } from "./recorded-frame";

/** Frames of two characters in turn, numbered each; every fiftieth registers anew, after a connection that ended. */
function recording(count: number): RecordedFrame[] {
  return Array.from({ length: count }, (_, index) => {
    const n = Math.floor(index / 2);
    const type = n % 50 === 0 ? "register" : "telemetry";
    const frame = { t: index, character: index % 2 === 0 ? "Brom" : "Ulla", type, frame: { n } };
    return n % 50 === 49 ? { ...frame, closes: true } : frame;
  });
}

async function disturbed(frames: RecordedFrame[], options: Disturbance): Promise<RecordedFrame[]> {
  const out: RecordedFrame[] = [];
  for await (const frame of disturb(frames, options)) out.push(frame);
  return out;
}

const FRAMES = recording(2_000);

test("nothing is lost, some comes twice, nothing else is there", async () => {
  const out = await disturbed(FRAMES, { seed: 1 });
  expect(new Set(out)).toEqual(new Set(FRAMES));
  const twice = out.length - FRAMES.length;
  expect(twice).toBeGreaterThan(50);
  expect(twice).toBeLessThan(200);
});

test("some frames come late, none later than the positions allowed", async () => {
  const positionsMax = 3;
  const out = await disturbed(FRAMES, { seed: 2, duplicate: 0, positionsMax });
  let late = 0;
  for (const character of ["Brom", "Ulla"]) {
    const order = out.filter((frame) => frame.character === character).map(({ frame }) => Number(frame.n));
    for (const [place, n] of order.entries()) {
      const overtakenBy = order.slice(0, place).filter((other) => other > n).length;
      expect(overtakenBy).toBeLessThanOrEqual(positionsMax);
      if (overtakenBy > 0) late++;
    }
  }
  expect(late).toBeGreaterThan(100);
});

test("nothing leaves its connection: what is late comes before the connection ends", async () => {
  const out = await disturbed(FRAMES, { seed: 3, delay: 0.5, duplicate: 0.5 });
  for (const character of ["Brom", "Ulla"]) {
    const own = out.filter((frame) => frame.character === character);
    const connections = own.map(({ frame }) => Math.floor(Number(frame.n) / 50));
    expect(connections).toEqual(connections.toSorted((a, b) => a - b));
    for (const [place, { closes }] of own.entries()) {
      if (closes && place + 1 < own.length) expect(own[place + 1]?.type).toBe("register");
    }
  }
});

test("the same seed gives the same disorder, another seed another", async () => {
  expect(await disturbed(FRAMES, { seed: 4 })).toEqual(await disturbed(FRAMES, { seed: 4 }));
  expect(await disturbed(FRAMES, { seed: 4 })).not.toEqual(await disturbed(FRAMES, { seed: 5 }));
});
